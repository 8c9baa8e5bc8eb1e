// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rescue.h"
#include "core/store/salvage.h"
#include "tests/core/wreck.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"
#include "ui/words/rescuewords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

using namespace weehours;

namespace {

/// Byte sequences that identify a row of the outbox or of the undo log on the pages.
QByteArrayList marksOf(const QByteArray &id, const QJsonObject &fields)
{
    const QString notes = fields.value(QStringLiteral("notes")).toString();
    return notes.isEmpty() ? QByteArrayList{id} : QByteArrayList{id, notes.left(7).toUtf8()};
}

void verifyOutbox(const Wreck &wreck, const Touched &touched, const QList<OutboxRow> &saved)
{
    QHash<MutationId, OutboxRow> found;
    for (const OutboxRow &row : saved)
        found.insert(row.mutation.mutationId, row);
    QCOMPARE(found.size(), saved.size());
    qint64 last = 0;
    for (const OutboxRow &row : wreck.rows) {
        const MutationId id = row.mutation.mutationId;
        if (touched.any(marksOf(id.toString().toUtf8(), row.mutation.payload)))
            continue;
        QVERIFY2(found.contains(id),
                 qPrintable(QStringLiteral("row %1 was lost").arg(row.position)));
        const OutboxRow again = found.value(id);
        QCOMPARE(again.mutation, row.mutation);
        QCOMPARE(again.state, row.state);
        QCOMPARE(again.babyId, row.babyId);
        QVERIFY(again.position > last);
        last = again.position;
    }
}

void verifyUndo(const Wreck &wreck, const Touched &touched, const QList<UndoStep> &saved)
{
    QHash<qint64, UndoStep> found;
    for (const UndoStep &step : saved)
        found.insert(step.position, step);
    for (const UndoStep &step : wreck.steps) {
        const EntryWrite &write = step.writes.constFirst();
        if (touched.any(marksOf(write.id.toString().toUtf8(), write.after)))
            continue;
        QVERIFY2(found.contains(step.position),
                 qPrintable(QStringLiteral("step %1 was lost").arg(step.position)));
        QCOMPARE(found.value(step.position), step);
    }
}

void verifyPairs(const Wreck &wreck, const Touched &touched, const QSet<EntryPair> &saved)
{
    for (const EntryPair &pair : wreck.pairs) {
        QVERIFY(saved.contains(pair)
                || touched.any({pair.first.toString().toUtf8(), pair.second.toString().toUtf8()}));
    }
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The damage is made by the test, so durability is not needed.
        if (QFileInfo("/dev/shm").isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void rowsOnSoundPagesAreSaved_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto seeds = qEnvironmentVariableIntValue("WEEHOURS_SEEDS");
        for (quint32 seed = 1; seed <= static_cast<quint32>(seeds > 0 ? seeds : 120); ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void rowsOnSoundPagesAreSaved()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto wreck = makeWreck(random, random.bounded(20, 60), seed % 2 == 0);
        QByteArray file = wreck->file;
        QByteArray log = wreck->log;
        damage(random, file, log);
        put(wreck->path, file);
        if (!log.isEmpty())
            put(wreck->path + "-wal", log);
        noteDamage(wreck->path);

        auto database = Database::open(wreck->path);
        QVERIFY2(database, qPrintable(database ? QString() : errorText(database.error())));
        Store store(**database);
        const auto saved = store.outbox.rows(false);
        QVERIFY(saved);
        const auto touched = [&](const char *table) {
            return Touched(*wreck, file, log, QString::fromLatin1(table));
        };
        verifyOutbox(*wreck, touched("outbox"), *saved);
        verifyUndo(*wreck, touched("undo_steps"), store.undo.all().value());
        verifyPairs(*wreck, touched("kept_pairs"), store.keptPairs.all().value());
        if (QTest::currentTestFailed())
            return;
        if (const auto &rescue = (*database)->rescue()) {
            QCOMPARE(contentOf(rescue->keptAs), file);
            QCOMPARE(contentOf(rescue->keptAs + "-wal"), log);
            QCOMPARE(rescue->waiting + rescue->refused, static_cast<int>(saved->size()));
        }
        // Local entries are shown at once, and writing works.
        EntryQuery everything;
        QVERIFY(store.entries.list(everything));
    }

    void aSavedProfileIsWhole()
    {
        QRandomGenerator random(1);
        const auto wreck = makeWreck(random, 30, true);
        // Only the first page is broken: SQLite cannot open the file, but all rows are there.
        QByteArray file = wreck->file;
        file.replace(0, 200, noise(random, 200));
        QByteArray log = wreck->log;
        log.replace(0, 40, noise(random, 40));
        put(wreck->path, file);
        put(wreck->path + "-wal", log);
        auto database = Database::open(wreck->path);
        QVERIFY(database);
        const auto &rescue = (*database)->rescue();
        QVERIFY(rescue);
        QVERIFY(rescue->account);
        QCOMPARE(rescue->refused, 1);
        QVERIFY(rescueText(*rescue).contains(rescue->keptAs));
        Store store(**database);
        QCOMPARE(store.profile.account().value()->user.name, QString("Alex"));
        const auto babies = store.babies.list().value();
        QCOMPARE(babies.size(), 1);
        QCOMPARE(babies.constFirst().name, QString("Mia"));
        QCOMPARE(babies.constFirst().access, Access::Local);
        QCOMPARE(store.outbox.rows(true)->constFirst().error->detail, QString("It was refused."));
        EntryQuery query;
        const auto entries = store.entries.list(query).value();
        // The one whose create was sent already comes back from the server.
        QVERIFY(entries.size() >= 24);
        QVERIFY(entries.constFirst().entity.createdBy);
        QCOMPARE(store.undo.all().value(), wreck->steps);
        QCOMPARE(store.keptPairs.all()->size(), 12);
    }

    void whatWasNotFetchedAgainYetIsUndoneLater()
    {
        ProfileFixture p;
        const BabyId baby = p.addBaby();
        const auto entry = p.logbook.add(baby, kind::nappy, {{"type", "wee"}});
        QVERIFY(entry && p.logbook.edit(entry->id(), {{"type", "poo"}}));
        // As after a rescue: the server has both, and nothing was pulled yet.
        Transaction tx(*p.database);
        const auto rows = p.store.outbox.rows(false);
        for (const OutboxRow &row : *rows)
            QVERIFY(p.store.outbox.remove(tx, row.mutation.mutationId));
        QVERIFY(p.store.entries.forget(tx, entry->id()));
        QVERIFY(p.store.babies.put(tx, baby, Role::Owner, Access::Shared));
        QVERIFY(tx.commit());
        const auto early = p.logbook.undoBook.undo();
        QVERIFY(!early);
        QVERIFY(errorText(early.error()).contains("not come back"));
        {
            Transaction later(*p.database);
            Entity current = entry->entity;
            current.data.insert("type", "poo");
            current.version = 2;
            QVERIFY(p.store.entries.confirm(later, current));
            QVERIFY(p.store.babies.moveCursor(later, baby, {}, "c1"));
            QVERIFY(later.commit());
        }
        QVERIFY(p.logbook.undoBook.undo());
        QCOMPARE(p.store.entries.find(entry->id()).value()->text(QLatin1StringView("type")),
                 QString("wee"));
    }

    void whatIsLostIsCounted()
    {
        QRandomGenerator random(3);
        const auto wreck = makeWreck(random, 60, false);
        QByteArray file = wreck->file;
        // Breaks every page with whole rows, but not the indexes that point to them.
        const QSet<quint32> pages = wreck->pages.value("outbox");
        for (const quint32 number : pages) {
            const qsizetype at = static_cast<qsizetype>(number - 1) * pageSize;
            if (file.at(at) == '\x0d')
                file.replace(at, pageSize, QByteArray(pageSize, '\0'));
        }
        put(wreck->path, file);
        noteDamage(wreck->path);
        auto database = Database::open(wreck->path);
        QVERIFY(database);
        QVERIFY((*database)->rescue());
        QCOMPARE((*database)->rescue()->waiting, 0);
        QCOMPARE((*database)->rescue()->lost, static_cast<int>(wreck->rows.size()));
        QVERIFY(rescueText(*(*database)->rescue()).contains("are lost"));
    }

    void aRescueThatWasCutOffIsFinished()
    {
        QRandomGenerator random(4);
        const auto wreck = makeWreck(random, 30, false);
        QByteArray file = wreck->file;
        file.replace(0, 100, noise(random, 100));
        put(wreck->path, file);
        {
            auto database = Database::open(wreck->path);
            QVERIFY(database && (*database)->rescue());
        }
        // As if the program had ended before it moved the last file.
        QVERIFY(QFile::rename(wreck->path, wreck->path + ".rescued"));
        auto database = Database::open(wreck->path);
        QVERIFY(database && (*database)->rescue());
        QCOMPARE(contentOf((*database)->rescue()->keptAs), file);
        QCOMPARE(Store(**database).outbox.rows(false)->size(), wreck->rows.size());
        QVERIFY(!QFile::exists(wreck->path + ".rescued"));
    }

    void nothingIsSetAsideWhileAnotherProgramHasItOpen()
    {
        QRandomGenerator random(5);
        const auto wreck = makeWreck(random, 30, false);
        put(wreck->path, wreck->file);
        auto first = Database::open(wreck->path);
        QVERIFY(first);
        QFile file(wreck->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(noise(random, 100));
        file.close();
        const auto second = Database::open(wreck->path);
        QVERIFY(!second);
        QVERIFY(errorText(second.error()).contains("Close Wee Hours"));
        QCOMPARE(QDir(wreck->folder.path()).entryList({"*.damaged-*"}), QStringList());
        first->reset();
        auto third = Database::open(wreck->path);
        QVERIFY(third && (*third)->rescue());
    }

    void aDamagedFileOfANewerVersionIsNotChanged()
    {
        QRandomGenerator random(6);
        const auto wreck = makeWreck(random, 30, false);
        QByteArray file = wreck->file;
        qToBigEndian<qint32>(9999, file.data() + 60);
        file.replace(3 * pageSize, 3 * pageSize, noise(random, 3 * pageSize));
        put(wreck->path, file);
        noteDamage(wreck->path);
        const auto refused = Database::open(wreck->path);
        QVERIFY(!refused);
        QVERIFY(errorText(refused.error()).contains("newer version"));
        QCOMPARE(contentOf(wreck->path).size(), file.size());
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
