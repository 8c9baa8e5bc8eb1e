// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "core/logbook/nighthours.h"
#include "ui/dialogs/planform.h"
#include "ui/dialogs/plansdialog.h"
#include "ui/dialogs/spanfield.h"
#include "ui/kinds/planwords.h"
#include "ui/widgets/awakecard.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/window/handoverdialog.h"
#include "ui/window/handoverstrip.h"
#include "ui/window/planscard.h"
#include "ui/words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace weehours;

namespace {

QString said(const QWidget &widget)
{
    QStringList lines;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    // Where a line may not break is not what it says.
    return lines.join(u'\n').replace(QChar::Nbsp, u' ');
}

QPushButton *button(const QWidget &widget, const QString &words)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if ((each->text() == words || each->accessibleName() == words) && each->isVisible())
            return each;
    }
    return nullptr;
}

QList<Entry> plansOf(const DeskFixture &desk)
{
    EntryQuery query;
    query.babyId = desk.bench->logbook.babies()->constFirst().entity.babyId;
    query.kind = kind::plan;
    return desk.bench->logbook.entries(query).value_or(QList<Entry>());
}

void plan(const DeskFixture &desk, const QString &title, QJsonObject fields)
{
    fields.insert("title", title);
    if (!desk.bench->logbook.add(desk.bench->logbook.babies()->constFirst().entity.babyId,
                                 kind::plan, fields))
        qFatal("a plan cannot be made");
}

Instant in(const DeskFixture &desk, qint64 minutes)
{
    return desk.bench->logbook.now().plusMsecs(minutes * msecsPerMinute);
}

} // namespace

/// The card and the window of plans.
class TestPlansByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMedicineIsPlannedByTheKeyboard()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_R);
        auto *dialog = qobject_cast<PlansDialog *>(desk.front());
        QVERIFY(dialog);
        // Without plans it starts with the form of a new one, and says what is missing.
        QVERIFY2(said(*dialog).contains(QStringLiteral("Name the medicine.")),
                 qPrintable(said(*dialog)));
        QVERIFY(!button(*dialog, QStringLiteral("Save"))->isEnabled());
        desk.type(QStringLiteral("Paracetamol"));
        QVERIFY(said(*dialog).contains(QStringLiteral("Say how long after the last one.")));
        const auto spans = dialog->findChildren<SpanField *>();
        spans.at(0)->setFocus();
        spans.at(0)->selectAll();
        desk.type(QStringLiteral("6 h"));
        QVERIFY2(said(*dialog).contains(QStringLiteral("Due now")), qPrintable(said(*dialog)));
        QVERIFY(button(*dialog, QStringLiteral("Save"))->isEnabled());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const auto plans = plansOf(desk);
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.at(0).text(field::title), QString("Paracetamol"));
        QCOMPARE(plans.at(0).text(field::forKind), QString("medication"));
        QCOMPARE(plans.at(0).integer(field::everyMinutes), 360);
        desk.settle();
        QVERIFY(
            said(*desk.window->findChild<PlansCard *>()).contains(QStringLiteral("Paracetamol")));
        // Deleting does not ask, since it can be undone.
        desk.press(Qt::Key_R);
        button(*desk.front(), QStringLiteral("Delete"))->click();
        QVERIFY(!desk.hasDialog());
        QCOMPARE(plansOf(desk).size(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(plansOf(desk).size(), 1);
    }

    void aPlannedDoseWithoutAUnitIsAskedForItOnce()
    {
        DeskFixture desk;
        desk.begin();
        const auto planDose = [&desk](const QString &medicine) {
            desk.press(Qt::Key_R);
            auto *dialog = desk.front();
            if (QPushButton *another = button(*dialog, QStringLiteral("New plan")))
                another->click();
            auto *spans = dialog->findChildren<SpanField *>().constFirst();
            spans->setFocus();
            spans->selectAll();
            desk.type(QStringLiteral("6 h"));
            dialog->findChild<PlanForm *>()->firstField()->setFocus();
            desk.type(medicine);
            desk.press(Qt::Key_Tab);
            desk.type(QStringLiteral("3.75"));
            desk.press(Qt::Key_Return);
        };
        const auto question = [&desk] {
            return said(*desk.front()).contains(QStringLiteral("In which unit is 3.75?"));
        };
        planDose(QStringLiteral("Ibuprofen"));
        QVERIFY(desk.hasDialog());
        QVERIFY2(question(), qPrintable(said(*desk.front())));
        QCOMPARE(desk.keyboard()->accessibleName(), QString("Unit"));
        desk.press(Qt::Key_Down);
        QVERIFY(!question());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(plansOf(desk).constFirst().text(field::unit), QString("ml"));
        QVERIFY(desk.bench->logbook.remove(plansOf(desk).constFirst().id()));
        // A unit is not required, and editing the plan does not ask for it again.
        planDose(QStringLiteral("Iron"));
        QVERIFY(question());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(plansOf(desk).constFirst().integer(field::amountMilli), 3750);
        QVERIFY(!plansOf(desk).constFirst().has(field::unit));
        desk.press(Qt::Key_R);
        QWidget *dialog = desk.front();
        QVERIFY(!question());
        dialog->findChildren<QSpinBox *>().constFirst()->setFocus();
        button(*dialog, QStringLiteral("Save"))->click();
        QVERIFY(!desk.hasDialog());
    }

    void theCardShowsTheNextFour()
    {
        DeskFixture desk;
        desk.begin();
        auto *card = desk.window->findChild<PlansCard *>();
        QVERIFY(card->isVisible());
        QVERIFY(said(*card).contains(QStringLiteral("Nothing planned.")));
        for (const int hours : {30, 4, 3, 2, 1, 31})
            plan(desk, QStringLiteral("In %1").arg(hours),
                 {{"at", in(desk, hours * 60).toString()}});
        plan(desk, QStringLiteral("Resting"), {{"times", "08:00"}, {"paused", true}});
        card->refresh();
        desk.settle();
        const QString words = said(*card);
        QVERIFY2(words.indexOf(QStringLiteral("In 1")) < words.indexOf(QStringLiteral("In 2")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("In 4")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("In 30")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("Resting")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("2 more")), qPrintable(words));
        // An hour before midnight the next plan is one of tomorrow.
        const auto dayOf = [](Instant at) {
            return QDateTime::fromMSecsSinceEpoch(at.msecs).date();
        };
        const bool isToday = dayOf(in(desk, 60)) == dayOf(in(desk, 0));
        QVERIFY2(words.contains(isToday ? QStringLiteral("in 1 h\n")
                                        : QStringLiteral("tomorrow\n")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("for everyone who looks after Mia")),
                 qPrintable(words));
        // In a narrow window it folds; the key still opens the plans.
        desk.window->resize(360, 720);
        QTRY_COMPARE(said(*card), QString());
        desk.press(Qt::Key_R);
        QVERIFY(desk.hasDialog());
        QVERIFY(desk.front()->width() <= 360);
    }

    void theCardSaysAboutFromAndDueSince()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        const Instant given = in(desk, -60);
        QVERIFY(desk.bench->logbook.add(baby, kind::medication,
                                        {{"name", "Paracetamol"},
                                         {"startedAt", given.toString()}}));
        QVERIFY(desk.bench->logbook.add(baby, kind::feed,
                                        {{"method", "bottle"}, {"startedAt", given.toString()}}));
        plan(desk, QStringLiteral("Paracetamol"),
             {{"forKind", "medication"},
              {"everyMinutes", 360},
              {"minGapMinutes", 240},
              {"maxPerDay", 4}});
        plan(desk, QStringLiteral("Feed"), {{"forKind", "feed"}, {"everyMinutes", 180}});
        plan(desk, QStringLiteral("Bottles"), {{"at", in(desk, -30).toString()}});
        auto *card = desk.window->findChild<PlansCard *>();
        card->refresh();
        desk.settle();
        const QString words = said(*card);
        const auto time = [&](int hours) {
            return timeText(given.plusMsecs(hours * msecsPerHour));
        };
        // Around midnight the day comes before the time, so only the words before it are certain.
        QVERIFY2(words.contains(QStringLiteral("from ") + time(4)), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("about ") + time(3)), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("due since ")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("1 of at most 4 in 24 h")), qPrintable(words));
    }

    void aPlanIsChangedAndPausedInItsWindow()
    {
        DeskFixture desk;
        desk.begin();
        plan(desk, QStringLiteral("Vitamin D"),
             {{"forKind", "medication"}, {"times", "08:00,20:00"}, {"notes", "with milk"}});
        const Entry before = plansOf(desk).constFirst();
        desk.press(Qt::Key_R);
        auto *dialog = desk.front();
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
        // Saving without a change leaves it as it is.
        button(*dialog, QStringLiteral("Save"))->click();
        QCOMPARE(plansOf(desk).constFirst().entity.data, before.entity.data);
        desk.press(Qt::Key_R);
        dialog = desk.front();
        button(*dialog, QStringLiteral("Hours after the last"))->click();
        QVERIFY(!button(*dialog, QStringLiteral("Save"))->isEnabled());
        dialog->findChildren<SpanField *>().at(0)->setValue(480);
        button(*dialog, QStringLiteral("Save"))->click();
        const Entry after = plansOf(desk).constFirst();
        QVERIFY(!after.has(field::times));
        QCOMPARE(after.integer(field::everyMinutes), 480);
        QCOMPARE(after.text(field::notes), QString("with milk"));
        desk.press(Qt::Key_R);
        button(*desk.front(), QStringLiteral("Pause"))->click();
        QVERIFY(plansOf(desk).constFirst().flag(field::paused));
        button(*desk.front(), QStringLiteral("Go on"))->click();
        QVERIFY(!plansOf(desk).constFirst().flag(field::paused));
    }

    void whatOthersDoMeanwhileChangesTheWindow()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &logbook = desk.bench->logbook;
        const BabyId baby = logbook.babies()->constFirst().entity.babyId;
        plan(desk, "Paracetamol", {{"forKind", "medication"}, {"everyMinutes", 360}});
        const EntityId id = plansOf(desk).constFirst().id();
        desk.press(Qt::Key_R);
        QWidget *dialog = desk.front();
        QVERIFY2(said(*dialog).contains("Due now"), qPrintable(said(*dialog)));
        QVERIFY(logbook.add(baby, kind::medication, {{"name", "Paracetamol"}}));
        QTRY_VERIFY2(said(*dialog).contains("Next about "), qPrintable(said(*dialog)));
        // What the person has typed stays, and the rest is as it is now.
        auto *gap = dialog->findChildren<SpanField *>().at(1);
        gap->setValue(240);
        QVERIFY(logbook.edit(id, {{"everyMinutes", 480}}));
        QTRY_COMPARE(dialog->findChildren<SpanField *>().at(0)->value(), 480);
        QCOMPARE(gap->value(), 240);
        button(*dialog, "Save")->click();
        QCOMPARE(plansOf(desk).constFirst().integer(field::everyMinutes), 480);
        QCOMPARE(plansOf(desk).constFirst().integer(field::minGapMinutes), 240);
        desk.press(Qt::Key_R);
        dialog = desk.front();
        QVERIFY(logbook.remove(id));
        QTRY_VERIFY2(said(*dialog).contains("deleted meanwhile"), qPrintable(said(*dialog)));
        desk.press(Qt::Key_Escape);
    }

    void clockTimesSayTheirZoneWhereItIsAnother()
    {
        DeskFixture desk;
        desk.begin();
        const auto words = [&desk](const QString &zone) {
            plan(desk, "Vitamin D", {{"times", "08:00,20:00"}, {"zone", zone}});
            desk.press(Qt::Key_R);
            const QString text = said(*desk.front());
            QString listed;
            for (const auto *list : desk.front()->findChildren<QListWidget *>())
                listed += list->item(0)->text();
            desk.press(Qt::Key_Escape);
            if (!desk.bench->logbook.remove(plansOf(desk).constFirst().id()))
                qFatal("the plan stays");
            return std::pair(text, listed);
        };
        // No zone of these tests is 5:45 h ahead of UTC.
        const auto [east, eastListed] = words("Asia/Kathmandu");
        QVERIFY2(east.contains("by the clock in Kathmandu"), qPrintable(east));
        QVERIFY2(eastListed.contains("20:00 in Kathmandu"), qPrintable(eastListed));
        const auto [here, hereListed] = words(QString::fromUtf8(qgetenv("TZ")));
        QVERIFY2(!here.contains("by the clock"), qPrintable(here));
        QVERIFY2(!hereListed.contains("20:00 in "), qPrintable(hereListed));
    }

    void whatIsNotTodaySaysItsTimeToo()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &logbook = desk.bench->logbook;
        const BabyId baby = logbook.babies()->constFirst().entity.babyId;
        const Instant given = in(desk, -60);
        QVERIFY(logbook.add(baby, kind::medication,
                            {{"name", "Ibuprofen"}, {"startedAt", given.toString()}}));
        QVERIFY(logbook.add(baby, kind::medication,
                            {{"name", "Paracetamol"},
                             {"startedAt", in(desk, -26 * 60).toString()}}));
        plan(desk, "Ibuprofen",
             {{"forKind", "medication"}, {"everyMinutes", 720}, {"minGapMinutes", 720}});
        desk.press(Qt::Key_L, Qt::ShiftModifier);
        auto *dialog = qobject_cast<HandoverDialog *>(desk.front());
        QVERIFY(dialog);
        const QString next = comingText(given.plusMsecs(12 * msecsPerHour), in(desk, 0));
        QVERIFY(next.startsWith("tomorrow "));
        const QString words = "Ibuprofen " + QString(next).replace("tomorrow ", "tomorrow from ");
        QVERIFY2(said(*dialog).contains(words), qPrintable(said(*dialog)));
        // So do doses of more than a day ago.
        auto *period = dialog->findChild<QComboBox *>();
        period->setCurrentIndex(period->count() - 1);
        dialog->findChild<QDateTimeEdit *>()->setDateTime(
            dialog->findChild<QDateTimeEdit *>()->dateTime().addDays(-2));
        QVERIFY2(said(*dialog).contains("Paracetamol (yesterday "), qPrintable(said(*dialog)));
        QVERIFY2(said(*dialog).contains("Ibuprofen at " + timeText(given)),
                 qPrintable(said(*dialog)));
        desk.press(Qt::Key_Escape);
        desk.window->resize(400, 800);
        const auto *row = desk.window->findChild<PlansCard *>()->findChild<MoreButton *>();
        QTRY_VERIFY(row->isVisible());
        QVERIFY2(row->text().contains(words), qPrintable(row->text()));
    }

    void whereThereAreNoNotificationsTheWindowSaysSo()
    {
        DeskFixture desk;
        desk.begin();
        plan(desk, "Vitamin D", {{"times", "10:00"}});
        desk.press(Qt::Key_R);
        auto *window = qobject_cast<PlansDialog *>(desk.front());
        QVERIFY(window);
        const auto reminds = [window] {
            const auto boxes = window->findChildren<QCheckBox *>();
            return std::ranges::any_of(boxes, [](const QCheckBox *box) {
                return box->isVisible() && box->text() == "Remind here when it is due";
            });
        };
        QVERIFY(reminds());
        QVERIFY(!said(*window).contains("shows no notifications"));
        window->setNotifies(false);
        QVERIFY(!reminds());
        QVERIFY(said(*window).contains("This computer shows no notifications."));
        desk.press(Qt::Key_Escape);
    }

    void inANarrowWindowTheNextTwoAreOneRow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 400;
        QTest::newRow("two columns") << 900;
    }

    void inANarrowWindowTheNextTwoAreOneRow()
    {
        QFETCH(const int, width);
        DeskFixture desk;
        desk.begin();
        auto *card = desk.window->findChild<PlansCard *>();
        QVERIFY(card->isVisible());
        desk.window->resize(width, 800);
        // With nothing planned it takes no room.
        QTRY_VERIFY(!card->isVisible());
        int minutes = 90;
        for (const char *title : {"One", "Two", "Three"})
            plan(desk, title, {{"at", in(desk, minutes++).toString()}});
        QTRY_VERIFY(card->isVisible());
        auto *row = card->findChild<MoreButton *>();
        QVERIFY(row->isVisible());
        QVERIFY2(row->text().contains("One") && row->text().contains("Two")
                     && !row->text().contains("Three"),
                 qPrintable(row->text()));
        QVERIFY(said(*card).isEmpty());
        row->setFocus();
        desk.press(Qt::Key_Space);
        QVERIFY(qobject_cast<PlansDialog *>(desk.front()));
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!card->isVisible());
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.window->resize(1280, 800);
        QTRY_VERIFY(card->isVisible() && said(*card).contains("Three"));
        QVERIFY(!row->isVisible());
    }

    void inANarrowWindowTheNightIsHandedOverInACard()
    {
        DeskFixture desk;
        desk.begin();
        Logbook &logbook = desk.bench->logbook;
        const BabyId baby = logbook.babies()->constFirst().entity.babyId;
        // An hour of the last night, whatever time it is.
        for (int hours = 22; hours > 1; --hours) {
            const Instant from = in(desk, -60 * hours);
            const Instant to = in(desk, -60 * hours + 60);
            if (!isNight(from) || !isNight(to))
                continue;
            QVERIFY(logbook.add(baby, kind::sleep,
                                {{"startedAt", from.toString()}, {"endedAt", to.toString()}}));
            break;
        }
        auto *strip = desk.window->findChild<HandoverStrip *>();
        auto *line = desk.window->findChild<QuickLineEdit *>();
        QTRY_VERIFY(strip->isVisible());
        // Only its beginning is bold.
        const QString words = strip->findChildren<QLabel *>().at(1)->text();
        QVERIFY2(words.startsWith("<b>Since ") && words.contains(":</b> "), qPrintable(words));
        const auto top = [&desk](const QWidget *widget) {
            return widget->mapTo(desk.window.get(), QPoint(0, 0)).y();
        };
        desk.window->resize(400, 800);
        QTRY_VERIFY(strip->isVisible() && top(strip) < top(line));
        QVERIFY(strip->width() <= 400);
        QVERIFY(!button(*strip, QStringLiteral("Copy")));
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(20, strip->height() / 2));
        QVERIFY(qobject_cast<HandoverDialog *>(desk.front()));
        desk.press(Qt::Key_Escape);
        // By the keyboard too.
        strip->findChildren<QPushButton *>().constLast()->setFocus();
        desk.press(Qt::Key_Space);
        QVERIFY(qobject_cast<HandoverDialog *>(desk.front()));
        desk.press(Qt::Key_Escape);
        // The log needs the room of a lower window, and of another view.
        desk.window->resize(400, 660);
        QTRY_VERIFY(!strip->isVisible());
        desk.window->resize(400, 800);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!strip->isVisible());
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.window->resize(1280, 800);
        QTRY_VERIFY(strip->isVisible() && top(strip) > top(line));
        QVERIFY(button(*strip, QStringLiteral("Copy")));
        QVERIFY(button(*strip, QStringLiteral("Hand over …")));
    }

    void theWindowTellsTheNextTwoAndListsThePausedLast()
    {
        DeskFixture desk;
        desk.begin();
        plan(desk, QStringLiteral("Iron drops"),
             {{"forKind", "medication"}, {"times", "09:00"}, {"paused", true}});
        plan(desk, QStringLiteral("Paracetamol"),
             {{"forKind", "medication"}, {"everyMinutes", 360}, {"minGapMinutes", 360}});
        const Instant given = in(desk, -60);
        QVERIFY(desk.bench->logbook.add(desk.bench->logbook.babies()->constFirst().entity.babyId,
                                        kind::medication,
                                        {{"name", "Paracetamol"},
                                         {"startedAt", given.toString()}}));
        desk.press(Qt::Key_R);
        auto *dialog = desk.front();
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith("Paracetamol\n"));
        QVERIFY(list->item(1)->text().startsWith("Iron drops\n"));
        QVERIFY(list->item(1)->text().endsWith("paused"));
        const Instant now = desk.bench->logbook.now();
        const auto from = [&](qint64 hours) {
            return comingText(given.plusMsecs(hours * msecsPerHour), now);
        };
        const QString words = said(*dialog);
        QVERIFY2(words.contains("Next from " + from(6)), qPrintable(words));
        QVERIFY2(words.contains("then from " + from(12)), qPrintable(words));
        desk.press(Qt::Key_Escape);
    }

    void aSpanIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("hours") << "6" << 360;
        QTest::newRow("hours with a letter") << "6 h" << 360;
        QTest::newRow("both") << "2 h 30" << 150;
        QTest::newRow("clock") << "2:05" << 125;
        QTest::newRow("minutes") << "90 min" << 90;
        QTest::newRow("half") << "1,5 h" << 90;
        QTest::newRow("none") << "soon" << -1;
    }

    void aSpanIsReadAsPeopleTypeIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, minutes);
        QCOMPARE(SpanField::minutesOf(typed).value_or(-1), minutes);
    }

    void aLowWindowSaysHowLongTheBabyIsUsuallyAwake()
    {
        DeskFixture desk;
        desk.settings->setTellsUsualAwake(true);
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        const auto sleep = [&](int from, int to) {
            QVERIFY(desk.bench->logbook.add(baby, kind::sleep,
                                            {{"startedAt", in(desk, from).toString()},
                                             {"endedAt", in(desk, to).toString()}}));
        };
        constexpr int day = 24 * 60;
        for (int ago = 1; ago <= 10; ++ago) {
            sleep(-ago * day - 120, -ago * day - 30);
            sleep(-ago * day + 30 + ago, -ago * day + 60);
        }
        sleep(-120, -30);
        const auto *card = desk.window->findChild<AwakeCard *>();
        desk.settle();
        QVERIFY2(said(*card).contains("usually awake 1 h"), qPrintable(said(*card)));
        // The first height at which not all of it has room.
        for (int height = 900; said(*card).contains("At this time of day"); height -= 4) {
            desk.window->resize(1366, height);
            desk.settle();
        }
        QVERIFY(card->isVisible());
        QVERIFY2(said(*card).startsWith("Usually awake 1 h"), qPrintable(said(*card)));
        desk.window->resize(1366, 900);
        desk.settle();
        QVERIFY2(said(*card).startsWith("Awake since "), qPrintable(said(*card)));
    }

    void aBabyThatIsAlwaysAwakeForAsLongHasNoRange()
    {
        DeskFixture desk;
        desk.settings->setTellsUsualAwake(true);
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        constexpr int day = 24 * 60;
        for (int ago = 0; ago <= 10; ++ago) {
            for (const int from : {-120, 90}) {
                if (ago == 0 && from > 0)
                    continue;
                QVERIFY(desk.bench->logbook.add(
                    baby, kind::sleep,
                    {{"startedAt", in(desk, from - ago * day).toString()},
                     {"endedAt", in(desk, from - ago * day + 90).toString()}}));
            }
        }
        desk.settle();
        const QString words = said(*desk.window->findChild<AwakeCard *>());
        QVERIFY2(words.contains("usually awake about 2 h,"), qPrintable(words));
    }

    void theNextSideIsSaidAfterABottleToo()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        QVERIFY(desk.bench->logbook.add(
            baby, kind::feed,
            {{"method", "bottle"}, {"amountMl", 60}, {"startedAt", in(desk, -30).toString()}}));
        QVERIFY(desk.bench->logbook.add(baby, kind::feed,
                                        {{"method", "breast"},
                                         {"leftSeconds", 300},
                                         {"endSide", "left"},
                                         {"startedAt", in(desk, -25).toString()}}));
        QStringList details;
        for (const LogButton *each : desk.window->findChildren<LogButton *>())
            details.append(each->accessibleDescription());
        const QString words = details.join(u'\n');
        QVERIFY2(words.contains(QStringLiteral("next right")), qPrintable(words));
    }

    void theSleepButtonSaysHowLongTheBabyIsAwake()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->constFirst().entity.babyId;
        QVERIFY(desk.bench->logbook.add(baby, kind::sleep,
                                        {{"startedAt", in(desk, -165).toString()},
                                         {"endedAt", in(desk, -80).toString()}}));
        QVERIFY(desk.bench->logbook.add(baby, kind::feed,
                                        {{"method", "breast"},
                                         {"leftSeconds", 300},
                                         {"endSide", "left"},
                                         {"startedAt", in(desk, -30).toString()}}));
        QStringList details;
        for (const LogButton *each : desk.window->findChildren<LogButton *>())
            details.append(each->accessibleDescription());
        const QString words = details.join(u'\n');
        QVERIFY2(words.contains(QStringLiteral("awake 1 h 20 · slept 1 h 25")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("next right")), qPrintable(words));
        desk.settle();
        QVERIFY(said(*desk.window).contains(QStringLiteral("Awake since ")));
        // In a narrow window it is one line, where that has room.
        const auto *card = desk.window->findChild<AwakeCard *>();
        const int whole = card->height();
        desk.window->resize(400, 800);
        QTRY_VERIFY(card->isVisible() && card->height() < whole && card->height() <= 24);
        QVERIFY2(said(*card).startsWith("Awake since "), qPrintable(said(*card)));
        desk.window->resize(400, 700);
        QTRY_VERIFY(!card->isVisible());
        desk.window->resize(400, 800);
        QTRY_VERIFY(card->isVisible());
        desk.press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!card->isVisible());
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.window->resize(1280, 800);
        QTRY_VERIFY(card->isVisible() && card->height() == whole);
    }
};

QTEST_MAIN(TestPlansByKeyboard)
#include "tst_plansbykeyboard.moc"
