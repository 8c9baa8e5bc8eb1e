// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program on a screen of 800 by 480 pixels, as on a small computer beside a cot.

#include "tests/ui/cuttexts.h"
#include "tests/ui/samplelog.h"
#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"

#include "core/account/invitelink.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/dialogbody.h"
#include "ui/sync/syncpanel.h"
#include "ui/timeline/searchbar.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/segmented.h"
#include "ui/window/logcolumn.h"
#include "ui/window/headerbar.h"
#include "ui/widgets/feedcard.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/todaycard.h"
#include "ui/window/firststart.h"
#include "ui/window/noticecolumn.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryFile>

using namespace weehours;

namespace {

QRect placeOf(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint()), widget->size()};
}

/// Two controls of a dialog that overlap; empty if none do.
QString overlap(const QWidget *dialog)
{
    QList<QWidget *> controls;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget)
                               || qobject_cast<QComboBox *>(widget)
                               || qobject_cast<QLineEdit *>(widget);
        // Skips the inner parts of a control, such as the line edit of a spin box.
        if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            controls.append(widget);
    }
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const QWidget *one = controls.at(i);
            const QWidget *other = controls.at(j);
            if (one->parentWidget() == other->parentWidget()
                && placeOf(one).intersects(placeOf(other)))
                return one->accessibleName() + u'/' + other->accessibleName();
        }
    }
    return {};
}

/// What one logs with in the window, and is not whole: lower or narrower than it needs, beyond its
/// parent, or below something else.
QStringList cutControls(const QWidget *window)
{
    QStringList found;
    QList<const QWidget *> whole;
    for (const QWidget *each : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const LogButton *>(each)
                               || qobject_cast<const MoreButton *>(each)
                               || qobject_cast<const FeedCard *>(each)
                               || qobject_cast<const QuickLineEdit *>(each);
        if (isControl && each->isVisible())
            whole.append(each);
    }
    for (const QWidget *each : std::as_const(whole)) {
        const QString name = QString::fromLatin1(each->metaObject()->className()) + u' '
                             + each->accessibleName();
        const QSize seen = each->visibleRegion().boundingRect().size();
        const QSize least = each->minimumSizeHint();
        if (seen != each->size() || seen.height() < least.height())
            found.append(QStringLiteral("%1: %2x%3 of %4x%5, needs %6")
                             .arg(name)
                             .arg(seen.width())
                             .arg(seen.height())
                             .arg(each->width())
                             .arg(each->height())
                             .arg(least.height()));
        for (const QWidget *other : std::as_const(whole)) {
            if (other != each && placeOf(each).intersects(placeOf(other)))
                found.append(name + QStringLiteral(" is over ") + other->accessibleName());
        }
    }
    return found;
}

/// The same of what one logs with, in a page that scrolls: too small for what is in it.
QStringList cutControlsIn(const QWidget *window)
{
    QStringList found;
    for (const LogButton *each : window->findChildren<LogButton *>()) {
        if (each->isVisible() && each->height() < each->minimumSizeHint().height())
            found.append(each->accessibleName());
    }
    return found;
}

/// The parts of a dialog that must stay visible while the rest scrolls.
QString outOfSight(const QWidget *dialog, const QRect &screen)
{
    if (!screen.contains(dialog->frameGeometry()))
        return QStringLiteral("the dialog");
    const auto *body = dialog->findChild<DialogBody *>();
    for (const auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && !body->isAncestorOf(button)
            && !placeOf(dialog).contains(placeOf(button)))
            return button->text();
    }
    return {};
}

} // namespace

class TestLowScreen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->window->resize(800, 440);
        m_desk->begin();
    }

    void cleanup() { m_desk.reset(); }

    void theFirstWindowTakesTheScreen()
    {
        const QRect screen = m_desk->window->screen()->availableGeometry();
        QCOMPARE(screen.size(), QSize(800, 480));
        m_desk->window->resize(1280, 800);
        m_desk->window->fitToScreen();
        QVERIFY(m_desk->window->isMaximized());
        QTRY_VERIFY(screen.contains(m_desk->window->geometry()));
    }

    void aWindowThatWasLeftSomewhereStaysAsItWas()
    {
        m_desk->settings->setGeometry(m_desk->window->saveGeometry());
        m_desk->window->resize(800, 480);
        m_desk->window->fitToScreen();
        QVERIFY(!m_desk->window->isMaximized());
        m_desk->window->resize(1280, 800); // a larger screen
        m_desk->window->fitToScreen();
        QVERIFY(m_desk->window->isMaximized());
    }

    void cardsAndDialogsStayOnTheScreen_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("scrolls");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        QTest::newRow("feed") << Qt::Key_F << none << false;
        QTest::newRow("nappy") << Qt::Key_N << none << false;
        QTest::newRow("keyboard") << Qt::Key_Question << none << true;
    }

    void cardsAndDialogsStayOnTheScreen()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const bool, scrolls);
        m_desk->press(key, modifiers);
        const QWidget *dialog = m_desk->front();
        QVERIFY(m_desk->hasDialog());
        QTRY_COMPARE(outOfSight(dialog, dialog->screen()->availableGeometry()), QString());
        QCOMPARE(overlap(dialog), QString());
        const auto *bar = dialog->findChild<DialogBody *>()->verticalScrollBar();
        if (scrolls)
            QTRY_VERIFY(bar->isVisible() && bar->maximum() > 0);
    }

    void whatTheKeyboardReachesComesIntoSight()
    {
        m_desk->window->resize(360, 440); // in a narrow window the settings stack, and are higher
        m_desk->press(Qt::Key_Comma, Qt::ControlModifier);
        const QWidget *dialog = m_desk->front();
        const auto *body = dialog->findChild<DialogBody *>();
        QTRY_VERIFY(body->verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(outOfSight(dialog, dialog->screen()->availableGeometry()), QString());
        QCOMPARE(overlap(dialog), QString());
        auto *sections = dialog->findChild<QComboBox *>("sections");
        QSet<const QWidget *> all;
        for (int i = 0; i < sections->count(); ++i) {
            sections->setCurrentIndex(i);
            sections->setFocus();
            QSet<const QWidget *> reached;
            for (const QWidget *now = m_desk->keyboard(); !reached.contains(now);
                 now = m_desk->keyboard()) {
                reached.insert(now);
                if (body->isAncestorOf(now))
                    QVERIFY2(placeOf(body->viewport()).contains(placeOf(now)),
                             qPrintable(now->accessibleName()));
                m_desk->press(Qt::Key_Tab);
            }
            QVERIFY(reached.size() > 2);
            all += reached;
        }
        QVERIFY(all.size() > 16);
    }

    void whatOneLogsWithIsWholeAmongCardsAndTimers_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size :
             {QSize(360, 640), QSize(360, 720), QSize(400, 700), QSize(800, 480), QSize(1024, 600)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void whatOneLogsWithIsWholeAmongCardsAndTimers()
    {
        QFETCH(const QSize, size);
        m_desk.reset();
        DeskFixture desk(QStringLiteral("de"));
        desk.begin();
        const SharedLog shared(desk);
        desk.window->resize(size);
        desk.settle();
        QStringList found;
        const auto look = [&](const char *what) {
            for (const auto view : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
                desk.press(view, Qt::ControlModifier);
                desk.settle();
                for (const QString &cut : cutControls(desk.window.get()))
                    found.append(QStringLiteral("%1, view %2: %3")
                                     .arg(QString::fromLatin1(what))
                                     .arg(view - Qt::Key_0)
                                     .arg(cut));
            }
            const QString folder = qEnvironmentVariable("WEEHOURS_LOW_SCREEN_PICTURES");
            if (!folder.isEmpty())
                desk.window->grab().save(QStringLiteral("%1/%2-%3.png")
                                             .arg(folder, QString(QTest::currentDataTag()),
                                                  QString::fromLatin1(what).replace(u' ', u'-')));
        };
        look("a conflict");
        const auto all = screens();
        const auto named = [&](const QString &name) {
            return *std::ranges::find(all, name, &Screen::name);
        };
        const Screen twins = named(QStringLiteral("twins"));
        QWidget *window = twins.open(desk);
        look("and a twin asleep");
        const Screen feeding = named(QStringLiteral("feeding"));
        feeding.open(desk);
        look("and a feed");
        QCOMPARE(desk.window->size(), size);
        feeding.leave(desk, window);
        twins.leave(desk, window);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    // The second row is cut, which shows that there are more.
    void theNewestRowIsWholeBesideAConflict()
    {
        m_desk.reset();
        DeskFixture desk(QStringLiteral("de"));
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 2);
        const SharedLog shared(desk);
        desk.window->resize(360, 720);
        desk.settle();
        const auto *view = desk.timeline();
        const auto place = [view](int row) {
            return view->visualRect(view->model()->index(row, 0));
        };
        const int height = view->viewport()->height();
        QVERIFY2(place(0).bottom() < height, qPrintable(QString::number(height)));
        QVERIFY2(place(1).center().y() < height, qPrintable(QString::number(height)));
    }

    void aConflictIsOneLineThatOpensInANarrowWindow()
    {
        m_desk.reset();
        DeskFixture desk;
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 2);
        const SharedLog shared(desk);
        desk.window->resize(360, 720);
        desk.settle();
        const auto *notices = desk.window->findChild<NoticeColumn *>();
        const auto uses = [notices]() -> QPushButton * {
            for (auto *button : notices->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().startsWith("Use mine"))
                    return button;
            }
            return nullptr;
        };
        QVERIFY(!uses());
        const auto lines = notices->findChildren<MoreButton *>();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.constFirst()->text().startsWith("Two versions of one entry: Feed"),
                 qPrintable(lines.constFirst()->text()));
        const auto *view = desk.timeline();
        const QRect third = view->visualRect(view->model()->index(2, 0));
        QVERIFY(view->viewport()->rect().contains(third));
        lines.constFirst()->setFocus();
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(uses());
        QVERIFY(notices->isAncestorOf(desk.keyboard()));
        // Escape folds it again, and so does the button at its head.
        const auto line = [notices] { return notices->findChild<MoreButton *>(); };
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!uses());
        QCOMPARE(desk.keyboard(), line());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(uses());
        QPushButton *fold = nullptr;
        for (auto *button : notices->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName() == "Fold")
                fold = button;
        }
        QVERIFY(fold);
        fold->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(!uses());
        QCOMPARE(desk.keyboard(), line());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(uses());
        uses()->click();
        QTRY_VERIFY(!uses());
    }

    // Where one reads which entry it is, and not far from it.
    void theNameOfAnEntryInAConflictLeadsToIt()
    {
        m_desk.reset();
        DeskFixture desk;
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 2);
        const SharedLog shared(desk);
        desk.window->resize(1280, 800);
        desk.settle();
        const auto *notices = desk.window->findChild<NoticeColumn *>();
        QPushButton *show = nullptr;
        for (auto *button : notices->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith("Feed, "))
                show = button;
        }
        QVERIFY(show);
        QVERIFY(show->accessibleName().startsWith("Show Feed, "));
        const QLabel *heading = nullptr;
        for (const auto *label : notices->findChildren<QLabel *>()) {
            if (label->text() == "Two versions of one entry")
                heading = label;
        }
        QVERIFY(heading);
        QVERIFY(qAbs(placeOf(show).left() - placeOf(heading).left()) < 4);
        QVERIFY(placeOf(show).top() - placeOf(heading).bottom() < heading->height());
        desk.timeline()->setCurrentIndex({});
        show->setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.timeline()->currentIndex().isValid());
    }

    void aSearchIsWholeBesideAConflict()
    {
        m_desk.reset();
        DeskFixture desk(QStringLiteral("de"));
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 2);
        const SharedLog shared(desk);
        desk.window->resize(360, 640);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.settle();
        const auto *bar = desk.window->findChild<SearchBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(overlap(bar), QString());
        QVERIFY(bar->height() >= bar->sizeHint().height());
        const auto *view = desk.timeline();
        QVERIFY(view->viewport()->rect().contains(view->visualRect(view->model()->index(0, 0))));
        desk.press(Qt::Key_Escape);
        desk.settle();
        QVERIFY(desk.window->findChild<NoticeColumn *>()->isVisible());
    }

    // As with large text on a small screen: lower than any page is made for.
    void aPageThatIsHigherThanTheWindowScrolls()
    {
        QCOMPARE(MainWindow::leastSize(QSize(1280, 800)), QSize(360, 400));
        QCOMPARE(MainWindow::leastSize(QSize(533, 320)), QSize(360, 280));
        m_desk->window->setMinimumSize(1, 1);
        m_desk->window->resize(533, 280);
        m_desk->settle();
        QCOMPARE(cutControlsIn(m_desk->window.get()), QStringList());
        QSet<const QWidget *> reached;
        for (const QWidget *now = m_desk->keyboard(); !reached.contains(now);
             now = m_desk->keyboard()) {
            reached.insert(now);
            constexpr int row = 40;
            constexpr int rounding = 1;
            const QRect seen = now->visibleRegion().boundingRect();
            QVERIFY2(seen.height() + rounding >= qMin(now->height(), row),
                     qPrintable(QStringLiteral("%1 of %2: ").arg(seen.height()).arg(now->height())
                                + placeInTree(now)));
            m_desk->press(Qt::Key_Tab);
        }
        QVERIFY(reached.contains(m_desk->timeline()));
        const auto *line = m_desk->window->findChild<QuickLineEdit *>();
        const auto reaches = [&reached](auto &&isIt) {
            return std::any_of(reached.cbegin(), reached.cend(), isIt);
        };
        QVERIFY(reaches([line](const QWidget *each) { return line->isAncestorOf(each); }));
        QVERIFY(reaches([](const QWidget *each) {
            return qobject_cast<const LogButton *>(each) != nullptr;
        }));
        // A window with room has nothing to scroll.
        m_desk->window->resize(533, 600);
        m_desk->settle();
        const auto *page = m_desk->window->findChild<PageScroll *>();
        QCOMPARE(page->widget()->size(), page->size());
    }

    void theFirstPageScrollsToo()
    {
        m_desk.reset();
        DeskFixture desk;
        desk.window->setMinimumSize(1, 1);
        desk.window->resize(533, 280);
        desk.settle();
        QCOMPARE(cutTexts(desk.window.get()), QStringList());
        const auto *start = desk.window->findChild<FirstStart *>();
        const auto labels = start->findChildren<QLabel *>();
        for (const auto *label : labels) {
            for (const auto *field : start->findChildren<QLineEdit *>())
                QVERIFY2(!label->isVisible() || label->text().isEmpty()
                             || !placeOf(label).intersects(placeOf(field)),
                         qPrintable(label->text()));
        }
    }

    void aClickOnAHalfHiddenButtonCounts()
    {
        m_desk.reset();
        DeskFixture desk;
        desk.window->setMinimumSize(1, 1);
        desk.window->resize(533, 280);
        desk.settle();
        const QPushButton *invited = nullptr;
        for (const auto *button : desk.window->findChildren<QPushButton *>()) {
            if (button->text() == "I was sent an invite")
                invited = button;
        }
        QVERIFY(invited);
        const int top = invited->mapTo(desk.window->findChild<PageScroll *>()->widget(), QPoint())
                            .y();
        desk.window->resize(533, top + invited->height() / 2);
        desk.settle();
        desk.window->findChild<PageScroll *>()->verticalScrollBar()->setValue(0);
        // On the last line of it that is seen.
        const QPoint place = invited->mapTo(desk.window.get(), QPoint(invited->width() / 2,
                                                                      invited->height() / 2 - 2));
        QTest::mouseClick(desk.window->windowHandle(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(qobject_cast<AccountDialog *>(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->close();
    }

    void theDaysTotalsAreWholeOrNotThere()
    {
        const auto *today = m_desk->window->findChild<TodayCard *>();
        QTRY_VERIFY(!today->isVisible());
        m_desk->window->resize(800, 800);
        QTRY_VERIFY(today->isVisible());
        QVERIFY(today->height() >= today->heightForWidth(today->width()));
    }

    void aToastCoversNoCard()
    {
        QWidget window;
        window.resize(360, 440);
        QWidget card(&window);
        card.setGeometry(0, 300, 360, 140);
        Toast toast(m_desk->theme, &window);
        toast.keepOff(card);
        window.show();
        toast.showMessage("Logged: Wee", "Undo", [] {});
        QTRY_VERIFY(toast.geometry().bottom() < card.y());
        card.hide();
        QVERIFY(toast.geometry().bottom() > card.y());
        card.show();
        QVERIFY(toast.geometry().bottom() < card.y());
    }

    void theViewsStayInSightBelowTheSyncPanel()
    {
        m_desk->window->resize(360, 720);
        m_desk->press(Qt::Key_I, Qt::ControlModifier);
        const auto *panel = m_desk->window->findChild<SyncPanel *>();
        QVERIFY(panel->isVisible());
        const auto *header = m_desk->window->findChild<HeaderBar *>();
        const QRect views(header->views()->mapTo(m_desk->window.get(), QPoint()),
                          header->views()->size());
        QVERIFY(panel->y() > views.bottom());
        m_desk->press(Qt::Key_Escape);
    }

    /// The bar takes a part of the page's width.
    void theLogButtonsAreAsWideAsAPageThatScrolls()
    {
        m_desk->window->setMinimumSize(1, 1);
        m_desk->window->resize(533, 280);
        m_desk->settle();
        const QWidget *page = m_desk->window->findChild<PageScroll *>()->widget();
        QVERIFY(page->width() < m_desk->window->width());
        const auto *column = m_desk->window->findChild<LogColumn *>();
        const int end = column->mapTo(page, QPoint(column->width(), 0)).x();
        QCOMPARE(end, page->width() - metrics::cardGap);
    }

    void aToastIsBesideTheSyncPanel()
    {
        m_desk.reset();
        DeskFixture desk;
        desk.begin();
        const SharedLog shared(desk);
        desk.window->resize(900, 400);
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        const auto *toast = desk.window->findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        desk.press(Qt::Key_I, Qt::ControlModifier);
        const auto *panel = desk.window->findChild<SyncPanel *>();
        desk.settle();
        QVERIFY(panel->isVisible() && toast->isVisible());
        QVERIFY(panel->geometry().bottom() > toast->y());
        QVERIFY(!toast->geometry().intersects(panel->geometry()));
        QVERIFY(desk.window->rect().contains(toast->geometry()));
    }

    void aToastIsBelowTheSyncPanelOfANarrowWindow_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("usual") << 720;
        QTest::newRow("low") << 480;
    }

    void aToastIsBelowTheSyncPanelOfANarrowWindow()
    {
        QFETCH(const int, height);
        m_desk.reset();
        DeskFixture desk;
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 2);
        const SharedLog shared(desk); // a conflict, which makes the panel high
        desk.window->resize(360, height);
        desk.settle();
        desk.press(Qt::Key_I, Qt::ControlModifier);
        const auto *panel = desk.window->findChild<SyncPanel *>();
        desk.settle();
        QVERIFY(panel->isVisible());
        const int whole = panel->height();
        auto *toast = desk.window->findChild<Toast *>();
        toast->showMessage("Logged: Wee", "Undo", [] {});
        desk.settle();
        QVERIFY(panel->isVisible() && toast->isVisible());
        QVERIFY(!toast->geometry().intersects(panel->geometry()));
        QVERIFY(desk.window->rect().contains(toast->geometry()));
        QVERIFY(desk.window->rect().contains(panel->geometry()));
        toast->dismiss();
        QTRY_COMPARE(panel->height(), whole);
    }

    void manyConflictsAreDecidedAtOnce()
    {
        m_desk->window->resize(1280, 800);
        Store &store = m_desk->bench->store;
        Logbook &logbook = m_desk->bench->logbook;
        const BabyId mia = logbook.babies()->at(0).entity.babyId;
        QList<EntityId> bottles;
        const auto disagree = [&] {
            const SystemClock clock;
            IdSource ids(clock);
            for (const int amount : {60, 70, 80}) {
                const auto bottle = logbook.add(mia, kind::feed,
                                                {{"method", "bottle"}, {"amountMl", 50}});
                QVERIFY(bottle);
                bottles.append(bottle->id());
                Conflict conflict{mia, {}, {"amountMl"}, bottle->entity, logbook.now()};
                conflict.mine.mutationId = ids.next<MutationId>();
                conflict.mine.entityType = kind::feed;
                conflict.mine.entityId = bottle->id();
                conflict.mine.op = Op::Update;
                conflict.mine.payload = {{"amountMl", amount}};
                conflict.mine.updatedAt = logbook.now();
                Transaction tx(store.database);
                QVERIFY(store.conflicts.add(tx, conflict) && tx.commit());
            }
            m_desk->bench->feed.announce();
        };
        const auto amounts = [&] {
            QList<qint64> all;
            for (const EntityId &id : std::as_const(bottles))
                all.append((*logbook.find(id))->integer(QLatin1StringView("amountMl")));
            return all;
        };
        const auto choose = [&](const QString &text) {
            m_desk->press(Qt::Key_I, Qt::ControlModifier);
            const auto *panel = m_desk->window->findChild<SyncPanel *>();
            QVERIFY(panel->isVisible());
            for (auto *button : panel->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text) {
                    button->click();
                    QTRY_COMPARE(logbook.conflicts.list()->size(), 0);
                    m_desk->press(Qt::Key_Escape);
                    return;
                }
            }
            QFAIL(qPrintable("no button: " + text));
        };
        disagree();
        choose("Use all of mine");
        QCOMPARE(amounts(), QList<qint64>({60, 70, 80}));
        // It was one act, so one undo takes it back.
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(amounts(), QList<qint64>({50, 50, 50}));
        bottles.clear();
        disagree();
        choose("Keep all of theirs");
        QCOMPARE(amounts(), QList<qint64>({50, 50, 50}));
    }

    /// Above a column of cards it would be over the head of the window.
    void aToastIsBesideAColumnOfCards()
    {
        QWidget window;
        window.resize(1280, 800);
        QWidget column(&window);
        column.setGeometry(800, 80, 460, 700);
        Toast toast(m_desk->theme, &window);
        toast.keepOff(column);
        window.show();
        toast.showMessage("You no longer have access to Leo's log, and it was removed.", "Undo",
                          [] {});
        const auto isBeside = [&] {
            return !toast.geometry().intersects(column.geometry()) && toast.y() > 600;
        };
        QTRY_VERIFY(isBeside());
        column.setGeometry(20, 80, 460, 700);
        QTRY_VERIFY(isBeside());
    }

    void anInvitesServerIsSaidAndNotAskedFor()
    {
        AccountDialog dialog(AccountDialog::Purpose::Join, m_desk->bench->accounts,
                             m_desk->bench->session, {}, nullptr);
        dialog.show();
        const auto asks = [&dialog] {
            for (const auto *field : dialog.findChildren<QLineEdit *>()) {
                if (field->accessibleName() == "Server")
                    return field->isVisible();
            }
            return false;
        };
        const auto says = [&dialog](const QString &words) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text() == words;
            });
        };
        QVERIFY(asks());
        dialog.setInvite(inviteLinkText(QUrl("https://192.168.1.20:8080"), "ABCD2345EF"));
        QVERIFY(!asks());
        QVERIFY(says("This invite leads to a log on 192.168.1.20:8080."));
        dialog.setInvite("ABCD2345EF");
        QVERIFY(asks());
        QVERIFY(says("Paste the link that you were sent, or type the code."));
    }

    void onlyAChosenPasswordHasARule()
    {
        const auto placeholder = [this](AccountDialog::Purpose purpose) {
            AccountDialog dialog(purpose, m_desk->bench->accounts, m_desk->bench->session, {},
                                 nullptr);
            for (const auto *field : dialog.findChildren<QLineEdit *>()) {
                if (field->echoMode() == QLineEdit::Password)
                    return field->placeholderText();
            }
            return QStringLiteral("no field");
        };
        QVERIFY(placeholder(AccountDialog::Purpose::Share).contains("10"));
        QCOMPARE(placeholder(AccountDialog::Purpose::SignInAgain), QString());
    }

    void anAccountOfOnesOwnServerBeginsWithTheName()
    {
        const auto first = [this](const QString &name) {
            AccountDialog dialog(AccountDialog::Purpose::Share, m_desk->bench->accounts,
                                 m_desk->bench->session, name, nullptr);
            dialog.setHosted(QUrl("https://127.0.0.1:8080"));
            return dialog.focusWidget()->accessibleName();
        };
        QCOMPARE(first(QString()), QString("Your name"));
        QCOMPARE(first("Alex"), QString("E-mail"));
    }
};

int main(int argc, char *argv[])
{
    QTemporaryFile monitor;
    if (!monitor.open())
        return 1;
    monitor.write(R"({"screens": [{"name": "low", "x": 0, "y": 0, "width": 800, "height": 480,
                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    monitor.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + monitor.fileName().toUtf8());
    QApplication app(argc, argv);
    // Widgets take their fonts when they are created, so the look is applied first.
    Theme look;
    look.apply(app);
    TestLowScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lowscreen.moc"
