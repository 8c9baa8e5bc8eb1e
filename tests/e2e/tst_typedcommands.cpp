// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours::e2e;

namespace {
constexpr int done = 0;
constexpr int wrongUse = 2;
} // namespace

/// weehours-cli's arguments as people type them, on a profile without a server.
class TestTypedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineNamesItsBaby()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QString zoe;
        for (const char *name : {"Ana", "Anabel", "Zo\u00eb", "Baby A", "Baby B"}) {
            const auto added = sam.run({"baby", "add", "name=" + QString::fromUtf8(name)});
            QCOMPARE(added.exitCode, done);
            if (QString::fromUtf8(name).startsWith(u'Z'))
                zoe = added.id();
        }
        const auto logged = sam.run({"log", "n", "wee", "@zoe"});
        QCOMPARE(logged.exitCode, done);
        QCOMPARE(logged.object().value(QStringLiteral("babyId")).toString(), zoe);
        QCOMPARE(sam.run({"log", "n", "wee", "@babya"}).exitCode, done);
        QCOMPARE(sam.run({"log", "n", "wee", "@baby", "a"}).exitCode, done);
        QCOMPARE(sam.run({"log", "n", "wee", "@an"}).exitCode, wrongUse);
        QCOMPARE(sam.run({"log", "n", "wee"}).exitCode, wrongUse);
        QCOMPARE(sam.run({"log", "--baby", "zoe", "n", "wee"}).exitCode, done);
    }

    void everyHelpCanBeRead()
    {
        Caregiver sam(QStringLiteral("Sam"));
        for (const QStringList &command : {QStringList(), QStringList{"import"}}) {
            const auto help = QString::fromUtf8(sam.type(command + QStringList{"--help"}).output);
            QVERIFY(help.contains(QStringLiteral("\u2026")));
            // What reading UTF-8 as Latin-1 makes of such signs.
            QVERIFY2(!help.contains(QStringLiteral("\u00e2")), qPrintable(help));
        }
    }

    void anEmptyListSaysSo()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        for (const char *what : {"copies", "conflicts", "duplicates", "plans"}) {
            const auto list = sam.type({what, "list"});
            QVERIFY2(!(list.output + list.words).isEmpty(), what);
        }
    }

    void aTableIsHeadedInALanguage()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        QCOMPARE(sam.run({"log", "b", "120", "f"}).exitCode, done);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mia.csv"));
        const auto firstLine = [&path] {
            QFile file(path);
            return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readLine()) : QString();
        };
        QCOMPARE(sam.run({"export", path, "--headings", "schema"}).exitCode, done);
        QVERIFY(firstLine().contains(QLatin1StringView(",amountMl,")));
        QCOMPARE(sam.run({"export", path, "--headings", "de"}).exitCode, done);
        QVERIFY2(firstLine().contains(QLatin1StringView("Menge (amountMl)")),
                 qPrintable(firstLine()));
        const auto back = sam.run({"import", path}).object();
        QCOMPARE(back["known"].toObject()["feed"].toInt(), 1);
        for (const char *english : {"en", "en_GB", "en-gb", "en_US.UTF-8"}) {
            QCOMPARE(sam.run({"export", path, "--headings", english}).exitCode, done);
            QVERIFY2(firstLine().contains(QLatin1StringView("Amount (amountMl)")),
                     qPrintable(firstLine()));
        }
        QCOMPARE(sam.run({"export", path, "--headings", "tlh"}).exitCode, wrongUse);
        QCOMPARE(sam.run({"export", folder.filePath("mia.json"), "--headings", "de"}).exitCode,
                 wrongUse);
    }

    void aPastTimeIsNoOption()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        for (const char *past : {"-15", "-2h", "-45m"}) {
            const auto logged = sam.run({"log", "b", "120", "f", past});
            QCOMPARE(logged.exitCode, done);
            const auto fields = logged.object().value(QStringLiteral("data")).toObject();
            const auto at = QDateTime::fromString(
                fields.value(QStringLiteral("startedAt")).toString(), Qt::ISODateWithMs);
            QVERIFY(at.secsTo(QDateTime::currentDateTimeUtc()) >= 14 * 60);
        }
        QCOMPARE(sam.run({"log", "n", "wee", "--no-such"}).exitCode, wrongUse);
    }

    void aLineIsInTheUnitsOfTheProfile()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        QSettings settings(sam.profile() + "/settings.ini", QSettings::IniFormat);
        settings.setValue(QStringLiteral("units/volume"), QStringLiteral("oz"));
        settings.setValue(QStringLiteral("units/weight"), QStringLiteral("lb"));
        settings.setValue(QStringLiteral("units/length"), QStringLiteral("in"));
        settings.setValue(QStringLiteral("units/temperature"), QStringLiteral("F"));
        settings.sync();
        const auto stored = [&](const QStringList &words, const char *field) {
            const auto logged = sam.run(QStringList{"log"} + words);
            const auto fields = logged.object().value(QStringLiteral("data")).toObject();
            return fields.value(QLatin1StringView(field)).toInt();
        };
        QCOMPARE(stored({"b", "4", "f"}, "amountMl"), 118);
        QCOMPARE(stored({"pump", "4"}, "totalMl"), 118);
        QCOMPARE(stored({"w", "6", "lb", "3", "oz"}, "weightG"), 2807);
        QCOMPARE(stored({"w", "6.5"}, "weightG"), 2948);
        QCOMPARE(stored({"len", "24.25"}, "heightMm"), 616);
        QCOMPARE(stored({"t", "101.2"}, "centiC"), 3844);
    }

    void eachCommandAnswersOnce()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        QCOMPARE(sam.run({"log", "n", "wee"}).exitCode, done);
        for (const QStringList &words :
             {QStringList{"sync"}, QStringList{"caregivers", "list"},
              QStringList{"invite", "create"}, QStringList{"devices", "list"},
              QStringList{"history", "last"}}) {
            // Two JSON documents in a row would not parse.
            QVERIFY2(!sam.run(words).object().isEmpty(), qPrintable(words.join(u' ')));
        }
    }

    void allBabiesAreOneDocumentAndOneUndo()
    {
        Caregiver sam(QStringLiteral("Sam"));
        for (const char *name : {"Ana", "Ben", "Cleo"})
            QCOMPARE(sam.run({"baby", "add", "name=" + QString::fromUtf8(name)}).exitCode, done);
        const auto logged = sam.run({"log", "n", "wee", "@all"});
        QCOMPARE(logged.exitCode, done);
        QCOMPARE(logged.array().size(), 3);
        QCOMPARE(sam.run({"list"}).array().size(), 3);
        QCOMPARE(sam.run({"undo"}).exitCode, done);
        QCOMPARE(sam.run({"list"}).array().size(), 0);
        QCOMPARE(sam.run({"redo"}).exitCode, done);
        QCOMPARE(sam.run({"list"}).array().size(), 3);
    }

    void anEntryOfAnotherZoneSaysWhatClocksShowedThere()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Ana"}).exitCode, done);
        // 45 minutes off the hour, as nowhere where this runs.
        QCOMPARE(sam.run({"add", "nappy", "type=wee", "startedAt=2026-11-20T10:00:00Z",
                          "zone=Asia/Kathmandu"})
                     .exitCode,
                 done);
        QCOMPARE(sam.run({"add", "nappy", "type=wee"}).exitCode, done);
        QProcess words;
        words.start(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-cli"),
                    {"--profile", sam.profile(), "list"});
        QVERIFY(words.waitForFinished());
        const QByteArray text = words.readAllStandardOutput();
        QVERIFY2(text.contains("(15:45 in Kathmandu)"), text.constData());
        QCOMPARE(text.count(" in "), 1);
    }

    void aListLeavesOutArchivedBabiesAndNamesTheOthers()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QStringList ids;
        for (const char *name : {"Ana", "Ben", "Cleo"})
            ids.append(sam.run({"baby", "add", "name=" + QString::fromUtf8(name)}).id());
        QCOMPARE(sam.run({"log", "n", "wee", "@all"}).exitCode, done);
        QCOMPARE(sam.run({"edit", ids.at(1), "archived=true"}).exitCode, done);
        QCOMPARE(sam.run({"list"}).array().size(), 2);
        QCOMPARE(sam.run({"list", "--limit", "1"}).array().size(), 1);
        for (const QJsonValue &entry : sam.run({"list"}).array())
            QVERIFY(entry.toObject().value(QStringLiteral("babyId")) != ids.at(1));
        QCOMPARE(sam.run({"list", "--baby", "ben"}).array().size(), 1);
        QCOMPARE(sam.run({"list", "--kind", "baby"}).array().size(), 3);
        QProcess words;
        words.start(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-cli"),
                    {"--profile", sam.profile(), "list"});
        QVERIFY(words.waitForFinished());
        const QString said = QString::fromUtf8(words.readAllStandardOutput());
        QVERIFY2(said.contains("  Ana  nappy") && said.contains("  Cleo  nappy"), qPrintable(said));
        QVERIFY2(!said.contains("Ben"), qPrintable(said));
    }

    void aFieldTakesATimeInAnyForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("startedAt");
        const auto row = [](const char *typed, const char *startedAt = "") {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(startedAt);
        };
        row("2026-06-25T10:00Z", "2026-06-25T10:00:00.000Z");
        row("2026-06-25T10:00:00Z", "2026-06-25T10:00:00.000Z");
        row("2026-06-25T10:00+02:00", "2026-06-25T08:00:00.000Z");
        row("2026-06-25T10:00:00+0200", "2026-06-25T08:00:00.000Z");
        row("2:05 PM");
        row("14h05");
        row("14.05");
        row("10:00Z");
        row("yesterday 2:05pm");
        row("-90");
        row("-1d");
    }

    void aFieldTakesATimeInAnyForm()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, startedAt);
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        const auto added = sam.run({"add", "nappy", "type=wee", "startedAt=" + typed});
        QVERIFY2(added.exitCode == done, added.words.constData());
        const QString start = added.object()
                                  .value(QStringLiteral("data"))
                                  .toObject()
                                  .value(QStringLiteral("startedAt"))
                                  .toString();
        if (!startedAt.isEmpty())
            QCOMPARE(start, startedAt);
        QVERIFY(QDateTime::fromString(start, Qt::ISODateWithMs) <= QDateTime::currentDateTimeUtc());
    }

    void whatIsNoTimeIsRefused()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        for (const char *typed : {"soon", "25:00", "13:05pm", "13:00-14:00", "yesterday", "30 feb",
                                  "2026-02-30", "9h75", "1405"}) {
            QCOMPARE(sam.run({"add", "nappy", "type=wee", "startedAt=" + QString(typed)}).exitCode,
                     wrongUse);
        }
        QCOMPARE(sam.run({"list"}).array().size(), 0);
    }

    void anAppointmentLiesAhead()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        const QString later = QDate::currentDate().addDays(30).toString(Qt::ISODate);
        for (const QString &typed : {QString("0:00"), QString("12:00"), QString("23:59"),
                                     later + "T09:00", later + " 09:00"}) {
            const auto added = sam.run({"plans", "add", "title=Check-up", "at=" + typed});
            QVERIFY2(added.exitCode == done, added.words.constData());
            const QString at = added.object()
                                   .value(QStringLiteral("data"))
                                   .toObject()
                                   .value(QStringLiteral("at"))
                                   .toString();
            QVERIFY2(QDateTime::fromString(at, Qt::ISODateWithMs) > QDateTime::currentDateTimeUtc(),
                     qPrintable(at));
        }
        QCOMPARE(sam.run({"plans", "add", "title=Check-up", "at=27 dec 9:00"}).exitCode, wrongUse);
    }

    void aForgottenTimerIsEndedWhenItEnded()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, done);
        for (const QStringList &end :
             {QStringList{"end", "--at", "-8d"}, QStringList{"log", "stop at -8d"}}) {
            QCOMPARE(sam.run({"add", "sleep", "startedAt=-9d"}).exitCode, done);
            const auto late = sam.run({"end"});
            QVERIFY(late.exitCode != done);
            QVERIFY2(late.words.contains("end --at"), late.words.constData());
            QCOMPARE(sam.run({"end", "--at", "-10d"}).exitCode, wrongUse);
            const auto ended = sam.run(end);
            QVERIFY2(ended.exitCode == done, ended.words.constData());
            const QJsonObject data = ended.object().value(QStringLiteral("data")).toObject();
            const auto at = [&](const char *field) {
                return QDateTime::fromString(data.value(QLatin1String(field)).toString(),
                                             Qt::ISODateWithMs);
            };
            QCOMPARE((at("startedAt").secsTo(at("endedAt")) + 1800) / 3600, 24);
        }
    }
};

QTEST_GUILESS_MAIN(TestTypedCommands)
#include "tst_typedcommands.moc"
