// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace weehours::e2e;

namespace {

/// The content of Alex's profile, newest first: kind and amount.
const QStringList everything{"sleep 0", "bath 0",  "feed 0",  "feed 130",
                             "nappy 0", "sleep 0", "feed 110"};

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(WEEHOURS_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Creates a database file from SQL statements.
bool make(const QString &path, const QByteArray &sql)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(path.toUtf8().constData(), &raw);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(raw, &sqlite3_close);
    if (opened != SQLITE_OK || sql.isEmpty())
        return false;
    const int done = sqlite3_exec(raw, sql.constData(), nullptr, nullptr, nullptr);
    if (done != SQLITE_OK)
        qWarning("%s", sqlite3_errmsg(raw));
    return done == SQLITE_OK;
}

QStringList summary(const QJsonArray &entries)
{
    QStringList found;
    for (const QJsonValue &entry : entries) {
        found.append(entry["entityType"].toString() + ' '
                     + QString::number(entry["data"]["amountMl"].toInt()));
    }
    return found;
}

} // namespace

/// Files of an earlier version, opened by this one.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatVersion010KeptIsKeptAndGoesOn()
    {
        QTemporaryDir folder;
        // Marks the tokens as used just now: unused ones expire.
        const QByteArray touch = "UPDATE tokens SET last_seen_at = "
                                 + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ';';
        const QString database = folder.filePath("log.sqlite");
        QVERIFY(make(database, fixture("server-0.1.0.sql") + touch));
        ServerProcess server("sqlite:" + database);
        QVERIFY(server.start());

        Caregiver alex("alex");
        QByteArray profile = fixture("profile-0.1.0.sql");
        profile.replace("http://127.0.0.1:8080", server.url().toUtf8());
        QVERIFY(make(alex.profile() + "/log.sqlite", profile));
        QFile token(alex.profile() + "/token");
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write("unAg5D1jLnUF0Ahct_XCJiZPgVBq4qJZNibTCuI1k2o\n");
        token.close();
        QVERIFY(token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));

        QCOMPARE(summary(alex.run({"list"}).array()), everything);
        QCOMPARE(alex.outbox(), (Caregiver::Counts{2, 0}));
        const Outcome synced = alex.run({"sync"});
        QVERIFY2(synced.exitCode == 0, (synced.output + synced.words).constData());
        QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
        QCOMPARE(summary(alex.run({"list"}).array()), everything);

        // The server has them too: a new caregiver gets them all.
        const QString code =
            alex.run({"invite", "create", "--role", "viewer"}).object()["code"].toString();
        Caregiver kit("kit");
        QCOMPARE(kit.registerAt(server.url()), 0);
        QCOMPARE(kit.run({"join", code}).exitCode, 0);
        QCOMPARE(kit.run({"sync"}).exitCode, 0);
        QCOMPARE(summary(kit.run({"list"}).array()), everything);
        // What that version had never heard of goes on from here as well.
        QCOMPARE(alex.run({"add", "milestone", "title=rolled over"}).exitCode, 0);
        QCOMPARE(alex.run({"add", "nappy", "type=wee", "potty=true"}).exitCode, 0);
        QCOMPARE(alex.run({"sync"}).exitCode, 0);
        QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
        QCOMPARE(kit.run({"sync"}).exitCode, 0);
        QCOMPARE(kit.log(), alex.log());
        QVERIFY(server.stop());
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
