// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/weekentries.h"
#include "ui/overview/weekpicture.h"
#include "ui/overview/weekprint.h"
#include "ui/paper/papersize.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"
#include "ui/words/translation.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

namespace {

PictureStyle style(const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {lightPalette(), theme.text(), theme.bold(), theme.small(), direction};
}

const Instant weekEnd = at("2026-06-14T23:00:00");

} // namespace

/// Where the week picture places entries, on screen and on paper.
class TestWeekPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/London"); }

    void aSleepOverMidnightIsDrawnInTwoColumns()
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
        // With days that start at noon it is one night of one day.
        week.setWeek(QDate(2026, 6, 8), 7, 12, week.entries(), weekEnd);
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QCOMPARE(week.items().at(0).day, 1);
        QVERIFY(!week.items().at(0).intoNext);
    }

    void everyMarkIsInOneDayWhateverClocksDo_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("change");
        QTest::newRow("the day begins in an hour that comes twice")
            << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
        QTest::newRow("at midnight, too") << QByteArray("Atlantic/Azores") << QDate(2026, 10, 25);
        QTest::newRow("the first hour is missing")
            << QByteArray("Africa/Cairo") << QDate(2026, 4, 24);
        QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5);
    }

    void everyMarkIsInOneDayWhateverClocksDo()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, change);
        qputenv("TZ", zone);
        Theme theme;
        for (const int startHour : {0, 1, 2, 3, 7}) {
            const QDate first = change.addDays(-3);
            const Instant from = startOfDay(first, startHour);
            const Instant to = startOfDay(first.addDays(7), startHour);
            QList<Entry> entries;
            for (Instant when = from; when < to; when = when.plusMsecs(30 * msecsPerMinute)) {
                Entry wee;
                wee.entity.entityType = kind::nappy;
                wee.entity.data = {{QStringLiteral("startedAt"), when.toString()}};
                entries.append(wee);
            }
            WeekPicture week;
            week.setWeek(first, 7, startHour, entries, to);
            week.layOut(QRectF(0, 0, 900, 2400), style(theme));
            QCOMPARE(week.items().size(), entries.size());
            int counted = 0;
            for (const DayTotals &day : week.totals())
                counted += day.sum.nappies;
            QCOMPARE(counted, static_cast<int>(entries.size()));
            // Seven o'clock is at the same height on every day.
            QSet<int> heights;
            for (const auto &item : week.items()) {
                const WallTime shown = WallClock().at(week.entryOf(item).startedAt());
                if (shown.time == QTime(7, 0))
                    heights.insert(qRound(item.rect.center().y()));
            }
            QCOMPARE(heights.size(), 1);
        }
        qputenv("TZ", "Europe/London");
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
        // A feed and a nappy of the same minute can both be clicked.
        for (qsizetype i = 0; i < straight.size(); ++i)
            QCOMPARE(week.itemAt(week.items().at(i).rect.center()), i);
    }

    void theLegendTakesAsManyRowsAsItNeeds()
    {
        Theme theme;
        const PictureStyle look = style(theme);
        QList<Topic> topics = usualTopics();
        for (const QLatin1StringView each : {kind::temperature, kind::medication, kind::solids})
            topics.append({QString(each)});
        topics.append({QString(kind::activity), QString("Baby swimming ").repeated(7)});
        const qreal row = weekLegendHeight(look, usualTopics(), 2000);
        QCOMPARE(weekLegendHeight(look, topics, weekLegendWidth(look, topics)), row);
        const qreal narrow = weekLegendHeight(look, topics, 300);
        QVERIFY(narrow >= 3 * row);
        // Each row has something, and nothing is beyond the edge.
        QImage image(QSize(360, static_cast<int>(narrow)), QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintWeekLegend(painter, QRectF(0, 0, 300, narrow), look, topics);
        }
        const auto hasInk = [&image](const QRect &place) {
            for (int y = place.top(); y <= place.bottom(); ++y) {
                for (int x = place.left(); x <= place.right(); ++x) {
                    if (image.pixel(x, y) != qRgb(255, 255, 255))
                        return true;
                }
            }
            return false;
        };
        const int height = static_cast<int>(row);
        for (int top = 0; top < image.height(); top += height)
            QVERIFY2(hasInk(QRect(0, top, 300, height)), qPrintable(QString::number(top)));
        QVERIFY(!hasInk(QRect(304, 0, 56, image.height())));
    }

    void theDayThatClocksGoForwardSaysSo()
    {
        Theme theme;
        WeekPicture week;
        week.setWeek(QDate(2026, 3, 23), 7, 0, {nap("2026-03-29T00:00:00", "2026-03-29T07:00:00")},
                     at("2026-03-30T12:00:00"));
        week.layOut(QRectF(0, 0, 900, 600), style(theme));
        QCOMPARE(week.totals().at(6).sum.sleepMsecs, 6 * msecsPerHour);
        // Still drawn until seven on the clock.
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
                 "29 December 2025 – 4 January 2026");
        QCOMPARE(weekTitle(QDate(2025, 11, 10), QDate(2025, 11, 16), today), "10–16 November 2025");
    }

    // A font draws emoji as pictures, which a page made of outlines lacks.
    void aNameWithAnEmojiIsOnPaperToo()
    {
        Theme theme;
        WeekSheet sheet;
        sheet.babyName = QStringLiteral("Mia \U0001F476");
        sheet.first = QDate(2026, 6, 8);
        sheet.now = weekEnd;
        QTemporaryDir folder;
        const QString path = folder.filePath("week.pdf");
        {
            QPdfWriter writer(path);
            QVERIFY(printWeek(writer, sheet, theme));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Subtype /Image"));
    }

    void paperSaysWhoseHoursTheyAre()
    {
        WeekSheet sheet;
        sheet.now = weekEnd;
        QVERIFY2(paperHours(sheet).contains("Europe/London"), qPrintable(paperHours(sheet)));
        QVERIFY(!paperHours(sheet).contains("07:00"));
        sheet.startHour = 7;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY2(paperHours(sheet).contains("07:00"), qPrintable(paperHours(sheet)));
    }

    // Each language has its own format for a range of dates, and so has American English.
    void theTitleIsInTheFormOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("inOneMonth");
        QTest::addColumn<QString>("inTwo");
        QTest::addColumn<QString>("inTwoYears");
        QTest::addColumn<QString>("longAgo");
        QTest::newRow("en-GB") << "en-GB" << "16–22 November" << "30 November – 6 December"
                               << "29 December 2025 – 4 January 2026" << "10–16 November 2025";
        QTest::newRow("en-US") << "en-US" << "November 16 – 22" << "November 30 – December 6"
                               << "December 29, 2025 – January 4, 2026" << "November 10 – 16, 2025";
        QTest::newRow("de") << "de" << "16.–22. November" << "30. November – 6. Dezember"
                            << "29. Dezember 2025 – 4. Januar 2026" << "10.–16. November 2025";
        QTest::newRow("fr") << "fr" << "16–22 novembre" << "30 novembre – 6 décembre"
                            << "29 décembre 2025 – 4 janvier 2026" << "10–16 novembre 2025";
        QTest::newRow("es") << "es" << "16–22 de noviembre" << "30 de noviembre – 6 de diciembre"
                            << "29 de diciembre de 2025 – 4 de enero de 2026"
                            << "10–16 de noviembre de 2025";
    }
    void theTitleIsInTheFormOfTheLanguage()
    {
        QFETCH(const QString, language);
        Translation words;
        words.setLanguage(language);
        QLocale::setDefault(QLocale(language));
        const QDate today(2026, 11, 22);
        QTEST(weekTitle(QDate(2026, 11, 16), today, today), "inOneMonth");
        QTEST(weekTitle(QDate(2026, 11, 30), QDate(2026, 12, 6), today), "inTwo");
        QTEST(weekTitle(QDate(2025, 12, 29), QDate(2026, 1, 4), today), "inTwoYears");
        QTEST(weekTitle(QDate(2025, 11, 10), QDate(2025, 11, 16), today), "longAgo");
    }

    void paperIsWhatPeopleUseThere_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("paper");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<int>("size");
        const auto row = [](const char *name, const QByteArray &all, const QByteArray &paper,
                            const QByteArray &language, QPageSize::PageSizeId size) {
            QTest::newRow(name) << all << paper << language << int(size);
        };
        row("United States", "en_US.UTF-8", "", "", QPageSize::Letter);
        row("paper of Canada", "", "fr_CA.UTF-8", "de_DE.UTF-8", QPageSize::Letter);
        row("language of Mexico", "", "", "es_MX.UTF-8", QPageSize::Letter);
        row("German paper", "", "de_DE.UTF-8", "en_US.UTF-8", QPageSize::A4);
        row("Great Britain", "", "", "en_GB.UTF-8", QPageSize::A4);
        row("nowhere", "", "", "C.UTF-8", QPageSize::A4);
        row("unsaid", "", "", "", QPageSize::A4);
    }
    void paperIsWhatPeopleUseThere()
    {
        QFETCH(const QByteArray, all);
        QFETCH(const QByteArray, paper);
        QFETCH(const QByteArray, language);
        const QList<std::pair<const char *, QByteArray>> set{
            {"LC_ALL", all}, {"LC_PAPER", paper}, {"LANG", language}};
        QList<std::pair<const char *, QByteArray>> before;
        for (const auto &[name, value] : set) {
            before.append({name, qgetenv(name)});
            qputenv(name, value);
        }
        const int found = paperOfTheDesktop();
        for (const auto &[name, value] : before)
            qputenv(name, value);
        QTEST(found, "size");
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
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QPdfWriter nowhere(folder.filePath("no/such/folder/week.pdf"));
        QVERIFY(!printWeek(nowhere, sheet, theme));
    }
};

QTEST_MAIN(TestWeekPicture)
#include "tst_weekpicture.moc"
