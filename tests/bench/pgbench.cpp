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

// Ids are numbers, written as pgbench can: 32 hexadecimal digits are a UUID.
#define UUID(number) "lpad(to_hex((" number ")::bigint), 32, '0')::uuid"

constexpr const char *preparation = "INSERT INTO users (user_id, name, created_at) VALUES (" UUID(
    "1") ", 'pgbench', 0);"
         "INSERT INTO babies SELECT " UUID(
             "n") ", 0, 0, 0, 0, 0 FROM generate_series(1, 64) n;"
                  "INSERT INTO caregivers SELECT " UUID("n") ", " UUID(
                      "1") ", 'owner', 0 "
                           "FROM generate_series(1, 64) n;";

// What one push of one create costs in statements. Rows are inserted by VALUES, the cheapest form.
constexpr const char
    *
        script = "\\set baby %1\n"
                 "\\set n :n + 1\n"
                 "\\set id (:client_id + 1) * 1000000000000 + :n + :start\n"
                 "BEGIN;\n"
                 "SELECT head, head_nonce, checksum FROM babies WHERE baby_id = " UUID(":baby") " F"
                                                                                                "OR"
                                                                                                " N"
                                                                                                "O "
                                                                                                "KE"
                                                                                                "Y "
                                                                                                "UP"
                                                                                                "DA"
                                                                                                "TE"
                                                                                                " "
                                                                                                "\\"
                                                                                                "gs"
                                                                                                "et"
                                                                                                "\n"
                                                                                                "SE"
                                                                                                "LE"
                                                                                                "CT"
                                                                                                " u"
                                                                                                "se"
                                                                                                "r_"
                                                                                                "id"
                                                                                                ", "
                                                                                                "ro"
                                                                                                "le"
                                                                                                " F"
                                                                                                "RO"
                                                                                                "M "
                                                                                                "ca"
                                                                                                "re"
                                                                                                "gi"
                                                                                                "ve"
                                                                                                "rs"
                                                                                                " W"
                                                                                                "HE"
                                                                                                "RE"
                                                                                                " b"
                                                                                                "ab"
                                                                                                "y_"
                                                                                                "id"
                                                                                                " ="
                                                                                                " " UUID(
                                                                                                    ":baby") ";\n"
                                                                                                             "SELECT e.entity_type, e.entity_id, e.baby_id, e.version, "
                                                                                                             "e.updated_at, e.deleted, e.data, "
                                                                                                             "e.created_by, u.name, e.stamps FROM entities e JOIN users u ON "
                                                                                                             "u.user_id = e.created_by "
                                                                                                             "WHERE e.entity_id = " UUID(":id") ";\n"
                                                                                                                                                "SELECT mutation_id, baby_id, author_id, content_hash, "
                                                                                                                                                "status, version, lost, merged "
                                                                                                                                                "FROM mutations WHERE mutation_id = " UUID(":id") ";\n"
                                                                                                                                                                                                  "INSERT INTO entities (baby_id, entity_id, "
                                                                                                                                                                                                  "entity_type, version, updated_at, deleted, "
                                                                                                                                                                                                  "created_by, data, stamps) VALUES (" UUID(":bab"
                                                                                                                                                                                                                                            "y") ", " UUID(":id") ", 'feed', :head + 1, "
                                                                                                                                                                                                                                                                  "1795332843120, 0, " UUID(
                                                                                                                                                                                                                                                                      "1") ", "
                                                                                                                                                                                                                                                                           "'{\"amountMl\":120,"
                                                                                                                                                                                                                                                                           "\"method\":\"bottle\","
                                                                                                                                                                                                                                                                           "\"startedAt\":\"2026-11-"
                                                                                                                                                                                                                                                                           "22T07:14:03.120Z\"}', "
                                                                                                                                                                                                                                                                           "'{\"amountMl\":[1,"
                                                                                                                                                                                                                                                                           "1795332843120,\"01939e2a-"
                                                                                                                                                                                                                                                                           "9f10-7cc0-b5a3-"
                                                                                                                                                                                                                                                                           "111111111111\"],"
                                                                                                                                                                                                                                                                           "\"method\":[1,"
                                                                                                                                                                                                                                                                           "1795332843120,\"01939e2a-"
                                                                                                                                                                                                                                                                           "9f10-7cc0-b5a3-"
                                                                                                                                                                                                                                                                           "111111111111\"],"
                                                                                                                                                                                                                                                                           "\"startedAt\":[1,"
                                                                                                                                                                                                                                                                           "1795332843120,\"01939e2a-"
                                                                                                                                                                                                                                                                           "9f10-7cc0-b5a3-"
                                                                                                                                                                                                                                                                           "111111111111\"]}') "
                                                                                                                                                                                                                                                                           "ON CONFLICT (baby_id, "
                                                                                                                                                                                                                                                                           "entity_id) DO UPDATE SET "
                                                                                                                                                                                                                                                                           "version = "
                                                                                                                                                                                                                                                                           "excluded.version, "
                                                                                                                                                                                                                                                                           "updated_at = "
                                                                                                                                                                                                                                                                           "excluded.updated_at, "
                                                                                                                                                                                                                                                                           "deleted = "
                                                                                                                                                                                                                                                                           "excluded.deleted, data = "
                                                                                                                                                                                                                                                                           "excluded.data, "
                                                                                                                                                                                                                                                                           "stamps = "
                                                                                                                                                                                                                                                                           "excluded.stamps;\n"
                                                                                                                                                                                                                                                                           "INSERT INTO sync_events "
                                                                                                                                                                                                                                                                           "(baby_id, seq, nonce, op, "
                                                                                                                                                                                                                                                                           "changed, mutation_id, "
                                                                                                                                                                                                                                                                           "author_id, at, "
                                                                                                                                                                                                                                                                           "entity_type, entity_id, "
                                                                                                                                                                                                                                                                           "updated_at, deleted, "
                                                                                                                                                                                                                                                                           "created_by, data) VALUES "
                                                                                                                                                                                                                                                                           "(" UUID(":baby") ", "
                                                                                                                                                                                                                                                                                             ":head + 1, "
                                                                                                                                                                                                                                                                                             "6148914691236"
                                                                                                                                                                                                                                                                                             "517205, "
                                                                                                                                                                                                                                                                                             "'create', "
                                                                                                                                                                                                                                                                                             "'["
                                                                                                                                                                                                                                                                                             "\"amountMl\","
                                                                                                                                                                                                                                                                                             "\"method\","
                                                                                                                                                                                                                                                                                             "\"startedAt\""
                                                                                                                                                                                                                                                                                             "]', " UUID(
                                                                                                                                                                                                                                                                                                 ":"
                                                                                                                                                                                                                                                                                                 "i"
                                                                                                                                                                                                                                                                                                 "d") ", " UUID("1") ", 1795332843120, 'feed', " UUID(":id") ", 1795332843120, 0, " UUID("1") ", "
                                                                                                                                                                                                                                                                                                                                                                                              "'{"
                                                                                                                                                                                                                                                                                                                                                                                              "\"am"
                                                                                                                                                                                                                                                                                                                                                                                              "ount"
                                                                                                                                                                                                                                                                                                                                                                                              "Ml\""
                                                                                                                                                                                                                                                                                                                                                                                              ":"
                                                                                                                                                                                                                                                                                                                                                                                              "120,"
                                                                                                                                                                                                                                                                                                                                                                                              "\"me"
                                                                                                                                                                                                                                                                                                                                                                                              "thod"
                                                                                                                                                                                                                                                                                                                                                                                              "\"\\"
                                                                                                                                                                                                                                                                                                                                                                                              ":\"b"
                                                                                                                                                                                                                                                                                                                                                                                              "ottl"
                                                                                                                                                                                                                                                                                                                                                                                              "e\","
                                                                                                                                                                                                                                                                                                                                                                                              "\"st"
                                                                                                                                                                                                                                                                                                                                                                                              "arte"
                                                                                                                                                                                                                                                                                                                                                                                              "dAt"
                                                                                                                                                                                                                                                                                                                                                                                              "\"\\"
                                                                                                                                                                                                                                                                                                                                                                                              ":\"2"
                                                                                                                                                                                                                                                                                                                                                                                              "026-"
                                                                                                                                                                                                                                                                                                                                                                                              "11-"
                                                                                                                                                                                                                                                                                                                                                                                              "22T0"
                                                                                                                                                                                                                                                                                                                                                                                              "7:"
                                                                                                                                                                                                                                                                                                                                                                                              "14\\"
                                                                                                                                                                                                                                                                                                                                                                                              ":03."
                                                                                                                                                                                                                                                                                                                                                                                              "120Z"
                                                                                                                                                                                                                                                                                                                                                                                              "\"}'"
                                                                                                                                                                                                                                                                                                                                                                                              ");\n"
                                                                                                                                                                                                                                                                                                                                                                                              "INSE"
                                                                                                                                                                                                                                                                                                                                                                                              "RT "
                                                                                                                                                                                                                                                                                                                                                                                              "INTO"
                                                                                                                                                                                                                                                                                                                                                                                              " mut"
                                                                                                                                                                                                                                                                                                                                                                                              "atio"
                                                                                                                                                                                                                                                                                                                                                                                              "ns "
                                                                                                                                                                                                                                                                                                                                                                                              "(bab"
                                                                                                                                                                                                                                                                                                                                                                                              "y_"
                                                                                                                                                                                                                                                                                                                                                                                              "id, "
                                                                                                                                                                                                                                                                                                                                                                                              "muta"
                                                                                                                                                                                                                                                                                                                                                                                              "tion"
                                                                                                                                                                                                                                                                                                                                                                                              "_id,"
                                                                                                                                                                                                                                                                                                                                                                                              " aut"
                                                                                                                                                                                                                                                                                                                                                                                              "hor_"
                                                                                                                                                                                                                                                                                                                                                                                              "id, "
                                                                                                                                                                                                                                                                                                                                                                                              "cont"
                                                                                                                                                                                                                                                                                                                                                                                              "ent_"
                                                                                                                                                                                                                                                                                                                                                                                              "hash"
                                                                                                                                                                                                                                                                                                                                                                                              ", "
                                                                                                                                                                                                                                                                                                                                                                                              "stat"
                                                                                                                                                                                                                                                                                                                                                                                              "us, "
                                                                                                                                                                                                                                                                                                                                                                                              "vers"
                                                                                                                                                                                                                                                                                                                                                                                              "ion,"
                                                                                                                                                                                                                                                                                                                                                                                              " los"
                                                                                                                                                                                                                                                                                                                                                                                              "t, "
                                                                                                                                                                                                                                                                                                                                                                                              "merg"
                                                                                                                                                                                                                                                                                                                                                                                              "ed) "
                                                                                                                                                                                                                                                                                                                                                                                              "VALU"
                                                                                                                                                                                                                                                                                                                                                                                              "ES "
                                                                                                                                                                                                                                                                                                                                                                                              "(" UUID(
                                                                                                                                                                                                                                                                                                                                                                                                  ":baby") ", " UUID(":id") ", " UUID("1") ", "
                                                                                                                                                                                                                                                                                                                                                                                                                                           "'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg', 'applied', :head + 1, '[]', 0);\n"
                                                                                                                                                                                                                                                                                                                                                                                                                                           "UPDATE babies SET head = :head + 1, head_nonce = 6148914691236517205, "
                                                                                                                                                                                                                                                                                                                                                                                                                                           "checksum = :checksum + 6148914691236 WHERE baby_id = " UUID(
                                                                                                                                                                                                                                                                                                                                                                                                                                               ":baby") ";\n"
                                                                                                                                                                                                                                                                                                                                                                                                                                                        "COMMIT;\n";

} // namespace

bool preparePgbench(const QString &conninfo)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdb(conninfo.toUtf8().constData()), &PQfinish);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(connection.get(),
                                                                      preparation),
                                                               &PQclear);
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
    file.write(QString::fromLatin1(script).arg(baby).toLatin1());
    file.close();
    // Each run goes on where no other has been.
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
