// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/pgbench.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <libpq-fe.h>

#include <cstdio>
#include <memory>

namespace weehours::bench {

namespace {

// In both texts uuid(n) is the id made of a number.

constexpr const char *preparation = R"sql(
INSERT INTO users (user_id, name, created_at) VALUES (uuid(1), 'pgbench', 0);
INSERT INTO babies SELECT uuid(n), 0, 0, 0, 0, 0 FROM generate_series(1, 64) n;
INSERT INTO caregivers SELECT uuid(n), uuid(1), 'owner', 0 FROM generate_series(1, 64) n;
)sql";

// The statements of one push of one create. Rows are inserted with VALUES, the cheapest form. The
// ids of all clients increase together, like those of version 7.
constexpr const char *script = R"sql(
\set baby %1
\set n :n + 1
\set id (:start + :n) * 100 + :client_id
BEGIN;
SELECT head, head_nonce, checksum FROM babies
  WHERE baby_id = uuid(:baby) FOR NO KEY UPDATE \gset
SELECT user_id, role FROM caregivers WHERE baby_id = uuid(:baby);
SELECT e.entity_type, e.entity_id, e.baby_id, e.version, e.updated_at, e.deleted, e.data,
  e.created_by, u.name, e.stamps FROM entities e JOIN users u ON u.user_id = e.created_by
  WHERE e.entity_id = uuid(:id);
SELECT mutation_id, baby_id, author_id, content_hash, status, version, lost, merged
  FROM mutations WHERE mutation_id = uuid(:id);
INSERT INTO entities (baby_id, entity_id, entity_type, version, updated_at, deleted, created_by,
  data, stamps) VALUES (uuid(:baby), uuid(:id), 'feed', :head + 1, 1795332843120, 0, uuid(1),
  '{"amountMl":120,"method":"bottle","startedAt":"2026-11-22T07:14:03.120Z"}',
  '{"*":[1,1795332843120,"01939e2a-9f10-7cc0-b5a3-111111111111",'
  '"00000000-0000-0000-0000-000000000001"]}')
  ON CONFLICT (baby_id, entity_id) DO UPDATE SET version = excluded.version,
  updated_at = excluded.updated_at, deleted = excluded.deleted, data = excluded.data,
  stamps = excluded.stamps;
INSERT INTO sync_events (baby_id, seq, nonce, op, changed, mutation_id, author_id, at, entity_type,
  entity_id, updated_at, deleted, created_by, data, overrode) VALUES (uuid(:baby), :head + 1,
  6148914691236517205, 'create', '["amountMl","method","startedAt"]', uuid(:id), uuid(1),
  1795332843120, 'feed', uuid(:id), 1795332843120, 0, uuid(1),
  '{"amountMl":120,"method":"bottle","startedAt":"2026-11-22T07:14:03.120Z"}', NULL);
INSERT INTO mutations (baby_id, mutation_id, author_id, content_hash, status, version, lost, merged)
  VALUES (uuid(:baby), uuid(:id), uuid(1), 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg', 'applied',
  :head + 1, '[]', 0);
UPDATE babies SET head = :head + 1, head_nonce = 6148914691236517205,
  checksum = :checksum + 6148914691236 WHERE baby_id = uuid(:baby);
COMMIT;
)sql";

/// Replaces each id by 32 hexadecimal digits, which pgbench can produce.
QByteArray withIds(QString sql)
{
    static const QRegularExpression id(QStringLiteral("uuid\\(([^)]*)\\)"));
    sql.replace(id, QStringLiteral("lpad(to_hex((\\1)::bigint), 32, '0')::uuid"));
    return sql.toLatin1();
}

} // namespace

bool preparePgbench(const QString &conninfo)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(conninfo.toUtf8().constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(
        PQexec(connection.get(), withIds(QString::fromLatin1(preparation)).constData()), &PQclear);
    if (PQresultStatus(result.get()) == PGRES_COMMAND_OK)
        return true;
    std::fprintf(stderr, "%s", PQerrorMessage(connection.get()));
    return false;
}

std::optional<double> runPgbench(const QString &conninfo, int clients, bool oneBaby,
                                 std::chrono::duration<double> seconds)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("push.sql")));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    const QString baby = oneBaby ? QStringLiteral("1") : QStringLiteral(":client_id + 1");
    file.write(withIds(QString::fromLatin1(script).arg(baby)));
    file.close();
    // Each run continues with numbers that no other run has used.
    static qint64 runs = 0;
    QProcess pgbench;
    pgbench.start(QStringLiteral("pgbench"),
                  {QStringLiteral("--no-vacuum"), QStringLiteral("--protocol=prepared"),
                   QStringLiteral("--client=%1").arg(clients),
                   QStringLiteral("--time=%1").arg(std::max(1, int(seconds.count()))),
                   QStringLiteral("--define=n=0"),
                   QStringLiteral("--define=start=%1").arg(++runs * 1'000'000'000),
                   QStringLiteral("--file=") + file.fileName(), conninfo});
    pgbench.waitForFinished(-1);
    const QString output = QString::fromUtf8(pgbench.readAllStandardOutput());
    static const QRegularExpression line(QStringLiteral("tps = ([0-9.]+)"));
    const auto found = line.match(output);
    if (pgbench.exitCode() != 0 || !found.hasMatch()) {
        std::fprintf(stderr, "%s", pgbench.readAllStandardError().constData());
        return std::nullopt;
    }
    return found.captured(1).toDouble();
}

} // namespace weehours::bench
