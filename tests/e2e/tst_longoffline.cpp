// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/runningserver.h"
#include "tests/support/gateway.h"
#include "tests/support/realclient.h"

#include <QElapsedTimer>

using namespace weehours;

namespace {

/// Number of entries logged offline. Ten years are about 100,000: set
/// WEEHOURS_OFFLINE_ENTRIES=100000 and run build/release/tests/tst_longoffline. The default is
/// smaller.
int manyEntries()
{
    const int asked = qEnvironmentVariableIntValue("WEEHOURS_OFFLINE_ENTRIES");
    return asked > 0 ? asked : 4'000;
}

constexpr int largestBody = 1024 * 1024;

} // namespace

/// Somebody who logged for years before there was a server.
class TestLongOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<RunningServer>("sqlite:" + m_folder->filePath("s.sqlite"));
        m_gateway = std::make_unique<Gateway>(m_server->port());
        m_alex = std::make_unique<RealClient>("Alex");
    }
    void cleanup()
    {
        m_alex.reset();
        m_gateway.reset();
        m_server.reset();
    }

    void tenYearsFlushInBatchesByCount()
    {
        const int many = manyEntries();
        logOffline(many, {});
        flush();
        QVERIFY(m_gateway->count("/push") >= (many + 1) / 500);
        QVERIFY(m_gateway->count("/push") <= many / 500 + 3);
        arrivesWhole(many);
    }

    // 3,900 characters each, which UTF-8 and JSON make longer.
    void longNotesFlushInBatchesByBytes()
    {
        constexpr int many = 500;
        const QString longest = QString(1'900, QChar(0x00fc)) + QString(2'000, QChar('"'));
        logOffline(many, longest);
        flush();
        QVERIFY2(m_gateway->largest > largestBody / 2, qPrintable(largest()));
        QVERIFY2(m_gateway->largest <= largestBody, qPrintable(largest()));
        arrivesWhole(many);
    }

private:
    // Writes entries as the logbook does, but in one transaction: a hundred thousand syncs to disk
    // are not the subject here.
    void logOffline(int many, const QString &notes)
    {
        const auto baby = m_alex->logbook.addBaby({{"name", "Mia"}});
        QVERIFY(baby);
        m_baby = baby->entity.babyId;
        const Instant now = m_alex->clock.now();
        Transaction tx(m_alex->store.database);
        for (int i = 0; i < many; ++i) {
            Mutation mutation;
            mutation.mutationId = m_alex->ids.next<MutationId>();
            mutation.entityType = "nappy";
            mutation.entityId = m_alex->ids.next<EntityId>();
            mutation.op = Op::Create;
            mutation.updatedAt = now;
            mutation.payload = {{"type", "wee"},
                                {"startedAt", now.plusMsecs(qint64(-45) * 60'000 * i).toString()}};
            if (!notes.isEmpty())
                mutation.payload.insert("notes", notes);
            QVERIFY(m_alex->store.outbox.append(tx, m_baby, mutation));
            QVERIFY(m_alex->store.entries.refresh(tx, mutation.entityId, true));
        }
        QVERIFY(tx.commit());
    }

    void flush()
    {
        QVERIFY(m_alex->signUp(m_gateway->url()));
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_alex->waiting(), 0, 300'000);
        qInfo("flushed in %lld ms, %lld pushes, the largest of %d bytes", timer.elapsed(),
              qlonglong(m_gateway->count("/push")), m_gateway->largest);
        QVERIFY(m_alex->failed().isEmpty());
    }

    // A second device must get everything from the server, with a matching checksum.
    void arrivesWhole(int many)
    {
        RealClient phone("Phone");
        QVERIFY(phone.signInAs(*m_alex, m_gateway->url()));
        QTRY_COMPARE_WITH_TIMEOUT(phone.store.checksums.of(m_baby).value_or(QString()),
                                  m_alex->store.checksums.of(m_baby).value(), 60'000);
        QCOMPARE(phone.store.entries.list({})->size(), many);
    }

    [[nodiscard]] QString largest() const { return QString::number(m_gateway->largest); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunningServer> m_server;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<RealClient> m_alex;
    BabyId m_baby;
};

QTEST_GUILESS_MAIN(TestLongOffline)
#include "tst_longoffline.moc"
