// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"

#include "ui/overview/overviewtable.h"
#include "ui/overview/trendchart.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weekpage.h"
#include "ui/overview/weekprint.h"
#include "ui/overview/weekview.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>

using namespace weehours;

namespace {

Instant at(const char *text)
{
    return Instant{
        QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch()};
}

Entry entry(QLatin1StringView kindName, const char *from, QJsonObject fields = {})
{
    Entry made;
    made.entity.entityId = EntityId(QUuid::createUuid());
    made.entity.entityType = kindName;
    made.entity.data = std::move(fields);
    made.entity.data.insert(QStringLiteral("startedAt"), at(from).toString());
    return made;
}

Entry nap(const char *from, const char *to)
{
    return entry(kind::sleep, from, {{QStringLiteral("endedAt"), at(to).toString()}});
}

WeekStyle style(const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {lightPalette(), theme.text(), theme.bold(), theme.small(), direction};
}

const Instant weekEnd = at("2026-06-14T23:00:00");

} // namespace

/// The week and the trends: their pictures, their tables, and the way there and back by keys.
class TestOverview : public QObject
{
    Q_OBJECT

    /// A log of some days behind a window that shows it.
    static void begin(DeskFixture &desk, int days)
    {
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, days);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void aSleepOverMidnightStandsInTwoColumns()
    {
        Theme theme;
        WeekPicture week;
        week.setWeek(QDate(2026, 6, 8), 7, 0,
                     {nap("2026-06-09T21:00:00", "2026-06-10T03:00:00"),
                      entry(kind::feed, "2026-06-10T12:00:00"),
                      entry(QLatin1StringView("bath"), "2026-06-10T18:00:00")},
                     weekEnd);
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        const auto &items = week.items();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.at(0).day, 1);
        QVERIFY(items.at(0).intoNext && !items.at(0).fromBefore);
        QCOMPARE(items.at(1).day, 2);
        QVERIFY(items.at(1).fromBefore && !items.at(1).intoNext);
        // Three hours before midnight and three after it.
        QVERIFY(qAbs(items.at(0).rect.height() - items.at(1).rect.height()) < 0.5);
        QVERIFY(items.at(0).rect.right() < items.at(1).rect.left());
        QCOMPARE(week.itemAt(items.at(2).rect.center()), 2);
        QCOMPARE(week.totals().at(2).sum.feeds, 1);
        // From noon on it is one night of one day.
        week.setWeek(QDate(2026, 6, 8), 7, 12, week.entries(), weekEnd);
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QCOMPARE(week.items().at(0).day, 1);
        QVERIFY(!week.items().at(0).intoNext);
    }

    void everythingStaysInsideAndRightToLeftIsAMirror_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<int>("days");
        QTest::newRow("narrow") << QSizeF(320, 420) << 7;
        QTest::newRow("wide") << QSizeF(1240, 700) << 7;
        QTest::newRow("four weeks") << QSizeF(900, 600) << 28;
    }

    void everythingStaysInsideAndRightToLeftIsAMirror()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, days);
        Theme theme;
        const QList<Entry> entries{nap("2026-06-08T00:00:00", "2026-06-08T00:01:00"),
                                   nap("2026-06-07T22:00:00", "2026-06-08T04:00:00"),
                                   entry(kind::sleep, "2026-06-14T22:30:00"),
                                   entry(kind::feed, "2026-06-09T11:00:00"),
                                   entry(kind::nappy, "2026-06-09T11:00:00")};
        const QRectF area(QPointF(), size);
        WeekPicture week;
        week.setWeek(QDate(2026, 6, 8), days, 0, entries, weekEnd);
        week.layOut(area, style(theme));
        const auto straight = week.items();
        QCOMPARE(straight.size(), 5);
        week.layOut(area, style(theme, Qt::RightToLeft));
        for (qsizetype i = 0; i < straight.size(); ++i) {
            QVERIFY(area.contains(straight.at(i).rect));
            QVERIFY(qAbs(straight.at(i).rect.left()
                         - (area.width() - week.items().at(i).rect.right()))
                    < 0.01);
        }
        // The feed and the nappy of one minute can both be hit.
        for (qsizetype i = 0; i < straight.size(); ++i)
            QCOMPARE(week.itemAt(week.items().at(i).rect.center()), i);
    }

    void theDayThatClocksGoForwardSaysSo()
    {
        Theme theme;
        WeekPicture week;
        week.setWeek(QDate(2026, 3, 23), 7, 0, {nap("2026-03-29T00:00:00", "2026-03-29T07:00:00")},
                     at("2026-03-30T12:00:00"));
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QCOMPARE(week.totals().at(6).sum.sleepMsecs, 6 * msecsPerHour);
        // Drawn to seven by the clock, all the same.
        week.setWeek(QDate(2026, 3, 23), 7, 0,
                     week.entries()
                         + QList<Entry>{nap("2026-03-28T00:00:00", "2026-03-28T07:00:00")},
                     at("2026-03-30T12:00:00"));
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QCOMPARE(week.items().at(0).rect.height(), week.items().at(1).rect.height());
    }

    void aRunningSleepGrowsWithTheMinutes()
    {
        Theme theme;
        WeekPicture week;
        const QList<Entry> running{entry(kind::sleep, "2026-06-14T20:00:00")};
        week.setWeek(QDate(2026, 6, 8), 7, 0, running, at("2026-06-14T21:00:00"));
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        const qreal before = week.items().at(0).rect.height();
        week.setWeek(QDate(2026, 6, 8), 7, 0, running, at("2026-06-14T22:00:00"));
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QVERIFY(week.items().at(0).rect.height() > 1.9 * before);
    }

    void theTitleNamesTheMonthsItNeeds()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDate today(2026, 11, 22);
        QCOMPARE(weekTitle(QDate(2026, 11, 16), today, today), "16–22 November");
        QCOMPARE(weekTitle(QDate(2026, 11, 30), QDate(2026, 12, 6), today),
                 "30 November – 6 December");
        QCOMPARE(weekTitle(QDate(2025, 12, 29), QDate(2026, 1, 4), today),
                 "29 December 2025 – 4 January");
        QCOMPARE(weekTitle(QDate(2025, 11, 10), QDate(2025, 11, 16), today), "10–16 November 2025");
    }

    void theWeekIsPrintedOnOnePageOfPaper()
    {
        Theme theme;
        WeekSheet sheet;
        sheet.babyName = "Mia";
        sheet.first = QDate(2026, 6, 8);
        sheet.entries = {nap("2026-06-09T21:00:00", "2026-06-10T03:00:00"),
                         entry(kind::feed, "2026-06-10T12:00:00")};
        sheet.now = weekEnd;
        QTemporaryDir folder;
        const QString path = folder.filePath("week.pdf");
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageOrientation(QPageLayout::Landscape);
            QVERIFY(printWeek(writer, sheet, theme));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QPdfWriter nowhere(folder.filePath("no/such/folder/week.pdf"));
        QVERIFY(!printWeek(nowhere, sheet, theme));
    }

    void theTableHoldsWhatThePictureShows()
    {
        WeekTable table;
        QAbstractItemModelTester tester(&table);
        Entry feed = entry(kind::feed, "2026-06-10T12:00:00",
                           {{"method", "bottle"}, {"amountMl", 1200}, {"notes", "a, \"b\""}});
        table.setEntries({entry(QLatin1StringView("note"), "2026-06-10T12:00:00"), feed,
                          nap("2026-06-09T21:00:00", "2026-06-10T03:00:00")},
                         weekEnd);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, WeekTable::What).data().toString(), "Slept 6 h");
        QCOMPARE(table.entryAt(1).id(), feed.id());
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(table.toCsv(), QString("start,end,kind,type,amount_ml,minutes,notes,by\r\n"
                                        "2026-06-09T21:00:00+01:00,2026-06-10T03:00:00+01:00,"
                                        "sleep,,,360,,\r\n"
                                        "2026-06-10T12:00:00+01:00,,feed,bottle,1200,,"
                                        "\"a, \"\"b\"\"\",\r\n"));
        QLocale::setDefault(QLocale::C);
    }

    void theTrendsTableHasARowForEachDay()
    {
        TrendTable table;
        QAbstractItemModelTester tester(&table);
        table.setDays({{QDate(2026, 6, 9), {.feeds = 8, .milkMl = 720, .nappies = 6}},
                       {QDate(2026, 6, 10), {}}},
                      QDate(2026, 6, 10));
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 6);
        QCOMPARE(table.dayAt(0), QDate(2026, 6, 10));
        QCOMPARE(table.index(0, 1).data().toString(), "–");
        QCOMPARE(table.index(1, 1).data().toString(), "8");
        QCOMPARE(table.index(1, 2).data().toString(), "720 ml");
    }

    void todayIsComparedWithTheSameHoursOfTheWeek_data()
    {
        QTest::addColumn<int>("feeds");
        QTest::addColumn<int>("sleepMinutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("usual") << 6 << 300
                               << "By this time of day: feeds as usual, sleep as usual, nappies "
                                  "as usual.";
        QTest::newRow("more") << 8 << 341
                              << "By this time of day: 2 feed(s) more, 40 min more sleep, nappies "
                                 "as usual.";
        QTest::newRow("less") << 5 << 240
                              << "By this time of day: 1 feed(s) fewer, 1 h less sleep, nappies "
                                 "as usual.";
    }

    void todayIsComparedWithTheSameHoursOfTheWeek()
    {
        QFETCH(const int, feeds);
        QFETCH(const int, sleepMinutes);
        DayAverage byNow;
        byNow.days = 7;
        byNow.feeds = 6.2;
        byNow.nappies = 4.9;
        byNow.sleepMsecs = 300.0 * msecsPerMinute;
        const DaySummary today{
            .feeds = feeds, .sleepMsecs = sleepMinutes * msecsPerMinute, .nappies = 5};
        QTEST(besideTheWeek(today, byNow), "words");
        QVERIFY(besideTheWeek(today, {}).isEmpty());
    }

    void keysGoToTheWeekAndOpenAnEntry()
    {
        DeskFixture desk;
        begin(desk, 3);
        auto *view = desk.window->findChild<WeekView *>();
        QVERIFY(!view->isVisible());
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(view->isVisible());
        QVERIFY(view->hasFocus());
        QVERIFY(!desk.timeline()->isVisible());
        desk.press(Qt::Key_End);
        QVERIFY(view->chosen() >= 0);
        QVERIFY(!view->accessibleDescription().isEmpty());
        const qsizetype last = view->chosen();
        desk.press(Qt::Key_Up);
        QCOMPARE(view->chosen(), last - 1);
        const EntityId id = view->picture().entryOf(view->picture().items().at(last - 1)).id();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        // Deleting it there takes it out of the picture, and undo brings it back.
        const auto count = view->picture().entries().size();
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.keyboard(), view);
        QVERIFY(desk.bench->logbook.remove(id));
        QCOMPARE(view->picture().entries().size(), count - 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view->picture().entries().size(), count);
    }

    void leftAndRightGoToTheDayBeside()
    {
        DeskFixture desk;
        begin(desk, 8);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        // The week before has all its days.
        desk.press(Qt::Key_PageUp);
        auto *view = desk.window->findChild<WeekView *>();
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
        QVERIFY(desk.window->findChild<WeekView *>()->picture().items().isEmpty());
        desk.press(Qt::Key_Right, Qt::AltModifier);
        desk.press(Qt::Key_PageDown);
        QCOMPARE(page->sheet().first, present);
    }

    void theMouseOpensAnEntryOfTheWeek()
    {
        DeskFixture desk;
        begin(desk, 3);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        auto *view = desk.window->findChild<WeekView *>();
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
        begin(desk, 3);
        desk.press(Qt::Key_2, Qt::ControlModifier);
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
        // Letters log from here as from anywhere.
        desk.press(Qt::Key_N);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(desk.keyboard(), desk.window->findChild<WeekView *>());
    }

    void trendsAreReadByKeysAndCopied()
    {
        DeskFixture desk;
        begin(desk, 9);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        const auto charts = desk.window->findChildren<TrendChart *>();
        QCOMPARE(charts.size(), 5);
        TrendChart *feeds = charts.constFirst();
        QVERIFY(feeds->hasFocus());
        QVERIFY(feeds->accessibleName().startsWith("Feeds"));
        desk.press(Qt::Key_Right);
        QCOMPARE(feeds->chosen(), 29);
        QVERIFY(feeds->accessibleDescription().startsWith("Today"));
        desk.press(Qt::Key_Left);
        QVERIFY(feeds->accessibleDescription().startsWith("Yesterday: "));
        desk.press(Qt::Key_C, Qt::ControlModifier);
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY(csv.startsWith("day,feeds,milk_ml,"));
        QCOMPARE(csv.count("\r\n"), 31);
        desk.press(Qt::Key_T, Qt::ControlModifier);
        auto *table = desk.window->findChild<TrendsPage *>()->findChild<OverviewTable *>();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 30);
        // Enter on a day shows its week.
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        auto *week = desk.window->findChild<WeekPage *>();
        QVERIFY(week->isVisible());
        const QDate oldest = localDay(desk.bench->logbook.now()).addDays(-29);
        QVERIFY(week->sheet().first <= oldest && oldest < week->sheet().first.addDays(7));
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
        // All that there is; the first sleep began on the ninth day back.
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
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
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

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
