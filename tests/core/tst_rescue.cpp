// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rescue.h"
#include "core/store/salvage.h"
#include "tests/support/profilefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace weehours;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray noise(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// A profile with much in its outbox, as two files that a test may damage.
struct Wreck
{
    QTemporaryDir folder;
    QString path = folder.filePath("log.sqlite");
    QByteArray file;
    QByteArray log; ///< empty where the profile was closed properly
    QList<OutboxRow> rows;
    QSet<quint32> outboxPages;
};

// Makes `entries` unsent entries, every seventh with a note of several pages.
std::unique_ptr<Wreck> makeWreck(QRandomGenerator &random, int entries, bool killed)
{
    auto wreck = std::make_unique<Wreck>();
    ProfileFixture p;
    const BabyId baby = p.addBaby();
    {
        Transaction tx(*p.database);
        const Account account{QUrl("http://server.test"),
                              {UserId(QUuid::createUuid()), "a@x.org", "Alex"}};
        if (!p.store.profile.setAccount(tx, account) || !tx.commit())
            qFatal("The account cannot be kept.");
    }
    const auto addOne = [&](int i) {
        const QString mark = QStringLiteral("<%1>").arg(i, 5, 10, QChar(u'0'));
        const auto times = i % 7 == 0 ? random.bounded(50, 280) : random.bounded(1, 30);
        if (!p.logbook.add(baby, kind::nappy, {{"type", "wee"}, {"notes", mark.repeated(times)}}))
            qFatal("An entry cannot be added.");
    };
    for (int i = 0; i < entries; ++i) {
        // Some of it is in the file already, and the rest in the log.
        if (i == entries / 2)
            p.database->checkpoint();
        addOne(i);
    }
    // Some were sent, which leaves holes.
    wreck->rows = p.store.outbox.rows(false).value();
    {
        Transaction tx(*p.database);
        for (qsizetype i = 1; i < wreck->rows.size(); i += 5) {
            if (!p.store.outbox.remove(tx, wreck->rows.at(i).mutation.mutationId))
                qFatal("A row cannot be removed.");
        }
        if (!p.store.outbox.markFailed(tx, wreck->rows.at(2).mutation.mutationId,
                                       {"invalid_field", "It was refused.", "notes"})
            || !tx.commit())
            qFatal("A row cannot be refused.");
    }
    wreck->rows = p.store.outbox.rows(false).value();
    auto pages = p.database->run("SELECT pageno FROM dbstat WHERE name = 'outbox'");
    while (pages->next())
        wreck->outboxPages.insert(pages->value(0).toUInt());
    if (!killed)
        p.database->checkpoint();
    wreck->file = contentOf(p.database->path());
    if (killed)
        wreck->log = contentOf(p.database->path() + "-wal");
    return wreck;
}

struct Place
{
    bool inLog = false;
    qsizetype at = 0;
};

// Where each page stands that SQLite reads: in the file, or in the newest frame of the log.
QHash<quint32, Place> placesOf(const Wreck &wreck)
{
    QHash<quint32, Place> places;
    for (qsizetype at = 0; at + pageSize <= wreck.file.size(); at += pageSize)
        places.insert(static_cast<quint32>(at / pageSize + 1), {false, at});
    const QByteArray salt = wreck.log.mid(16, 8);
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= wreck.log.size();
         at += frameHeader + pageSize) {
        if (wreck.log.mid(at + 8, 8) == salt)
            places.insert(qFromBigEndian<quint32>(wreck.log.constData() + at), {true, at});
    }
    return places;
}

// Where the last transaction ends in the log that can be seen to have been committed. Without its
// commit the end of a log is what a program leaves that was killed before it could acknowledge.
qsizetype endOfCommitted(const Wreck &wreck, const QByteArray &log)
{
    const QByteArray salt = wreck.log.mid(16, 8);
    qsizetype end = logHeader;
    for (qsizetype at = logHeader; at + frameHeader + pageSize <= log.size();
         at += frameHeader + pageSize) {
        if (log.mid(at + 8, 8) == salt && log.mid(at + 4, 4) != QByteArray(4, '\0'))
            end = at + frameHeader + pageSize;
    }
    return end;
}

// The rows none of whose bytes were touched.
QSet<MutationId> untouchedRows(const Wreck &wreck, const QByteArray &file, const QByteArray &log)
{
    QSet<MutationId> untouched;
    for (const OutboxRow &row : wreck.rows)
        untouched.insert(row.mutation.mutationId);
    const auto places = placesOf(wreck);
    const qsizetype end = endOfCommitted(wreck, log);
    for (const quint32 number : wreck.outboxPages) {
        const Place place = places.value(number);
        const qsizetype size = place.inLog ? frameHeader + pageSize : pageSize;
        const QByteArray before = (place.inLog ? wreck.log : wreck.file).mid(place.at, size);
        if ((place.inLog ? log : file).mid(place.at, size) == before
            && !(place.inLog && place.at >= end))
            continue;
        for (const OutboxRow &row : wreck.rows) {
            const QByteArray mark = row.mutation.payload.value("notes").toString().left(7).toUtf8();
            if (before.contains(row.mutation.mutationId.toString().toUtf8())
                || (!mark.isEmpty() && before.contains(mark)))
                untouched.remove(row.mutation.mutationId);
        }
    }
    return untouched;
}

// Writes noise over pages that are picked at random; sometimes cuts the end off.
void damage(QRandomGenerator &random, QByteArray &file, QByteArray &log)
{
    const int times = random.bounded(1, 6);
    for (int i = 0; i < times; ++i) {
        QByteArray &bytes = !log.isEmpty() && random.bounded(2) == 0 ? log : file;
        const qsizetype from = random.bounded(bytes.size() / pageSize) * pageSize;
        const qsizetype size = std::min<qsizetype>(random.bounded(2) == 0 ? pageSize : 512,
                                                   bytes.size() - from);
        switch (random.bounded(3)) {
        case 0: bytes.replace(from, size, QByteArray(size, '\0')); break;
        case 1: bytes.replace(from, size, noise(random, size)); break;
        default: bytes[from + random.bounded(size)] ^= static_cast<char>(0x55); break;
        }
    }
    if (random.bounded(8) == 0)
        file.truncate(file.size() - random.bounded(2 * pageSize));
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The damage is made by hand, so no disk need be waited for.
        if (QFileInfo("/dev/shm").isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void whatStandsOnSoundPagesIsSaved_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto seeds = qEnvironmentVariableIntValue("WEEHOURS_SEEDS");
        for (quint32 seed = 1; seed <= static_cast<quint32>(seeds > 0 ? seeds : 120); ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void whatStandsOnSoundPagesIsSaved()
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
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        Store store(**database);
        const auto saved = store.outbox.rows(false);
        QVERIFY(saved);
        const QSet<MutationId> untouched = untouchedRows(*wreck, file, log);
        QHash<MutationId, OutboxRow> found;
        for (const OutboxRow &row : *saved)
            found.insert(row.mutation.mutationId, row);
        QCOMPARE(found.size(), saved->size());
        qint64 last = 0;
        for (const OutboxRow &row : std::as_const(wreck->rows)) {
            if (!untouched.contains(row.mutation.mutationId))
                continue;
            QVERIFY2(found.contains(row.mutation.mutationId),
                     qPrintable(QStringLiteral("row %1 was lost").arg(row.position)));
            const OutboxRow again = found.value(row.mutation.mutationId);
            QCOMPARE(again.mutation, row.mutation);
            QCOMPARE(again.state, row.state);
            QCOMPARE(again.babyId, row.babyId);
            QVERIFY(again.position > last);
            last = again.position;
        }
        if (const auto &rescue = (*database)->rescue()) {
            QCOMPARE(contentOf(rescue->keptAs), file);
            QCOMPARE(contentOf(rescue->keptAs + "-wal"), log);
            QCOMPARE(rescue->waiting + rescue->refused, static_cast<int>(saved->size()));
        }
        // What was made here is seen at once, and work goes on.
        EntryQuery everything;
        QVERIFY(store.entries.list(everything));
    }

    void aSavedProfileIsWhole()
    {
        QRandomGenerator random(1);
        const auto wreck = makeWreck(random, 30, true);
        // Only the first page is broken: nothing but raw reading helps, and all is there.
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
        QVERIFY(toWords(*rescue).contains(rescue->keptAs));
        Store store(**database);
        QCOMPARE(store.profile.account().value()->user.name, QString("Alex"));
        const auto babies = store.babies.list().value();
        QCOMPARE(babies.size(), 1);
        QCOMPARE(babies.constFirst().name, QString("Mia"));
        QCOMPARE(babies.constFirst().access, Access::Local);
        QCOMPARE(store.outbox.rows(true)->constFirst().error->detail, QString("It was refused."));
        EntryQuery query;
        const auto entries = store.entries.list(query).value();
        // The one whose making was sent already comes back from the server.
        QVERIFY(entries.size() >= 24);
        QVERIFY(entries.constFirst().entity.createdBy);
    }

    void whatIsLostIsCounted()
    {
        QRandomGenerator random(3);
        const auto wreck = makeWreck(random, 60, false);
        QByteArray file = wreck->file;
        // Every page that holds whole rows, but not the indexes that name them.
        for (const quint32 number : std::as_const(wreck->outboxPages)) {
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
        QVERIFY(toWords(*(*database)->rescue()).contains("are lost"));
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
        // As if it had ended before the last of the files was moved.
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
        QVERIFY(second.error().detail.contains("Close Wee Hours"));
        QCOMPARE(QDir(wreck->folder.path()).entryList({"*.damaged-*"}), QStringList());
        first->reset();
        auto third = Database::open(wreck->path);
        QVERIFY(third && (*third)->rescue());
    }

    void aDamagedFileOfANewerVersionIsLeftAlone()
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
        QVERIFY(refused.error().detail.contains("newer version"));
        QCOMPARE(contentOf(wreck->path).size(), file.size());
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
