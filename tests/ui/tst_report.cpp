// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/profilefixture.h"
#include "tests/ui/reportstory.h"
#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/report/reportdialog.h"
#include "ui/report/reportfile.h"
#include "ui/words/messagewords.h"
#include "ui/words/translation.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

namespace {

/// The output of a program.
QString saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "no " + program;
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// The report as a PDF reader shows it.
class TestReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    Translation m_translation;

    QString written(const ReportData &data, QPageSize::PageSizeId paper = QPageSize::A4)
    {
        // WEEHOURS_REPORTS=FOLDER keeps the reports there for a look.
        const QString kept = qEnvironmentVariable("WEEHOURS_REPORTS");
        QString name = QString::fromUtf8(QTest::currentTestFunction());
        if (const char *tag = QTest::currentDataTag())
            name += '-' + QString::fromUtf8(tag).replace(' ', '-');
        const QString path = (kept.isEmpty() ? m_folder.path() : kept) + '/' + name + ".pdf";
        const auto done = writeReport(path, Report(data, paper, m_theme), paper, "Mia");
        return done ? path : errorText(done.error());
    }
    static QString textOf(const QString &path)
    {
        return saidBy("pdftotext", {"-layout", path, "-"});
    }
    static int pagesOf(const QString &path) { return int(textOf(path).count('\f')); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        m_translation.setLanguage("en-GB");
    }

    void theStoryIsOnTwoPages()
    {
        ReportStory story;
        story.addDays();
        story.addIllness();
        story.addGrowth();
        const QString path = written(story.data());
        // Poppler may read the apostrophe as the letter that has the same glyph in the font.
        const QString text = textOf(path).simplified().replace(QChar(0x02bc), QChar(0x2019));
        for (const char *words :
             {"Mia",
              "girl · born 22 July 2026, 35 days before the due date (26 August)",
              "18 weeks, 3 days",
              "15–28 November 2026, 14 days",
              "over the 13 whole days",
              "Sat 28 Nov until 9:40",
              "38.9 °C",
              "corrected age 13 weeks, 3 days, WHO girls",
              "+360 g since 14 Nov",
              "+2.8 cm since 31 Oct",
              "71st",
              "4 times: 27 Nov 14:05, 20:10; 28 Nov 2:10, 8:40",
              "13 of 14 days, at 10:00",
              "27 Nov 11:15, left thigh",
              "Cried a lot, settled on Sam’s",
              "To ask",
              "printed 28 November 2026, 9:40, by Alex",
              "logged by",
              "Europe/London · a day is 0:00 to 24:00",
              "page 1 of 2",
              "page 2 of 2",
              "24 hours, day by day",
              "printed 9:40",
              "paracetamol"})
            QVERIFY2(text.contains(QString::fromUtf8(words), Qt::CaseInsensitive),
                     qPrintable(words + (" is not in " + text)));
    }

    void fontsAreInTheFile()
    {
        ReportStory story;
        story.addDays();
        story.addIllness();
        const QStringList lines = saidBy("pdffonts", {written(story.data())}).split('\n');
        QVERIFY2(lines.size() > 2, qPrintable(lines.join('\n')));
        int embedded = 0;
        const qsizetype place = lines.constFirst().indexOf("emb");
        for (const QString &line : lines.mid(2)) {
            if (!line.isEmpty()) {
                QCOMPARE(line.mid(place, 3), QStringLiteral("yes"));
                ++embedded;
            }
        }
        QVERIFY(embedded > 0);
    }

    void itSpeaksEachLanguage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("en-GB") << "15–28 November 2026, 14 days|Wet|page 1 of 2";
        QTest::newRow("en-US") << "wet diapers a day|born July 22, 2026|page 1 of 2";
        QTest::newRow("de") << "Ein Tag im Durchschnitt|35 Tage vor dem Termin (26. August)"
                               "|Seite 1 von 2|4-mal: 27. Nov. 14:05";
        QTest::newRow("fr") << "Une journée moyenne|OMS filles|page 1 sur 2";
        QTest::newRow("es") << "Un día medio|OMS niñas|página 1 de 2";
    }
    void itSpeaksEachLanguage()
    {
        QFETCH(QString, words);
        const QString language = QTest::currentDataTag();
        m_translation.setLanguage(language);
        ReportStory story;
        story.addDays();
        story.addIllness();
        story.addGrowth();
        const auto paper = language == "en-US" ? QPageSize::Letter : QPageSize::A4;
        const QString text = textOf(written(story.data(), paper)).simplified();
        m_translation.setLanguage("en-GB");
        for (const QString &one : words.split('|'))
            QVERIFY2(text.contains(one), qPrintable(one + " is not in " + text));
        // Nothing was cut for want of room.
        QVERIFY2(!text.contains(u'\u2026'), qPrintable(text));
    }

    void theDaysBeforeTheLogAreNoEmptyOnes()
    {
        ReportStory story;
        story.addDays();
        QList<Entry> &entries = story.edit().entries;
        entries.removeIf([](const Entry &entry) {
            const Instant start = entry.startedAt();
            return start < at("2026-11-20T18:00:00")
                   || (start >= at("2026-11-22T20:00:00") && start < at("2026-11-24T00:00:00"));
        });
        story.edit().begun = story.data().entries.constFirst().startedAt();
        const QString text = textOf(written(story.data())).simplified();
        QVERIFY2(text.contains("The log begins on 20 November 2026."), qPrintable(text));
        QVERIFY(!text.contains("19 Nov"));
        QVERIFY2(text.contains("Fri 20 Nov from 1"), qPrintable(text));
        QVERIFY(text.contains("Mon 23 Nov nothing logged"));
        QVERIFY(text.contains("the log begins"));
        // Neither the first day, of which most is missing, nor the empty one counts.
        QVERIFY2(text.contains("over the 6 whole days"), qPrintable(text));

        // A weight alone does not say that there was no feed.
        story.add(kind::growth, "2026-11-23T09:00:00", {{"weightG", 6400}});
        const QString weighed = textOf(written(story.data())).simplified();
        QVERIFY(weighed.contains("over the 6 whole days"));
        QVERIFY(!weighed.contains("nothing logged"));
        QVERIFY(!weighed.contains("0 feeds"));

        // Over three months the days are in weeks.
        story.edit().first = QDate(2026, 8, 29);
        const QString path = written(story.data());
        QVERIFY(textOf(path).contains("The log begins on 20 November 2026."));
        QCOMPARE(pagesOf(path), 2);
    }

    void itsPagesAreSeenBeforeTheyArePrinted()
    {
        ProfileFixture p;
        const BabyId mia = p.addBaby();
        QVERIFY(p.logbook.add(mia, kind::nappy,
                              {{"type", "wee"}, {"startedAt", "2026-11-20T18:05:00Z"}}));
        const Entry baby = p.logbook.babies()->constFirst();
        QWidget window;
        window.resize(1000, 800);
        window.show();
        const auto open = [&] {
            auto *dialog = new ReportDialog(p.logbook, m_theme, baby, QDate(2026, 11, 22), 0,
                                            &window);
            dialog->show();
            return dialog;
        };
        auto *dialog = open();
        const auto told = [&dialog] {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith("Page "))
                    return label->text();
            }
            return QString();
        };
        QCOMPARE(told(), "Page 1 of 2");
        QTest::keyClick(dialog, Qt::Key_PageUp);
        QCOMPARE(told(), "Page 1 of 2");
        QTest::keyClick(dialog, Qt::Key_PageDown);
        QCOMPARE(told(), "Page 2 of 2");
        QTest::keyClick(dialog, Qt::Key_PageDown);
        QCOMPARE(told(), "Page 2 of 2");
        // Another choice is shown from its first page on.
        dialog->findChild<QCheckBox *>()->click();
        QCOMPARE(told(), "Page 1 of 3");
        delete dialog;
        // A low window has no room for it.
        window.resize(1000, 480);
        dialog = open();
        QCOMPARE(told(), "");
        delete dialog;
    }

    void aReportKnowsWhetherTheLogBeginsInIt()
    {
        ProfileFixture p;
        const BabyId mia = p.addBaby();
        QVERIFY(p.logbook.add(mia, kind::nappy,
                              {{"type", "wee"}, {"startedAt", "2026-11-20T18:05:00Z"}}));
        QVERIFY(p.logbook.add(mia, kind::nappy,
                              {{"type", "wee"}, {"startedAt", "2026-11-21T08:00:00Z"}}));
        const Entry baby = p.logbook.babies()->constFirst();
        const auto begun = [&](QDate first) {
            const auto data = readReport(p.logbook, baby, first, QDate(2026, 11, 22), 0,
                                         p.logbook.now());
            return data ? data->begun : std::nullopt;
        };
        QCOMPARE(begun(QDate(2026, 11, 9)), Instant::parse(u"2026-11-20T18:05:00Z"));
        QVERIFY(!begun(QDate(2026, 11, 21)));
        QCOMPARE(daysOf(*readReport(p.logbook, baby, QDate(2026, 11, 9), QDate(2026, 11, 22), 0,
                                    p.logbook.now()))
                     .size(),
                 3);
    }

    void oneDayIsNoSpan()
    {
        ReportStory story(1);
        story.addDays();
        const QString text = textOf(written(story.data())).simplified();
        QVERIFY2(text.contains("28 November 2026, 1 day") && !text.contains("28–28"),
                 qPrintable(text));
    }

    // A day's heading is on one line, also where it goes on over the page.
    void headingsAreAsWideAsTheyAreDrawn()
    {
        m_translation.setLanguage("de");
        ReportStory story(5);
        story.addDays();
        ReportData data = story.data();
        data.listedKinds = QStringList{kind::feed, kind::nappy, kind::sleep};
        const QString text = textOf(written(data));
        m_translation.setLanguage("en-GB");
        for (const char *day :
             {"Dienstag, 24. November", "Mittwoch, 25. November", "Donnerstag, 26. November",
              "Freitag, 27. November", "Samstag, 28. November"})
            QVERIFY2(text.contains(day), qPrintable(day + (" is not in " + text)));
    }

    void aMomentIsOnOneLineInEachLanguage()
    {
        m_translation.setLanguage("en-US");
        ReportStory story(14);
        story.add(kind::note, "2026-11-20T11:00:00", {{"notes", "Woke up often"}});
        story.add(kind::temperature, "2026-11-20T11:00:00", {{"centiC", 3700}});
        const QString text = textOf(written(story.data()));
        m_translation.setLanguage("en-GB");
        static const QRegularExpression line("Nov 20[ ,]*11:00\\s?AM +Woke up often");
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
    }

    // Whatever the log holds, each page has its number, and nothing is below its foot.
    void anyNumberOfDaysIsSplitWell_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("charts");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("two weeks") << 14 << 1;
        QTest::newRow("a day more") << 15 << 2;
        QTest::newRow("a month") << 31 << 3;
        QTest::newRow("a quarter") << 92 << 7;
    }
    void anyNumberOfDaysIsSplitWell()
    {
        QFETCH(int, days);
        QFETCH(int, charts);
        for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
            ReportStory story(days);
            story.addDays();
            story.addIllness();
            story.addGrowth();
            const Report report(story.data(), paper, m_theme);
            const QString path = written(story.data(), paper);
            const QString text = textOf(path);
            QCOMPARE(text.count("24 hours, day by day"), charts);
            QCOMPARE(pagesOf(path), report.pageCount());
            for (int page = 1; page <= report.pageCount(); ++page) {
                const QString number = QString("page %1 of %2").arg(page).arg(report.pageCount());
                QCOMPARE(text.count(number), 1);
                QVERIFY(text.section('\f', page - 1, page - 1).contains(number));
            }
            QCOMPARE(text.count(QStringLiteral("28 Nov ")) > 0, true);
            noInkBelowTheFoot(report);
        }
    }

    // Letter is lower than A4, and so are its days.
    void marksStayInTheirDay()
    {
        for (const auto paper : {QPageSize::A4, QPageSize::Letter}) {
            const auto chart = [&](const QStringList &fevers) {
                ReportStory story;
                for (const QString &time : fevers)
                    story.add(kind::temperature, time, {{"centiC", 3850}});
                QImage image(QPageSize(paper).sizePixels(int(Report::unitsPerInch)),
                             QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                Report(story.data(), paper, m_theme).paint(painter, 1);
                return image;
            };
            const QImage one = chart({"2026-11-27T10:00:00"});
            const QImage two = chart({"2026-11-27T10:00:00", "2026-11-20T10:00:00"});
            // Between the days' names and the hours there are only the lines that part the days.
            constexpr int between = 190;
            int differing = 0;
            // The footer below counts the entries.
            for (int y = 0; y < one.height() * 9 / 10; ++y) {
                if (one.copy(0, y, one.width(), 1) == two.copy(0, y, two.width(), 1))
                    continue;
                ++differing;
                QCOMPARE(two.pixelColor(between, y), QColor(Qt::white));
            }
            QVERIFY(differing > 10);
        }
    }

    void manyEntriesADayAreAllThere()
    {
        ReportStory story(3);
        for (int i = 0; i < 60; ++i) {
            const QString time = QString("2026-11-27T%1:%2:00")
                                     .arg(i * 24 / 60, 2, 10, QChar('0'))
                                     .arg(i * 24 % 60, 2, 10, QChar('0'));
            const QString note = QString("Note%1. ").arg(i) + QString("A long day. ").repeated(i);
            story.add(kind::note, time, {{"notes", note}});
            story.add(kind::feed, time, {{"method", "bottle"}, {"amountMl", 10 + i}});
            story.add(kind::temperature, time, {{"centiC", 3700 + i}});
            story.add(kind::medication, time, {{"name", QString("Medicine%1").arg(i)}});
        }
        const QString endless = QString("word ").repeated(790) + "theend";
        story.add(kind::note, "2026-11-28T08:00:00", {{"notes", endless}});
        story.edit().listedKinds = QStringList{kind::feed};
        const Report report(story.data(), QPageSize::A4, m_theme);
        const QString text = textOf(written(story.data()));
        QVERIFY(text.contains("more on page 3"));
        for (int i = 0; i < 60; ++i) {
            QVERIFY2(text.contains(QString("Note%1.").arg(i)), qPrintable(QString::number(i)));
            QVERIFY2(text.contains(QString("Medicine%1").arg(i)), qPrintable(QString::number(i)));
            QVERIFY2(text.contains(QString("Bottle, %1 ml").arg(10 + i)),
                     qPrintable(QString::number(i)));
        }
        QVERIFY(text.contains("theend"));
        noInkBelowTheFoot(report);
    }

    void temperaturesAreInTwoColumnsWhereNoNoteIsBeside()
    {
        for (const int count : {50, 250}) {
            ReportStory story(3);
            for (int i = 0; i < count; ++i) {
                const QString time = QString("2026-11-2%1T%2:%3:00")
                                         .arg(6 + i / 144)
                                         .arg(i % 144 / 6, 2, 10, QChar('0'))
                                         .arg(i % 6 * 10, 2, 10, QChar('0'));
                story.add(kind::temperature, time, {{"centiC", 3700 + i % 100}});
            }
            const Report report(story.data(), QPageSize::A4, m_theme);
            const QString text = textOf(written(story.data()));
            static const QRegularExpression two("[0-9] \u00b0C.*[0-9] \u00b0C");
            QVERIFY2(two.match(text).hasMatch(), qPrintable(text));
            static const QRegularExpression one("[0-9] \u00b0C");
            const QString list = text.mid(text.indexOf("Temperatures"));
            int found = 0;
            for (auto it = one.globalMatch(list); it.hasNext(); it.next())
                ++found;
            QCOMPARE(found, count);
            QVERIFY(text.contains("26 Nov 0:00"));
            QCOMPARE(text.contains("more on page"), count == 250);
            noInkBelowTheFoot(report);
        }
    }

    void anEmptyLogIsAReportToo()
    {
        ReportStory story(7);
        const QString text = textOf(written(story.data()));
        QVERIFY(text.contains("Mia"));
        QVERIFY(text.contains("To ask"));
        QVERIFY(!text.contains("An average day"));
        QVERIFY(!text.contains("Growth"));
    }

    void namesOfAnyScriptAreThere()
    {
        ReportStory story;
        story.addDays();
        const QString name = QString::fromUtf8("Leyla ليلى 小夏 👶🏽");
        story.edit().baby.entity.data.insert("name", name);
        story.edit().printedBy = QString::fromUtf8("جدّة 👵");
        const QString path = written(story.data());
        QVERIFY(textOf(path).contains("Leyla"));
        // An emoji is a picture if there is a font for it.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Subtype /Image"));
        const int height = int(papertext::height(m_theme.text(), name, 2000));
        QVERIFY(height > 0 && height < 60);
    }

    void textIsCutWhereItEnds()
    {
        const QFont font = m_theme.text();
        const QString text = QString("some words ").repeated(40);
        QVERIFY(papertext::isCut(font, text, 300, 2));
        QVERIFY(!papertext::isCut(font, "short", 300, 1));
        QVERIFY(papertext::height(font, text, 300, 2) < papertext::height(font, text, 300));
        const qsizetype fits = papertext::fitting(font, text, 300, 2);
        QVERIFY(fits > 0 && fits < text.size());
        QVERIFY(!papertext::isCut(font, text.left(fits).trimmed(), 300, 2));
    }

private:
    /// Whether nothing is drawn over the foot's line or in the margins.
    static void noInkBelowTheFoot(const Report &report)
    {
        const QSize size = report.pageSize().toSize();
        for (int page = 0; page < report.pageCount(); ++page) {
            QImage image(size, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            report.paint(painter, page);
            painter.end();
            const auto isBlank = [&](const QRect &place) {
                for (int y = place.top(); y <= place.bottom(); ++y) {
                    for (int x = place.left(); x <= place.right(); ++x) {
                        if (qGray(image.pixel(x, y)) < 250)
                            return false;
                    }
                }
                return true;
            };
            // Above the foot's line, at the edges, and below the foot's text.
            QVERIFY(isBlank({80, size.height() - 88, size.width() - 160, 6}));
            QVERIFY(isBlank({0, 0, 74, size.height()}));
            QVERIFY(isBlank({size.width() - 74, 0, 74, size.height()}));
            QVERIFY(isBlank({0, size.height() - 16, size.width(), 16}));
        }
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
