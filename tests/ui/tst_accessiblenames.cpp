// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"

#include "core/logbook/nighthours.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/dialogs/enddialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/kindpalette.h"
#include "ui/dialogs/plansdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/dialogs/trayquestion.h"
#include "ui/importing/babybuddydialog.h"
#include "ui/importing/columnchooser.h"
#include "ui/importing/importpage.h"
#include "ui/importing/leftoutrows.h"
#include "ui/report/reportdialog.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/sharing/hostdialog.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/waysdialog.h"
#include "ui/sync/syncpanel.h"
#include "ui/widgets/awakecard.h"
#include "ui/window/growthcard.h"
#include "ui/window/handoverdialog.h"
#include "ui/window/handoverstrip.h"
#include "ui/window/lastdayscard.h"
#include "ui/window/meanwhilecard.h"
#include "ui/window/temperaturecard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QShortcut>

using namespace weehours;

namespace {

/// The visible widgets that Tab can reach.
QList<QWidget *> tabStops(const QWidget *root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // A composite passes its focus to a part, which is a stop itself.
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->focusPolicy() & Qt::TabFocus && widget->window() == root->window()) {
            stops.append(widget);
        }
    }
    return stops;
}

/// Whether a person can operate it by keyboard or mouse; not the inner parts of a field.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool inner = qobject_cast<const QAbstractSpinBox *>(parent)
                       || qobject_cast<const QComboBox *>(parent)
                       || qobject_cast<const QScrollBar *>(widget);
    const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    return !inner && (takesFocus || qobject_cast<const QAbstractButton *>(widget));
}

/// All windows, dialogs and cards declared in the sources of the interface.
QStringList declaredWindows()
{
    static const QRegularExpression declaration(
        R"(^class (\w+)(?: final)? : public (?:DialogFrame|Card|LatestCard|QDialog|QMainWindow)\b)",
        QRegularExpression::MultilineOption);
    QStringList names;
    QDirIterator headers(QStringLiteral(SOURCE_DIR "/ui"), {"*.h"}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QFile::ReadOnly))
            return {};
        auto found = declaration.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            names.append(QStringLiteral("weehours::") + found.next().captured(1));
    }
    // The bases are not windows themselves.
    names.removeAll(QStringLiteral("weehours::DialogFrame"));
    names.removeAll(QStringLiteral("weehours::LatestCard"));
    return names;
}

QString describe(const QWidget *widget)
{
    QString result = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        result += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return result;
}

} // namespace

/// Every control has an accessible name and role, and the keyboard reaches every control.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

    DeskFixture *m_desk = nullptr;
    QSet<QString> m_seen;

    /// The first control without a name; empty if all have one.
    QString bareControl(const QWidget *root)
    {
        m_seen.insert(QString::fromLatin1(root->metaObject()->className()));
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != root->window())
                continue;
            m_seen.insert(QString::fromLatin1(widget->metaObject()->className()));
            if (!isControl(widget))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                return QStringLiteral("no name: ") + describe(widget);
            if (face->role() == QAccessible::NoRole)
                return QStringLiteral("no role: ") + describe(widget);
        }
        return {};
    }

    void check(const QWidget *root)
    {
        const auto stops = tabStops(root);
        QVERIFY(!stops.isEmpty());
        const QString bare = bareControl(root);
        QVERIFY2(bare.isEmpty(), qPrintable(bare));
        QSet<QWidget *> reached;
        // A date field has a stop for each of its parts.
        constexpr int partsOfADate = 6;
        for (qsizetype i = 0; i < partsOfADate * stops.size(); ++i) {
            QWidget *focus = m_desk->keyboard();
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (QWidget *widget : stops) {
            // In a group of exclusive choices Tab reaches one, and the arrow keys the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->group() && button->group()->exclusive())
                continue;
            QVERIFY2(reached.contains(widget),
                     qPrintable(QStringLiteral("Tab does not reach ") + describe(widget)));
        }
    }

    void checkDialog(QDialog *dialog)
    {
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        check(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->hasDialog());
    }

private Q_SLOTS:
    void init() { m_desk = new DeskFixture; }

    void cleanup()
    {
        delete m_desk;
        m_desk = nullptr;
    }

    void firstStart() { check(m_desk->window.get()); }

    void day()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        check(m_desk->window.get());
    }

    void narrowDay()
    {
        m_desk->begin();
        m_desk->window->resize(420, 700);
        check(m_desk->window.get());
    }

    /// After a finished sleep, and with enough room, a card shows how long the baby has been awake.
    void awake()
    {
        m_desk->begin();
        m_desk->window->resize(1280, 1000);
        Logbook &logbook = m_desk->bench->logbook;
        const Instant now = logbook.now();
        QVERIFY(logbook.add(logbook.babies()->at(0).entity.babyId, kind::sleep,
                            {{"startedAt", now.plusMsecs(-2 * msecsPerHour).toString()},
                             {"endedAt", now.plusMsecs(-msecsPerHour).toString()}}));
        const auto *card = m_desk->window->findChild<AwakeCard *>();
        QTRY_VERIFY(card->isVisible());
        check(m_desk->window.get());
    }

    void week()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        check(m_desk->window.get());
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        m_desk->press(Qt::Key_T, Qt::ControlModifier);
        check(m_desk->window.get());
    }

    void trends()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_3, Qt::ControlModifier);
        check(m_desk->window.get());
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_3, Qt::ControlModifier);
        check(m_desk->window.get());
    }

    void growth()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_4, Qt::ControlModifier);
        check(m_desk->window.get());
        logSampleGrowth(m_desk->bench->logbook, m_desk->bench->logbook.babies()->at(0));
        m_desk->press(Qt::Key_4, Qt::ControlModifier);
        check(m_desk->window.get());
        m_desk->press(Qt::Key_4, Qt::ControlModifier);
        m_desk->press(Qt::Key_T, Qt::ControlModifier);
        check(m_desk->window.get());
    }

    void importPage()
    {
        m_desk->begin();
        const QTemporaryDir folder;
        QFile file(folder.filePath("mia.csv"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n"
                   "Feed,2026-11-19 12:00,,,Formula,Bottle,3.5,\n"
                   "Sleep,2026-11-19 12:00,2026-11-19 11:00,,,,,\n");
        file.close();
        auto *page = m_desk->window->findChild<ImportPage *>();
        m_desk->press(Qt::Key_F10);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
        for (QAction *action : menu->actions()) {
            if (action->iconText() == "Import …")
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(page->isVisible());
        check(m_desk->window.get());
        page->open({file.fileName()});
        const auto *rows = page->findChild<LeftOutRows *>();
        QTRY_VERIFY(rows->isVisible());
        check(m_desk->window.get());
    }

    void runningSleep()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_S);
        m_desk->press(Qt::Key_Return);
        check(m_desk->window.get());
    }

    void runningFeed()
    {
        m_desk->begin();
        const BabyId baby = m_desk->bench->logbook.babies()->at(0).entity.babyId;
        QVERIFY(m_desk->bench->logbook.add(baby, kind::feed, {{"method", "breast"}}));
        check(m_desk->window.get());
    }

    void syncPanel()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_I, Qt::ControlModifier);
        auto *panel = m_desk->window->findChild<SyncPanel *>();
        QVERIFY(panel && panel->isVisible());
        const QString bare = bareControl(panel);
        QVERIFY2(bare.isEmpty(), qPrintable(bare));
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void editors_data()
    {
        QTest::addColumn<QString>("kindName");
        for (const KindSpec &spec : kinds()) {
            if (spec.isLogEntry)
                QTest::newRow(spec.name.data()) << QString(spec.name);
        }
    }

    void editors()
    {
        QFETCH(const QString, kindName);
        m_desk->begin();
        const BabyId baby = m_desk->bench->logbook.babies()->at(0).entity.babyId;
        checkDialog(new EntryEditor(m_desk->bench->logbook, baby, kindName, m_desk->window.get()));
    }

    void accountDialogs()
    {
        m_desk->begin();
        for (const auto purpose : {AccountDialog::Purpose::Share, AccountDialog::Purpose::Join,
                                   AccountDialog::Purpose::SignInAgain}) {
            checkDialog(new AccountDialog(purpose, m_desk->bench->accounts, m_desk->bench->session,
                                          QStringLiteral("Alex"), m_desk->window.get()));
        }
    }

    void otherDialogs()
    {
        m_desk->begin();
        const Entry baby = m_desk->bench->logbook.babies()->at(0);
        checkDialog(new BabyDialog(m_desk->bench->logbook, baby, m_desk->window.get()));
        checkDialog(new WaysDialog(QStringLiteral("Mia"), m_desk->window.get()));
        checkDialog(new TrayQuestion(m_desk->window.get()));
        const auto timer = m_desk->bench->logbook.add(baby.entity.babyId, kind::sleep, {});
        QVERIFY(timer);
        checkDialog(new EndDialog(m_desk->bench->logbook, *timer, m_desk->bench->logbook.now(),
                                  m_desk->window.get()));
        checkDialog(new KindPalette(
            m_desk->theme, m_desk->bench->logbook, *m_desk->settings, baby.entity.babyId,
            [](const QString &) { return QuickLineEdit::Preview{}; }, m_desk->window.get()));
        auto *host = new HostDialog(*m_desk->hosting, m_desk->window.get());
        QCOMPARE(host->findChild<ChoiceRow *>()->word(),
                 QString("network")); // to share with others
        checkDialog(host);
        checkDialog(new ShareDialog(m_desk->bench->accounts, baby, Role::Owner, UserId(), nullptr,
                                    m_desk->window.get()));
        checkDialog(new ShortcutSheet(m_desk->window.get()));
        checkDialog(new BabyBuddyDialog(m_desk->window.get()));
        checkDialog(new ColumnChooser(*CsvTable::read("When,Amount\n2026-11-19 09:00,90\n"),
                                      m_desk->window.get()));
        checkDialog(new SettingsDialog(m_desk->theme, *m_desk->settings, true,
                                       m_desk->window.get()));
        checkDialog(new ExportDialog(m_desk->bench->store, *m_desk->bench->logbook.babies(),
                                     baby.entity.babyId, m_desk->bench->logbook.now(),
                                     m_desk->window.get()));
        checkDialog(new ReportDialog(m_desk->bench->logbook, m_desk->theme, baby,
                                     QDate(2026, 11, 22), 0, m_desk->window.get()));
        checkDialog(new HandoverDialog(m_desk->theme, m_desk->bench->logbook, *m_desk->settings,
                                       baby, {}, m_desk->window.get()));
        checkDialog(new DeletedDialog(m_desk->bench->logbook, baby.entity.babyId,
                                      m_desk->window.get()));
        checkDialog(new AboutDialog(m_desk->bench->store.database.path(), m_desk->window.get()));
    }

    void plans()
    {
        m_desk->begin();
        Logbook &logbook = m_desk->bench->logbook;
        const BabyId baby = logbook.babies()->at(0).entity.babyId;
        const auto open = [&] {
            return new PlansDialog(m_desk->theme, logbook, *m_desk->settings, baby,
                                   m_desk->window.get());
        };
        checkDialog(open()); // the form of a new plan
        QVERIFY(logbook.add(
            baby, kind::plan,
            {{"title", "Vitamin D"}, {"forKind", "medication"}, {"times", "08:00,20:00"}}));
        checkDialog(open());
        m_desk->window->resize(420, 700);
        checkDialog(open()); // the list
        auto *form = open();
        form->begin({});
        checkDialog(form);
    }

    void theQuestionBeforeTheTray()
    {
        m_desk->begin();
        m_desk->window->setHasTray(true);
        m_desk->window->close();
        QWidget *question = QApplication::activeModalWidget();
        QVERIFY(question);
        QVERIFY(!question->windowTitle().isEmpty());
        check(question);
        m_desk->press(Qt::Key_Escape);
    }

    void whatAWideWindowShows()
    {
        m_desk->begin();
        Logbook &logbook = m_desk->bench->logbook;
        const BabyId baby = logbook.babies()->at(0).entity.babyId;
        const Instant now = logbook.now();
        QVERIFY(logbook.add(baby, kind::temperature, {{"centiC", 3840}}));
        QVERIFY(logbook.add(baby, kind::growth, {{"weightG", 6420}}));
        // An hour of the last night, whatever time it is.
        for (int hours = 22; hours > 1; --hours) {
            const Instant from = now.plusMsecs(-hours * msecsPerHour);
            const Instant to = from.plusMsecs(msecsPerHour);
            if (!isNight(from) || !isNight(to))
                continue;
            QVERIFY(logbook.add(baby, kind::sleep,
                                {{"startedAt", from.toString()}, {"endedAt", to.toString()}}));
            break;
        }
        m_desk->window->resize(1700, 1000);
        m_desk->settle();
        QVERIFY(m_desk->window->findChild<HandoverStrip *>()->isVisible());
        QVERIFY(m_desk->window->findChild<LastDaysCard *>()->isVisible());
        QVERIFY(m_desk->window->findChild<TemperatureCard *>()->isVisible());
        QVERIFY(m_desk->window->findChild<GrowthCard *>()->isVisible());
        check(m_desk->window.get());
        m_desk->window->resize(1280, 800);
        QVERIFY(!m_desk->window->findChild<LastDaysCard *>()->isVisible());
        QVERIFY(!m_desk->window->findChild<GrowthCard *>()->isVisible());
    }

    void sinceTheLastLook()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_L);
        const auto *card = m_desk->window->findChild<MeanwhileCard *>();
        QVERIFY(card->isVisible());
        check(m_desk->window.get());
    }

    void everyShortcutSaysWhatItDoes()
    {
        m_desk->begin();
        const auto shortcuts = m_desk->window->findChildren<QShortcut *>();
        QVERIFY(!shortcuts.isEmpty());
        for (const QShortcut *shortcut : shortcuts) {
            QVERIFY2(!shortcut->key().isEmpty(), qPrintable(shortcut->whatsThis()));
            QVERIFY2(!shortcut->whatsThis().isEmpty(),
                     qPrintable(shortcut->key().toString() + " is not on the sheet"));
        }
        auto *sheet = new ShortcutSheet(m_desk->window.get());
        sheet->open();
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        for (const QShortcut *shortcut : shortcuts)
            QVERIFY(words.contains(shortcut->whatsThis()));
    }

    void aBareControlIsFound()
    {
        QWidget window;
        auto *bare = new QPushButton(&window);
        bare->setFocusPolicy(Qt::NoFocus);
        window.show();
        QVERIFY(!bareControl(&window).isEmpty());
        bare->setAccessibleName("Close");
        QVERIFY(bareControl(&window).isEmpty());
    }

    /// Runs last: fails for a window that no test above has opened.
    void noWindowWasLeftOut()
    {
        const QStringList declared = declaredWindows();
        QVERIFY(declared.size() > 5);
        for (const QString &name : declared)
            QVERIFY2(m_seen.contains(name), qPrintable(name + " was not walked"));
    }
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
