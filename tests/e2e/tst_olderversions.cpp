// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

#include <QTest>

using namespace weehours::e2e;

namespace {

constexpr int done = 0;

/// While it lives, the programs that are started have never heard of what came with later versions.
class Older
{
public:
    Older()
    {
        qputenv("WEEHOURS_TEST_UNKNOWN_KINDS",
                "milestone,vaccination,plan,nappy.potty,temperature.site,activity.name");
    }
    ~Older() { qunsetenv("WEEHOURS_TEST_UNKNOWN_KINDS"); }
    Q_DISABLE_COPY_MOVE(Older)
};

/// What the log has of that kind, as its fields.
QJsonObject only(Caregiver &who, const QString &kind)
{
    const QJsonArray found = who.run({"list", "--kind", kind}).array();
    return found.size() == 1 ? found.at(0)["data"].toObject() : QJsonObject();
}

/// Logs what an older version knows, and what it knows only in part or not at all.
void logOldAndNew(Caregiver &who)
{
    for (const QStringList &words :
         {QStringList{"bath"}, QStringList{"nappy", "type=wee", "potty=true"},
          QStringList{"milestone", "title=rolled over"},
          QStringList{"temperature", "centiC=3840", "site=ear"},
          QStringList{"activity", "activity=other", "name=swimming"}})
        QCOMPARE(who.run(QStringList{"add"} + words).exitCode, done);
}

} // namespace

/// Programs of different versions with each other, each of the two being the older one once.
class TestOlderVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderServerIsSentTheRestWhenItIsUpdated()
    {
        const QTemporaryDir folder;
        ServerProcess server("sqlite:" + folder.filePath("server.sqlite"));
        {
            const Older older;
            QVERIFY(server.start());
        }
        Caregiver alex("Alex");
        QCOMPARE(alex.registerAt(server.url()), done);
        QCOMPARE(alex.run({"baby", "add", "name=Mia"}).exitCode, done);
        logOldAndNew(alex);
        const Outcome synced = alex.run({"sync"});
        QVERIFY2(synced.words.contains("is older than this program"), synced.words.constData());
        // Nothing is refused, and what the server knows is not held up.
        QCOMPARE(alex.outbox(), (Caregiver::Counts{4, 0}));
        const QString code = alex.run({"invite", "create"}).object()["code"].toString();
        Caregiver sam("Sam");
        QCOMPARE(sam.registerAt(server.url()), done);
        QCOMPARE(sam.run({"join", code}).exitCode, done);
        QCOMPARE(sam.run({"sync"}).exitCode, done);
        QCOMPARE(sam.run({"list"}).array().size(), 1);
        QVERIFY(!only(sam, "bath").isEmpty());

        QVERIFY(server.stop());
        QVERIFY(server.start());
        QCOMPARE(alex.run({"sync"}).exitCode, done);
        QCOMPARE(alex.outbox(), (Caregiver::Counts{0, 0}));
        QCOMPARE(sam.run({"sync"}).exitCode, done);
        QCOMPARE(sam.log(), alex.log());
        QCOMPARE(only(sam, "milestone")["title"].toString(), QString("rolled over"));
        QVERIFY(only(sam, "nappy")["potty"].toBool());
        QVERIFY(server.stop());
    }

    void anOlderClientKeepsWhatItDoesNotKnowAndSpoilsNothing()
    {
        const QTemporaryDir folder;
        ServerProcess server("sqlite:" + folder.filePath("server.sqlite"));
        QVERIFY(server.start());
        Caregiver alex("Alex");
        QCOMPARE(alex.registerAt(server.url()), done);
        QCOMPARE(alex.run({"baby", "add", "name=Mia"}).exitCode, done);
        logOldAndNew(alex);
        QCOMPARE(alex.run({"sync"}).exitCode, done);
        const QString code = alex.run({"invite", "create"}).object()["code"].toString();
        const QJsonArray nappies = alex.run({"list", "--kind", "nappy"}).array();
        QCOMPARE(nappies.size(), 1);
        Caregiver sam("Sam");
        QCOMPARE(sam.registerAt(server.url()), done);
        {
            const Older older;
            QCOMPARE(sam.run({"join", code}).exitCode, done);
            QCOMPARE(sam.run({"sync"}).exitCode, done);
            // It shows them all, each with all its fields.
            QCOMPARE(sam.log(), alex.log());
            // What it changes of an entry leaves the rest of it as it is.
            QCOMPARE(
                sam.run({"edit", nappies.at(0)["entityId"].toString(), "notes=by Sam"}).exitCode,
                done);
            QCOMPARE(sam.run({"add", "bath"}).exitCode, done);
            QCOMPARE(sam.run({"sync"}).exitCode, done);
            QCOMPARE(sam.outbox(), (Caregiver::Counts{0, 0}));
        }
        QCOMPARE(alex.run({"sync"}).exitCode, done);
        QCOMPARE(alex.log(), sam.log());
        const QJsonObject nappy = only(alex, "nappy");
        QCOMPARE(nappy["notes"].toString(), QString("by Sam"));
        QVERIFY(nappy["potty"].toBool());
        // Updated, it knows what it kept.
        QCOMPARE(sam.run({"add", "vaccination", "name=6-in-1"}).exitCode, done);
        QCOMPARE(sam.run({"sync"}).exitCode, done);
        QCOMPARE(alex.run({"sync"}).exitCode, done);
        QCOMPARE(alex.log(), sam.log());
        QVERIFY(server.stop());
    }
};

QTEST_GUILESS_MAIN(TestOlderVersions)
#include "tst_olderversions.moc"
