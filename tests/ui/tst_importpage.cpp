// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "core/exchange/profileexport.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importpreview.h"
#include "ui/importing/importquestions.h"
#include "ui/importing/leftoutrows.h"
#include "ui/window/firststart.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <ctime>

using namespace weehours;

namespace {

const QByteArray head("Type,Start,End,Duration,Start Condition,Start Location,End "
                      "Condition,Notes\n");

/// Bottles without a unit, a sleep that ends too early, and a nappy.
const QByteArray openFile = head
                            + "Feed,2026-11-19 08:00,,,Formula,Bottle,110ml,\n"
                              "Feed,2026-11-19 12:00,,,Formula,Bottle,3.5,\n"
                              "Feed,2026-11-19 16:00,,,Formula,Bottle,4,\n"
                              "Feed,2026-11-20 20:00,,,Formula,Bottle,4.5,\n"
                              "Sleep,2026-11-19 12:00,2026-11-19 11:00,,,,,\n"
                              "Diaper,2026-11-19 12:00,,,,,Pee,\n";

QByteArray manyRows(int rows)
{
    QByteArray csv = head;
    for (int i = 0; i < rows; ++i) {
        const QDateTime at = QDateTime(QDate(2021, 1, 1), QTime(0, 0), QTimeZone::utc())
                                 .addSecs(qint64(i) * 3600);
        csv += "Feed," + at.toString(u"yyyy-MM-dd HH:mm").toUtf8() + ",,,Formula,Bottle,"
               + QByteArray::number(60 + i % 100) + "ml,row " + QByteArray::number(i) + "\n";
    }
    return csv;
}

/// Measures the longest time in which the event loop did not run, and how much CPU time of the
/// thread that contains: on a busy machine the thread also waits for its turn.
class LongestFrame : public QObject
{
public:
    LongestFrame()
    {
        m_last.start();
        m_worked = worked();
        m_timer.start(0);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    }

    /// The longest time since the last call, in words.
    QString take()
    {
        tick();
        return QStringLiteral("longest frame %1 ms, of which at work %2 ms")
            .arg(std::exchange(m_longest, 0))
            .arg(std::exchange(m_mostWork, 0));
    }

private:
    static qint64 worked()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000LL + time.tv_nsec / 1000000LL;
    }

    void tick()
    {
        m_longest = qMax(m_longest, m_last.restart());
        const qint64 now = worked();
        m_mostWork = qMax(m_mostWork, now - std::exchange(m_worked, now));
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_worked = 0;
    qint64 m_longest = 0;
    qint64 m_mostWork = 0;
};

} // namespace

/// A log from another program, imported in the window.
class TestImportPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;
    QTemporaryDir m_files;

    [[nodiscard]] ImportPage *page() const { return m_desk->window->findChild<ImportPage *>(); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
    }

    void drop(const QStringList &paths) const
    {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        dragged.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_desk->window.get(), &dropped);
    }

    /// The visible button with this text.
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : m_desk->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    [[nodiscard]] int amount(const QString &start) const
    {
        for (const Entry &entry : m_desk->entries()) {
            if (entry.kind() == kind::feed && entry.startedAt() == Instant::parse(start))
                return static_cast<int>(entry.integer(field::amountMl));
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        m_desk = std::make_unique<DeskFixture>();
        m_desk->begin();
    }

    void cleanup() { m_desk.reset(); }

    void aDroppedFileIsReadAndWrittenAndTakenBack()
    {
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
        QVERIFY(says("Recognised as Huckleberry"));
        QVERIFY(says("mia.csv"));
        QVERIFY(says("6 rows"));
        QVERIFY(says("1 row not understood"));
        QVERIFY(says("It ends before it starts."));
        QVERIFY(says("nothing is written yet"));
        QVERIFY(m_desk->entries().isEmpty());
        QVERIFY(page()->isVisible());
        button("Import 5 entries")->click();
        QTRY_VERIFY(says("5 entries imported."));
        QCOMPARE(m_desk->entries().size(), 5);
        QCOMPARE(amount("2026-11-19T11:00:00Z"), 104);
        button("Undo")->click();
        QTRY_VERIFY(says("The import is undone."));
        QVERIFY(m_desk->entries().isEmpty());
        // It can be imported again.
        QTRY_VERIFY(button("Import 5 entries"));
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!page()->isVisible());
    }

    void kindsAreNamedAsSeveralAndMoreBeginsWhereTheRowsDo()
    {
        QByteArray rows = openFile;
        for (int i = 0; i < 5; ++i)
            rows += "Sleep,2026-11-18 12:0" + QByteArray::number(i) + ",2026-11-18 11:00,,,,,\n";
        drop({file("mia.csv", rows)});
        QTRY_VERIFY(button("Import 5 entries"));
        const auto *preview = page()->findChild<ImportPreview *>();
        QStringList words;
        for (const QLabel *label : preview->findChildren<QLabel *>())
            words.append(label->text());
        for (const char *kinds : {"Feeds", "Sleeps", "Nappies"})
            QVERIFY2(words.contains(kinds), qPrintable(words.join(u'|')));
        const auto *left = page()->findChild<LeftOutRows *>();
        const QPushButton *more = button("and 3 more");
        QVERIFY(more);
        const auto labels = left->findChildren<QLabel *>();
        const auto first = std::ranges::find(labels, QStringLiteral("Row 6"), &QLabel::text);
        QVERIFY(first != labels.end());
        constexpr int edge = 11; // the border and the padding of the button
        // The row is laid out when the page shows it.
        QTRY_COMPARE(more->mapTo(left, QPoint(edge, 0)).x(), (*first)->mapTo(left, QPoint()).x());
    }

    void anAnswerChangesThePreviewAndWhatIsWritten()
    {
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
        QVERIFY(says("3 amounts have no unit."));
        QVERIFY(says("104 ml"));
        // As times are elsewhere, and the year once.
        QVERIFY(says("19 Nov, 12:00") && !says(":00:00"));
        QVERIFY(!says("2026 to "));
        QVERIFY(button("fl oz, likely")->isChecked());
        QVERIFY(says("2 things that the file doesn't say"));
        button("ml")->click();
        auto *zone = page()->findChild<ImportQuestions *>()->findChild<QComboBox *>();
        QCOMPARE(zone->currentText(), "Europe/Berlin, as this computer");
        zone->setCurrentIndex(zone->findData("America/New_York"));
        QTRY_VERIFY(button("Import 5 entries") && button("Import 5 entries")->isEnabled());
        button("Import 5 entries")->click();
        QTRY_VERIFY(says("5 entries imported."));
        QCOMPARE(amount("2026-11-19T21:00:00Z"), 4);
    }

    void theSameFileAgainHasNothingNew()
    {
        const QString path = file("mia.csv", openFile);
        drop({path});
        QTRY_VERIFY(button("Import 5 entries"));
        button("Import 5 entries")->click();
        QTRY_VERIFY(says("5 entries imported."));
        drop({path});
        QTRY_VERIFY(says("All 5 rows are here already."));
        QVERIFY(!button("Import 0 entries")->isEnabled());
    }

    void whatIsNoLogIsNamed()
    {
        drop({file("holiday.csv", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))});
        QTRY_VERIFY(says("This is no log of a program that is known here."));
        QVERIFY(says("Nothing was written."));
        QVERIFY(!button("Import 0 entries"));
        drop({m_files.filePath("missing.csv")});
        QTRY_VERIFY(says("missing.csv: The file cannot be read"));
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
    }

    void aProfileWithoutABabyTakesAnExportWithItsBabies()
    {
        const BabyId mia = m_desk->bench->logbook.babies()->constFirst().entity.babyId;
        for (const char *words : {"one", "two"})
            QVERIFY(m_desk->bench->logbook.add(mia, kind::note, {{"notes", words}}));
        const QString path = m_files.filePath("mia.json");
        QVERIFY(ProfileExport(m_desk->bench->store, m_desk->bench->logbook.now())
                    .writeToFile(path, ProfileExport::Form::Json, {}));
        m_desk.reset();
        m_desk = std::make_unique<DeskFixture>();
        const auto *first = m_desk->window->findChild<FirstStart *>();
        QVERIFY(first->isVisible());

        // Of another program's log it is not known whose it is.
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(says("There is no baby here yet"));
        QVERIFY(says("Go back and enter the baby's name."));
        button("Back")->click();
        QVERIFY(first->isVisible());

        drop({path});
        QTRY_VERIFY(button("Import 2 entries"));
        button("Import 2 entries")->click();
        QTRY_VERIFY(says("2 entries imported."));
        QCOMPARE(m_desk->bench->logbook.babies()->size(), 1);
        button("Undo")->click();
        QTRY_VERIFY(says("The import is undone."));
        QVERIFY(m_desk->bench->logbook.babies()->isEmpty());
        QVERIFY(page()->isVisible());
        QTRY_VERIFY(button("Import 2 entries"));
        button("Import 2 entries")->click();
        QTRY_VERIFY(button("To the day"));
        button("To the day")->click();
        QVERIFY(!page()->isVisible());
        QVERIFY(!first->isVisible());
        QCOMPARE(m_desk->entries().size(), 2);

        // From the day it goes back to the first start.
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(first->isVisible());
    }

    void keysOfTheLogLeadBackToIt()
    {
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!page()->isVisible());
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
        m_desk->press(Qt::Key_N);
        QVERIFY(m_desk->hasDialog());
        QVERIFY(!page()->isVisible());
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->entries().size(), 1);
    }

    void undoFromTheDayTakesAnImportBack()
    {
        drop({file("mia.csv", openFile)});
        QTRY_VERIFY(button("Import 5 entries"));
        button("Import 5 entries")->click();
        QTRY_VERIFY(button("To the day"));
        button("To the day")->click();
        QVERIFY(!page()->isVisible());
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says("The import is undone."));
        QVERIFY(m_desk->entries().isEmpty());
        QTRY_VERIFY(!page()->isVisible());
        m_desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(says("The import is back."));
        QCOMPARE(m_desk->entries().size(), 5);
    }

    void aCancelLeavesNothing()
    {
        drop({file("many.csv", manyRows(20000))});
        QTRY_VERIFY_WITH_TIMEOUT(button("Import 20,000 entries"), 60'000);
        button("Import 20,000 entries")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(" of 20,000"), 60'000);
        QVERIFY(page()->isBusy());
        // The database is locked, so no other change is possible meanwhile.
        m_desk->press(Qt::Key_N);
        QVERIFY(!m_desk->hasDialog());
        button("Cancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page()->isBusy(), 60'000);
        QVERIFY(says("It was cancelled. Nothing was added."));
        QVERIFY(m_desk->entries().isEmpty());
        QVERIFY(button("Import 20,000 entries"));
    }

    void aWindowThatGoesEndsTheImport()
    {
        drop({file("many.csv", manyRows(20000))});
        QTRY_VERIFY_WITH_TIMEOUT(button("Import 20,000 entries"), 60'000);
        button("Import 20,000 entries")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(" of 20,000"), 60'000);
        m_desk->start();
        QVERIFY(m_desk->entries().isEmpty());
    }

    /// Reports the cost without judging it: machines differ in speed.
    void theWindowLivesOnMeanwhile()
    {
        constexpr int rows = 50000;
        const QString path = file("many.csv", manyRows(rows));
        QElapsedTimer timer;
        timer.start();
        LongestFrame frames;
        drop({path});
        QTRY_VERIFY_WITH_TIMEOUT(button("Import 50,000 entries"), 120'000);
        qInfo() << "preview after" << timer.restart() << "ms," << frames.take();
        button("Import 50,000 entries")->click();
        QTRY_VERIFY_WITH_TIMEOUT(says("50,000 entries imported."), 120'000);
        qInfo() << "written in" << timer.restart() << "ms," << frames.take();
        button("To the day")->click();
        m_desk->settle();
        qInfo() << "the day," << frames.take();
        timer.restart();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says("The import is undone."), 120'000);
        qInfo() << "taken back in" << timer.restart() << "ms," << frames.take();
        QVERIFY(m_desk->entries().isEmpty());
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
