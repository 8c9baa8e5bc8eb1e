// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"

#include "ui/widgets/overviewtable.h"
#include "ui/overview/seriescurve.h"
#include "ui/overview/trendchart.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weeklegend.h"
#include "ui/overview/weekpage.h"
#include "ui/overview/weekprint.h"
#include "ui/overview/weekview.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/segmented.h"
#include "ui/window/lastdayscard.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace weehours;

/// The week and trends pages in the window: opening, moving around and leaving them, by keys.
class TestOverviewByKeyboard : public QObject
{
    Q_OBJECT

    /// Opens a window on a log of `days` days.
    static void begin(DeskFixture &desk, int days)
    {
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, days);
    }

    /// Shows a week with entries on each day. The current week has almost none on an early Monday.
    static WeekView *showFullWeek(DeskFixture &desk)
    {
        begin(desk, 14);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_PageUp);
        return desk.window->findChild<WeekPage *>()->findChild<WeekView *>();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void theWayToThePresentWeekIsThereWhenItLeadsSomewhere()
    {
        DeskFixture desk;
        begin(desk, 14);
        desk.window->resize(1280, 800);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        const auto buttons = desk.window->findChild<WeekPage *>()->findChildren<QPushButton *>();
        const auto way = std::ranges::find(buttons, QString("This week"), &QPushButton::text);
        QVERIFY(way != buttons.cend());
        QTRY_VERIFY(!(*way)->isVisible());
        desk.press(Qt::Key_PageUp);
        QVERIFY((*way)->isVisible());
    }

    void keysGoToTheWeekAndOpenAnEntry()
    {
        DeskFixture desk;
        begin(desk, 14);
        auto *view = desk.window->findChild<WeekPage *>()->findChild<WeekView *>();
        QVERIFY(!view->isVisible());
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(view->isVisible());
        QVERIFY(view->hasFocus());
        QVERIFY(!desk.timeline()->isVisible());
        // The previous week, as in showFullWeek().
        desk.press(Qt::Key_PageUp);
        QVERIFY(view->hasFocus());
        desk.press(Qt::Key_End);
        QVERIFY(view->chosen() >= 0);
        QVERIFY(!view->accessibleDescription().isEmpty());
        const qsizetype last = view->chosen();
        desk.press(Qt::Key_Up);
        QCOMPARE(view->chosen(), last - 1);
        const EntityId id = view->picture().entryOf(view->picture().items().at(last - 1)).id();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        // Deleting the entry removes it from the picture, and undo brings it back.
        const auto count = view->picture().entries().size();
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.keyboard(), view);
        QVERIFY(desk.bench->logbook.remove(id));
        QCOMPARE(view->picture().entries().size(), count - 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view->picture().entries().size(), count);
    }

    void theLegendNamesEachKindThatIsShown_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {360, 800, 1280, 1920})
            QTest::addRow("%d", width) << width;
    }

    void theLegendNamesEachKindThatIsShown()
    {
        QFETCH(const int, width);
        DeskFixture desk;
        begin(desk, 3);
        QList<Topic> topics = desk.settings->overviewTopics();
        for (const QLatin1StringView each : {kind::temperature, kind::medication, kind::solids})
            topics.append({QString(each)});
        topics.append({QString(kind::activity), "Baby swimming"});
        desk.settings->setOverviewTopics(topics);
        desk.window->resize(width, 1000);
        desk.window->applySettings();
        const auto isWhole = [](const QWidget *place) {
            int shown = 0;
            for (const WeekLegend *legend : place->findChildren<WeekLegend *>()) {
                if (!legend->isVisible())
                    continue;
                ++shown;
                if (legend->height() < legend->heightForWidth(legend->width())
                    || legend->visibleRegion().boundingRect().size() != legend->size())
                    return false;
            }
            return shown == 1;
        };
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.settle();
        QVERIFY(isWhole(desk.window->findChild<WeekPage *>()));
        const auto *title = desk.window->findChild<WeekPage *>()->findChild<QLabel *>();
        // In a narrow window a week of two months is in two lines.
        if (width > 360) {
            QVERIFY2(title->width() >= title->fontMetrics().horizontalAdvance(title->text()),
                     qPrintable(title->text()));
        }
        QVERIFY(title->height() >= title->heightForWidth(title->width()));
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.settle();
        const auto *card = desk.window->findChild<LastDaysCard *>();
        QCOMPARE(card->isVisible(), width >= 1600);
        QVERIFY(!card->isVisible() || isWhole(card));
    }

    void aChartHasARingOnceAKeyReachedIt()
    {
        DeskFixture desk;
        begin(desk, 7);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        auto *chart = desk.window->findChild<TrendsPage *>()->findChild<TrendChart *>();
        QTRY_VERIFY(chart->hasFocus());
        const auto hasRing = [&] {
            const QImage seen = chart->grab().toImage();
            return seen.pixelColor(seen.width() / 2, 1) == desk.theme.palette().accent;
        };
        QVERIFY(!hasRing());
        desk.press(Qt::Key_Tab);
        QVERIFY(!chart->hasFocus());
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(chart->hasFocus());
        QVERIFY(hasRing());
    }

    void anEmptyLogLooksLikeNoField()
    {
        DeskFixture desk;
        desk.begin();
        const auto hasRing = [&desk] {
            const QImage seen = desk.timeline()->viewport()->grab().toImage();
            for (int x = 0; x < seen.width(); ++x) {
                if (seen.pixelColor(x, seen.height() / 2) == desk.theme.palette().accent)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(desk.timeline()->hasFocus());
        QVERIFY(!hasRing());
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(desk.timeline()->hasFocus());
        QVERIFY(hasRing());
    }

    void leftAndRightGoToTheDayBeside()
    {
        DeskFixture desk;
        auto *view = showFullWeek(desk);
        desk.press(Qt::Key_Home);
        const auto day = [view] { return view->picture().items().at(view->chosen()).day; };
        const int from = day();
        desk.press(Qt::Key_Right);
        QCOMPARE(day(), from + 1);
        desk.press(Qt::Key_Left);
        QCOMPARE(day(), from);
        view->setLayoutDirection(Qt::RightToLeft);
        desk.press(Qt::Key_Left);
        QCOMPARE(day(), from + 1);
    }

    void pagesTurnBackAndForwardButNotIntoTheFuture()
    {
        DeskFixture desk;
        begin(desk, 2);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        auto *page = desk.window->findChild<WeekPage *>();
        const QDate present = page->sheet().first;
        desk.press(Qt::Key_PageDown);
        QCOMPARE(page->sheet().first, present);
        desk.press(Qt::Key_PageUp);
        QCOMPARE(page->sheet().first, present.addDays(-7));
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page->sheet().first, present.addDays(-14));
        QVERIFY(desk.window->findChild<WeekPage *>()
                    ->findChild<WeekView *>()
                    ->picture()
                    .items()
                    .isEmpty());
        desk.press(Qt::Key_Right, Qt::AltModifier);
        desk.press(Qt::Key_PageDown);
        QCOMPARE(page->sheet().first, present);
    }

    void aCalendarGoesToTheWeekOfADay()
    {
        DeskFixture desk;
        begin(desk, 2);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        auto *page = desk.window->findChild<WeekPage *>();
        const QDate present = page->sheet().first;
        const auto open = [&desk] {
            desk.press(Qt::Key_J, Qt::ControlModifier);
            QWidget *popup = QApplication::activePopupWidget();
            return popup ? popup->findChild<Calendar *>() : nullptr;
        };
        Calendar *calendar = open();
        QVERIFY(calendar);
        QCOMPARE(calendar->maximumDate(), localDay(desk.bench->logbook.now()));
        auto *days = calendar->findChild<QTableView *>();
        for (int week = 0; week < 5; ++week)
            QTest::keyClick(days, Qt::Key_Up);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(page->sheet().first, present.addDays(-35));
        // Closed without a choice it changes nothing.
        QVERIFY(open());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(page->sheet().first, present.addDays(-35));
    }

    void theMouseOpensAnEntryOfTheWeek()
    {
        DeskFixture desk;
        auto *view = showFullWeek(desk);
        QTest::mouseClick(view, Qt::LeftButton, {},
                          view->picture().items().constLast().rect.center().toPoint());
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
    }

    void printingAsksWhere()
    {
        DeskFixture desk;
        begin(desk, 1);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
    }

    void theWeekIsATableToo()
    {
        DeskFixture desk;
        showFullWeek(desk);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        auto *page = desk.window->findChild<WeekPage *>();
        auto *table = page->findChild<OverviewTable *>();
        QVERIFY(table->isVisible() && table->hasFocus());
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(!QAccessible::queryAccessibleInterface(table)->text(QAccessible::Name).isEmpty());
        desk.press(Qt::Key_C, Qt::ControlModifier);
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY(csv.startsWith("start,end,kind,"));
        QCOMPARE(csv.count("\r\n"), table->model()->rowCount() + 1);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        // Letter keys log from here as from anywhere.
        desk.press(Qt::Key_N);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.keyboard(), desk.window->findChild<WeekPage *>()->findChild<WeekView *>());
    }

    void trendsAreReadByKeysAndCopied()
    {
        DeskFixture desk;
        begin(desk, 9);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        const auto charts = desk.window->findChildren<TrendChart *>();
        QCOMPARE(charts.size(), 7);
        // What was slept is the first and the largest.
        TrendChart *slept = charts.constFirst();
        QVERIFY(slept->hasFocus());
        QVERIFY(slept->accessibleName().startsWith("Sleep"));
        QTRY_VERIFY(slept->width() > charts.at(1)->width());
        QVERIFY(slept->height() > charts.at(1)->height());
        desk.press(Qt::Key_Right);
        QCOMPARE(slept->chosen(), 29);
        QVERIFY(slept->accessibleDescription().startsWith("Today"));
        desk.press(Qt::Key_Left);
        QVERIFY(slept->accessibleDescription().startsWith("Yesterday: "));
        desk.press(Qt::Key_C, Qt::ControlModifier);
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY(csv.startsWith("day,feeds,milk_ml,"));
        QCOMPARE(csv.count("\r\n"), 31);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        auto *table = desk.window->findChild<TrendsPage *>()->findChild<OverviewTable *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 30);
        // Enter on a day opens its week.
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        auto *week = desk.window->findChild<WeekPage *>();
        QVERIFY(week->isVisible());
        const QDate oldest = localDay(desk.bench->logbook.now()).addDays(-29);
        QVERIFY(week->sheet().first <= oldest && oldest < week->sheet().first.addDays(7));
    }

    void thePersonChoosesWhatIsShown()
    {
        DeskFixture desk;
        begin(desk, 5);
        const BabyId id = desk.bench->logbook.babies()->at(0).entity.babyId;
        const Instant now = desk.bench->logbook.now();
        QVERIFY(desk.bench->logbook.add(id, kind::temperature,
                                        {{"centiC", 3840},
                                         {"startedAt", now.plusMsecs(-msecsPerHour).toString()}}));
        QVERIFY(desk.bench->logbook.add(id, kind::activity,
                                        {{"activity", "other"},
                                         {"name", "Swimming"},
                                         {"startedAt",
                                          now.plusMsecs(-2 * msecsPerHour).toString()}}));
        desk.press(Qt::Key_3, Qt::ControlModifier);
        auto *page = desk.window->findChild<TrendsPage *>();
        QVERIFY(page->findChildren<SeriesCurve *>().isEmpty());
        const auto buttons = page->findChildren<QPushButton *>();
        const auto kinds = std::ranges::find(buttons, QString("Kinds …"), &QPushButton::text);
        QVERIFY(kinds != buttons.cend());
        const auto choose = [&](const QString &title) {
            (*kinds)->click();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const auto actions = menu->actions();
            const auto action = std::ranges::find(actions, title, &QAction::iconText);
            QVERIFY2(action != actions.cend(), qPrintable(title));
            (*action)->toggle();
            menu->close();
            QTest::qWait(0);
        };
        choose("Temperature");
        choose("Swimming");
        choose("Feed");
        QCOMPARE(page->findChildren<SeriesCurve *>().size(), 1);
        QCOMPARE(page->findChild<SeriesCurve *>()->points().size(), 1);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains("temperature_centiC"));
        // The week shows the same, and so does the next start.
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.start();
        QCOMPARE(desk.settings->overviewTopics().size(), 4);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        const auto &picture =
            desk.window->findChild<WeekPage *>()->findChild<WeekView *>()->picture();
        QCOMPARE(picture.topics(), desk.settings->overviewTopics());
        for (const auto &item : picture.items())
            QVERIFY(picture.entryOf(item).kind() != kind::feed);
        QVERIFY(desk.window->findChild<WeekPage *>()
                    ->findChild<WeekView *>()
                    ->accessibleName()
                    .contains("Swimming"));
    }

    void theMenuOfNarrowTrendsHasWhatTheButtonsHave()
    {
        DeskFixture desk;
        begin(desk, 5);
        desk.window->resize(360, 640);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.settle();
        auto *page = desk.window->findChild<TrendsPage *>();
        const auto buttons = page->findChildren<QPushButton *>();
        const auto kinds = std::ranges::find(buttons, QString("Kinds …"), &QPushButton::text);
        QVERIFY(kinds != buttons.cend() && !(*kinds)->isVisible());
        const auto more = std::ranges::find(buttons, QString("More about the trends"),
                                            &QPushButton::accessibleName);
        QVERIFY(more != buttons.cend() && (*more)->isVisible());
        const auto trigger = [&](const QString &title) {
            (*more)->click();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const auto actions = menu->actions();
            const auto kindsOf = std::ranges::find_if(actions, [](const QAction *each) {
                return each->menu() && !each->menu()->actions().isEmpty();
            });
            QVERIFY(kindsOf != actions.cend());
            const auto action = std::ranges::find_if(actions, [&title](const QAction *each) {
                return each->iconText().startsWith(title);
            });
            QVERIFY2(action != actions.cend(), qPrintable(title));
            (*action)->trigger();
            menu->close();
            QTest::qWait(0);
        };
        QGuiApplication::clipboard()->clear();
        trigger("Copy as CSV");
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto *table = page->findChild<OverviewTable *>();
        QVERIFY(!table->isVisible());
        trigger("Table");
        QVERIFY(table->isVisible());
        // And by its key.
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!table->isVisible());
    }

    void rangesReachAsFarAsTheySay()
    {
        DeskFixture desk;
        begin(desk, 9);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        auto *page = desk.window->findChild<TrendsPage *>();
        auto *range = page->findChild<Segmented *>();
        const auto *model = page->findChild<OverviewTable *>()->model();
        range->setFocus();
        desk.press(Qt::Key_Home);
        QCOMPARE(model->rowCount(), 7);
        desk.press(Qt::Key_Right);
        QCOMPARE(model->rowCount(), 30);
        desk.press(Qt::Key_Right);
        QCOMPARE(model->rowCount(), 90);
        desk.press(Qt::Key_Right);
        // The whole log: the first sleep began on the ninth day back.
        QCOMPARE(model->rowCount(), 10);
        QVERIFY(range->hasFocus());
    }

    void anEmptyLogSaysSo()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        auto *chart = desk.window->findChild<TrendChart *>();
        QVERIFY(!chart->isVisible());
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        QVERIFY(chart->isVisible());
        QCOMPARE(desk.keyboard(), chart);
    }

    void theQuickLineIsReachedFromAnyView()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_Slash);
        desk.type("n wee");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        QVERIFY(desk.timeline()->isVisible());
    }

    void noViewIsWiderThanANarrowWindow()
    {
        DeskFixture desk;
        begin(desk, 3);
        logSampleGrowth(desk.bench->logbook, desk.bench->logbook.babies()->at(0));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            desk.press(key, Qt::ControlModifier);
            desk.window->resize(360, 640);
            QTest::qWait(0);
            QCOMPARE(desk.window->width(), 360);
            for (const QWidget *each : desk.window->findChildren<QWidget *>()) {
                const int right = each->mapTo(desk.window.get(), QPoint(each->width(), 0)).x();
                QVERIFY2(!each->isVisible() || each->window() != desk.window.get() || right <= 360,
                         each->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestOverviewByKeyboard)
#include "tst_overviewbykeyboard.moc"
