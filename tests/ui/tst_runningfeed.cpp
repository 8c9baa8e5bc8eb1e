// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"
#include "tests/ui/sharedlog.h"

#include "ui/widgets/feedcard.h"
#include "ui/widgets/sidebutton.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

using namespace weehours;

namespace {

using Field = QLatin1StringView;

BabyId theBaby(const DeskFixture &desk)
{
    return desk.bench->logbook.babies()->at(0).entity.babyId;
}

Entry add(const DeskFixture &desk, int minutesAgo, const QJsonObject &fields)
{
    QJsonObject all = fields;
    all.insert("method", "breast");
    all.insert("startedAt",
               desk.bench->logbook.now().plusMsecs(-minutesAgo * msecsPerMinute).toString());
    return desk.bench->logbook.add(theBaby(desk), kind::feed, all).value_or(Entry());
}

FeedCard *card(const DeskFixture &desk)
{
    return desk.window->findChild<FeedCard *>();
}

SideButton *sideButton(const DeskFixture &desk, FeedSide side)
{
    return card(desk)->findChildren<SideButton *>().at(side == FeedSide::Left ? 0 : 1);
}

/// The side that the card marks; empty if no feed runs.
QString shownSide(const DeskFixture &desk)
{
    if (!card(desk)->isVisible())
        return {};
    return sideButton(desk, FeedSide::Left)->isChecked()    ? "left"
           : sideButton(desk, FeedSide::Right)->isChecked() ? "right"
                                                            : "none";
}

QPushButton *pauseButton(const DeskFixture &desk)
{
    return card(desk)->findChild<QPushButton *>();
}

} // namespace

class TestRunningFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fStartsWithTheOtherSideThanLastTime()
    {
        DeskFixture desk;
        desk.begin();
        add(desk, 180, {{"leftSeconds", 600}, {"endSide", "left"}});
        QVERIFY(!card(desk)->isVisible());
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const Entry feed = desk.entries().at(0);
        QVERIFY(feed.isRunning());
        QCOMPARE(feed.text(Field("endSide")), QString("right"));
        QCOMPARE(shownSide(desk), QString("right"));
    }

    void theArrowsChooseTheOtherSideFirst()
    {
        DeskFixture desk;
        desk.begin();
        add(desk, 180, {{"leftSeconds", 600}, {"endSide", "left"}});
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Left);
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(Field("endSide")), QString("left"));
    }

    void aLetterChoosesWithoutLeavingTheField()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.type("l"); // the amount of a bottle is chosen, and has the keyboard
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QVERIFY(desk.entries().at(0).isRunning());
        QCOMPARE(desk.entries().at(0).text(Field("endSide")), QString("left"));
        desk.press(Qt::Key_F); // stops it
        QVERIFY(!desk.entries().at(0).isRunning());
        desk.press(Qt::Key_F);
        desk.type("r");
        desk.type("r"); // chosen already, and stays so
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(Field("endSide")), QString("right"));
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_F);
        desk.type("b90m");
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const Entry bottle = desk.entries().at(0);
        QCOMPARE(bottle.text(Field("method")), QString("bottle"));
        QCOMPARE(bottle.integer(Field("amountMl")), 90);
        QCOMPARE(bottle.text(Field("milk")), QString("mixed"));
        desk.press(Qt::Key_N);
        desk.type("p");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(Field("type")), QString("poo"));
    }

    void aLetterIsALetterWhereWordsAreWritten()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        while (!qobject_cast<QLineEdit *>(desk.keyboard()))
            desk.press(Qt::Key_Tab);
        desk.type("pale");
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).text(Field("type")), QString("wee"));
        QCOMPARE(desk.entries().at(0).text(Field("notes")), QString("pale"));
    }

    void keysSwitchPauseAndStop()
    {
        DeskFixture desk;
        desk.begin();
        const EntityId id = add(desk, 10, {{"endSide", "left"}}).id();
        const auto feed = [&] { return desk.bench->logbook.find(id)->value(); };
        QCOMPARE(shownSide(desk), QString("left"));
        desk.press(Qt::Key_X);
        QCOMPARE(shownSide(desk), QString("right"));
        QCOMPARE(feed().integer(Field("leftSeconds")), 600);
        desk.press(Qt::Key_P);
        QVERIFY(feed().has(Field("pausedAt")));
        QCOMPARE(pauseButton(desk)->text(), QString("Resume"));
        desk.press(Qt::Key_P);
        QVERIFY(!feed().has(Field("pausedAt")));
        QCOMPARE(pauseButton(desk)->text(), QString("Pause"));
        QVERIFY(feed().isRunning());
        desk.press(Qt::Key_F);
        QVERIFY(!feed().isRunning());
        QVERIFY(!card(desk)->isVisible());
        QCOMPARE(feed().integer(Field("leftSeconds")), 600);
        // After undo the feed runs again.
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(feed().isRunning());
        QCOMPARE(shownSide(desk), QString("right"));
    }

    void oneHandIsEnough_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1280;
        QTest::newRow("narrow") << 360;
    }

    void oneHandIsEnough()
    {
        QFETCH(int, width);
        DeskFixture desk;
        desk.window->resize(width, 720);
        desk.begin();
        const EntityId id = add(desk, 10, {{"endSide", "left"}}).id();
        const auto feed = [&] { return desk.bench->logbook.find(id)->value(); };
        const auto click = [](QWidget *button) {
            QVERIFY(button->isVisible());
            // Large enough for a sleepy thumb, and within the window.
            QVERIFY(button->width() >= 44 && button->height() >= 44);
            QVERIFY(button->window()->rect().contains(
                QRect(button->mapTo(button->window(), QPoint()), button->size())));
            QTest::mouseClick(button, Qt::LeftButton);
        };
        QTest::qWait(0);
        click(sideButton(desk, FeedSide::Right));
        QCOMPARE(shownSide(desk), QString("right"));
        click(pauseButton(desk));
        QVERIFY(feed().has(Field("pausedAt")));
        // Choosing a side ends the pause.
        click(sideButton(desk, FeedSide::Left));
        QVERIFY(!feed().has(Field("pausedAt")));
        QCOMPARE(shownSide(desk), QString("left"));
    }

    void theEditorMovesMinutesToTheOtherSide()
    {
        DeskFixture desk;
        desk.begin();
        const EntityId id = add(desk, 10, {{"endSide", "left"}}).id();
        desk.press(Qt::Key_X);
        desk.timeline()->showEntry(id);
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        const auto boxes = desk.front()->findChildren<QDoubleSpinBox *>();
        QDoubleSpinBox *left = *std::ranges::find(boxes, QString("Left"), &QWidget::accessibleName);
        QDoubleSpinBox *right = *std::ranges::find(boxes, QString("Right"),
                                                   &QWidget::accessibleName);
        QCOMPARE(left->value(), 10);
        QVERIFY(left->isEnabled() && !right->isEnabled());
        left->setValue(7);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const Entry feed = desk.bench->logbook.find(id)->value();
        QVERIFY(feed.isRunning());
        const FeedTimer timer(feed, desk.bench->logbook.now());
        QCOMPARE(timer.msecs(FeedSide::Left) / msecsPerMinute, 7);
        QCOMPARE(timer.msecs(FeedSide::Right) / msecsPerMinute, 3);
    }

    void savingUntouchedMinutesKeepsTheirSeconds()
    {
        DeskFixture desk;
        desk.begin();
        const EntityId id = add(desk, 60, {{"leftSeconds", 754}, {"pausedSeconds", 0}}).id();
        QVERIFY(desk.bench->logbook.end(id));
        desk.timeline()->showEntry(id);
        desk.timeline()->setFocus();
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.bench->logbook.find(id)->value().integer(Field("leftSeconds")), 754);
    }

    void itBelongsToEverybody()
    {
        DeskFixture desk;
        desk.begin();
        SharedLog shared(desk);
        Workbench &sam = shared.sam();
        const Instant begun = sam.logbook.now().plusMsecs(-5 * msecsPerMinute);
        const auto added = sam.logbook.add(theBaby(desk), kind::feed,
                                           {{"method", "breast"},
                                            {"endSide", "left"},
                                            {"startedAt", begun.toString()}});
        QVERIFY(added);
        const EntityId id = added->id();
        const auto atSams = [&] { return sam.logbook.find(id)->value(); };
        QTRY_COMPARE(shownSide(desk), QString("left"));
        desk.press(Qt::Key_X);
        QTRY_COMPARE(atSams().text(Field("endSide")), QString("right"));
        QVERIFY(atSams().integer(Field("leftSeconds")) >= 300);
        QVERIFY(sam.logbook.edit(id, FeedTimer(atSams(), sam.logbook.now()).pause()));
        QTRY_COMPARE(pauseButton(desk)->text(), QString("Resume"));
        desk.press(Qt::Key_F);
        QTRY_VERIFY(!atSams().isRunning());
        QVERIFY(!atSams().has(Field("pausedAt")));
    }
};

QTEST_MAIN(TestRunningFeed)
#include "tst_runningfeed.moc"
