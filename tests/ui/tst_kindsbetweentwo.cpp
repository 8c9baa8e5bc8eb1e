// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/serverprocess.h"
#include "tests/ui/sharingsteps.h"

#include "ui/kinds/kindface.h"
#include "ui/timeline/searchbar.h"
#include "ui/window/noticecolumn.h"

using namespace weehours;

namespace {

/// What a person types into a kind's form, from the field where typing begins, so that it can be
/// logged.
QString leastOf(const QString &kindName)
{
    static const QHash<QString, QString> typed{
        {kind::feed, "120"},         {kind::solids, "carrot"},    {kind::pumping, "110"},
        {kind::growth, "6.42"},      {kind::medication, "syrup"}, {kind::temperature, "38.4"},
        {kind::note, "in the pram"}, {kind::milestone, "rolled"}, {kind::vaccination, "6-in-1"},
    };
    return typed.value(kindName);
}

/// Whether both hold this entry alike, and nothing of it waits.
bool agree(const DeskFixture &one, const DeskFixture &two, const EntityId &id)
{
    const auto first = one.bench->logbook.find(id).value_or(std::nullopt);
    const auto second = two.bench->logbook.find(id).value_or(std::nullopt);
    const auto waiting = [](const DeskFixture &desk) {
        return desk.bench->engine.status().waiting;
    };
    return first && second && first->entity.data == second->entity.data
           && first->entity.deleted == second->entity.deleted && waiting(one) == 0
           && waiting(two) == 0;
}

QString notesOf(const DeskFixture &desk, const EntityId &id)
{
    const auto entry = desk.bench->logbook.find(id).value_or(std::nullopt);
    return entry ? entry->text(field::notes) : QStringLiteral("gone");
}

bool shows(const DeskFixture &desk, const EntityId &id)
{
    const QAbstractItemModel *rows = desk.timeline()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data(TimelineModel::IdRole).toString() == id.toString())
            return true;
    }
    return false;
}

/// Goes down the log to that entry.
void choose(DeskFixture &desk, const EntityId &id)
{
    desk.press(Qt::Key_1, Qt::ControlModifier); // the keyboard is in the log
    desk.press(Qt::Key_Home);
    for (int i = 0; i < 60 && desk.selectedId() != id.toString(); ++i)
        desk.press(Qt::Key_Down);
    QCOMPARE(desk.selectedId(), id.toString());
}

/// Opens the entry and writes this into its notes.
void writeNotes(DeskFixture &desk, const EntityId &id, const QString &words)
{
    choose(desk, id);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.hasDialog());
    const QString kindName = desk.bench->logbook.find(id)->value().kind();
    const QString name = findFace(kindName, field::notes)->labelText();
    for (int i = 0; i < 40 && desk.keyboard()->accessibleName() != name; ++i)
        desk.press(Qt::Key_Tab);
    QCOMPARE(desk.keyboard()->accessibleName(), name);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(words);
    desk.press(Qt::Key_Return);
    QVERIFY(!desk.hasDialog());
    QCOMPARE(notesOf(desk, id), words);
}

} // namespace

/// Two people, each with a window of their own and the keyboard alone, do with each kind of entry
/// all that can be done: log, see the other's, search, change, undo, disagree, delete, bring back.
class TestKindsBetweenTwo : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    std::unique_ptr<e2e::ServerProcess> m_server;
    std::unique_ptr<DeskFixture> m_alex;
    std::unique_ptr<DeskFixture> m_sam;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<e2e::ServerProcess>("sqlite:"
                                                        + m_folder.filePath("server.sqlite"));
        QVERIFY(m_server->start());
        m_alex = std::make_unique<DeskFixture>();
        m_alex->begin();
        share(*m_alex, m_server->url());
        const QString message = makeInvite(*m_alex);
        QVERIFY(!message.isEmpty());
        m_sam = std::make_unique<DeskFixture>();
        join(*m_sam, message);
    }

    void cleanupTestCase()
    {
        m_sam.reset();
        m_alex.reset();
        m_server.reset();
    }

    void everyKind_data()
    {
        QTest::addColumn<QString>("kindName");
        for (const KindSpec &spec : kinds()) {
            if (spec.isLogEntry)
                QTest::newRow(spec.name.data()) << QString(spec.name);
        }
    }

    void everyKind()
    {
        QFETCH(const QString, kindName);
        DeskFixture &alex = *m_alex;
        DeskFixture &sam = *m_sam;
        const KindFace *face = findFace(kindName);

        // Logged.
        const auto before = alex.entries().size();
        alex.press(Qt::Key_1, Qt::ControlModifier);
        alex.press(face->key);
        QVERIFY(alex.hasDialog());
        alex.type(leastOf(kindName));
        alex.press(Qt::Key_Return);
        QVERIFY(!alex.hasDialog());
        QCOMPARE(alex.entries().size(), before + 1);
        const auto entries = alex.entries();
        const auto logged = std::ranges::find(entries, kindName, &Entry::kind);
        QVERIFY(logged != entries.cend());
        const EntityId id = logged->id();
        QTRY_VERIFY_WITH_TIMEOUT(agree(alex, sam, id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shows(sam, id), patience);

        // Searched, by what it is called.
        sam.press(Qt::Key_F, Qt::ControlModifier);
        sam.type(face->title.said());
        QTRY_VERIFY_WITH_TIMEOUT(shows(sam, id), patience);
        sam.press(Qt::Key_Escape);

        // Changed by the other.
        const QString was = notesOf(sam, id);
        writeNotes(sam, id, QStringLiteral("seen by sam"));
        QTRY_VERIFY_WITH_TIMEOUT(agree(alex, sam, id), patience);
        QCOMPARE(notesOf(alex, id), "seen by sam");

        // Undone, and redone.
        sam.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notesOf(sam, id), was);
        QTRY_COMPARE_WITH_TIMEOUT(notesOf(alex, id), was, patience);
        sam.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(notesOf(alex, id), QStringLiteral("seen by sam"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(agree(alex, sam, id), patience);

        // Both change it while neither hears of the other; the later one stays until Alex decides.
        alex.bench->engine.stop();
        sam.bench->engine.stop();
        writeNotes(alex, id, QStringLiteral("said alex"));
        writeNotes(sam, id, QStringLiteral("said sam"));
        sam.bench->engine.start();
        sam.bench->engine.syncSoon();
        QTRY_COMPARE_WITH_TIMEOUT(sam.bench->engine.status().waiting, 0, patience);
        alex.bench->engine.start();
        alex.bench->engine.syncSoon();
        QTRY_COMPARE_WITH_TIMEOUT(notesOf(alex, id), QStringLiteral("said sam"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(alex.window->findChild<NoticeColumn *>(), "Use mine"),
                                 patience);
        activate(alex, "Use mine");
        QTRY_COMPARE_WITH_TIMEOUT(notesOf(sam, id), QStringLiteral("said alex"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(agree(alex, sam, id), patience);
        QVERIFY(alex.bench->logbook.conflicts.list()->isEmpty());

        // Deleted by one, and it is gone from both; brought back it is whole again.
        const QJsonObject whole = sam.bench->logbook.find(id)->value().entity.data;
        choose(sam, id);
        sam.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!shows(alex, id) && !shows(sam, id), patience);
        sam.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shows(alex, id) && shows(sam, id), patience);
        QTRY_VERIFY_WITH_TIMEOUT(agree(alex, sam, id), patience);
        QCOMPARE(alex.bench->logbook.find(id)->value().entity.data, whole);

        // A timer ends, so that the next one does not.
        if (alex.bench->logbook.find(id)->value().isRunning()) {
            alex.press(face->key);
            QTRY_VERIFY_WITH_TIMEOUT(!sam.bench->logbook.find(id)->value().isRunning(), patience);
        }
    }

    void aDoseThatOneGivesWarnsTheOther()
    {
        DeskFixture &alex = *m_alex;
        DeskFixture &sam = *m_sam;
        const BabyId baby = alex.bench->logbook.babies()->constFirst().entity.babyId;
        QVERIFY(alex.bench->logbook.add(baby, kind::plan,
                                        {{"title", "Paracetamol"},
                                         {"forKind", "medication"},
                                         {"everyMinutes", 360},
                                         {"minGapMinutes", 360}}));
        alex.press(Qt::Key_1, Qt::ControlModifier);
        alex.press(findFace(kind::medication)->key);
        alex.type(QStringLiteral("Paracetamol"));
        QVERIFY(buttonOf(alex.front(), "Log it"));
        const auto before = alex.entries().size();
        QVERIFY(sam.bench->logbook.add(baby, kind::medication, {{"name", "paracetamol"}}));
        QTRY_VERIFY_WITH_TIMEOUT(wordsOf(alex.front()).contains("Sam has just given it"), patience);
        QVERIFY(!buttonOf(alex.front(), "Log it"));
        QVERIFY(buttonOf(alex.front(), "Not now")->isDefault());
        alex.press(Qt::Key_Return);
        QVERIFY(!alex.hasDialog());
        QCOMPARE(alex.entries().size(), before + 1);

        // Out of touch it says since when it would not know.
        QVERIFY(m_server->stop());
        alex.bench->engine.syncSoon();
        QTRY_COMPARE_WITH_TIMEOUT(alex.bench->engine.status().state, SyncStatus::State::Offline,
                                  patience);
        alex.press(findFace(kind::medication)->key);
        QVERIFY2(wordsOf(alex.front()).contains("Not in touch with Sam since "),
                 qPrintable(wordsOf(alex.front())));
        alex.press(Qt::Key_Escape);
        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(alex.bench->engine.status().state, SyncStatus::State::UpToDate,
                                  patience);
        // In touch again there is nothing to say.
        alex.press(findFace(kind::medication)->key);
        QVERIFY(!wordsOf(alex.front()).contains("Not in touch"));
        alex.press(Qt::Key_Escape);
    }
};

QTEST_MAIN(TestKindsBetweenTwo)
#include "tst_kindsbetweentwo.moc"
