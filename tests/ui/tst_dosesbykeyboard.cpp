// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "core/plans/dueplans.h"
#include "ui/dialogs/dosepart.h"
#include "ui/words/timewords.h"

#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace weehours;

namespace {

const Person sam{UserId(QUuid::createUuidV5(QUuid(), QByteArray("sam"))), QStringLiteral("Sam")};

/// Everything that the medicine's card says about doses.
QString said(const DeskFixture &desk)
{
    QStringList lines;
    const auto *part = desk.front()->findChild<DosePart *>();
    const auto labels = part ? part->findChildren<QLabel *>() : QList<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    // Where a line may not break is not what it says.
    return lines.join(u'\n').replace(QChar::Nbsp, u' ');
}

QPushButton *button(const DeskFixture &desk, const QString &words)
{
    for (QPushButton *each : desk.front()->findChildren<QPushButton *>()) {
        if (each->text() == words && each->isVisible())
            return each;
    }
    return nullptr;
}

QLineEdit *nameField(const DeskFixture &desk)
{
    for (QLineEdit *each : desk.front()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == "Medicine")
            return each;
    }
    return nullptr;
}

/// A desk with a plan for paracetamol: six hours between two, at most four a day.
class Desk : public DeskFixture
{
public:
    explicit Desk(bool hasPlan = true)
    {
        begin();
        baby = bench->logbook.babies()->constFirst().entity.babyId;
        if (hasPlan
            && !bench->logbook.add(baby, kind::plan,
                                   {{"title", "Paracetamol"},
                                    {"forKind", "medication"},
                                    {"everyMinutes", 360},
                                    {"minGapMinutes", 360},
                                    {"maxPerDay", 4}}))
            qFatal("the plan cannot be made");
    }

    [[nodiscard]] Instant before(qint64 minutes) const
    {
        return bench->logbook.now().plusMsecs(-minutes * msecsPerMinute);
    }

    Entry give(Instant when, const QString &name = QStringLiteral("Paracetamol")) const
    {
        const auto added = bench->logbook.add(baby, kind::medication,
                                              {{"name", name},
                                               {"amountMilli", 2500},
                                               {"unit", "ml"},
                                               {"startedAt", when.toString()}});
        if (!added)
            qFatal("the dose cannot be logged");
        return *added;
    }

    /// Stores Sam's dose, as a pull does.
    void samGives(Instant when)
    {
        Entity entity;
        entity.entityId = EntityId(QUuid::createUuid());
        entity.entityType = QString(kind::medication);
        entity.babyId = baby;
        entity.version = ++version;
        entity.createdBy = sam;
        entity.data = {{"name", "Paracetamol"}, {"startedAt", when.toString()}};
        Transaction tx(bench->store.database);
        if (!bench->store.entries.confirm(tx, entity) || !tx.commit())
            qFatal("the entry cannot be put in place");
        bench->feed.announce();
        QTest::qWait(0);
    }

    [[nodiscard]] int count() const { return static_cast<int>(entries().size()); }

    BabyId baby;
    qint64 version = 10;
};

} // namespace

/// What the card of a medicine says and asks before a dose is logged.
class TestDosesByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterIsNotNowWhereADoseWouldBeTooEarly()
    {
        Desk desk;
        const Instant last = desk.before(230);
        desk.give(last);
        desk.press(Qt::Key_M);
        QVERIFY(desk.hasDialog());
        const QString words = said(desk);
        QVERIFY2(words.contains(QStringLiteral("Paracetamol 2.5 ml\nlast given by you ")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("(3 h 50 ago)")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 of at most 4 in 24 h")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("That would be 2 h 10 early"))
                     || words.contains(QStringLiteral("That would be 2 h 09 early")),
                 qPrintable(words));
        QVERIFY2(words.contains(timeText(last.plusMsecs(6 * msecsPerHour))), qPrintable(words));
        QVERIFY(!button(desk, QStringLiteral("Log it")));
        QVERIFY(!button(desk, QStringLiteral("Cancel")));
        QCOMPARE(desk.keyboard(), button(desk, QStringLiteral("Not now")));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.count(), 1);
    }

    void logAnywayLogsWithoutAskingAgain()
    {
        Desk desk;
        desk.give(desk.before(230));
        desk.press(Qt::Key_M);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.keyboard(), button(desk, QStringLiteral("Log anyway")));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.count(), 2);
    }

    void theWarningGoesWhenTheTimeKeepsToThePlan()
    {
        Desk desk;
        desk.give(desk.before(355));
        desk.press(Qt::Key_M);
        QVERIFY(!button(desk, QStringLiteral("Log it")));
        auto *time = desk.front()->findChild<QDateTimeEdit *>();
        time->setDateTime(time->dateTime().addSecs(6 * 60));
        QVERIFY(button(desk, QStringLiteral("Log it")));
        QVERIFY(!button(desk, QStringLiteral("Not now")));
        QVERIFY(button(desk, QStringLiteral("Log it"))->isDefault());
        time->setDateTime(time->dateTime().addSecs(-60 * 60));
        QVERIFY(button(desk, QStringLiteral("Not now")));
        QVERIFY(button(desk, QStringLiteral("Not now"))->isDefault());
    }

    void aFullDaySaysWhichOneItWouldBe()
    {
        Desk desk;
        for (const int hours : {7, 13, 19, 23})
            desk.give(desk.before(hours * 60));
        desk.press(Qt::Key_M);
        const QString words = said(desk);
        QVERIFY2(words.contains(QStringLiteral("That would be the 5th in 24 hours")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Your plan has at most 4.")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("4 of at most 4 in 24 h")), qPrintable(words));
    }

    void whatSomebodyElseGivesMeanwhileChangesTheCard()
    {
        Desk desk;
        desk.give(desk.before(500));
        desk.press(Qt::Key_M);
        QVERIFY(button(desk, QStringLiteral("Log it")));
        desk.samGives(desk.bench->logbook.now());
        const QString words = said(desk);
        QVERIFY2(words.contains(QStringLiteral("Sam has just given it, at ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Sam has just given one, at ")), qPrintable(words));
        QVERIFY(!button(desk, QStringLiteral("Log it")));
        // Enter, pressed just after Sam's dose arrived, must not log another one.
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.count(), 2);
    }

    void whatSomebodyElseGivesMeanwhileIsCounted()
    {
        Desk desk;
        desk.press(Qt::Key_M);
        nameField(desk)->setText("Paracetamol");
        QVERIFY2(said(desk).contains("0 of at most 4 in 24 h"), qPrintable(said(desk)));
        // The card has the time at which it was opened.
        const Instant opened = desk.bench->logbook.now();
        QTRY_VERIFY(desk.bench->logbook.now() > opened);
        desk.samGives(desk.bench->logbook.now());
        QVERIFY2(said(desk).contains("1 of at most 4 in 24 h"), qPrintable(said(desk)));
    }

    void anotherMedicineHasItsOwnDose()
    {
        Desk desk;
        desk.give(desk.before(60), "Ibuprofen");
        QVERIFY(desk.bench->logbook.add(desk.baby, kind::plan,
                                        {{"title", "Vitamin D"},
                                         {"forKind", "medication"},
                                         {"amountMilli", 1000},
                                         {"unit", "drops"},
                                         {"everyMinutes", 1440}}));
        const auto dose = [&] {
            const QString words = said(desk);
            return words.left(words.indexOf('\n'));
        };
        desk.press(Qt::Key_M);
        QCOMPARE(dose(), QString("Ibuprofen 2.5 ml"));
        nameField(desk)->setText("vitamin d");
        QCOMPARE(dose(), QString("vitamin d 1 drop"));
        // No dose is known of it, and that of another medicine is none.
        nameField(desk)->setText("Paracetamol");
        QCOMPARE(dose(), QString("Paracetamol"));
        nameField(desk)->setText("Ibuprofen");
        QCOMPARE(dose(), QString("Ibuprofen 2.5 ml"));
        auto *amount = desk.front()->findChild<QDoubleSpinBox *>();
        amount->setValue(5);
        nameField(desk)->setText("Paracetamol");
        QCOMPARE(dose(), QString("Paracetamol 5 ml"));
    }

    void withoutAPlanItShowsTheLastDoseAndNeverWarns()
    {
        Desk desk(false);
        desk.give(desk.before(10));
        desk.press(Qt::Key_M);
        const QString words = said(desk);
        QVERIFY2(words.contains(QStringLiteral("last given by you")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 in 24 h")), qPrintable(words));
        QVERIFY(button(desk, QStringLiteral("Log it")));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.count(), 2);
    }

    void anotherMedicineIsNotHeldAgainstIt()
    {
        Desk desk;
        desk.give(desk.before(10), QStringLiteral("Vitamin D"));
        desk.give(desk.before(400));
        desk.press(Qt::Key_M);
        QLineEdit *name = nameField(desk);
        name->setText(QStringLiteral("Vitamin D"));
        QVERIFY(button(desk, QStringLiteral("Log it")));
        name->setText(QStringLiteral("Something new"));
        QCOMPARE(said(desk), QString());
        QVERIFY(button(desk, QStringLiteral("Log it")));
    }

    void aLoggedDoseIsNotWarnedAboutUntilItIsMoved()
    {
        Desk desk;
        desk.give(desk.before(100));
        const Entry second = desk.give(desk.before(50));
        desk.timeline()->showEntry(second.id());
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        QVERIFY(button(desk, QStringLiteral("Save")));
        auto *time = desk.front()->findChild<QDateTimeEdit *>();
        time->setDateTime(time->dateTime().addSecs(-10 * 60));
        QVERIFY(button(desk, QStringLiteral("Not now")));
        QVERIFY(!button(desk, QStringLiteral("Save")));
    }

    void theNextDoseIsRemindedOfWhereThePersonWantsIt()
    {
        Desk desk;
        const Entry last = desk.give(desk.before(230));
        const auto plans = plansOf(desk.bench->logbook, desk.baby, QTimeZone::systemTimeZone());
        const QString plan = plans->constFirst().id.toString();
        desk.press(Qt::Key_M);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Tab);
        const Instant allowed = last.startedAt().plusMsecs(6 * msecsPerHour);
        const auto *remind = qobject_cast<QPushButton *>(desk.keyboard());
        QVERIFY(remind);
        QVERIFY2(remind->text().startsWith("Remind me at ")
                     && remind->text().endsWith(timeText(allowed)),
                 qPrintable(remind->text()));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.count(), 1);
        const auto asked = desk.settings->askedDose(plan);
        QVERIFY(asked);
        QCOMPARE(asked->at, allowed);
        QCOMPARE(asked->last, last.id().toString());
        desk.settings->setAskedDose(plan, std::nullopt);
        QVERIFY(!desk.settings->askedDose(plan));
    }

    void aDoseWithoutAUnitIsAskedForItOnce()
    {
        Desk desk(false);
        const auto problem = [&desk] {
            QStringList lines;
            for (const QLabel *label : desk.front()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains("unit"))
                    lines.append(label->text());
            }
            return lines.join(u'\n');
        };
        const auto typeDose = [&desk] {
            desk.press(Qt::Key_M);
            desk.type("Ibuprofen");
            desk.press(Qt::Key_Tab);
            desk.type("3.75");
            desk.press(Qt::Key_Return);
        };
        typeDose();
        QVERIFY(desk.hasDialog());
        QVERIFY2(problem().contains("In which unit is 3.75?"), qPrintable(problem()));
        QCOMPARE(desk.keyboard()->accessibleName(), QString("Unit"));
        desk.press(Qt::Key_Down);
        QCOMPARE(problem(), QString());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().constFirst().text(field::unit), QString("ml"));
        QVERIFY(desk.bench->logbook.remove(desk.entries().constFirst().id()));
        // Nobody has to choose one.
        typeDose();
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.count(), 1);
        QCOMPARE(desk.entries().constFirst().integer(field::amountMilli), 3750);
        QVERIFY(!desk.entries().constFirst().has(field::unit));
    }

    void plannedMedicinesAreAPressAwayBeforeTheFirstDose()
    {
        Desk desk;
        QVERIFY(desk.bench->logbook.add(desk.baby, kind::plan,
                                        {{"title", "Vitamin D"},
                                         {"forKind", "medication"},
                                         {"amountMilli", 1000},
                                         {"unit", "drops"},
                                         {"times", "10:00"}}));
        QVERIFY(desk.bench->logbook.add(
            desk.baby, kind::plan,
            {{"title", "Iron"}, {"forKind", "medication"}, {"times", "10:00"}, {"paused", true}}));
        desk.press(Qt::Key_M);
        QPushButton *chip = button(desk, QStringLiteral("Vitamin D"));
        QVERIFY(chip);
        QCOMPARE(chip->toolTip(), QString("planned"));
        QVERIFY(button(desk, QStringLiteral("Paracetamol")));
        QVERIFY(!button(desk, QStringLiteral("Iron")));
        chip->click();
        QCOMPARE(nameField(desk)->text(), QString("Vitamin D"));
        // There was no last time yet.
        const auto labels = desk.front()->findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == "as last time";
        }));
        button(desk, QStringLiteral("Log it"))->click();
        QCOMPARE(desk.entries().constFirst().integer(field::amountMilli), 1000);
        QCOMPARE(desk.entries().constFirst().text(field::unit), QString("drops"));
        // The one that was given comes first, and says why it is there.
        desk.give(desk.before(30), "Iron");
        desk.press(Qt::Key_M);
        QCOMPARE(nameField(desk)->text(), QString("Vitamin D"));
        QCOMPARE(button(desk, QStringLiteral("Iron"))->toolTip(),
                 QString("given in the last 14 days"));
        QCOMPARE(button(desk, QStringLiteral("Paracetamol"))->toolTip(), QString("planned"));
    }

    void otherMedicinesOfTheLastDaysAreAPressAway()
    {
        Desk desk(false);
        const auto days = [&](int count) { return desk.before(count * 24 * 60); };
        desk.give(days(20), QStringLiteral("Long ago"));
        desk.give(days(4), QStringLiteral("Third"));
        desk.give(days(3), QStringLiteral("Iron"));
        desk.give(days(2), QStringLiteral("Vitamin D"));
        desk.give(days(1), QStringLiteral("vitamin d"));
        desk.give(desk.before(60));
        desk.press(Qt::Key_M);
        QVERIFY(button(desk, QStringLiteral("vitamin d")));
        QVERIFY(button(desk, QStringLiteral("Iron")));
        for (const char *other : {"Vitamin D", "Third", "Long ago", "Paracetamol"})
            QVERIFY2(!button(desk, QString::fromLatin1(other)), other);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.keyboard(), button(desk, QStringLiteral("vitamin d")));
        desk.press(Qt::Key_Space);
        QCOMPARE(nameField(desk)->text(), "vitamin d");
        button(desk, QStringLiteral("Log it"))->setFocus();
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().constFirst().text(field::name), "vitamin d");
        QCOMPARE(desk.entries().constFirst().integer(field::amountMilli), 2500);
        QCOMPARE(desk.entries().constFirst().text(field::unit), "ml");
    }

    void aStrayKeyLogsNoDose()
    {
        Desk desk(false); // without a plan, so that nothing warns
        desk.give(desk.before(600), QStringLiteral("Saline drops"));
        const auto before = desk.count();
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_A);
        QCOMPARE(desk.count(), before);
        QVERIFY(desk.hasDialog());
        // The dose is there, and Enter logs it.
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.count(), before + 1);
        QCOMPARE(desk.entries().constFirst().integer(QLatin1StringView("amountMilli")), 2500);
    }

    void theSameAgainAsksToo()
    {
        Desk desk;
        desk.give(desk.before(30));
        desk.timeline()->setFocus();
        desk.press(Qt::Key_A);
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.count(), 1);
    }
};

QTEST_MAIN(TestDosesByKeyboard)
#include "tst_dosesbykeyboard.moc"
