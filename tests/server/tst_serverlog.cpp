// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/httpperson.h"
#include "tests/server/serverprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <optional>

/// What the program logs, and what it must never log.
class TestServerLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestLeavesALineWithoutItsPath()
    {
        start({QStringLiteral("--access-log"), QStringLiteral("on")});
        HttpPerson sam(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        sam.get(QStringLiteral("/api/babies/%1/caregivers").arg(baby));
        sam.get(QStringLiteral("/somewhere/%1").arg(baby));
        QVERIFY(m_server->logs("GET /api/babies/{baby}/caregivers 200 "));
        QVERIFY(m_server->logs("GET other 404 "));
        QVERIFY(m_server->logs(" 127.0.0.1 "));
        QCOMPARE(m_server->stop(SIGTERM), 0);
        QVERIFY(!m_server->log().contains(baby.toUtf8()));
    }

    void requestsAreLoggedOnlyIfAskedFor()
    {
        start({});
        QCOMPARE(RawClient(m_server->port()).request("GET", "/healthz").status, 200);
        QCOMPARE(m_server->stop(SIGTERM), 0);
        QVERIFY(!m_server->log().contains("healthz"));
    }

    void aDefectHasTheSameIdInAnswerAndLog()
    {
        start({QStringLiteral("--access-log"), QStringLiteral("on"), QStringLiteral("--log-format"),
               QStringLiteral("json")});
        HttpPerson sam(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        run("ALTER TABLE tokens RENAME TO elsewhere");
        const auto answer = sam.get(QStringLiteral("/api/account"));
        QCOMPARE(answer.status, 500);
        const QString id = answer.json().value(u"id").toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_server->stop(SIGTERM), 0);
        QStringList categories;
        for (const QJsonObject &line : objects()) {
            if (line.value(u"id").toString() == id
                || line.value(u"message").toString().contains(id))
                categories.append(line.value(u"category").toString());
        }
        QCOMPARE(categories, (QStringList{QStringLiteral("weehours.server.api"),
                                          QStringLiteral("weehours.server.request")}));
    }

    void oldEventsAreTrimmedAtTheStart()
    {
        start({});
        HttpPerson sam(m_server->port(), QStringLiteral("Sam"));
        QCOMPARE(sam.signUp().status, 201);
        const QString baby = sam.createBaby();
        QCOMPARE(m_server->stop(SIGTERM), 0);
        run("UPDATE sync_events SET at = 0");
        run("UPDATE server_state SET trim_due = 0");

        m_server.emplace(QStringLiteral("sqlite:") + file(),
                         QStringList{QStringLiteral("--event-retention"),
                                     QStringLiteral("forever")});
        HttpPerson kept(m_server->port(), sam);
        const QString pull = QStringLiteral("/api/sync/pull?babyId=") + baby;
        QCOMPARE(kept.get(pull).json()[u"events"].toArray().size(), 2);
        QCOMPARE(m_server->stop(SIGTERM), 0);
        // The trim still ran and set its next time, so make it due again.
        run("UPDATE server_state SET trim_due = 0");

        m_server.emplace(QStringLiteral("sqlite:") + file());
        QVERIFY(m_server->logs("trimmed 2 events of 1 babies"));
        HttpPerson trimmed(m_server->port(), sam);
        const auto page = trimmed.get(pull).json();
        QVERIFY(page[u"events"].toArray().isEmpty());
        QVERIFY(page.contains(u"cursor"));
        QVERIFY(trimmed.get(QStringLiteral("/metrics"))
                    .body.contains("weehours_events_trimmed_total 2\n"));
    }

    void noSecretIsEverInIt_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << QStringLiteral("text");
        QTest::newRow("json") << QStringLiteral("json");
    }

    void noSecretIsEverInIt()
    {
        QFETCH(QString, format);
        start({QStringLiteral("--access-log"), QStringLiteral("on"), QStringLiteral("--log-level"),
               QStringLiteral("debug"), QStringLiteral("--log-format"), format});
        const QList<QByteArray> secrets = useEverything();
        QCOMPARE(m_server->stop(SIGTERM), 0);
        const QByteArray log = m_server->log();
        QVERIFY2(log.count('\n') > 30, log.constData());
        for (const QByteArray &secret : secrets) {
            QVERIFY2(secret.size() >= 5, secret.constData());
            QVERIFY2(!log.toLower().contains(secret.toLower()), secret.constData());
        }
        if (format == QLatin1StringView("json"))
            QVERIFY(!objects().isEmpty());
    }

private:
    void start(const QStringList &arguments)
    {
        m_directory.emplace();
        m_server.emplace(QStringLiteral("sqlite:") + file(), arguments);
        QVERIFY(m_server->port() > 0);
    }

    [[nodiscard]] QString file() const
    {
        return m_directory->filePath(QStringLiteral("server.db"));
    }

    /// Runs a statement on the database while the server runs.
    void run(const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(file()).constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    /// Every line of the log as a JSON object; fails for a line that is not one.
    QList<QJsonObject> objects()
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : m_server->log().split('\n')) {
            if (line.isEmpty())
                continue;
            const auto object = QJsonDocument::fromJson(line).object();
            if (object.isEmpty())
                QTest::qFail(line.constData(), __FILE__, __LINE__);
            list.append(object);
        }
        return list;
    }

    /// Calls every endpoint with right and wrong input, and returns every secret that was used.
    QList<QByteArray> useEverything()
    {
        const quint16 port = m_server->port();
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        HttpPerson sam(port, text("Samantha"));
        HttpPerson alex(port, text("Alexander"));
        sam.signUp();
        alex.signUp();
        LiveListener live(port, sam);
        (void)live.next();
        const QString baby = sam.createBaby();
        const QString feed = HttpPerson::newId();
        const auto push = [&](HttpPerson &who, const QJsonObject &mutation) {
            who.call("POST", text("/api/sync/push"),
                     {{text("babyId"), baby}, {text("mutations"), QJsonArray{mutation}}});
        };
        for (const char *notes : {"colic-all-night", "a\nsecond-line"}) {
            push(sam, HttpPerson::mutation(text("create"), text("feed"), feed,
                                           {{text("method"), text("bottle")},
                                            {text("startedAt"), text("2026-11-22T07:14:03.120Z")},
                                            {text("notes"), text(notes)}}));
        }
        push(sam, HttpPerson::mutation(text("update"), text("feed"), feed,
                                       {{text("method"), text("spoon-fed")}}));
        push(alex, HttpPerson::mutation(text("delete"), text("feed"), feed, {}));
        const auto invite = sam.call("POST", text("/api/babies/%1/invites").arg(baby),
                                     {{text("role"), text("editor")},
                                      {text("label"), text("for-grandmother")}});
        const QString code = invite.json().value(u"code").toString();
        alex.call("POST", text("/api/invites/accept"), {{text("code"), text("WRONGCODE1")}});
        alex.call("POST", text("/api/invites/accept"), {{text("code"), code}});
        alex.call("POST", text("/api/invites/accept?code=") + code);
        for (const char *path : {"pull?babyId=", "snapshot?babyId=", "history?babyId="})
            sam.get(text("/api/sync/") + text(path) + baby + text("&cursor=secret-cursor"));
        sam.get(text("/api/babies/%1/invites").arg(baby));
        sam.get(text("/api/babies/%1/caregivers").arg(baby));
        sam.call("PATCH", text("/api/babies/%1/caregivers/%2").arg(baby, alex.id()),
                 {{text("role"), text("viewer")}});
        sam.call("DELETE", text("/api/babies/%1/caregivers/%2").arg(baby, alex.id()));
        sam.get(text("/api/auth/devices"));
        sam.get(text("/api/sync/heads"));
        sam.get(text("/readyz"));
        sam.get(text("/metrics"));
        sam.call("PATCH", text("/api/account"), {{text("name"), text("Sam-the-second")}});
        const auto login = [&](const char *password) {
            sam.call("POST", text("/api/auth/login"),
                     {{text("email"), text("samantha@example.org")},
                      {text("password"), text(password)},
                      {text("device"), text("kitchen-tablet")}});
        };
        login("a wrong guess");
        sam.call("POST", text("/api/auth/password"),
                 {{text("current"), QString(HttpPerson::password)},
                  {text("new"), text("another long one")}});
        login("another long one");

        RawClient bad(port);
        bad.send(
            "GET /path-with-a-secret HTTP/1.1\r\nHost: h\r\nX: header-secret\r\n broken\r\n\r\n");
        (void)bad.read();
        RawClient(port).request("POST", "/api/auth/login", "{\"password\": \"cut-off-secret");
        RawClient(port).request("POST", "/api/sync/push", QByteArray(1024 * 1024 + 1, 's'),
                                sam.authorization());
        RawClient(port).request("GET", "/api/account", {},
                                "Authorization: Bearer made-up-token\r\n");
        alex.call("DELETE", text("/api/account"),
                  {{text("password"), QString(HttpPerson::password)}});
        sam.call("POST", text("/api/auth/logout"));
        return {sam.token(),        alex.token(),      QByteArray(HttpPerson::password.data()),
                "another long one", "a wrong guess",   code.toLatin1(),
                "WRONGCODE1",       "colic-all-night", "second-line",
                "spoon-fed",        "grandmother",     "Robin",
                "Samantha",         "Alexander",       "Sam-the-second",
                "example.org",      "kitchen-tablet",  "secret",
                "made-up-token"};
    }

    std::optional<QTemporaryDir> m_directory;
    std::optional<ServerProgram> m_server;
};

QTEST_GUILESS_MAIN(TestServerLog)
#include "tst_serverlog.moc"
