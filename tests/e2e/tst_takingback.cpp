// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/household.h"

#include <QtTest>

#include <memory>

using namespace weehours::e2e;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

QJsonValue fieldOf(const QJsonValue &entity, const char *name)
{
    return entity[QLatin1StringView("data")][QLatin1StringView(name)];
}

QString name(const QJsonValue &person)
{
    return person[QLatin1StringView("name")].toString();
}

// Gives the next command a later timestamp than the last one.
void waitForTheNextMillisecond()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (QDateTime::currentMSecsSinceEpoch() <= now) {
    }
}

} // namespace

/// Conflicts, history, undo, duplicates, deleted entries, devices and exports as a person uses
/// them: two profiles, the real programs, a real server.
class TestTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aLostChangeIsShownWithTheWinnerAndCanBeWrittenAgain_data();
    void aLostChangeIsShownWithTheWinnerAndCanBeWrittenAgain();
    void anAcceptedChangeThatWasReplacedUnseenIsShownToo();
    void historyShowsWhoAndWhatAndSaysIfItIsIncomplete();
    void undoAndRedoReachThePartner();
    void undoLeavesWhatThePartnerChanged();
    void whatThePartnerDeletedComesBack();
    void twoWhoMergeTheSameAtOnceEndWithOne();
    void whatIsKeptIsNotAskedAgain();
    void aLostDeviceIsSignedOut();
    void anExportContainsAllAndOnlyItsOwnerCanReadIt();
    void helpIsComplete();

private:
    [[nodiscard]] QString logBottle();
    [[nodiscard]] QJsonValue entry(Caregiver &who, const QString &id);

    std::unique_ptr<Household> m_home;
};

void TestTakingBack::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("WEEHOURS_BIN"), "names the folder of the programs");
}

void TestTakingBack::init()
{
    m_home = std::make_unique<Household>();
    QVERIFY(m_home->bringUp());
}

void TestTakingBack::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("The server said:\n%s", qPrintable(m_home->server.log()));
    m_home.reset();
}

// Logged by Alex and synced to both.
QString TestTakingBack::logBottle()
{
    const QString id = m_home->alex.run(words("log b 120 f")).id();
    return m_home->syncAll() ? id : QString();
}

QJsonValue TestTakingBack::entry(Caregiver &who, const QString &id)
{
    for (const QJsonValue &one : who.run(words("list")).array()) {
        if (one[QLatin1StringView("entityId")].toString() == id)
            return one;
    }
    return QJsonValue(QJsonValue::Undefined);
}

void TestTakingBack::aLostChangeIsShownWithTheWinnerAndCanBeWrittenAgain_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<int>("amount");
    QTest::addRow("use mine") << QStringLiteral("--use-mine") << 150;
    QTest::addRow("dismiss") << QStringLiteral("--dismiss") << 90;
}

void TestTakingBack::aLostChangeIsShownWithTheWinnerAndCanBeWrittenAgain()
{
    QFETCH(QString, decision);
    QFETCH(int, amount);
    const QString id = logBottle();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_home->alex.run({"edit", id, "amountMl=150"}).exitCode, 0);
    waitForTheNextMillisecond();
    QCOMPARE(m_home->sam.run({"edit", id, "amountMl=90", "notes=half"}).exitCode, 0);
    QCOMPARE(m_home->sam.run(words("sync")).exitCode, 0);
    QVERIFY(m_home->syncAll());

    const QJsonArray conflicts =
        m_home->alex.run(words("conflicts list")).object().value("conflicts").toArray();
    QCOMPARE(conflicts.size(), 1);
    const QJsonValue conflict = conflicts.first();
    QCOMPARE(name(conflict["winner"]), QStringLiteral("Sam"));
    const QJsonArray lost = conflict["lost"].toArray();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first()["mine"].toInt(), 150);
    QCOMPARE(lost.first()["theirs"].toInt(), 90);
    QVERIFY(m_home->sam.run(words("conflicts")).object().value("conflicts").toArray().isEmpty());

    // Resolving without a choice is an error.
    const QString shortId = conflict["id"].toString().right(8);
    QCOMPARE(m_home->alex.run({"conflicts", "resolve", shortId}).exitCode, 2);
    QCOMPARE(m_home->alex.run({"conflicts", "resolve", shortId, decision}).exitCode, 0);
    QCOMPARE(m_home->alex.run({"conflicts", "resolve", shortId, decision}).exitCode, 1);
    QVERIFY(m_home->syncAll());
    QVERIFY(m_home->alex.run(words("conflicts")).object().value("conflicts").toArray().isEmpty());
    for (Caregiver *one : {&m_home->alex, &m_home->sam}) {
        QCOMPARE(fieldOf(entry(*one, id), "amountMl").toInt(), amount);
        QCOMPARE(fieldOf(entry(*one, id), "notes").toString(), QStringLiteral("half"));
    }
}

// Alex was told that the change is applied; then Sam, who had not seen it, made a later one.
void TestTakingBack::anAcceptedChangeThatWasReplacedUnseenIsShownToo()
{
    const QString id = logBottle();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_home->alex.run({"edit", id, "amountMl=150"}).exitCode, 0);
    waitForTheNextMillisecond();
    QCOMPARE(m_home->sam.run({"edit", id, "amountMl=90"}).exitCode, 0);
    QCOMPARE(m_home->alex.run(words("sync")).exitCode, 0);
    QVERIFY(m_home->syncAll());

    const QJsonArray conflicts =
        m_home->alex.run(words("conflicts list")).object().value("conflicts").toArray();
    QCOMPARE(conflicts.size(), 1);
    const QJsonValue conflict = conflicts.first();
    QCOMPARE(name(conflict["winner"]), QStringLiteral("Sam"));
    QCOMPARE(conflict["lost"][0]["mine"].toInt(), 150);
    QCOMPARE(conflict["lost"][0]["theirs"].toInt(), 90);
    QVERIFY(m_home->sam.run(words("conflicts")).object().value("conflicts").toArray().isEmpty());
    // The history has the replaced change once, and in this order.
    const QJsonArray steps = m_home->alex.run({"history", id}).object().value("steps").toArray();
    QCOMPARE(steps.size(), 3);

    const QString shortId = conflict["id"].toString().right(8);
    QCOMPARE(m_home->alex.run({"conflicts", "resolve", shortId, "--use-mine"}).exitCode, 0);
    QVERIFY(m_home->syncAll());
    for (Caregiver *one : {&m_home->alex, &m_home->sam}) {
        QCOMPARE(fieldOf(entry(*one, id), "amountMl").toInt(), 150);
        QVERIFY(one->run(words("conflicts")).object().value("conflicts").toArray().isEmpty());
    }
}

void TestTakingBack::historyShowsWhoAndWhatAndSaysIfItIsIncomplete()
{
    const QString id = logBottle();
    QCOMPARE(m_home->sam.run({"edit", id, "amountMl=90"}).exitCode, 0);
    QVERIFY(m_home->syncAll());
    // A device that signs in later gets the entry without its history.
    Caregiver late(QStringLiteral("Sam"));
    QCOMPARE(late.run({"login", "--server", m_home->server.url(), "--email", "sam@example.org"})
                 .exitCode,
             0);
    QCOMPARE(late.run(words("sync")).exitCode, 0);
    QVERIFY(m_home->server.stop());
    const Outcome offline = late.run({"history", id});
    QCOMPARE(offline.exitCode, 0);
    QVERIFY(offline.object().value("partial").toBool());
    QVERIFY(offline.object().value("steps").toArray().isEmpty());
    QVERIFY2(offline.words.contains("not all"), offline.words.constData());
    const Outcome known = m_home->alex.run({"history", id});
    QVERIFY(!known.object().value("asked").toBool());
    QCOMPARE(known.object().value("steps").toArray().size(), 2);

    QVERIFY(m_home->server.start());
    for (Caregiver *one : {&late, &m_home->alex}) {
        const QJsonObject told = one->run({"history", id}).object();
        QVERIFY(!told.value("partial").toBool());
        const QJsonArray steps = told.value("steps").toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(name(steps[0]["who"]), QStringLiteral("Alex"));
        QCOMPARE(steps[0]["what"].toString(), QStringLiteral("created"));
        QCOMPARE(name(steps[1]["who"]), QStringLiteral("Sam"));
        const QJsonObject change{{"field", "amountMl"}, {"before", 120}, {"after", 90}};
        QCOMPARE(steps[1]["changes"].toArray(), QJsonArray{change});
    }
    QCOMPARE(m_home->alex.run({"edit", id, "amountMl=100"}).exitCode, 0);
    QVERIFY(m_home->server.stop());
    const QJsonArray steps = m_home->alex.run({"history", id}).object().value("steps").toArray();
    QCOMPARE(steps.last()["state"].toString(), QStringLiteral("waiting"));
}

void TestTakingBack::undoAndRedoReachThePartner()
{
    const QString id = logBottle();
    QCOMPARE(fieldOf(entry(m_home->sam, id), "amountMl").toInt(), 120);
    QCOMPARE(m_home->alex.run(words("undo")).object().value("undone").toString(),
             QStringLiteral("add"));
    QVERIFY(m_home->syncAll());
    QVERIFY(entry(m_home->sam, id).isUndefined());
    QCOMPARE(m_home->alex.run(words("redo")).exitCode, 0);
    QVERIFY(m_home->syncAll());
    QCOMPARE(fieldOf(entry(m_home->sam, id), "amountMl").toInt(), 120);
    QCOMPARE(m_home->alex.run(words("redo")).exitCode, 1);
    QCOMPARE(m_home->alex.run(words("edit last amountMl=60")).exitCode, 0);
    QCOMPARE(fieldOf(entry(m_home->alex, id), "amountMl").toInt(), 60);
    QVERIFY(m_home->alex.run(words("conflicts")).object().value("conflicts").toArray().isEmpty());
}

void TestTakingBack::undoLeavesWhatThePartnerChanged()
{
    const QString id = logBottle();
    QCOMPARE(m_home->alex.run({"edit", id, "amountMl=150", "notes=all of it"}).exitCode, 0);
    QVERIFY(m_home->syncAll());
    QCOMPARE(m_home->sam.run({"edit", id, "amountMl=90"}).exitCode, 0);
    QVERIFY(m_home->syncAll());

    const Outcome undone = m_home->alex.run(words("undo"));
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.object().value("kept").toArray(), QJsonArray{"amountMl"});
    QVERIFY2(undone.words.contains("Sam has changed"), undone.words.constData());
    const Outcome refused = m_home->alex.run(words("undo"));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.words.contains("Sam"), refused.words.constData());
    QVERIFY(m_home->syncAll());
    for (Caregiver *one : {&m_home->alex, &m_home->sam}) {
        QCOMPARE(fieldOf(entry(*one, id), "amountMl").toInt(), 90);
        QVERIFY(fieldOf(entry(*one, id), "notes").isUndefined());
    }
    QCOMPARE(m_home->alex.run(words("undo")).exitCode, 1);
}

void TestTakingBack::whatThePartnerDeletedComesBack()
{
    const QString id = logBottle();
    QCOMPARE(m_home->sam.run({"delete", id}).exitCode, 0);
    QVERIFY(m_home->syncAll());
    QVERIFY(entry(m_home->alex, id).isUndefined());
    const QJsonArray deleted =
        m_home->alex.run(words("deleted")).object().value("deleted").toArray();
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(name(deleted.first()["by"]), QStringLiteral("Sam"));
    QCOMPARE(fieldOf(deleted.first()["entity"], "amountMl").toInt(), 120);
    QCOMPARE(m_home->alex.run({"restore", id.right(8)}).exitCode, 0);
    QCOMPARE(m_home->alex.run(words("restore last")).exitCode, 0);
    // A baby cannot be deleted like an entry: the whole log would go with it.
    const QString mia = m_home->alex.run(words("baby list")).array().first()["entityId"].toString();
    QCOMPARE(m_home->alex.run({"delete", mia}).exitCode, 2);
    QVERIFY(m_home->syncAll());
    QCOMPARE(fieldOf(entry(m_home->sam, id), "amountMl").toInt(), 120);
    QVERIFY(m_home->sam.run(words("deleted")).object().value("deleted").toArray().isEmpty());
}

void TestTakingBack::twoWhoMergeTheSameAtOnceEndWithOne()
{
    QCOMPARE(m_home->alex.run(words("add sleep startedAt=-40m endedAt=-20m")).exitCode, 0);
    QCOMPARE(m_home->sam.run(words("add sleep startedAt=-34m endedAt=-18m place=cot")).exitCode, 0);
    QVERIFY(m_home->syncAll());
    // Each prefers their own entry, and neither knows of the other's decision.
    for (Caregiver *one : {&m_home->alex, &m_home->sam}) {
        const QJsonArray found =
            one->run(words("duplicates")).object().value("duplicates").toArray();
        QCOMPARE(found.size(), 1);
        QString own;
        for (const QJsonValue &entity : found.first()["entries"].toArray()) {
            if (name(entity["createdBy"]) == one->name())
                own = entity["entityId"].toString();
        }
        QCOMPARE(one->run({"duplicates", "merge", own}).exitCode, 0);
    }
    QVERIFY(m_home->syncAll());
    QCOMPARE(m_home->alex.log(), m_home->sam.log());
    const QJsonArray left = m_home->alex.run(words("list")).array();
    QCOMPARE(left.size(), 1);
    QCOMPARE(fieldOf(left.first(), "place").toString(), QStringLiteral("cot"));
}

void TestTakingBack::whatIsKeptIsNotAskedAgain()
{
    QCOMPARE(m_home->alex.run(words("add bath")).exitCode, 0);
    QCOMPARE(m_home->sam.run(words("add bath")).exitCode, 0);
    QVERIFY(m_home->syncAll());
    QCOMPARE(m_home->alex.run(words("duplicates keep")).exitCode, 0);
    QVERIFY(m_home->alex.run(words("duplicates")).object().value("duplicates").toArray().isEmpty());
    QCOMPARE(m_home->alex.run(words("duplicates keep")).exitCode, 1);
    QCOMPARE(m_home->alex.run(words("list")).array().size(), 2);
}

void TestTakingBack::aLostDeviceIsSignedOut()
{
    Caregiver lost(QStringLiteral("Sam"));
    QCOMPARE(lost.run({"login", "--server", m_home->server.url(), "--email", "sam@example.org"})
                 .exitCode,
             0);
    const QJsonArray devices =
        m_home->sam.run(words("devices list")).object().value("devices").toArray();
    QCOMPARE(devices.size(), 2);
    for (const QJsonValue &device : devices) {
        const bool isThis = device["current"].toBool();
        const Outcome removed = m_home->sam.run({"devices", "remove",
                                                 device["id"].toString().right(12)});
        QCOMPARE(removed.exitCode, isThis ? 2 : 0);
    }
    QCOMPARE(lost.run(words("sync")).exitCode, 1);
    QCOMPARE(m_home->sam.run(words("sync")).exitCode, 0);
    QCOMPARE(m_home->sam.run(words("devices")).object().value("devices").toArray().size(), 1);
}

void TestTakingBack::anExportContainsAllAndOnlyItsOwnerCanReadIt()
{
    const QString id = logBottle();
    QVERIFY(m_home->server.stop());
    QCOMPARE(m_home->alex.run(words("log n wee")).exitCode, 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mia.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("older");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

    const QJsonObject counts = m_home->alex.run({"export", path}).object();
    QCOMPARE(counts.value("entries").toInt(), 2);
    QCOMPARE(counts.value("unsent").toInt(), 1);
    const auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(file.permissions(), forOwner);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(document.value("format").toString(), QStringLiteral("weehours-export"));
    QCOMPARE(document.value("version").toInt(), 2);
    const QJsonValue baby = document.value("babies").toArray().first();
    QCOMPARE(name(baby), QStringLiteral("Mia"));
    QCOMPARE(baby["caregivers"].toArray().size(), 2);
    QCOMPARE(baby["unsent"].toArray().size(), 1);
    const QJsonArray entries = baby["entries"].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["state"].toString(), QStringLiteral("waiting"));
    QCOMPARE(entries[1]["entityId"].toString(), id);
    QCOMPARE(name(entries[1]["createdBy"]), QStringLiteral("Alex"));
    QCOMPARE(fieldOf(entries[1], "amountMl").toInt(), 120);
    for (const char *secret : {"token", "password", "example.org"})
        QVERIFY2(!bytes.contains(secret), secret);

    const Outcome shown = m_home->alex.run(words("export --baby mia -"));
    QCOMPARE(shown.object().value("babies"), document.value("babies"));
    QCOMPARE(m_home->alex.run(words("export --baby Nobody -")).exitCode, 1);
    const Outcome refused = m_home->alex.run({"export", folder.filePath("no/where.json")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.words.contains("could not be written"));
}

void TestTakingBack::helpIsComplete()
{
    const Outcome help = m_home->alex.run({"--help"});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("field=value…"));
    for (const QByteArray &line : help.output.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() < 100, line.constData());
    for (const char *call : {"undo", "redo", "history", "deleted", "restore", "conflicts resolve",
                             "duplicates merge", "export", "devices remove", "log", "end"}) {
        QVERIFY2(help.output.contains(call), call);
        const Outcome one = m_home->alex.run(words(call) + QStringList{"--help"});
        QCOMPARE(one.exitCode, 0);
        QVERIFY2(one.output.startsWith(QByteArray("Usage: weehours-cli [OPTIONS] ") + call), call);
    }
    QVERIFY(m_home->alex.run({"import", "--help"}).output.contains("COLUMN=WHAT,…"));
}

QTEST_GUILESS_MAIN(TestTakingBack)
#include "tst_takingback.moc"
