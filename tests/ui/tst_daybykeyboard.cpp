// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "ui/widgets/quicklineedit.h"

using namespace weehours;

namespace {

constexpr QLatin1StringView amountMl("amountMl");

} // namespace

/// A day with the window, by the keyboard alone.
class TestDayByKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewcomerTypesTheBabysNameAndHasALog()
    {
        DeskFixture desk;
        QVERIFY(!desk.timeline()->isVisible());
        desk.begin(QStringLiteral("Mia"));
        QVERIFY(desk.timeline()->isVisible());
        QVERIFY(desk.window->windowTitle().contains(QStringLiteral("Mia")));
        QVERIFY(desk.entries().isEmpty());
    }

    void aBabyWithoutANameIsNotBegun()
    {
        DeskFixture desk;
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.timeline()->isVisible());
        desk.begin();
        QVERIFY(desk.timeline()->isVisible());
    }

    void oneKeyAndEnterLog_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("kindName");
        QTest::newRow("feed") << int(Qt::Key_F) << "feed";
        QTest::newRow("sleep") << int(Qt::Key_S) << "sleep";
        QTest::newRow("nappy") << int(Qt::Key_N) << "nappy";
    }

    void oneKeyAndEnterLog()
    {
        QFETCH(const int, key);
        QFETCH(const QString, kindName);
        DeskFixture desk;
        desk.begin();
        const Instant before = desk.bench->logbook.now();
        desk.press(Qt::Key(key));
        QVERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.hasDialog());
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.at(0).kind(), kindName);
        QVERIFY(qAbs(entries.at(0).startedAt().msecs - before.msecs) < 2 * msecsPerMinute);
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
        QCOMPARE(desk.selectedId(), entries.at(0).id().toString());
    }

    void nothingIsMarkedAsUnsentBeforeThereIsAnAccount()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).state, EntryState::Waiting);
        const QModelIndex row = desk.timeline()->model()->index(0, 0);
        QCOMPARE(row.data(TimelineModel::StateRole).value<EntryState>(), EntryState::Confirmed);
    }

    void aTimeIsTypedHoursFirst()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_S);
        desk.type(QStringLiteral("0001"));
        desk.press(Qt::Key_Return);
        const auto start = desk.entries().at(0).startedAt();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start.msecs).time().minute(), 1);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start.msecs).time().hour(), 0);
    }

    void escapeLeavesTheSyncPanelForTheLog()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!desk.timeline()->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.timeline()->hasFocus());
    }

    void escapeLogsNothing()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.hasDialog());
        QVERIFY(desk.entries().isEmpty());
    }

    void theSecondSEndsTheSleep()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_S);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().at(0).isRunning());
        desk.press(Qt::Key_S);
        QVERIFY(!desk.hasDialog());
        QCOMPARE(desk.entries().size(), 1);
        QVERIFY(!desk.entries().at(0).isRunning());
    }

    void enterEditsTheSelectedEntry()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.type(QStringLiteral("120"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 120);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.hasDialog());
        desk.type(QStringLiteral("90"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 90);
    }

    void theNextFeedProposesTheLastAmount()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.type(QStringLiteral("150"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.entries().size(), 2);
        QCOMPARE(desk.entries().at(0).integer(amountMl), 150);
        QCOMPARE(desk.entries().at(1).integer(amountMl), 150);
    }

    void whatIsDeletedComesBackByUndo()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        const QString id = desk.selectedId();
        desk.press(Qt::Key_Delete);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(desk.timeline()->model()->rowCount(), 0);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entries().size(), 1);
        QCOMPARE(desk.entries().at(0).id().toString(), id);
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
    }

    void arrowsChooseAmongEntries()
    {
        DeskFixture desk;
        desk.begin();
        const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
        for (const char *day : {"2026-01-07", "2026-01-08", "2026-01-09"}) {
            QVERIFY(desk.bench->logbook.add(
                baby, "nappy",
                {{"type", "wee"}, {"startedAt", QString(day) + QString("T08:00:00.000Z")}}));
        }
        QCOMPARE(desk.timeline()->model()->rowCount(), 3);
        desk.press(Qt::Key_Home);
        const QString first = desk.selectedId();
        desk.press(Qt::Key_Down);
        QVERIFY(desk.selectedId() != first);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.selectedId(), first);
    }

    void theQuickLineLogsWhatItShows()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_L, Qt::ControlModifier);
        // Letters that are shortcuts elsewhere are text here.
        desk.type(QStringLiteral("b 120 f # fast"));
        QVERIFY(!desk.hasDialog());
        desk.press(Qt::Key_Return);
        const auto entries = desk.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.at(0).integer(amountMl), 120);
        QCOMPARE(entries.at(0).text(QLatin1StringView("milk")), QStringLiteral("formula"));
        QVERIFY(desk.window->findChild<QuickLineEdit *>()->text().isEmpty());
    }

    void theQuickLineKeepsWhatItDoesNotUnderstand()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_Slash);
        desk.type(QStringLiteral("hello"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.entries().isEmpty());
        QCOMPARE(desk.window->findChild<QuickLineEdit *>()->text(), QStringLiteral("hello"));
    }

    void theLogIsThereAtTheNextStart()
    {
        DeskFixture desk;
        desk.begin();
        desk.press(Qt::Key_F);
        desk.press(Qt::Key_Return);
        desk.start();
        QVERIFY(desk.timeline()->isVisible());
        QCOMPARE(desk.timeline()->model()->rowCount(), 1);
    }

    void whatAnotherProgramLogsAppears()
    {
        DeskFixture desk;
        desk.begin();
        auto other = Workbench::open(desk.folder.path(), TokenStoreKind::File);
        QVERIFY(other);
        const auto added = (*other)->logbook.add((*other)->logbook.babies()->at(0).entity.babyId,
                                                 "nappy", {{"type", "wee"}});
        QVERIFY(added);
        QTRY_COMPARE(desk.timeline()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestDayByKeyboard)
#include "tst_daybykeyboard.moc"
