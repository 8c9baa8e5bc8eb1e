// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/growth/growthpoint.h"
#include "core/protocol/clock.h"
#include "tests/support/profilefixture.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/enddialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/numberfield.h"
#include "ui/dialogs/timefield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/datefield.h"
#include "ui/words/translation.h"
#include "ui/words/unbroken.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFocusEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace weehours;

namespace {

Instant utc(const char *text)
{
    return Instant::parse(QString::fromLatin1(text)).value();
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    const auto buttons = widget.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// The fields for times and dates, and the dialogs that use them.
class TestTimeFields : public QObject
{
    Q_OBJECT

    std::optional<Translation> m_translation;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        m_translation.emplace();
        m_translation->setLanguage("en-GB");
    }

    // Translators must be destroyed before the application.
    void itsButtonsHaveRoomBelowIt()
    {
        const TimeField field("Time");
        const QLayout *layout = field.layout();
        const int wide = layout->sizeHint().width();
        // What is around it asks before it lays it out.
        QVERIFY(layout->hasHeightForWidth());
        QVERIFY(layout->minimumSize().width() < wide);
        QVERIFY(layout->heightForWidth(wide - 1) > 3 * layout->heightForWidth(wide) / 2);
    }

    void cleanupTestCase() { m_translation.reset(); }

    void nowIsTheClockThatEntriesAreStampedWith()
    {
        TimeField field(QStringLiteral("Time"));
        field.setInstant(utc("2026-11-22T12:00:00Z"));
        // This computer's clock is two hours ahead.
        field.setNow(SystemClock().now().plusMsecs(-2 * msecsPerHour));
        buttonOf(field, QStringLiteral("now"))->click();
        const qint64 off = SystemClock().now().msecs - 2 * msecsPerHour - field.instant().msecs;
        QVERIFY(off >= 0);
        QVERIFY(off < msecsPerHour);
    }

    void anEmptyNumberSaysItsUnit()
    {
        NumberField field(Quantity::Milk, 2000, QStringLiteral("Amount"));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QCOMPARE(field.text(), "ml");
        QVERIFY(field.stored().isNull());
        // The cursor is before it, and typing replaces it.
        QCOMPARE(field.findChild<QLineEdit *>()->cursorPosition(), 0);
        QTest::keyClicks(&field, "90");
        QCOMPARE(field.stored().toInteger(), 90);
        // A click behind it lets one type there too.
        field.setStored(QJsonValue::Null);
        field.findChild<QLineEdit *>()->end(false);
        QTest::keyClicks(&field, "75");
        QCOMPARE(field.stored().toInteger(), 75);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(field.stored().isNull());
        field.clearFocus();
        QCOMPARE(field.text(), "ml");
    }

    void nowIsMarkedWhileItIsTheTime()
    {
        TimeField field("Time");
        const QPushButton *toNow = buttonOf(field, "now");
        const auto isMarked = [toNow] {
            return toNow->property("role").toString() == QLatin1String("shortChosen");
        };
        const Instant now = utc("2026-11-22T14:12:10Z");
        field.setNow(now);
        field.setInstant(now);
        QVERIFY(isMarked());
        buttonOf(field, QString(QChar(0x2212)) + "5")->click();
        QVERIFY(!isMarked());
        buttonOf(field, "now")->click();
        QVERIFY(isMarked());
        field.findChild<QDateTimeEdit *>()->stepBy(1);
        QVERIFY(!isMarked());
        field.setNow(now.plusMsecs(2 * msecsPerMinute)); // time goes on
        field.setInstant(now);
        QVERIFY(!isMarked());
    }

    void aTimeIsTypedWhereverTheCaretIs_data()
    {
        QTest::addColumn<QList<QKeyCombination>>("before");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        using Keys = QList<QKeyCombination>;
        const QKeyCombination all(Qt::ControlModifier, Qt::Key_A);
        QTest::newRow("all is marked") << Keys{all} << "1215" << "12:15  Sun 22 Nov";
        QTest::newRow("with a colon") << Keys{all} << "12:15" << "12:15  Sun 22 Nov";
        QTest::newRow("a short hour") << Keys{all} << "7:05" << "07:05  Sun 22 Nov";
        QTest::newRow("at the beginning") << Keys{Qt::Key_Home} << "1215" << "12:15  Sun 22 Nov";
        QTest::newRow("after the first digit")
            << Keys{Qt::Key_Home, Qt::Key_Right} << "1215" << "12:15  Sun 22 Nov";
        QTest::newRow("the day after the time") << Keys{all} << "121521" << "12:15  Sat 21 Nov";
    }

    void aTimeIsTypedWhereverTheCaretIs()
    {
        QFETCH(const QList<QKeyCombination>, before);
        QFETCH(const QString, typed);
        TimeField field("Time");
        field.setNow(utc("2026-11-22T14:12:10Z"));
        field.setInstant(utc("2026-11-22T13:00:00Z"));
        auto *edit = field.findChild<QDateTimeEdit *>();
        for (const QKeyCombination key : before)
            QTest::keyClick(edit, key.key(), key.keyboardModifiers());
        QTest::keyClicks(edit, typed);
        QTEST(edit->text(), "text");
    }

    void theTimeIsMarkedWhenTheKeyboardComesBack()
    {
        TimeField field("Time");
        field.setInstant(utc("2026-11-22T13:00:00Z"));
        auto *edit = field.findChild<QDateTimeEdit *>();
        QFocusEvent back(QEvent::FocusIn, Qt::BacktabFocusReason);
        QCoreApplication::sendEvent(edit, &back);
        QCOMPARE(edit->currentSection(), QDateTimeEdit::HourSection);
    }

    // Entries are of what has been. The zone is an hour ahead of UTC.
    void aTypedTimeIsTheLastOneThatHasBeen_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        const QString now = "2026-11-23T02:40:00Z";
        QTest::newRow("before midnight") << now << "2350" << "23:50  Sun 22 Nov";
        QTest::newRow("today") << now << "0310" << "03:10  Mon 23 Nov";
        QTest::newRow("in a few minutes") << now << "0345" << "03:45  Mon 23 Nov";
        QTest::newRow("an entry of today") << "2026-11-23T02:10:00Z" << "2350"
                                           << "23:50  Sun 22 Nov";
        QTest::newRow("an entry of yesterday") << "2026-11-22T22:50:00Z" << "0010"
                                               << "00:10  Mon 23 Nov";
        QTest::newRow("within yesterday") << "2026-11-22T13:00:00Z" << "0230"
                                          << "02:30  Sun 22 Nov";
        QTest::newRow("last week, over midnight") << "2026-11-15T23:10:00Z" << "2355"
                                                  << "23:55  Sun 15 Nov";
    }

    void aTypedTimeIsTheLastOneThatHasBeen()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, typed);
        TimeField field("Time");
        field.setNow(utc("2026-11-23T02:40:00Z"));
        field.setInstant(utc(qPrintable(given)));
        auto *edit = field.findChild<QDateTimeEdit *>();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, typed);
        QTEST(edit->text(), "text");
    }

    void aDayThatWasTypedStays()
    {
        TimeField field("Time");
        field.setNow(utc("2026-11-23T02:40:00Z"));
        field.setInstant(utc("2026-11-23T02:40:00Z"));
        auto *edit = field.findChild<QDateTimeEdit *>();
        edit->setCurrentSection(QDateTimeEdit::MonthSection);
        edit->stepBy(-1);
        edit->setCurrentSection(QDateTimeEdit::HourSection);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, "2350");
        QCOMPARE(edit->text(), "23:50  Fri 23 Oct");
    }

    void theShiftsAreWholeAtEveryWidth()
    {
        Theme theme;
        theme.apply(*qApp);
        TimeField field("Time", nullptr);
        field.setInstant(SystemClock().now());
        field.setVisible(true);
        for (int width = 240; width < 480; width += 5) {
            field.resize(width, field.heightForWidth(width));
            QCoreApplication::sendPostedEvents();
            field.layout()->activate();
            for (const auto *button : field.findChildren<QPushButton *>()) {
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(QString::number(width)));
                QVERIFY2(field.rect().contains(button->geometry()),
                         qPrintable(QString::number(width)));
            }
        }
    }

    void aTimeThatComesTwiceStaysTheOneThatItIs()
    {
        TimeField field(QStringLiteral("Time"));
        auto *edit = field.findChild<QDateTimeEdit *>();
        for (const Instant given : {utc("2026-10-25T00:30:12Z"), utc("2026-10-25T01:30:12Z")}) {
            field.setInstant(given);
            QCOMPARE(edit->time().hour(), 2);
            QCOMPARE(edit->time().minute(), 30);
            QCOMPARE(field.instant(), given);
            // Ten minutes more in the field are ten minutes later, also in an hour that comes
            // twice.
            edit->setTime(QTime(2, 40));
            QCOMPARE(field.instant().msecs / msecsPerMinute, given.msecs / msecsPerMinute + 10);
        }
        // Fifteen minutes back across the clock change must not become 75 minutes.
        field.setInstant(utc("2026-10-25T01:05:00Z"));
        buttonOf(field, QStringLiteral("−15"))->click();
        QCOMPARE(field.instant(), utc("2026-10-25T00:50:00Z"));
    }

    void aTimeThatClocksSkipIsReadByTheOldClock()
    {
        TimeField field(QStringLiteral("Time"));
        field.setInstant(utc("2026-03-29T00:30:00Z"));
        field.findChild<QDateTimeEdit *>()->setTime(QTime(2, 30));
        QCOMPARE(field.instant(), utc("2026-03-29T01:30:00Z"));
    }

    void aDateThatNobodyTouchedIsNotWritten()
    {
        ProfileFixture profile;
        for (const char *date : {"2026-11-23", "2099-12-24", "2026-09-06"}) {
            const auto baby = profile.logbook.addBaby(
                {{QStringLiteral("name"), QStringLiteral("Bump")},
                 {QStringLiteral("birthDate"), QString::fromLatin1(date)}});
            QVERIFY(baby);
            auto *dialog = new BabyDialog(profile.logbook, *baby, nullptr);
            QCOMPARE(dialog->findChild<DateField *>()->date().toString(Qt::ISODate),
                     QString::fromLatin1(date));
            dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Bumpy"));
            buttonOf(*dialog, QStringLiteral("Save"))->click();
            const auto saved = profile.logbook.find(baby->id());
            QVERIFY(saved && *saved);
            QCOMPARE((*saved)->text(QLatin1StringView("name")), QStringLiteral("Bumpy"));
            QCOMPARE((*saved)->text(QLatin1StringView("birthDate")), QString::fromLatin1(date));
        }
        // A date that another caregiver set while the dialog was open is kept.
        const auto baby = profile.logbook.addBaby({{QStringLiteral("name"), QStringLiteral("Mia")},
                                                   {QStringLiteral("birthDate"),
                                                    QStringLiteral("2026-09-06")}});
        QVERIFY(baby);
        auto *dialog = new BabyDialog(profile.logbook, *baby, nullptr);
        QVERIFY(profile.logbook.edit(baby->id(), {{QStringLiteral("birthDate"),
                                                   QStringLiteral("2026-09-07")}}));
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Maya"));
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE((*profile.logbook.find(baby->id()))->text(QLatin1StringView("birthDate")),
                 QStringLiteral("2026-09-07"));
    }

    void aDateIsSetAndTakenAway()
    {
        ProfileFixture profile;
        const auto baby = profile.logbook.addBaby({{QStringLiteral("name"), QStringLiteral("Mia")},
                                                   {QStringLiteral("birthDate"),
                                                    QStringLiteral("2026-09-06")}});
        QVERIFY(baby);
        const auto birthDate = [&] {
            return (*profile.logbook.find(baby->id()))->text(QLatin1StringView("birthDate"));
        };
        auto *dialog = new BabyDialog(profile.logbook, *baby, nullptr);
        dialog->findChild<DateField *>()->setDate(QDate(2027, 1, 9));
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE(birthDate(), QStringLiteral("2027-01-09"));
        dialog = new BabyDialog(profile.logbook, *profile.logbook.find(baby->id()), nullptr);
        QTest::keyClick(dialog->findChild<DateField *>(), Qt::Key_Delete);
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE(birthDate(), QString());
    }

    void anOptionalDayBeginsWithTodayAndCanBeEmptied()
    {
        DateField field;
        field.setOptional(QStringLiteral("no end"));
        QVERIFY(!field.day().isValid());
        QCOMPARE(field.text(), QStringLiteral("no end"));
        const QDate today = QDate::currentDate();
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.day(), today);
        QTest::keyClick(&field, Qt::Key_Delete);
        QVERIFY(!field.day().isValid());
        // What is typed is the first part of the date.
        QTest::keyClick(&field, Qt::Key_1);
        QTest::keyClick(&field, Qt::Key_7);
        QCOMPARE(field.day().year(), today.year());
        QVERIFY(field.text().startsWith(QStringLiteral("17")));
        // The calendar begins with today as well, and only looking chooses nothing.
        QTest::keyClick(&field, Qt::Key_Delete);
        field.show();
        QTest::mousePress(&field, Qt::LeftButton, Qt::NoModifier,
                          QPoint(field.width() - 8, field.height() / 2));
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto *calendar = QApplication::activePopupWidget()->findChild<Calendar *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), today);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!field.day().isValid());
        field.setDay(QDate(2026, 8, 1));
        QCOMPARE(field.day(), QDate(2026, 8, 1));
    }

    void aBabyThatIsExpectedHasADueDate()
    {
        ProfileFixture profile;
        auto *dialog = new BabyDialog(profile.logbook, std::nullopt, nullptr);
        Entry saved;
        connect(dialog, &BabyDialog::saved, dialog, [&saved](const Entry &baby) { saved = baby; });
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Bump"));
        const auto dates = dialog->findChildren<DateField *>();
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.at(1)->accessibleName(), QStringLiteral("Due date"));
        QCOMPARE(dates.at(1)->text(), QStringLiteral("not known"));
        dates.at(1)->setDate(QDate(2027, 1, 9));
        buttonOf(*dialog, QStringLiteral("Girl"))->click();
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE(saved.entity.data,
                 (QJsonObject{{"name", "Bump"}, {"dueDate", "2027-01-09"}, {"gender", "female"}}));
        // Once it is born both dates stay, and growth is told by the corrected age.
        dialog = new BabyDialog(profile.logbook, saved, nullptr);
        QCOMPARE(dialog->findChildren<DateField *>().at(1)->date(), QDate(2027, 1, 9));
        QVERIFY(buttonOf(*dialog, QStringLiteral("Girl"))->isChecked());
        dialog->findChild<DateField *>()->setDate(QDate(2026, 12, 1));
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        const auto born = profile.logbook.find(saved.id());
        QVERIFY(born && *born);
        QCOMPARE((*born)->text(field::birthDate), QStringLiteral("2026-12-01"));
        QCOMPARE((*born)->text(field::dueDate), QStringLiteral("2027-01-09"));
        QVERIFY(GrowingChild::of(**born).isPreterm());
        // What is taken away is not said any more.
        dialog = new BabyDialog(profile.logbook, *born, nullptr);
        QTest::keyClick(dialog->findChildren<DateField *>().at(1), Qt::Key_Delete);
        buttonOf(*dialog, QStringLiteral("Girl"))->click();
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        const auto changed = profile.logbook.find(saved.id());
        QVERIFY(!(*changed)->has(field::dueDate));
        QVERIFY(!(*changed)->has(field::gender));
    }

    void aCardThatStaysOpenTellsItsAge()
    {
        ProfileFixture profile;
        const BabyId baby = profile.addBaby();
        auto *card = new EntryEditor(profile.logbook, baby, QStringLiteral("nappy"), nullptr);
        const auto told = [card] {
            QStringList words;
            for (const auto *label : card->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("has been open")))
                    words.append(label->text());
            }
            return words.join(u' ');
        };
        card->tellAge();
        QCOMPARE(told(), QString());
        profile.clock.instant = profile.clock.instant.plusMsecs(70 * msecsPerMinute);
        card->tellAge();
        QCOMPARE(told(), unbroken("This card has been open for 1 h 10."));
        card->reject();
    }

    void aTimeThatIsStillToComeIsSaid()
    {
        ProfileFixture profile;
        const BabyId baby = profile.addBaby();
        const auto isSaid = [&](qint64 ahead) {
            const Instant start = profile.logbook.now().plusMsecs(ahead);
            auto *card = new EntryEditor(profile.logbook, baby, QStringLiteral("nappy"), nullptr,
                                         {{"startedAt", start.toString()}});
            const auto labels = card->findChildren<QLabel *>();
            const bool result = std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text() == QStringLiteral("That is in 2 min.");
            });
            card->reject();
            return result;
        };
        QVERIFY(isSaid(2 * msecsPerMinute));
        QVERIFY(!isSaid(0));
        QVERIFY(!isSaid(-2 * msecsPerMinute));
    }

    void aTimerOfEightDaysIsEndedWhenItEnded()
    {
        ProfileFixture profile;
        const BabyId baby = profile.addBaby();
        const auto sleep = profile.logbook.add(baby, QStringLiteral("sleep"),
                                               {{QStringLiteral("startedAt"),
                                                 QStringLiteral("2026-11-14T20:00:00.000Z")}});
        QVERIFY(sleep);
        QCOMPARE(profile.logbook.end(sleep->id()).error().code, QString(codes::invalidEntity));
        auto *dialog = new EndDialog(profile.logbook, *sleep, sleep->startedAt(), nullptr);
        auto *edit = dialog->findChild<QDateTimeEdit *>();
        // 07:10 the next morning in Berlin.
        edit->setDateTime(edit->dateTime().addSecs((10 * 60 + 10) * 60));
        buttonOf(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE((*profile.logbook.find(sleep->id()))->endedAt(), utc("2026-11-15T06:10:00Z"));
    }
};

QTEST_MAIN(TestTimeFields)
#include "tst_timefields.moc"
