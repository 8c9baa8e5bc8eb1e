// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/profileexport.h"
#include "tests/support/profilefixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace weehours;

namespace {

/// Takes so many bytes, as a disk does that fills up.
class SmallDisk final : public QIODevice
{
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestProfileExport : public QObject
{
    Q_OBJECT

private:
    static QJsonObject written(const ProfileFixture &p, const std::optional<BabyId> &only = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!ProfileExport(p.store, p.clock.instant).writeTo(buffer, only))
            return {};
        return QJsonDocument::fromJson(buffer.data()).object();
    }

private Q_SLOTS:
    void anEmptyProfileIsADocumentToo()
    {
        const ProfileFixture p;
        const QJsonObject expected{{"format", "weehours-export"},
                                   {"version", 1},
                                   {"exportedAt", p.clock.instant.toString()},
                                   {"exportedBy", QJsonValue::Null},
                                   {"babies", QJsonArray()}};
        QCOMPARE(written(p), expected);
    }

    void everyBabyComesWithWhatIsNotSent()
    {
        ProfileFixture p;
        const auto mia = p.addBaby();
        const auto tom = p.logbook.addBaby({{"name", "Tom"}})->entity.babyId;
        const auto one = p.logbook.add(mia, "nappy", {{"type", "wee"}, {"notes", "é \"“\n"}});
        const auto gone = p.logbook.add(mia, "bath", {});
        QVERIFY(p.logbook.remove(gone->id()));
        const auto refused = p.logbook.add(tom, "bath", {});
        {
            Transaction tx(p.store.database);
            const auto row = p.store.outbox.rowsOf(refused->id())->constFirst();
            QVERIFY(p.store.outbox.markFailed(tx, row.mutation.mutationId,
                                              {"invalid_field", "No."}));
            QVERIFY(p.store.entries.refresh(tx, refused->id(), false));
            QVERIFY(tx.commit());
        }
        const QJsonArray babies = written(p).value("babies").toArray();
        QCOMPARE(babies.size(), 2);
        QCOMPARE(babies[0]["name"].toString(), QStringLiteral("Mia"));
        QCOMPARE(babies[0]["access"].toString(), QStringLiteral("local"));
        QCOMPARE(babies[0]["baby"]["data"]["name"].toString(), QStringLiteral("Mia"));
        const QJsonArray entries = babies[0]["entries"].toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0]["data"].toObject(), one->entity.data);
        QCOMPARE(entries[0]["state"].toString(), QStringLiteral("waiting"));
        QCOMPARE(babies[0]["unsent"].toArray().size(), 4);
        QCOMPARE(babies[1]["entries"].toArray().first()["state"].toString(),
                 QStringLiteral("refused"));
        const QJsonValue last = babies[1]["unsent"].toArray().last();
        QCOMPARE(last["state"].toString(), QStringLiteral("refused"));
        QCOMPARE(last["error"]["detail"].toString(), QStringLiteral("No."));

        const QJsonArray only = written(p, tom).value("babies").toArray();
        QCOMPARE(only.size(), 1);
        QCOMPARE(only[0]["babyId"].toString(), tom.toString());
        QVERIFY(written(p, BabyId(QUuid::createUuid())).isEmpty());
    }

    void aFullDiskLeavesTheOlderFile()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        for (int i = 0; i < 20; ++i)
            QVERIFY(p.logbook.add(baby, "bath", {}));
        const ProfileExport document(p.store, p.clock.instant);
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        QVERIFY(document.writeTo(whole, {}));
        // Wherever it fills up, it is told.
        for (qint64 room = 0; room < whole.size(); room += 97) {
            SmallDisk disk(room);
            const auto failed = document.writeTo(disk, {});
            QCOMPARE(failed.error().code, QString(codes::writeFailed));
        }
        SmallDisk enough(whole.size());
        QVERIFY(document.writeTo(enough, {}));

        const QString path = p.folder.filePath("export.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("older");
        file.close();
        QVERIFY(!document.writeToFile(path, BabyId(QUuid::createUuid())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("older"));
    }

    void itIsOfOneMomentWhateverAnotherProgramWrites()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        for (int i = 0; i < 50; ++i)
            QVERIFY(p.logbook.add(baby, "bath", {}));
        auto other = Database::open(p.database->path());
        QVERIFY(other);
        Store store(**other);
        ChangeFeed feed(store);
        Logbook program(store, feed, p.clock, p.ids);
        int seen = 0;
        EntryQuery query;
        query.babyId = baby;
        QVERIFY(p.store.entries.forEach(query, [&](const Entry &entry) -> Result<void> {
            // Each is moved to the far end, where a reader page by page would meet it again.
            if (++seen <= 50) {
                const auto at = p.clock.instant.plusMsecs(-msecsPerDay * seen).toString();
                if (!program.edit(entry.id(), {{"startedAt", at}}))
                    return failure(codes::storeFailed, "no");
            }
            return {};
        }));
        QCOMPARE(seen, 50);
    }
};

QTEST_GUILESS_MAIN(TestProfileExport)
#include "tst_profileexport.moc"
