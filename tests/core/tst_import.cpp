// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importer.h"
#include "core/exchange/importjob.h"
#include "core/exchange/profileexport.h"
#include "core/logbook/importedid.h"
#include "core/logbook/meanwhile.h"
#include "core/protocol/sentence.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <archive.h>
#include <archive_entry.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <array>

#include <sys/stat.h>

using namespace weehours;

namespace {

QString imports(const QString &name)
{
    return QStringLiteral(WEEHOURS_IMPORTS) + u'/' + name;
}

QByteArray databaseOf(const QString &sqlFile)
{
    QFile sql(sqlFile);
    if (!sql.open(QIODevice::ReadOnly))
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.db"));
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        for (const QString &statement :
             QString::fromUtf8(sql.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
            query.exec(statement);
    }
    QSqlDatabase::removeDatabase(path);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportFile example(const QString &name)
{
    if (name.endsWith(QLatin1StringView(".sql")))
        return {name, databaseOf(imports(name))};
    QFile file(imports(name));
    return {name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
}

/// All files of a folder of examples, or the one file.
QList<ImportFile> examples(const QString &names)
{
    QList<ImportFile> files;
    for (const QString &name : names.split(u' ')) {
        const QDir folder(imports(name));
        if (!QFileInfo(imports(name)).isDir()) {
            files.append(example(name));
            continue;
        }
        for (const QString &one : folder.entryList(QDir::Files, QDir::Name))
            files.append(example(name + u'/' + one));
    }
    return files;
}

QByteArray zipOf(const QList<ImportFile> &files)
{
    QByteArray zip(64 * 1024 * 1024, Qt::Uninitialized);
    std::size_t used = 0;
    archive *out = archive_write_new();
    archive_write_set_format_zip(out);
    archive_write_open_memory(out, zip.data(), static_cast<std::size_t>(zip.size()), &used);
    for (const ImportFile &file : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name.toUtf8().constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, file.bytes.size());
        archive_write_header(out, entry);
        archive_write_data(out, file.bytes.constData(),
                           static_cast<std::size_t>(file.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    zip.truncate(static_cast<qsizetype>(used));
    return zip;
}

ImportAnswers answers(const char *zone, Unit volume = Unit::Millilitre)
{
    ImportAnswers given;
    given.zone = zone;
    given.volume = volume;
    given.weight = Unit::Kilogram;
    given.length = Unit::Centimetre;
    given.temperature = Unit::Celsius;
    return given;
}

QString countsText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    return parts.join(QStringLiteral(", "));
}

QString rowsText(const QList<ImportComplaint> &complaints)
{
    QStringList rows;
    for (const ImportComplaint &one : complaints)
        rows.append(QString::number(one.row));
    return rows.join(u' ');
}

/// A profile with babies of these names, to import files into.
class Family : public ProfileFixture
{
public:
    explicit Family(const QStringList &names = {QStringLiteral("Testa")})
    {
        clock.instant = *Instant::parse(u"2026-11-22T12:00:00Z");
        for (const QString &name : names)
            babies.append(logbook.addBaby({{"name", name}})->entity.babyId);
    }

    Result<ImportPlan> plan(const QList<ImportFile> &files, const ImportAnswers &given)
    {
        const auto source = readImport(files);
        if (!source)
            return std::unexpected(source.error());
        return Importer(logbook).plan(*source, given);
    }
    Result<ImportPlan> bring(const QList<ImportFile> &files, const ImportAnswers &given)
    {
        auto planned = plan(files, given);
        if (!planned)
            return planned;
        if (const auto written = Importer(logbook).write(*planned); !written)
            return std::unexpected(written.error());
        return planned;
    }
    [[nodiscard]] QList<Entry> all() const
    {
        return logbook.entries(EntryQuery()).value_or(QList<Entry>());
    }
    /// The data of the only entry with this kind and start.
    [[nodiscard]] QJsonObject at(const char *kind, const char *start) const
    {
        QJsonObject found;
        for (const Entry &entry : all()) {
            if (entry.kind() == QLatin1StringView(kind)
                && entry.startedAt() == Instant::parse(QString::fromLatin1(start)))
                found = entry.entity.data;
        }
        return found;
    }

    QList<BabyId> babies;
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsRead_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("leftOut");

        const QByteArray berlin("Europe/Berlin");
        const QByteArray newYork("America/New_York");
        QTest::newRow("huckleberry, metric")
            << "huckleberry/metric.csv" << berlin << "huckleberry"
            << "activity 1, feed 4, growth 1, medication 1, nappy 3, pumping 1, sleep 2, solids 1, "
               "temperature 1"
            << "";
        QTest::newRow("huckleberry, imperial")
            << "huckleberry/imperial-and-traps.csv" << newYork << "huckleberry"
            << "activity 1, feed 4, growth 1, medication 2, nappy 2, pumping 1" << "11 12";
        QTest::newRow("huckleberry, lines end in CR")
            << "huckleberry/cr-line-ends.csv" << berlin << "huckleberry" << "feed 2" << "";
        QTest::newRow("nara") << "nara/all-types.csv" << berlin << "nara"
                              << "bath 1, feed 6, growth 1, milestone 1, nappy 2, pumping 1, sleep "
                                 "1, solids 1, vaccination 1"
                              << "";
        QTest::newRow("nara, traps") << "nara/traps.csv" << berlin << "nara"
                                     << "nappy 1, note 1, sleep 1" << "3 4 5 7 9";
        QTest::newRow("baby buddy")
            << "babybuddy" << berlin << "babybuddy"
            << "feed 9, growth 3, medication 5, nappy 6, sleep 5, solids 1, temperature 1"
            << "11 3 4 4";
        QTest::newRow("baby buddy, old") << "babybuddy/old" << berlin << "babybuddy"
                                         << "pumping 2, sleep 2" << "";
        QTest::newRow("nighp") << "nighp/us-oz" << newYork << "nighp"
                               << "feed 7, nappy 3, note 1, pumping 2, sleep 5" << "5";
        QTest::newRow("nighp, database") << "nighp/EasyLog.sql" << newYork << "nighp"
                                         << "feed 7, growth 1, medication 1, sleep 2, temperature 1"
                                         << "1 2 3 4";
        QTest::newRow("baby connect") << "baby-connect/2026-11.csv" << berlin << "babyconnect"
                                      << "feed 4, nappy 2, pumping 1, sleep 1" << "";
        QTest::newRow("baby connect, old")
            << "baby-connect/old-us-dates.csv" << newYork << "babyconnect"
            << "feed 1, growth 1, note 1, pumping 1" << "";
        QTest::newRow("baby daybook")
            << "baby-daybook/sdk-backup-v2.json" << berlin << "babydaybook"
            << "activity 1, feed 2, growth 1, nappy 2, pumping 1, sleep "
               "1, solids 1, temperature 1"
            << "9";
        QTest::newRow("baby daybook, database")
            << "baby-daybook/backup.sql" << berlin << "babydaybook"
            << "feed 2, growth 1, nappy 1, sleep 1, temperature 1" << "";
        QTest::newRow("baby+") << "babyplus/ios-unix-seconds.json" << berlin << "babyplus"
                               << "feed 3, growth 1, nappy 4, pumping 1, sleep 1" << "1 2 2";
        QTest::newRow("baby+, old") << "babyplus/old-nested.json" << berlin << "babyplus"
                                    << "feed 1, nappy 1" << "";
        QTest::newRow("piyolog, day")
            << "piyolog/daily-ja.txt" << QByteArray("Asia/Tokyo") << "piyolog"
            << "bath 1, feed 2, nappy 2, note 1, sleep 1, solids 1, "
               "temperature 1"
            << "12";
        QTest::newRow("piyolog, month")
            << "piyolog/monthly-en.txt" << QByteArray("Asia/Tokyo") << "piyolog"
            << "feed 1, nappy 2, sleep 2, temperature 1" << "";
        QTest::newRow("piyolog, feed")
            << "piyolog/data-feed.json" << berlin << "piyolog"
            << "feed 3, growth 1, nappy 2, note 1, sleep 1, temperature 1" << "6";
        QTest::newRow("sprout track, family")
            << "sprout-track/family-zip" << berlin << "sprouttrack" << "feed 3, sleep 1" << "3";
        QTest::newRow("sprout track, log")
            << "sprout-track/activity-log-Testa-Probe-2026-11-20.csv" << berlin << "sprouttrack"
            << "activity 1, feed 4, growth 1, medication 1, nappy 3, pumping 1, sleep 1, solids 1"
            << "";
        QTest::newRow("baby tracker") << "baby-tracker/combined-ml.csv" << berlin << "babytracker"
                                      << "activity 1, feed 3, growth 1, nappy 2, pumping 1, sleep "
                                         "2, solids 1"
                                      << "12";
        QTest::newRow("baby tracker, ounces") << "baby-tracker/combined-oz-without-notes.csv"
                                              << berlin << "babytracker" << "feed 2, growth 1"
                                              << "";
    }
    void everyExampleIsRead()
    {
        QFETCH(QString, files);
        QFETCH(QByteArray, zone);
        QFETCH(QString, format);
        QFETCH(QString, counts);
        QFETCH(QString, leftOut);
        const QList<ImportFile> given = examples(files);
        const auto source = readImport(given);
        QVERIFY2(source, source ? "" : qPrintable(errorText(source.error())));
        QCOMPARE(QString(source->formats.constFirst()->name), format);

        Family family;
        ImportAnswers said = answers(zone.constData());
        said.baby = family.babies.constFirst();
        const auto plan = family.bring(given, said);
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QVERIFY(plan->questions.isEmpty());
        QCOMPARE(countsText(plan->fresh), counts);
        QCOMPARE(rowsText(plan->rejected), leftOut);
        QCOMPARE(family.all().size(), plan->entries.size());

        // Importing the same files again adds nothing, and another profile gets the same ids. (The
        // fixtures share a seed, so the baby's id is the same.)
        const auto again = family.bring(given, said);
        QVERIFY(again->entries.isEmpty());
        QCOMPARE(countsText(again->known), counts);
        Family other;
        const auto same = other.plan(given, said);
        QCOMPARE(same->entries.size(), plan->entries.size());
        for (qsizetype i = 0; i < plan->entries.size(); ++i) {
            QVERIFY(isImported(plan->entries.at(i).id));
            QCOMPARE(same->entries.at(i).id, plan->entries.at(i).id);
        }

        // One undo removes the whole import, and then it can be imported again.
        QVERIFY(family.logbook.undoBook.undo());
        QVERIFY(family.all().isEmpty());
        QCOMPARE(countsText(family.bring(given, said)->fresh), counts);
        QCOMPARE(family.all().size(), plan->entries.size());
    }

    void everyExampleIsPutRightWhereTheZoneWasWrong_data() { everyExampleIsRead_data(); }
    void everyExampleIsPutRightWhereTheZoneWasWrong()
    {
        QFETCH(QString, files);
        QFETCH(QByteArray, zone);
        QFETCH(QString, counts);
        const QList<ImportFile> given = examples(files);
        Family family;
        ImportAnswers right = answers(zone.constData());
        right.baby = family.babies.constFirst();
        ImportAnswers wrong = right;
        wrong.zone = zone == "Europe/Berlin" ? "America/New_York" : "Europe/Berlin";
        const auto first = family.bring(given, wrong);
        QVERIFY2(first, first ? "" : qPrintable(errorText(first.error())));
        Family other;
        const auto meant = other.bring(given, right);
        QCOMPARE(countsText(meant->fresh), counts);

        // In the right zone nothing comes twice. What the wrong one could not read comes now: an
        // end in the hour that only the right zone has twice.
        const auto again = family.bring(given, right);
        const int read = ImportPlan::together(first->fresh);
        QCOMPARE(ImportPlan::together(again->known), read);
        QCOMPARE(ImportPlan::together(again->fresh), ImportPlan::together(meant->fresh) - read);

        // Taken back, and once more in the right zone: now it is as if it had never been wrong.
        while (family.logbook.undoBook.undo()) {
        }
        QVERIFY(family.all().isEmpty());
        QVERIFY(family.bring(given, right));
        const auto held = [](const Family &one) {
            QMap<QString, QJsonObject> entries;
            for (const Entry &entry : one.all())
                entries.insert(entry.id().toString(), entry.entity.data);
            return entries;
        };
        QCOMPARE(held(family), held(other));
    }

    // Two people brought the same file along while they were offline, one in a wrong zone.
    void whatCameInTwoZonesIsSaid()
    {
        const auto files = examples("huckleberry/metric.csv");
        Family right;
        const auto meant = right.bring(files, answers("Europe/Berlin"));
        Family wrong;
        const auto other = wrong.plan(files, answers("America/New_York"));
        QVERIFY(right.logbook.addMany(other->entries));

        const auto again = right.plan(files, answers("Europe/Berlin"));
        QVERIFY(again->entries.isEmpty());
        QCOMPARE(messageTexts(again->remarks),
                 QStringList{messageText({Sentence::RowsHereTwice,
                                          {static_cast<int>(meant->entries.size())}})});
        // Taken back by who brought it along wrongly, it is one log again.
        QVERIFY(right.logbook.undoBook.undo());
        QVERIFY(right.plan(files, answers("Europe/Berlin"))->remarks.isEmpty());
        QCOMPARE(right.all().size(), meant->entries.size());
    }

    void valuesOfHuckleberry()
    {
        Family metric;
        QVERIFY(metric.bring(examples("huckleberry/metric.csv"), answers("Europe/Berlin")));
        const QJsonObject breast = metric.at("feed", "2026-11-19T20:00:00Z");
        QCOMPARE(breast["rightSeconds"].toInt(), 240);
        QCOMPARE(breast["leftSeconds"].toInt(), 360);
        QCOMPARE(breast["zone"].toString(), "Europe/Berlin");
        QCOMPARE(metric.at("feed", "2026-11-19T17:00:00Z")["amountMl"].toInt(), 120);
        QCOMPARE(metric.at("sleep", "2026-11-19T12:00:00Z")["endedAt"].toString(),
                 "2026-11-19T13:30:00.000Z");
        const QJsonObject nappy = metric.at("nappy", "2026-11-19T16:00:00Z");
        QCOMPARE(nappy["type"].toString(), "mixed");
        QCOMPARE(nappy["colour"].toString(), "yellow");
        QCOMPARE(nappy["consistency"].toString(), "runny");
        QCOMPARE(nappy["rash"].toBool(), true);
        QCOMPARE(nappy["notes"].toString(), "pee:large poo:small");
        QCOMPARE(metric.at("solids", "2026-11-19T11:30:00Z")["food"].toString(), "Courgette, rice");
        QCOMPARE(metric.at("pumping", "2026-11-19T06:00:00Z")["totalMl"].toInt(), 40);
        QCOMPARE(metric.at("growth", "2026-11-10T09:00:00Z")["weightG"].toInt(), 6250);
        QCOMPARE(metric.at("temperature", "2026-11-19T19:05:00Z")["centiC"].toInt(), 3710);
        QCOMPARE(metric.at("medication", "2026-11-19T19:00:00Z")["amountMilli"].toInt(), 2500);

        Family imperial;
        const auto plan = imperial.bring(examples("huckleberry/imperial-and-traps.csv"),
                                         answers("America/New_York"));
        QCOMPARE(imperial.at("feed", "2026-11-01T05:30:00Z")["endedAt"].toString(),
                 "2026-11-01T06:10:00.000Z");
        QCOMPARE(imperial.at("feed", "2026-03-08T07:40:00Z")["amountMl"].toInt(), 118);
        QCOMPARE(imperial.at("growth", "2026-11-10T15:00:00Z")["heightMm"].toInt(), 625);
        const QJsonObject pump = imperial.at("pumping", "2026-11-19T12:00:00Z");
        QCOMPARE(pump["leftMl"].toInt(), 30);
        QCOMPARE(pump["rightMl"].toInt(), 59);
        QCOMPARE(pump["totalMl"].toInt(), 89);
        QVERIFY(!imperial.at("nappy", "2026-11-19T20:00:00Z").contains("colour"));
        QVERIFY(
            imperial.at("nappy", "2026-11-19T20:00:00Z")["notes"].toString().contains("purple"));
        const QJsonObject tablets = imperial.at("activity", "2026-11-19T22:00:00Z");
        QCOMPARE(tablets["notes"].toString(), "a, \"quoted\"\nnote; =SUM(A1)");
        // The hour that was there twice, the one that was skipped, and the row that is there twice.
        QCOMPARE(plan->remarks.size(), 3);
    }

    void valuesOfNara()
    {
        Family family;
        QVERIFY(family.bring(examples("nara/all-types.csv"), answers("Asia/Tokyo")));
        const QJsonObject one = family.at("feed", "2026-11-19T08:00:00Z");
        QCOMPARE(one["rightSeconds"].toInt(), 600);
        QVERIFY(!one.contains("leftSeconds"));
        const QJsonObject two = family.at("feed", "2026-11-19T14:00:00Z");
        QCOMPARE(two["amountMl"].toInt(), 99);
        QCOMPARE(two["milk"].toString(), "mixed");
        QCOMPARE(two["zone"].toString(), "Europe/Copenhagen");
        QCOMPARE(family.at("feed", "2026-11-19T17:00:00Z")["leftSeconds"].toInt(), 300);
        QCOMPARE(family.at("feed", "2026-11-19T17:09:00Z")["amountMl"].toInt(), 50);
        const QJsonObject nappy = family.at("nappy", "2026-11-19T06:00:00Z");
        QCOMPARE(nappy["colour"].toString(), "green");
        QCOMPARE(nappy["rash"].toBool(), true);
        QCOMPARE(family.at("pumping", "2026-11-19T07:00:00Z")["totalMl"].toInt(), 75);
        const QJsonObject growth = family.at("growth", "2026-11-19T09:00:00Z");
        QCOMPARE(growth["weightG"].toInt(), 6251);
        QCOMPARE(growth["heightMm"].toInt(), 648);
        QCOMPARE(growth["headMm"].toInt(), 405);

        Family traps;
        QVERIFY(traps.bring(examples("nara/traps.csv"), answers("Asia/Tokyo")));
        QCOMPARE(traps.at("sleep", "2026-10-25T01:30:00Z")["endedAt"].toString(),
                 "2026-10-25T03:30:00.000Z");
    }

    void valuesOfBabyBuddy()
    {
        Family family({"Testa", "Twin"});
        const auto plan = family.bring(examples("babybuddy"), answers("Europe/Berlin"));
        QVERIFY(plan);
        QCOMPARE(plan->fresh.value("feed"), 10);
        QCOMPARE(family.at("feed", "2026-10-25T00:50:00Z")["endedAt"].toString(),
                 "2026-10-25T01:10:00.000Z");
        QCOMPARE(family.at("feed", "2026-10-25T00:50:00Z")["rightSeconds"].toInt(), 1200);
        QVERIFY(!family.at("feed", "2026-03-29T01:30:00Z").isEmpty());
        QCOMPARE(family.at("sleep", "2026-10-24T18:00:00Z")["endedAt"].toString(),
                 "2026-10-25T05:00:00.000Z");
        QCOMPARE(family.at("feed", "2026-11-19T05:00:00Z")["milk"].toString(), "mixed");
        QVERIFY(family.at("feed", "2026-11-19T16:55:00Z")["notes"].toString().contains("spit up"));
        QVERIFY(family.at("solids", "2026-11-19T11:00:00Z")["notes"].toString().contains(
            "spit up, first, time"));
        QCOMPARE(family.at("nappy", "2026-11-19T07:00:00Z")["type"].toString(), "dry");
        QVERIFY(family.at("nappy", "2026-11-19T03:00:00Z")["notes"].toString().contains("brown"));
        QCOMPARE(family.at("nappy", "2026-11-18T23:00:00Z")["type"].toString(), "wee");
        QCOMPARE(family.at("growth", "2026-10-25T11:00:00Z")["weightG"].toInt(), 5900);
        const QString name = family.at("medication", "2026-11-17T07:00:00Z")["name"].toString();
        QCOMPARE(name.size(), 100);
        QCOMPARE(family.at("medication", "2026-11-18T07:00:00Z")["unit"].toString(), "tablet");
        for (const Entry &entry : family.all()) {
            if (entry.entity.babyId == family.babies.constLast())
                QVERIFY(!entry.has(QLatin1StringView("amountMl")));
        }

        // Numbers as a German locale writes them.
        const QByteArray head("id,child_id,start,end,type,method,amount\r\n");
        Family german;
        QVERIFY(german.bring(
            {{"a.csv",
              head + "1,1,2026-11-19 08:00:00,2026-11-19 08:00:00,formula,bottle,\"120,5\"\r\n"
                  + "2,1,2026-11-19 09:00:00,2026-11-19 09:00:00,formula,bottle,"
                    "\"1.050,0\"\r\n"}},
            answers("Europe/Berlin")));
        QCOMPARE(german.at("feed", "2026-11-19T07:00:00Z")["amountMl"].toInt(), 121);
        const QJsonObject refused = german.at("feed", "2026-11-19T08:00:00Z");
        QVERIFY(!refused.contains("amountMl"));
        QCOMPARE(refused["notes"].toString(), "amount: 1.050,0");
    }

    void valuesOfTheOthers()
    {
        Family nighp;
        // The pump's sheet does not name a baby.
        const auto pump = nighp.plan(examples("nighp/us-oz"), answers("America/New_York"));
        QCOMPARE(pump->questions.constFirst().about, ImportQuestion::About::Baby);
        ImportAnswers said = answers("America/New_York");
        said.baby = nighp.babies.constFirst();
        QVERIFY(nighp.bring(examples("nighp/us-oz"), said));
        QCOMPARE(nighp.at("sleep", "2026-03-08T03:00:00Z")["endedAt"].toString(),
                 "2026-03-08T12:00:00.000Z");
        QCOMPARE(nighp.at("pumping", "2026-11-19T10:00:00Z")["totalMl"].toInt(), 118);
        QVERIFY(nighp.at("feed", "2026-11-19T06:00:00Z")["notes"].toString().contains("12"));
        QCOMPARE(nighp.at("feed", "2026-11-19T13:15:00Z")["amountMl"].toInt(), 22);

        Family connect;
        QVERIFY(connect.bring(examples("baby-connect/2026-11.csv baby-connect/old-us-dates.csv"),
                              answers("Europe/Berlin")));
        QCOMPARE(connect.at("feed", "2026-11-19T20:05:00Z")["amountMl"].toInt(), 115);
        QCOMPARE(connect.at("feed", "2026-11-19T14:00:00Z")["amountMl"].toInt(), 118);
        QCOMPARE(connect.at("feed", "2026-11-19T11:06:00Z")["rightSeconds"].toInt(), 480);
        QVERIFY(!connect.at("feed", "2026-11-19T08:06:00Z").contains("leftSeconds"));
        QCOMPARE(connect.at("pumping", "2026-11-19T06:31:00Z")["rightMl"].toInt(), 35);
        QCOMPARE(connect.at("growth", "2015-11-05T09:00:00Z")["weightG"].toInt(), 5080);

        Family daybook;
        QVERIFY(daybook.bring(examples("baby-daybook/sdk-backup-v2.json"), answers("Asia/Tokyo")));
        QCOMPARE(daybook.at("feed", "2026-11-19T04:00:00Z")["milk"].toString(), "formula");
        QCOMPARE(daybook.at("nappy", "2026-11-19T06:00:00Z")["type"].toString(), "dry");
        QCOMPARE(daybook.at("solids", "2026-11-19T10:00:00Z")["amountG"].toInt(), 40);
        QCOMPARE(daybook.at("solids", "2026-11-19T10:00:00Z")["reaction"].toString(), "hate");
        QCOMPARE(daybook.at("activity", "2026-11-19T14:00:00Z")["name"].toString(), "Massage");

        Family piyolog;
        QVERIFY(piyolog.bring(examples("piyolog/monthly-en.txt"), answers("Asia/Tokyo")));
        QCOMPARE(piyolog.at("sleep", "2026-11-19T11:00:00Z")["endedAt"].toString(),
                 "2026-11-19T20:00:00.000Z");
        QCOMPARE(piyolog.at("sleep", "2026-11-18T11:00:00Z")["endedAt"].toString(),
                 "2026-11-18T19:30:00.000Z");
        QCOMPARE(piyolog.at("temperature", "2026-11-19T05:30:00Z")["centiC"].toInt(), 3650);
        QVERIFY(!piyolog.at("nappy", "2026-11-19T03:09:00Z").isEmpty());
        QVERIFY(!piyolog.at("nappy", "2026-11-18T15:09:00Z").isEmpty());
        Family feed;
        QVERIFY(feed.bring(examples("piyolog/data-feed.json"), answers("Asia/Tokyo")));
        QCOMPARE(feed.at("feed", "2026-11-19T07:00:00Z")["amountMl"].toInt(), 130);

        Family sprout;
        QVERIFY(sprout.bring(examples("sprout-track/family-zip"), answers("Asia/Tokyo")));
        const QJsonObject session = sprout.at("feed", "2026-11-19T17:00:00Z");
        QCOMPARE(session["leftSeconds"].toInt(), 1080);
        QCOMPARE(session["rightSeconds"].toInt(), 360);
        QCOMPARE(session["endedAt"].toString(), "2026-11-19T17:25:00.000Z");
        QCOMPARE(sprout.at("feed", "2026-11-19T15:00:00Z")["amountMl"].toInt(), 118);

        Family tracker;
        QVERIFY(tracker.bring(examples("baby-tracker/combined-ml.csv"), answers("Europe/Berlin")));
        QCOMPARE(tracker.at("sleep", "2026-10-24T18:00:00Z")["endedAt"].toString(),
                 "2026-10-25T05:00:00.000Z");
        QCOMPARE(tracker.at("solids", "2026-11-19T11:30:00Z")["notes"].toString(),
                 "=not a formula\nlogged by: Sam");
    }

    void sproutTrackSpeaksOtherLanguages_data()
    {
        QTest::addColumn<QStringList>("words");
        // Feed, formula, breast, side: left, minutes, sleep, hours, nappy, wet.
        QTest::newRow("de") << QStringList{"Fütterung",    "Formel",  "Brust",
                                           "Seite: Links", "18 Min.", "Schlaf",
                                           "10 Std.",      "Windel",  "Nass"};
        QTest::newRow("fr") << QStringList{"Repas",   "Formule", "Sein",   "Côté: Gauche", "18 min",
                                           "Sommeil", "10 h",    "Couche", "Mouillée"};
        QTest::newRow("es") << QStringList{"Alimentación", "Fórmula", "Pecho", "Lado: Izquierdo",
                                           "18 min",       "Sueño",   "10 h",  "Pañal",
                                           "Mojado"};
        QTest::newRow("nl") << QStringList{"Voeding",     "Flesvoeding", "Borst",
                                           "Kant: Links", "18 min",      "Slaap",
                                           "10 u",        "Luier",       "Nat"};
        QTest::newRow("nb") << QStringList{"Mating",        "Erstatning", "Bryst",
                                           "Side: Venstre", "18 min",     "Søvn",
                                           "10 t",          "Bleie",      "Våt"};
        QTest::newRow("it") << QStringList{"Alimentazione",  "Latte in polvere", "Seno",
                                           "Lato: Sinistra", "18 min",           "Sonno",
                                           "10 h",           "Pannolino",        "Bagnato"};
        QTest::newRow("pt-br") << QStringList{"Alimentação",    "Fórmula", "Peito",
                                              "Lado: Esquerdo", "18 min",  "Sono",
                                              "10 h",           "Fralda",  "Xixi"};
        QTest::newRow("ro") << QStringList{"Hrănire",       "Formulă", "Sân",
                                           "Parte: Stânga", "18 min",  "Somn",
                                           "10 oră",        "Scutec",  "Ud"};
        QTest::newRow("pl") << QStringList{"Karmienie",    "Mieszanka", "Pierś",
                                           "Strona: Lewa", "18 min",    "Sen",
                                           "10 godz.",     "Pieluszka", "Mokra"};
    }

    void sproutTrackSpeaksOtherLanguages()
    {
        QFETCH(const QStringList, words);
        const auto row = [](const char *time, const QStringList &cells) {
            return QStringLiteral("\"11/19/2026\",\"%1\",\"%2\"\r\n")
                .arg(QString::fromLatin1(time), cells.join("\",\""));
        };
        const QString csv =
            QStringLiteral(
                "\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\"\r\n")
            + row("09:00 PM", {words[0], words[1], "", "", "", "120", "ML", "", "", ""})
            + row("06:00 PM",
                  {words[0], words[2], "06:00 PM", "", words[4], "", "", words[3], "", ""})
            + row("08:00 PM", {words[5], "", "08:00 PM", "", words[6], "", "", "", "", ""})
            + row("05:00 PM", {words[7], words[8], "", "", "", "", "", "", "", ""})
            + row("04:00 PM", {"Drakon", "", "", "", "", "", "", "", "", ""});
        Family family;
        const auto plan = family.bring({{"a", csv.toUtf8()}}, answers("Europe/Berlin"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(rowsText(plan->rejected), "6");
        QCOMPARE(family.at("feed", "2026-11-19T20:00:00Z")["milk"].toString(), "formula");
        const QJsonObject breast = family.at("feed", "2026-11-19T17:00:00Z");
        QCOMPARE(breast["leftSeconds"].toInt(), 18 * 60);
        QCOMPARE(breast["endedAt"].toString(), "2026-11-19T17:18:00.000Z");
        QCOMPARE(family.at("sleep", "2026-11-19T19:00:00Z")["endedAt"].toString(),
                 "2026-11-20T05:00:00.000Z");
        QCOMPARE(family.at("nappy", "2026-11-19T16:00:00Z")["type"].toString(), "wee");
    }

    void lessUsualWordsOfSproutTrack()
    {
        // With the narrow space that some versions put before AM and PM.
        const auto row = [](const char *time, const QStringList &cells) {
            return QStringLiteral("\"11/19/2026\",\"%1\u202fPM\",\"%2\"\r\n")
                .arg(QString::fromLatin1(time), cells.join("\",\""));
        };
        const QString csv =
            QStringLiteral(
                "\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\"\r\n")
            + QStringLiteral("\"broken\",\"\"\r\n")
            + row("01:00", {"Voeding", "Fles/Moedermelk", "", "", "", "90", "ML", "", "", "Alex"})
            + row("02:00", {"Hrănire", "Biberon", "", "", "", "80", "ML", "", "", "Sam"})
            + row("03:00",
                  {"Hrănire", "Cevaaltceva", "", "", "10 min", "", "", "Parte: Dreapta", "", ""})
            + row("04:00", {"Hrănire", "Cevaaltceva", "", "", "", "", "", "", "", ""})
            + row("05:00", {"Voedsel", "Vond het lekker", "", "", "", "", "", "Peer", "", ""})
            + row("06:00", {"Jedzenie", "Bardzo nie smakowało", "", "", "", "", "", "Peer", "", ""})
            + row("07:00", {"Vaccin", "", "", "", "", "", "", "MMR; Dosis #2", "", ""})
            + row("08:00", {"Aktivitet", "Utendørs lek", "", "", "30 min", "", "", "", "", ""})
            + row("09:00", {"Activiteit", "Aangepast", "", "", "30 min", "", "", "Zwemmen", "", ""})
            + row("10:00", {"Moment Important", "", "", "", "", "", "", "Primii pași", "", ""})
            + row("11:00",
                  {"Mesure", "Circonférence de la Tête", "", "", "", "41", "cm", "", "", ""})
            + row("11:30", {"Sommeil", "Sieste", "", "", "20 min", "", "",
                            "Emplacement: Lit; Qualité: GOOD", "", ""});
        Family family;
        const auto plan = family.bring({{"a", csv.toUtf8()}}, answers("UTC"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(rowsText(plan->rejected), "2 6");
        const QJsonObject both = family.at("feed", "2026-11-19T13:00:00Z");
        QCOMPARE(both["milk"].toString(), "mixed");
        QCOMPARE(both["notes"].toString(), "logged by: Alex");
        const QJsonObject bottle = family.at("feed", "2026-11-19T14:00:00Z");
        QCOMPARE(bottle["method"].toString(), "bottle");
        QCOMPARE(bottle["notes"].toString(), "logged by: Sam");
        QCOMPARE(family.at("feed", "2026-11-19T15:00:00Z")["rightSeconds"].toInt(), 600);
        QCOMPARE(family.at("solids", "2026-11-19T17:00:00Z")["reaction"].toString(), "liked");
        QCOMPARE(family.at("solids", "2026-11-19T18:00:00Z")["reaction"].toString(), "hate");
        QCOMPARE(family.at("vaccination", "2026-11-19T19:00:00Z")["dose"].toInt(), 2);
        QCOMPARE(family.at("activity", "2026-11-19T20:00:00Z")["activity"].toString(),
                 "outdoor_play");
        QCOMPARE(family.at("activity", "2026-11-19T21:00:00Z")["name"].toString(), "Zwemmen");
        QCOMPARE(family.at("milestone", "2026-11-19T22:00:00Z")["title"].toString(), "Primii pași");
        QCOMPARE(family.at("growth", "2026-11-19T23:00:00Z")["headMm"].toInt(), 410);
        QCOMPARE(family.at("sleep", "2026-11-19T23:30:00Z")["place"].toString(), "Lit");
    }

    void aNewerArchiveOfSproutTrackHasItsNamesInOtherTables()
    {
        Family family;
        const auto plan = family.bring(
            {{"z", zipOf({{"babies.csv", "id,firstName,lastName,birthDate,deletedAt,familyId,"
                                         "createdAt\nb1,Testa,Probe,2026-05-02T00:00:00.000Z,,f,"
                                         "2026-05-02T00:00:00.000Z\n"},
                          {"caretakers.csv", "id,loginId,name,createdAt,familyId\n"
                                             "c1,01,Alex,2026-05-02T00:00:00.000Z,f\n"
                                             "c2,02,Sam,2026-05-02T00:00:00.000Z,f\n"},
                          {"medicines.csv", "id,name,isSupplement,createdAt,familyId\n"
                                            "m1,Vitamin D,true,2026-05-02T00:00:00.000Z,f\n"},
                          {"units.csv", "id,unitAbbr,unitName,createdAt\nu,ML,Milliliters,x\n"},
                          {"calendar-baby.csv", "\"babyId\",\"eventId\""},
                          {"baby-allergens.csv", "id,name,allergenType,deletedAt,familyId,babyId\n"
                                                 "a,Egg,FOOD,,f,b1\n"},
                          {"medicine-logs.csv",
                           "id,time,doseAmount,unitAbbr,notes,deletedAt,familyId,medicineId,babyId,"
                           "caretakerId\n1,2026-11-19T12:00:00.000Z,2,DROPS,,,f,m1,b1,c1\n"},
                          {"mood-logs.csv",
                           "id,time,mood,intensity,duration,deletedAt,familyId,babyId,caretakerId\n"
                           "2,2026-11-19T13:00:00.000Z,HAPPY,3,,,f,b1,c2\n"}})}},
            answers("UTC"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(countsText(plan->fresh), "medication 1, note 1");
        // The allergens, which are no entries.
        QCOMPARE(rowsText(plan->rejected), "0");
        const QJsonObject dose = family.at("medication", "2026-11-19T12:00:00Z");
        QCOMPARE(dose["name"].toString(), "Vitamin D");
        QCOMPARE(dose["unit"].toString(), "drops");
        QCOMPARE(dose["notes"].toString(), "logged by: Alex");
        QCOMPARE(family.at("note", "2026-11-19T13:00:00Z")["notes"].toString(),
                 "mood: HAPPY\nintensity: 3\nlogged by: Sam");
    }

    void whatNoVersionKnownHereHasGoesIntoTheNote_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("notes");
        QTest::newRow("huckleberry")
            << QByteArray("Type,Start,End,Notes,Mood\nBath,2026-11-19 12:00,,x,happy\n") << "bath"
            << "x\nMood: happy";
        QTest::newRow("nara") << QByteArray("_activityKey,Type,Start Date/time (Epoch),_else,"
                                            "[Sleep] Duration (Seconds),[Sleep] Bed\n"
                                            "a,Sleep,1795089600000,k,600,Crib\n")
                              << "sleep" << "[Sleep] Bed: Crib";
        QTest::newRow("baby buddy")
            << QByteArray("id,child_id,time,wet,solid,rash\n1,1,2026-11-19 12:00:00,1,0,yes\n")
            << "nappy" << "rash: yes";
        QTest::newRow("baby connect")
            << QByteArray("Start Time,End Time,Activity,Extra data,Text,Place\n"
                          "2026-11-19 12:00,2026-11-19 13:00,Sleep,deep,Testa slept (1h),Crib\n")
            << "sleep" << "deep\nPlace: Crib";
        QTest::newRow("nighp")
            << QByteArray("Baby,Time,Status,Size,Note\nTesta,2026-11-19 12:00,Wet,large,\n")
            << "nappy" << "Size: large";
        QTest::newRow("sprout track")
            << QByteArray("id,time,type,condition,deletedAt,babyId,smell\n"
                          "1,Thu Nov 19 2026 12:00:00 GMT+0000 (Coordinated Universal Time),WET,,,"
                          "b1,sour\n")
            << "nappy" << "smell: sour";
    }

    void whatNoVersionKnownHereHasGoesIntoTheNote()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, kind);
        QFETCH(const QString, notes);
        Family family;
        const auto plan = family.bring({{"a", file}}, answers("UTC"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(rowsText(plan->rejected), "");
        QCOMPARE(family.at(kind.toUtf8().constData(), "2026-11-19T12:00:00Z")["notes"].toString(),
                 notes);
    }

    // Of one person it would be the same in each note.
    void whoLoggedIsSaid()
    {
        const QByteArray head("Start Time,Activity,Text,Caregiver\n"
                              "2026-11-19 12:00,Bath,Testa had a bath,Alex\n");
        Family one;
        const auto alone = one.bring({{"a", head}}, answers("UTC"));
        QCOMPARE(messageTexts(alone->remarks), QStringList{"Logged there by: Alex."});
        QVERIFY(!one.at("bath", "2026-11-19T12:00:00Z").contains("notes"));
        Family two;
        const auto both = two.bring({{"a", head + "2026-11-19 13:00,Bath,Testa had a bath,Sam\n"}},
                                    answers("UTC"));
        QCOMPARE(messageTexts(both->remarks), QStringList{"Logged there by: Alex, Sam."});
        QCOMPARE(two.at("bath", "2026-11-19T13:00:00Z")["notes"].toString(), "logged by: Sam");
    }

    void onlyWhatTheFileLeavesOpenIsAsked()
    {
        Family family;
        const auto asked = family.plan(examples("babybuddy"), {});
        QList<ImportQuestion::About> about;
        for (const ImportQuestion &question : asked->questions) {
            about.append(question.about);
            QVERIFY(!messageText(question.words).isEmpty());
        }
        using About = ImportQuestion::About;
        QCOMPARE(about,
                 (QList<About>{About::Zone, About::Volume, About::Weight, About::Temperature}));
        QCOMPARE(asked->questions.at(1).choices.constFirst(), "ml");
        QCOMPARE(asked->questions.at(1).samples.size(), 3);
        QCOMPARE(asked->questions.at(2).choices.constFirst(), "kg");
        QVERIFY(!Importer(family.logbook).write(*asked));
        QVERIFY(family.all().isEmpty());
        QVERIFY(family.plan(examples("nara/all-types.csv"), {})->questions.isEmpty());
        QVERIFY(family.plan(examples("piyolog/data-feed.json"), {})->questions.isEmpty());
        // A Japanese program is proposed to be in Japan, and one in English to be here.
        QCOMPARE(family.plan(examples("piyolog/daily-ja.txt"), {})->questions.at(0).choices.at(0),
                 "Asia/Tokyo");
        QCOMPARE(
            family.plan(examples("piyolog/monthly-en.txt"), {})->questions.at(0).choices.size(), 1);
        ImportAnswers wrong;
        wrong.zone = "Mars/Olympus";
        QCOMPARE(family.plan(examples("babybuddy"), wrong).error().code, QString(codes::usage));
    }

    void theOrderOfDatesIsProvenByAnyRow()
    {
        const QByteArray head("Time,Amount (ml.),Note\n");
        const QByteArray open("\"05/11/2026, 8:15\",90\n");
        const QByteArray proof("\"19/11/2026, 12:10\u202fAM\",60\n");
        Family family;
        const auto asked = family.plan({{"a.csv", head + open}}, answers("Europe/Berlin"));
        QCOMPARE(asked->questions.size(), 1);
        QCOMPARE(asked->questions.constFirst().about, ImportQuestion::About::DateOrder);
        const ImportQuestion &question = asked->questions.constFirst();
        // Today is 22 November, so neither reading lies in the future, and one day alone is
        // ambiguous.
        QCOMPARE(question.choices, (QStringList{"mdy", "dmy"}));
        QCOMPARE(question.samples.size(), 1);
        QCOMPARE(question.samples.at(0).written, "5/11/2026");
        QCOMPARE(question.samples.at(0).readings, (QStringList{"2026-05-11", "2026-11-05"}));
        QVERIFY(question.reason.isEmpty());
        QVERIFY(family.bring({{"a.csv", head + open}, {"b.csv", head + proof}},
                             answers("Europe/Berlin")));
        QCOMPARE(family.at("feed", "2026-11-05T07:15:00Z")["amountMl"].toInt(), 90);
        QCOMPARE(family.at("feed", "2026-11-18T23:10:00Z")["amountMl"].toInt(), 60);
    }

    void theLikeliestReadingIsProposedWithItsReason()
    {
        using About = ImportQuestion::About;
        const QByteArray head("Time,Amount (ml.),Note\n");
        Family family;
        const auto order = [&](const QByteArray &rows) {
            const auto asked = family.plan({{"a.csv", head + rows}}, answers("Europe/Berlin"));
            return asked->questions.value(0);
        };
        const ImportQuestion future = order("\"05/11/2026, 8:15\",90\n\"05/12/2026, 8:15\",90\n");
        QCOMPARE(future.choices.constFirst(), "mdy");
        QVERIFY(!future.reason.isEmpty());
        QCOMPARE(future.count, 2);
        const ImportQuestion close = order("\"05/11/2026, 8:15\",90\n\"06/11/2026, 8:15\",90\n");
        QCOMPARE(close.choices.constFirst(), "dmy");
        QVERIFY(!close.reason.isEmpty());

        const QByteArray bottles("Type,Start,End,Duration,Start Condition,Start Location,End "
                                 "Condition,Notes\n"
                                 "Feed,2026-11-19 08:00,,,Formula,Bottle,110ml,\n"
                                 "Feed,2026-11-19 12:00,,,Formula,Bottle,3.5,\n"
                                 "Feed,2026-11-19 16:00,,,Formula,Bottle,4,\n"
                                 "Feed,2026-11-19 20:00,,,Formula,Bottle,4,\n"
                                 "Feed,2026-11-20 20:00,,,Formula,Bottle,4.5,\n"
                                 "Feed,2026-11-21 20:00,,,Formula,Bottle,2,\n");
        ImportAnswers given = answers("Europe/Berlin");
        given.volume.reset();
        const auto plan = family.plan({{"b.csv", bottles}}, given);
        const ImportQuestion asked = plan->questions.value(0);
        QCOMPARE(asked.about, About::Volume);
        QCOMPARE(asked.count, 5);
        QCOMPARE(asked.choices, (QStringList{"oz", "ml"}));
        QCOMPARE(asked.reason.sentence, Sentence::OthersAre);
        QCOMPARE(asked.reason.values.constFirst().toString(), "110 ml");
        QStringList written;
        for (const ImportSample &sample : asked.samples) {
            written.append(sample.written);
            QCOMPARE(sample.readings.size(), 2);
        }
        QCOMPARE(written, (QStringList{"3.5", "4", "4.5"}));
        QCOMPARE(asked.samples.at(0).readings, (QStringList{"104 ml", "4 ml"}));
        QCOMPARE(asked.samples.at(0).wall, QDateTime(QDate(2026, 11, 19), QTime(12, 0)));
        QCOMPARE(plan->first, Instant::parse(u"2026-11-19T07:00:00Z"));
        QCOMPARE(plan->last, Instant::parse(u"2026-11-21T19:00:00Z"));
    }

    void whatIsLeftOutCanBeSaved()
    {
        const QByteArray csv("Type,Start,End,Duration,Start Condition,Start Location,End "
                             "Condition,Notes\r\n"
                             "Sleep,2026-11-19 12:00,2026-11-19 11:00,,,,,\"a \"\"b\"\", c\"\r\n"
                             "Feed,2026-11-19 12:00,,,Formula,Bottle,90ml,\r\n"
                             "Temp,2026-11-19 13:00,,,warm,,,\r\n");
        Family family;
        const auto source = readImport({{"a.csv", csv}});
        const auto plan = Importer(family.logbook).plan(*source, answers("Europe/Berlin"));
        QCOMPARE(plan->rejected.size(), 2);
        QCOMPARE(plan->rejected.at(0).kind, "sleep");
        const auto saved = CsvTable::read(QString::fromUtf8(rejectedCsv(*source, *plan,
                                                                        messageText)));
        QVERIFY(saved);
        QCOMPARE(saved->rows().size(), 2);
        const CsvTable::Row &row = saved->rows().at(0);
        QCOMPARE(saved->cell(row, QLatin1StringView("Notes")), "a \"b\", c");
        QCOMPARE(saved->cell(row, QLatin1StringView("row")), "2");
        QCOMPARE(saved->cell(row, QLatin1StringView("reason")),
                 messageText({Sentence::RowEndsBeforeStart}));
        QCOMPARE(saved->cell(saved->rows().at(1), QLatin1StringView("Start Condition")), "warm");
        // For a file without table rows, the row and the reason are named.
        const auto listed = readImport(examples("babyplus/old-nested.json"));
        const auto other = Importer(family.logbook).plan(*listed, answers("Europe/Berlin"));
        QCOMPARE(rejectedCsv(*listed, *other, messageText).count('\n'), other->rejected.size() + 1);
    }

    void eachBabyGetsItsOwn()
    {
        const QList<ImportFile> files = examples("nighp/us-oz/diaper.csv");
        Family twins({"Testa", "twin"});
        QCOMPARE(twins.bring(files, answers("America/New_York"))->fresh.value("nappy"), 4);
        QCOMPARE(twins.logbook.idsOf(twins.babies.constLast())->size(), 2); // with the baby
        // One undo for both babies.
        QVERIFY(twins.logbook.undoBook.undo());
        QVERIFY(twins.all().isEmpty());
        QVERIFY(twins.logbook.undoBook.redo());
        QCOMPARE(twins.all().size(), 4);

        Family other({"Mia"});
        const auto asked = other.plan(files, answers("America/New_York"));
        QCOMPARE(asked->questions.constFirst().about, ImportQuestion::About::Child);
        ImportAnswers given = answers("America/New_York");
        given.baby = other.babies.constFirst();
        given.child = "Twin";
        QCOMPARE(other.bring(files, given)->fresh.value("nappy"), 1);

        Family none{QStringList{}};
        QCOMPARE(none.plan(files, given)->questions.size(), 0);
        given.baby.reset();
        QCOMPARE(none.plan(files, given)->questions.constFirst().about,
                 ImportQuestion::About::Baby);
    }

    void anotherZoneDoublesNothing()
    {
        Family family;
        const auto files = examples("huckleberry/metric.csv");
        QVERIFY(family.bring(files, answers("Asia/Tokyo")));
        const auto again = family.bring(files, answers("Europe/Berlin"));
        QVERIFY(again->entries.isEmpty());
        QCOMPARE(again->remarks.size(), 1);
        QVERIFY(family.logbook.undoBook.undo());
        QCOMPARE(family.bring(files, answers("Europe/Berlin"))->entries.size(), 15);
        QCOMPARE(family.all().size(), 15);
    }

    void whatWasDeletedStaysDeleted()
    {
        Family family;
        const auto files = examples("huckleberry/metric.csv");
        QVERIFY(family.bring(files, answers("Europe/Berlin")));
        QVERIFY(family.logbook.remove(family.all().constFirst().id()));
        QVERIFY(family.bring(files, answers("Europe/Berlin"))->entries.isEmpty());
        QCOMPARE(family.all().size(), 14);
    }

    void whatWasDeletedStaysDeletedInAnotherZone()
    {
        Family family;
        const auto files = examples("huckleberry/metric.csv");
        QVERIFY(family.bring(files, answers("Asia/Tokyo")));
        QVERIFY(family.logbook.remove(family.all().constFirst().id()));
        QVERIFY(family.bring(files, answers("Europe/Berlin"))->entries.isEmpty());
        QCOMPARE(family.all().size(), 14);
    }

    void whatWasMovedToTheOtherTwinStaysThere()
    {
        Family twins({"Mia", "Leo"});
        const auto files = examples("huckleberry/metric.csv");
        ImportAnswers mia = answers("Europe/Berlin");
        mia.baby = twins.babies.constFirst();
        const BabyId leo = twins.babies.constLast();
        QVERIFY(twins.bring(files, mia));
        const auto of = [&](const BabyId &baby) {
            EntryQuery query;
            query.babyId = baby;
            return *twins.logbook.entries(query);
        };
        const auto moved = twins.logbook.moveTo(leo, of(*mia.baby).constFirst().id(), {});
        QVERIFY(moved);
        const auto again = twins.bring(files, mia);
        QVERIFY(again->entries.isEmpty());
        QVERIFY(again->remarks.isEmpty());
        // All of them, so that nothing of the import is left where it was.
        for (const Entry &entry : of(*mia.baby))
            QVERIFY(twins.logbook.moveTo(leo, entry.id(), {}));
        QVERIFY(twins.bring(files, mia)->entries.isEmpty());
        QCOMPARE(of(*mia.baby).size(), 0);
        QCOMPARE(of(leo).size(), 15);
        // There and back, and taken back between, is no second entry.
        const EntityId first = of(leo).constFirst().id();
        const auto back = twins.logbook.moveTo(*mia.baby, first, {});
        QVERIFY(back);
        QVERIFY(twins.logbook.undoBook.undo());
        QVERIFY(twins.logbook.moveTo(*mia.baby, first, {}));
        QVERIFY(twins.bring(files, mia)->entries.isEmpty());
        QCOMPARE(of(*mia.baby).size(), 1);
        QCOMPARE(of(leo).size(), 14);
    }

    void undoLeavesWhatWasChangedSince()
    {
        Family family;
        QVERIFY(family.bring(examples("huckleberry/metric.csv"), answers("Europe/Berlin")));
        const EntityId id = family.all().constFirst().id();
        // Another device's change is not a step in this device's undo log.
        {
            Transaction tx(*family.database);
            Mutation mutation;
            mutation.mutationId = family.ids.next<MutationId>();
            mutation.entityId = id;
            mutation.entityType = family.all().constFirst().kind();
            mutation.op = Op::Update;
            mutation.updatedAt = family.clock.instant.plusMsecs(1000);
            mutation.payload = {{"notes", "mine"}};
            QVERIFY(family.store.outbox.append(tx, family.babies.constFirst(), mutation));
            QVERIFY(family.store.entries.refresh(tx, id, false));
            QVERIFY(tx.commit());
        }
        QVERIFY(family.logbook.undoBook.undo());
        QCOMPARE(family.all().size(), 1);
        QCOMPARE(family.all().constFirst().id(), id);
    }

    void aCancelLeavesNothing()
    {
        Family family;
        const auto plan = family.plan(examples("huckleberry/metric.csv"), answers("Europe/Berlin"));
        const auto cancelled = Importer(family.logbook).write(*plan, [](int) { return false; });
        QCOMPARE(cancelled.error().code, QString(codes::cancelled));
        QVERIFY(family.all().isEmpty());
        QVERIFY(!family.logbook.undoBook.lastChanged());
    }

    void aCancelInTheMiddleLeavesNothing()
    {
        QByteArray csv("Type,Start,End,Notes\n");
        constexpr int rows = 600;
        const QDateTime first(QDate(2026, 10, 1), QTime(0, 0), QTimeZone::utc());
        for (int i = 0; i < rows; ++i)
            csv += "Bath," + first.addSecs(qint64(i) * 3600).toString(u"yyyy-MM-dd HH:mm").toUtf8()
                   + ",,\n";
        Family family;
        const auto plan = family.plan({{"a", csv}}, answers("Asia/Tokyo"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(plan->entries.size(), rows);
        int reached = 0;
        const auto cancelled = Importer(family.logbook).write(*plan, [&](int done) {
            reached = done;
            return done == 0;
        });
        QCOMPARE(cancelled.error().code, QString(codes::cancelled));
        QVERIFY(reached > 0 && reached < rows);
        QVERIFY(family.all().isEmpty());
        QCOMPARE(family.store.outbox.counts()->waiting, 1); // the baby
        QCOMPARE(*Importer(family.logbook).write(*plan), rows);
    }

    void theBabiesOfAnExportComeAndGoWithIt()
    {
        Family family({"Testa", "Probe"});
        for (const BabyId &baby : std::as_const(family.babies))
            QVERIFY(family.logbook.add(baby, "note", {{"notes", "one"}}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(ProfileExport(family.store, family.clock.instant)
                    .writeTo(buffer, ProfileExport::Form::Json, {}));
        const QList<ImportFile> files{{"all.json", buffer.data()}};
        const auto names = [](const Family &one) {
            QStringList list;
            for (const Entry &baby : one.logbook.babies().value_or(QList<Entry>()))
                list.append(baby.text(field::name));
            return list;
        };

        Family empty{QStringList{}};
        empty.clock.instant = family.clock.instant.plusMsecs(msecsPerMinute);
        const auto plan = empty.plan(files, {});
        QVERIFY(plan->questions.isEmpty());
        QCOMPARE(countsText(plan->fresh), "note 2");
        QVERIFY(!Importer(empty.logbook).write(*plan, [](int) { return false; }));
        QVERIFY(names(empty).isEmpty());
        QCOMPARE(empty.store.outbox.counts()->waiting, 0);

        QCOMPARE(*Importer(empty.logbook).write(*plan), 2);
        QCOMPARE(names(empty), (QStringList{"Testa", "Probe"}));
        QVERIFY(empty.logbook.undoBook.undo());
        QVERIFY(names(empty).isEmpty());
        QVERIFY(empty.logbook.undoBook.redo());
        QCOMPARE(names(empty), (QStringList{"Testa", "Probe"}));
        QCOMPARE(empty.all().size(), 2);

        // What another device has logged of one of them keeps its log.
        {
            Transaction tx(*empty.database);
            Mutation mutation;
            mutation.mutationId = empty.ids.next<MutationId>();
            mutation.entityId = empty.ids.next<EntityId>();
            mutation.entityType = QStringLiteral("bath");
            mutation.op = Op::Create;
            mutation.updatedAt = empty.clock.instant;
            mutation.payload = {{"startedAt", "2026-11-20T08:00:00.000Z"}};
            const BabyId testa = empty.logbook.babies()->constFirst().entity.babyId;
            QVERIFY(empty.store.outbox.append(tx, testa, mutation));
            QVERIFY(empty.store.entries.refresh(tx, mutation.entityId, false));
            QVERIFY(tx.commit());
        }
        QVERIFY(empty.logbook.undoBook.undo());
        QCOMPARE(names(empty), QStringList{"Testa"});
        QCOMPARE(empty.all().size(), 1);
    }

    void anImportIsNoNews()
    {
        Family family;
        QVERIFY(family.bring(examples("huckleberry/metric.csv"), answers("Europe/Berlin")));
        const auto told = tellMeanwhile(family.all(), {}, *Instant::parse(u"2026-11-01T00:00:00Z"),
                                        family.clock.instant);
        QVERIFY(told.isEmpty());
        const auto own = family.logbook.add(family.babies.constFirst(), "bath", {});
        QVERIFY(!isImported(own->id()));
        QCOMPARE(madeAt(family.all().constLast().id()), Instant{});
        QCOMPARE(madeAt(own->id()), family.clock.instant);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!isImported(family.ids.next<EntityId>()));
    }

    void ownExportComesBackEqual()
    {
        Family family;
        const BabyId baby = family.babies.constFirst();
        const QString text = QStringLiteral(
            "=1+1; \"'quoted'\"\nline\u2028two \u05d0\u05d1 \U0001f476");
        QVERIFY(family.logbook.add(baby, "note",
                                   {{"notes", text}, {"startedAt", "2026-11-20T08:00:00.123Z"}}));
        QVERIFY(family.logbook.add(baby, "feed",
                                   {{"method", "bottle"},
                                    {"amountMl", 120},
                                    {"milk", "formula"},
                                    {"startedAt", "2026-11-20T09:00:00Z"},
                                    {"zone", "Europe/Lisbon"}}));
        QVERIFY(family.logbook.add(baby, "sleep", {{"startedAt", "2026-11-22T11:00:00Z"}}));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(ProfileExport(family.store, family.clock.instant)
                    .writeTo(buffer, ProfileExport::Form::Json, {}));
        const QList<ImportFile> files{{"mia.json", buffer.data()}};

        const auto again = family.bring(files, {});
        QVERIFY(again->entries.isEmpty());
        QCOMPARE(again->known.size(), 3);

        Family empty{QStringList{}};
        QVERIFY(empty.bring(files, {}));
        const auto one = family.all();
        const auto two = empty.all();
        QCOMPARE(two.size(), one.size());
        for (qsizetype i = 0; i < one.size(); ++i)
            QCOMPARE(two.at(i).entity.data, one.at(i).entity.data);
    }

    void badFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray csv = example("huckleberry/metric.csv").bytes;
        const QByteArray zip = zipOf(examples("babybuddy"));
        const QByteArray json = example("piyolog/data-feed.json").bytes;
        const QByteArray database = example("nighp/EasyLog.sql").bytes;
        QTest::newRow("nothing") << QByteArray() << messageText({Sentence::FileEmpty});
        QTest::newRow("a spreadsheet") << zipOf({{"xl/workbook.xml", "<workbook/>"}})
                                       << messageText({Sentence::FileIsSpreadsheet});
        QTest::newRow("a picture") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\x01", 13)
                                   << messageText({Sentence::FormatUnknown});
        QTest::newRow("another table")
            << QByteArray("a,b\n1,2\n") << messageText({Sentence::FormatUnknown});
        QTest::newRow("half a table")
            << csv.left(csv.size() - 12) << messageText({Sentence::FileCutOff});
        QTest::newRow("half an archive")
            << zip.left(zip.size() / 2) << messageText({Sentence::FileCutOff});
        QTest::newRow("half a document")
            << json.left(json.size() / 2) << messageText({Sentence::FileCutOff});
        QTest::newRow("half a database")
            << database.left(database.size() / 2) << messageText({Sentence::DatabaseDamaged});
        QTest::newRow("an archive of zeros") << zipOf({{"a", QByteArray(60 * 1024 * 1024, '\0')},
                                                       {"b", QByteArray(60 * 1024 * 1024, '\0')},
                                                       {"c", QByteArray(60 * 1024 * 1024, '\0')}})
                                             << messageText({Sentence::ArchiveTooLarge, {128}});
        QTest::newRow("too large")
            << QByteArray(mostImportBytes + 1, 'a') << messageText({Sentence::FileTooLarge, {64}});
        QTest::newRow("a newer export")
            << QByteArray("{\"format\":\"weehours-export\",\"version\":99,\"babies\":[]}")
            << messageText({Sentence::ExportNewer});
    }
    void badFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto source = readImport({{"given.csv", bytes}});
        QVERIFY(!source);
        QCOMPARE(errorText(source.error()), "given.csv: " + words);
    }

    void aHugeFileIsNotRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("huge.csv"));
        QVERIFY(file.open(QFile::WriteOnly));
        // A sparse file.
        QVERIFY(file.resize(qint64(2) * 1024 * bytesInMegabyte));
        const auto taken = takeImportFiles({file.fileName()});
        QCOMPARE(taken.error().code, QString(codes::tooLarge));
        QCOMPARE(errorText(taken.error()),
                 file.fileName() + ": " + messageText({Sentence::FileTooLarge, {64}}));
        QCOMPARE(takeImportFiles({folder.filePath("none.csv")}).error().code,
                 QString(codes::notFound));
    }

    // A person who switched programs in between drops both files.
    void filesOfSeveralProgramsAreOneImport()
    {
        const QList<ImportFile> both = examples("huckleberry/metric.csv nara/all-types.csv");
        Family family;
        Family apart;
        const auto plan = family.bring(both, answers("Europe/Berlin"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        const auto first = apart.bring({both.at(0)}, answers("Europe/Berlin"));
        const auto second = apart.bring({both.at(1)}, answers("Europe/Berlin"));
        QCOMPARE(plan->entries.size(), first->entries.size() + second->entries.size());
        QCOMPARE(readImport(both)->title(), "Huckleberry, Nara Baby");
        // Each row is the one that its file alone gives.
        QCOMPARE(apart.bring(both, answers("Europe/Berlin"))->entries.size(), 0);
        QVERIFY(family.logbook.undoBook.undo());
        QVERIFY(family.all().isEmpty());
        // A file of no program is refused also beside a good one.
        const auto refused = readImport({both.at(0), {"other.txt", "Thank you.\n"}});
        QVERIFY(!refused);
        QCOMPARE(errorText(refused.error()),
                 "other.txt: " + messageText({Sentence::FormatUnknown}));
        // An archive is of one program.
        const auto zipped = family.plan({{"a.zip", zipOf(both)}}, answers("Europe/Berlin"));
        QCOMPARE(zipped->entries.size(), first->entries.size());
        QCOMPARE(rowsText(zipped->rejected), "0");
    }

    void aPipeAndAnEmptyFolderAreNamed()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(errorText(takeImportFiles({pipe}).error()),
                 pipe + ": " + messageText({Sentence::NeitherFileNorFolder}));
        QVERIFY(QDir(folder.path()).mkdir("empty"));
        const QString empty = folder.filePath("empty");
        QCOMPARE(errorText(takeImportFiles({empty}).error()),
                 empty + ": " + messageText({Sentence::FolderEmpty}));
    }

    void anArchiveIsItsFiles()
    {
        Family plain;
        Family zipped;
        QList<ImportFile> files = examples("babybuddy");
        files.append(ImportFile{"photo.jpg", QByteArray("\xff\xd8\xff\xe0\0\0", 6)});
        files.append(ImportFile{"readme.txt", "Thank you.\n"});
        files.append(ImportFile{"export/.DS_Store", QByteArray("\0\0\0\1Bud1", 8)});
        const auto one = plain.bring(examples("babybuddy"), answers("Europe/Berlin"));
        const auto two = zipped.bring({{"all.zip", zipOf(files)}}, answers("Europe/Berlin"));
        QVERIFY2(two, two ? "" : qPrintable(errorText(two.error())));
        QCOMPARE(countsText(two->fresh), countsText(one->fresh));
        // The hidden file is not worth a word.
        QCOMPARE(two->rejected.size(), one->rejected.size() + 1);
        QCOMPARE(zipped
                     .bring({{"zip.zip", zipOf({{"all.zip", zipOf(files)}})}},
                            answers("Europe/Berlin"))
                     ->entries.size(),
                 0);
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral(
            "Type;Start;End;Duration;Start Condition;Start Location;End Condition;Notes\r\n"
            "Solids;2026-11-19 12:30;;;Käse;;LOVED;süß\r\n"
            "Sleep;2026-11-19 13:00;2026-11-19 14:00;;;;;\r\n");
        const auto wide = [&](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                                  : QStringConverter::Flag::Default);
            return QByteArray(encoder.encode(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16LE") << wide(QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-16LE with a mark") << wide(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16BE with a mark") << wide(QStringConverter::Utf16BE, true);
        QTest::newRow("Windows-1252") << text.toLatin1();
        QTest::newRow("tabs and CR") << QString(text).replace(';', '\t').remove('\n').toUtf8();
    }
    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        Family family;
        QVERIFY(family.bring({{"a", bytes}}, answers("Europe/Berlin")));
        const QJsonObject solids = family.at("solids", "2026-11-19T11:30:00Z");
        QCOMPARE(solids["food"].toString(), QStringLiteral("Käse"));
        QCOMPARE(solids["notes"].toString(), QStringLiteral("süß"));
        QCOMPARE(family.all().size(), 2);
    }

    void otherTrapsOfTheSameKinds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("leftOut");
        const QByteArray berlin("Europe/Berlin");
        const QByteArray nara(
            "_activityKey,Type,Start Date/time (Epoch),[Breastfeed] Left Duration "
            "(Seconds),[Sleep] End Date/time (Epoch)\n");
        QTest::newRow("nara, seconds instead of milliseconds")
            << nara + "a,Breastfeed,1795078900,600,\n"
            << berlin << "" << "2";
        QTest::newRow("nara, one key with two contents")
            << nara
                   + "a,Breastfeed,1795078900000,600,\na,Breastfeed,1795078900000,660,\n"
                     "a,Breastfeed,1795078960000,600,\na,Breastfeed,1795078900000,600,\n"
            << berlin << "feed 1" << "3 4";
        QTest::newRow("huckleberry, a feed of which nothing is said")
            << QByteArray("Type,Start,End,Duration,Notes\nFeed,2026-11-19 12:00,,,x\n") << berlin
            << "note 1" << "";
        QTest::newRow("huckleberry, in the future")
            << QByteArray("Type,Start,End,Duration,Notes\nBath,2030-11-19 12:00,,,x\n") << berlin
            << "" << "2";
        QTest::newRow("baby buddy, a timer is no sleep")
            << QByteArray("id,child_id,name,start,end,duration,active,user\n"
                          "1,1,Nap,2026-11-19 12:00:00,2026-11-19 13:00:00,,1,sam\n")
            << berlin << "refused" << "";
        QTest::newRow("nighp, a medicine is no bottle")
            << QByteArray("Baby,Time,Medicine,Amount,Unit,Note\n"
                          "Testa,2026-11-19 14:05,Vitamin D,1,drops,\n")
            << berlin << "medication 1" << "";
        QTest::newRow("nighp, an unknown sheet with amounts")
            << QByteArray("Baby,Time,Teapot,Amount,Note\nTesta,2026-11-19 14:05,x,1,\n") << berlin
            << "refused" << "";
        QTest::newRow("nighp, points in the clock")
            << QByteArray("Baby,Time,Duration(minutes)\nTesta,\"19.11.26, 14.05\",20\n") << berlin
            << "sleep 1" << "";
        QTest::newRow("nighp, spanish halves of the day")
            << QByteArray("Baby,Time,Duration(minutes)\n"
                          "Testa,\"19/11/2026, 8:15\xe2\x80\xafp.\xc2\xa0m.\",20\n")
            << berlin << "sleep 1" << "";
        QTest::newRow("baby daybook, timers that run")
            << QByteArray(R"({"format":"baby-daybook-sdk-backup","activityTypes":[],"activities":[)"
                          R"({"uid":"1","type":"breastfeeding","startMillis":1795078800000,)"
                          R"("inProgress":true},)"
                          R"({"uid":"2","type":"tummy_time","startMillis":1795078800000,)"
                          R"("inProgress":1}],"moments":[{"uid":"m"}]})")
            << berlin << "" << "0 1 2";
        QTest::newRow("baby+, unknown sections, and no end")
            << QByteArray(R"({"babyprofile":[],"baby_temperature":[{"pk":1,"date":1795078800}],)"
                          R"("baby_sleep":[{"pk":1,"startDate":"2026-11-19T20:00:00Z",)"
                          R"("endDate":"1970-01-01T00:00:00Z"}]})")
            << berlin << "" << "0 1";
        QTest::newRow("baby tracker, a day without a time")
            << QByteArray("=== DIAPERS ===\nDate,Time,Type,Notes\n2026-11-19,,wet,\n"
                          "2026-11-19,12:10,wet,\n\n=== GROWTH ===\nDate,Weight (kg),Notes\n"
                          "2026-11-10,6.25,\n")
            << berlin << "growth 1, nappy 1" << "3";
        QTest::newRow("baby buddy, two children without names")
            << QByteArray("id,child_id,time,wet,solid\n1,1,2026-11-19 12:00:00,1,0\n"
                          "2,2,2026-11-19 13:00:00,1,0\n")
            << berlin << "asked" << "";
        QTest::newRow("baby+, two babies without names")
            << QByteArray(R"({"baby_nappy":[{"pk":1,"babyid":1,"date":1795078800,"type":"Wet"},)"
                          R"({"pk":2,"babyid":2,"date":1795078900,"type":"Wet"}]})")
            << berlin << "asked" << "";
        QTest::newRow("piyolog, two babies")
            << QByteArray("[PiyoLog]Thu, Nov 19, 2026\nTesta (6m17d)\n\n08:00 PM   Sleep\n"
                          "----------\nFri, Nov 20, 2026\nOther (6m17d)\n\n"
                          "06:00 AM   Wake-up (10h0m)\n")
            << QByteArray("Asia/Tokyo") << "sleep 1" << "4";
        QTest::newRow("piyolog, no day")
            << QByteArray("[PiyoLog]\nTesta (6m17d)\n\n08:00   Formula 120ml\n")
            << QByteArray("Asia/Tokyo") << "" << "4";
        QTest::newRow("piyolog, nothing at all")
            << QByteArray("[PiyoLog]Thu, Nov 19, 2026\nTesta (6m17d)\n\n")
            << QByteArray("Asia/Tokyo") << "" << "0";
        QTest::newRow("excel's line for the separator")
            << QByteArray("sep=;\r\nType;Start;End;Notes\r\nBath;2026-11-19 12:00;;x,y\r\n"
                          "Bath;no;;\r\n")
            << berlin << "bath 1" << "4";
        QTest::newRow("control characters in a note")
            << QByteArray("Type,Start,End,Notes\nBath,2026-11-19 12:00,,a\x07\x1b") + "b\n"
                   + QByteArray("Bath,2026-11-19 12:01,,").append(QByteArray(800, 'x')).append('\n')
            << berlin << "bath 2" << "";
        QTest::newRow("sprout track, other kinds") << QByteArray(
            "\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\",\"12\"\r\n"
            "\"11/19/2026\",\"12:00 AM\",\"Vaccine\",\"\",\"\",\"\",\"\",\"\",\"\",\"MMR; "
            "Dose #1\",\"\",\"\"\r\n"
            "\"11/19/2026\",\"01:00 AM\",\"Milk Adjust\",\"Expired\",\"\",\"\",\"\",\"-60\","
            "\"ML\",\"\",\"\",\"\"\r\n"
            "\"11/19/2026\",\"02:00 AM\",\"Nahrung\",\"Loved\",\"\",\"\",\"\",\"\",\"\","
            "\"Pear\",\"\",\"\"\r\n"
            "\"11/19/2026\",\"03:00 AM\",\"Feed\",\"Beikost\",\"\",\"\",\"\",\"\",\"\","
            "\"Food: Carrot\",\"\",\"\"\r\n") << berlin
                                                   << "note 1, solids 2, vaccination 1" << "";
    }

    void otherTrapsOfTheSameKinds()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, counts);
        QFETCH(const QString, leftOut);
        Family family;
        if (counts == QLatin1StringView("asked")) {
            const auto asked = family.plan({{"a", file}}, answers(zone.constData()));
            QVERIFY2(asked, asked ? "" : qPrintable(errorText(asked.error())));
            QCOMPARE(asked->questions.size(), 1);
            QCOMPARE(asked->questions.constFirst().about, ImportQuestion::About::Child);
            return;
        }
        const auto plan = family.bring({{"a", file}}, answers(zone.constData()));
        if (counts == QLatin1StringView("refused")) {
            QVERIFY(!plan);
            return;
        }
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(countsText(plan->fresh), counts);
        QCOMPARE(rowsText(plan->rejected), leftOut);
        for (const ImportComplaint &one : plan->rejected)
            QVERIFY2(!messageText(one.reason).contains("startedAt"),
                     qPrintable(messageText(one.reason)));
    }

    void valuesOfOtherTraps()
    {
        Family piyolog;
        QVERIFY(piyolog.bring({{"a", "[PiyoLog]19 Nov 2026\nTesta (6m17d)\n\n05:00 PM   Sleep\n"
                                     "----------\nFri, Nov 20, 2026\nTesta (6m18d)\n\n"
                                     "07:00 AM   Wake-up (9h0m)\n"}},
                              answers("Asia/Tokyo")));
        // Another sleep began at five, and is not said to have ended.
        QCOMPARE(piyolog.all().size(), 1);
        QCOMPARE(piyolog.at("sleep", "2026-11-19T13:00:00Z")["endedAt"].toString(),
                 "2026-11-19T22:00:00.000Z");

        Family sides;
        QVERIFY(sides.bring({{"a",
                              "【ぴよログ】2026/11/19(木)\nてすた (0歳6か月17日)\n\n"
                              "07:00   母乳 左 1時間5分 / 右 6分 (40ml)   \n08:00   母乳 左   \n"
                              "09:00   さく乳 左 60ml   \n10:00   うんち (ふつう)   \n"
                              "11:00   うんち (ふつう/かため/緑)   \n"}},
                            answers("UTC")));
        const QJsonObject hour = sides.at("feed", "2026-11-19T07:00:00Z");
        QCOMPARE(hour["leftSeconds"].toInt(), 65 * 60);
        QCOMPARE(hour["rightSeconds"].toInt(), 6 * 60);
        QCOMPARE(sides.at("feed", "2026-11-19T08:00:00Z")["notes"].toString(), "左");
        const QJsonObject pumped = sides.at("pumping", "2026-11-19T09:00:00Z");
        QCOMPARE(pumped["leftMl"].toInt(), 60);
        QCOMPARE(pumped["totalMl"].toInt(), 60);
        // That much of it was usual, and nothing is said of how it was.
        QVERIFY(!sides.at("nappy", "2026-11-19T10:00:00Z").contains("consistency"));
        QCOMPARE(sides.at("nappy", "2026-11-19T11:00:00Z")["consistency"].toString(),
                 "hard_pellets");

        Family daybook;
        QVERIFY(daybook.bring(
            {{"a", R"({"format":"baby-daybook-sdk-backup","activityTypes":[{"uid":"c","title":)"
                   R"("Gym"}],"activities":[{"uid":"1","type":"bath","startMillis":1795089600000,)"
                   R"("hairWash":true},{"uid":"2","type":"c","startMillis":1795093200000,)"
                   R"("amount":3,"amountUnit":"x","reaction":"liked"}]})"}},
            answers("UTC")));
        QCOMPARE(daybook.at("bath", "2026-11-19T12:00:00Z")["notes"].toString(), "hair wash");
        QCOMPARE(daybook.at("activity", "2026-11-19T13:00:00Z")["notes"].toString(),
                 "amount: 3 x\nreaction: liked");

        Family connect;
        QVERIFY(connect.bring(
            {{"a", "Start Time,End Time,Activity,Quantity,Extra data,Text\n"
                   "2026-11-19 09:00,,Temperature,101.3,,Testa's temperature is 101.3\xc2\xb0"
                   "F\n"
                   "2026-11-19 10:00,,Weight,12.25,,Testa weighs 12 lbs 4 oz\n"
                   "2026-11-19 11:00,,Solid,4,Pears,Testa ate 4 tbsp of pears\n"
                   "2026-11-19 13:00,,Medicine,2.5,Paracetamol,Testa took 2.5 ml of Paracetamol\n"
                   "2026-11-19 12:00,2026-11-19 12:20,Tummy time,,,Testa had tummy time\n"}},
            answers("Europe/Berlin")));
        QCOMPARE(connect.at("temperature", "2026-11-19T08:00:00Z")["centiC"].toInt(), 3850);
        QCOMPARE(connect.at("growth", "2026-11-19T09:00:00Z")["weightG"].toInt(), 5557);
        QCOMPARE(connect.at("solids", "2026-11-19T10:00:00Z")["notes"].toString(),
                 "Testa ate 4 tbsp of pears");
        const QJsonObject dose = connect.at("medication", "2026-11-19T12:00:00Z");
        QCOMPARE(dose["amountMilli"].toInt(), 2500);
        QCOMPARE(dose["unit"].toString(), "ml");
        QCOMPARE(connect.at("activity", "2026-11-19T11:00:00Z")["endedAt"].toString(),
                 "2026-11-19T11:20:00.000Z");

        Family nighp;
        QVERIFY(nighp.bring({{"a", "Baby,Time,Weight (lb.),Length (in.),Note\n"
                                   "Testa,2026-11-19 14:05,13 lb 8 oz,1' 10\",\n"}},
                            answers("Europe/Berlin")));
        const QJsonObject growth = nighp.at("growth", "2026-11-19T13:05:00Z");
        QCOMPARE(growth["weightG"].toInt(), 6123);
        QCOMPARE(growth["heightMm"].toInt(), 559);

        Family typed;
        QVERIFY(typed.bring({{"a", R"({"baby_nursingfeed":[{"pk":1,"startDate":1795089600,)"
                                   R"("endDate":1795090200,"nursingSide":"right",)"
                                   R"("leftDuration":0,"rightDuration":0}]})"}},
                            answers("UTC")));
        QCOMPARE(typed.at("feed", "2026-11-19T12:00:00Z")["rightSeconds"].toInt(), 600);

        Family plus;
        QVERIFY(plus.bring({{"a", R"({"baby_bottlefeed":[{"pk":1,"date":"1795078800.5",)"
                                  R"("amountML":"120","isFormula":"1"}]})"}},
                           answers("Europe/Berlin")));
        const QJsonObject bottle = plus.at("feed", "2026-11-19T09:00:00.5Z");
        QCOMPARE(bottle["amountMl"].toInt(), 120);
        QCOMPARE(bottle["milk"].toString(), "formula");

        Family buddy;
        QVERIFY(buddy.bring({{"a", "id,child_id,start,end,nap,notes\n"
                                   "1,1,2026-11-19 12:00:00,2026-11-19 13:00:00,1,\n"}},
                            answers("Europe/Berlin")));
        QCOMPARE(buddy.at("sleep", "2026-11-19T11:00:00Z")["notes"].toString(), "nap");
    }

    void aRowIsReadFieldByField_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("start");
        // With null for what must not be there.
        QTest::addColumn<QByteArray>("fields");
        const auto sprout = [](const char *name, const char *cells, const char *kind,
                               const char *start, const char *fields) {
            QTest::newRow(name) << QByteArray("\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\","
                                              "\"9\",\"10\",\"11\",\"12\"\r\n")
                                       + QByteArray(cells).replace('\'', '"')
                                << QByteArray(kind) << QByteArray(start) << QByteArray(fields);
        };
        const auto row = [](const char *name, const QByteArray &file, const char *kind,
                            const char *start, const char *fields) {
            QTest::newRow(name) << file << QByteArray(kind) << QByteArray(start)
                                << QByteArray(fields);
        };
        sprout("sprout track, solids in Polish",
               "'11/19/2026','09:00 AM','Karmienie','Stałe pokarmy','','','','','',"
               "'Jedzenie: Gruszka','',''",
               "solids", "2026-11-19T09:00:00Z", R"({"food":"Gruszka","notes":null})");
        sprout("sprout track, accents as characters of their own",
               "'11/19/2026','09:00 AM','Scutec','Murdara\xcc\x86','','','','','','','',''",
               "nappy", "2026-11-19T09:00:00Z", R"({"type":"poo"})");
        sprout("sprout track, a word of another version",
               "'11/19/2026','09:00 AM','Babypflege','Nass','','','','','','','',''", "nappy",
               "2026-11-19T09:00:00Z", R"({"type":"wee"})");
        sprout("sprout track, a pump of another version",
               "'11/19/2026','09:00 AM','Melken','STORED','09:00 AM','09:20 AM','20 min',"
               "'L: 50, Total: 90','ML','','',''",
               "pumping", "2026-11-19T09:00:00Z",
               R"({"leftMl":50,"totalMl":50,"notes":"total amount: 90 ML\nSTORED"})");
        sprout("sprout track, a measure of another version",
               "'11/19/2026','09:00 AM','Messung','Babygewicht','','','','6.2','kg','','',''",
               "growth", "2026-11-19T09:00:00Z", R"({"weightG":6200})");
        sprout("sprout track, labels of another version",
               "'11/19/2026','09:00 AM','Fralda','Cocô','','','','','','Tom: GREEN; Textura: "
               "LOOSE','',''",
               "nappy", "2026-11-19T09:00:00Z",
               R"({"type":"poo","colour":"green","consistency":"runny","notes":null})");
        sprout("sprout track, a medicine with a colon",
               "'11/19/2026','09:00 AM','Medicine','','','','','1','drops','Vigantol: D3; oil','',"
               "''",
               "medication", "2026-11-19T09:00:00Z",
               R"({"name":"Vigantol: D3; oil","amountMilli":1000,"unit":"drops"})");
        sprout("sprout track, a food with a colon",
               "'11/19/2026','09:00 AM','Food','Loved','','','','','','Rice: brown; Reaction: red "
               "cheeks','',''",
               "solids", "2026-11-19T09:00:00Z",
               R"({"food":"Rice: brown","reaction":"loved","notes":"reaction: red cheeks"})");
        sprout("sprout track, a milestone and its category",
               "'11/19/2026','09:00 AM','Milestone','LANGUAGE','','','','','','First word: mama; "
               "loudly','',''",
               "milestone", "2026-11-19T09:00:00Z",
               R"({"title":"First word: mama","notes":"loudly\nLANGUAGE"})");
        sprout("sprout track, a feed logged after midnight",
               "'11/19/2026','12:05 AM','Feed','Breast','11:50 PM','12:04 AM','14 min','','',"
               "'Side: Left','',''",
               "feed", "2026-11-18T23:50:00Z",
               R"({"leftSeconds":840,"endedAt":"2026-11-19T00:04:00.000Z"})");
        sprout("sprout track, a side with a start and an end",
               "'11/19/2026','09:00 AM','Feed','Breast','09:00 AM','09:14 AM','','','','Side: "
               "Right','',''",
               "feed", "2026-11-19T09:00:00Z", R"({"rightSeconds":840,"leftSeconds":null})");
        sprout("sprout track, a side and nothing else",
               "'11/19/2026','09:00 AM','Feed','Breast','','','','','','Side: Right','',''", "feed",
               "2026-11-19T09:00:00Z", R"({"rightSeconds":null,"notes":"side: right"})");
        const QByteArray family("id,time,startTime,endTime,feedDuration,type,side,amount,unitAbbr,"
                                "deletedAt,babyId\n");
        row("sprout track, a family's side without its duration",
            family
                + "f,2026-11-19T09:00:00.000Z,2026-11-19T09:00:00.000Z,2026-11-19T09:10:00.000Z,,"
                  "BREAST,LEFT,,,,b\n",
            "feed", "2026-11-19T09:00:00Z", R"({"leftSeconds":600,"notes":null})");
        const QByteArray connect("Start Time,End Time,Activity,Quantity,Extra data,Text\n");
        row("baby connect, both in another order",
            connect + "2026-11-19 09:00,,Diaper,,Wet + BM,Testa had a diaper\n", "nappy",
            "2026-11-19T09:00:00Z", R"({"type":"mixed"})");
        row("a spoon with a point",
            "Type,Start,End,Duration,Start Condition,Start Location,Notes\n"
            "Meds,2026-11-19 09:00,,,2 tbsp.,Syrup,\n",
            "medication", "2026-11-19T09:00:00Z",
            R"({"amountMilli":2000,"unit":"tbsp","notes":null})");
        row("hours without minutes, and four letters of September",
            "id,child_id,time,wet,solid,amount\n1,1,\"Sept. 19, 2026, 8 p.m.\",1,0,0.0\n", "nappy",
            "2026-09-19T20:00:00Z", R"({"type":"wee","notes":null})");
        row("solids that took a while",
            "id,child_id,start,end,type,method,amount\n"
            "1,1,2026-11-19 09:00:00,2026-11-19 09:20:00,solid food,parent fed,0\n",
            "solids", "2026-11-19T09:00:00Z",
            R"({"food":"solid food","notes":"parent fed\nminutes: 20"})");
        row("a comma before three digits after a nought",
            "Baby,Time,Weight (kg),Note\nTesta,2026-11-19 09:00,\"0,985\",\n", "growth",
            "2026-11-19T09:00:00Z", R"({"weightG":985})");
        row("a comma before three digits of kilograms",
            "Baby,Time,Weight (kg),Note\nTesta,2026-11-19 09:00,\"6,125\",\n", "growth",
            "2026-11-19T09:00:00Z", R"({"weightG":6125,"notes":null})");
        row("baby buddy, a comma before three digits",
            "id,child_id,weight,date\n1,1,\"6,125\",2026-11-19\n", "growth", "2026-11-19T12:00:00Z",
            R"({"weightG":6125})");
        const QByteArray nara("_activityKey,Type,Start Date/time (Epoch),");
        row("nara, milks without their type",
            nara
                + "[Bottle Feed] Breast Milk Volume,[Bottle Feed] Breast Milk Volume Unit,"
                  "[Bottle Feed] Formula Volume,[Bottle Feed] Formula Volume Unit\n"
                  "a,Bottle Feed,1795078800000,,,90,ML\nb,Bottle Feed,1795082400000,40,ML,50,ML\n",
            "feed", "2026-11-19T09:00:00Z", R"({"milk":"formula","amountMl":90})");
        row("nara, a total beside its sides",
            nara
                + "[Pump] Left Volume,[Pump] Left Volume Unit,[Pump] Right Volume,[Pump] Right "
                  "Volume Unit,[Pump] Total Volume,[Pump] Total Volume Unit\n"
                  "a,Pump,1795078800000,40,ML,50,ML,99,ML\n",
            "pumping", "2026-11-19T09:00:00Z", R"({"totalMl":90,"notes":"total: 99 ML"})");
        row("piyolog, an amount as a text",
            R"({"records":[{"event_id":"1","datetime":"2026-11-19T09:00:00Z","type":"Formula",)"
            R"("value":{"value":"120","unit":"ml"}}]})",
            "feed", "2026-11-19T09:00:00Z", R"({"amountMl":120,"milk":"formula"})");
    }

    void aRowIsReadFieldByField()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, fields);
        Family family;
        const auto plan = family.bring({{"a", file}}, answers("UTC"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QStringList reasons;
        for (const ImportComplaint &one : plan->rejected)
            reasons.append(messageText(one.reason));
        QCOMPARE(reasons.join(u' '), QString());
        const QJsonObject entry = family.at(kind.constData(), start.constData());
        QVERIFY2(!entry.isEmpty(), qPrintable(countsText(plan->fresh)));
        const QJsonObject expected = QJsonDocument::fromJson(fields).object();
        QVERIFY(!expected.isEmpty());
        for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
            const QJsonValue found = entry.contains(it.key()) ? entry.value(it.key())
                                                              : QJsonValue(QJsonValue::Null);
            QVERIFY2(found == it.value(),
                     qPrintable(it.key() + ": " + found.toVariant().toString()));
        }
    }

    void aSleepThatRunsInNaraHasNoLength()
    {
        Family family;
        const auto plan = family.bring({{"a", "_activityKey,Type,Start Date/time (Epoch),[Sleep] "
                                              "End Date/time (Epoch),[Sleep] Duration (Seconds)\n"
                                              "a,Sleep,1795078800000,,0\n"}},
                                       answers("UTC"));
        QVERIFY(plan);
        QCOMPARE(rowsText(plan->rejected), "2");
        QVERIFY(family.all().isEmpty());
    }

    void aNoteThatIsShortenedIsSaid()
    {
        Family family;
        const auto plan = family.bring({{"a", "Type,Start,End,Notes\nBath,2026-11-19 12:00,,"
                                                  + QByteArray(5000, 'x') + "\n"}},
                                       answers("Europe/Berlin"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(messageTexts(plan->remarks),
                 QStringList{messageText({Sentence::NotesShortened, {1}})});
        QCOMPARE(family.all().size(), 1);
    }

    void timesAreReadAsPhonesWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *text, const char *read) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(read);
        };
        row("19.11.26, 14.05", "2026-11-19 14:05");
        row("2026. 11. 19. 오후 2:05", "2026-11-19 14:05");
        row("2026/11/19 上午12:05", "2026-11-19 00:05");
        row("2026/11/19 午後0:05", "2026-11-19 12:05");
        row("Nov 19, 2026, 12:05 AM", "2026-11-19 00:05");
        row("Thursday, November 19, 2026 at 2:05 p.m.", "2026-11-19 14:05");
        row("19 Nov 2026 14:05", "2026-11-19 14:05");
        row("2026-11-19 0:05 AM", "2026-11-19 00:05");
        row("2026-11-19 14:05 PM", "");
        row("2026-11-19 25:05", "");
        row("Nov 31, 2026", "");
        row("Teapot 19, 2026", "");
    }

    void timesAreReadAsPhonesWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        const auto time = readTime(text);
        QCOMPARE(time ? time->wall(DateOrder::MonthFirst).toString(u"yyyy-MM-dd HH:mm") : QString(),
                 read);
    }

    // Its newest rows are in the file beside it.
    void aDatabaseThatWasOpenIsReadWithItsJournal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("backup.db"));
        const QString name = QStringLiteral("open");
        const auto gone = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char *statement :
             {"PRAGMA journal_mode = WAL",
              "CREATE TABLE daily_actions (uid TEXT, type TEXT, start_millis INTEGER)",
              "INSERT INTO daily_actions VALUES ('1', 'bath', 1795078800000)"})
            QVERIFY(query.exec(QString::fromLatin1(statement)));
        const auto files = takeImportFiles({path});
        QVERIFY(files);
        Family family;
        const auto plan = family.plan(*files, {});
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(countsText(plan->fresh), "bath 1");
        const auto all = takeImportFiles({folder.path()});
        const auto whole = family.plan(*all, {});
        QVERIFY2(whole, whole ? "" : qPrintable(errorText(whole.error())));
        QCOMPARE(countsText(whole->fresh), "bath 1");
    }

    void aFolderIsReadWithTheFoldersInIt()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("2026/november"));
        QFile csv(folder.filePath("2026/november/a.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Type,Start,End,Notes\nBath,2026-11-19 12:00,,\n");
        csv.close();
        QFile other(folder.filePath("letter.pdf"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray("%PDF-1.4\n") + QByteArray(200, '\1'));
        other.close();
        const auto files = takeImportFiles({folder.path()});
        QVERIFY(files);
        Family family;
        const auto plan = family.plan(*files, answers("Europe/Berlin"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(countsText(plan->fresh), "bath 1");
        QCOMPARE(rowsText(plan->rejected), "0");
    }

    // What a program says about a meal is no food.
    void aLabelIsNoFood()
    {
        Family family;
        const auto one = family.bring({{"a", "Type,Start,End Condition,Start Condition,Notes\n"
                                             "Solids,2026-11-19 12:00,Meh,,\n"
                                             "Solids,2026-11-19 13:00,Meh,,pear\n"}},
                                      answers("UTC"));
        QVERIFY2(one, one ? "" : qPrintable(errorText(one.error())));
        const auto two = family.bring(
            {{"b", "id,time,type,food,notes,hadReaction,reactionDescription,bottleType,deletedAt,"
                   "babyId\n"
                   "1,2026-11-19T14:00:00Z,SOLIDS,,,true,red,,,b1\n"}},
            answers("UTC"));
        QVERIFY2(two, two ? "" : qPrintable(errorText(two.error())));
        const auto three = family.bring(
            {{"c", "id,time,enjoyment,foodName,notes,hadReaction,reactionDescription,deletedAt,"
                   "babyId\n"
                   "2,2026-11-19T15:00:00Z,SO_SO,,,true,,,b1\n"}},
            answers("UTC"));
        QVERIFY2(three, three ? "" : qPrintable(errorText(three.error())));
        const auto solids = [&](const char *start) { return family.at("solids", start); };
        QCOMPARE(solids("2026-11-19T12:00:00Z")["food"].toString(), "Solids");
        QCOMPARE(solids("2026-11-19T12:00:00Z")["notes"].toString(), "reaction: Meh");
        QCOMPARE(solids("2026-11-19T13:00:00Z")["food"].toString(), "pear");
        QCOMPARE(solids("2026-11-19T14:00:00Z")["food"].toString(), "solids");
        QCOMPARE(solids("2026-11-19T14:00:00Z")["notes"].toString(), "reaction: red");
        QCOMPARE(solids("2026-11-19T15:00:00Z")["food"].toString(), "solids");
        QCOMPARE(solids("2026-11-19T15:00:00Z")["notes"].toString(), "liked: SO_SO\nreaction: yes");
    }

    // The schema's own errors name its fields, and are English.
    void whatDoesNotFitIsSaidInWords()
    {
        Family family;
        const auto plan = family.plan({{"a",
                                        "Start Time,End Time,Activity,Quantity,Extra data,Text\n"
                                        "2026-11-19 12:00,,Temperature,,,Testa has a temperature\n"
                                        "2026-11-01 12:00,2026-11-10 12:00,Sleep,,,Testa slept\n"}},
                                      answers("UTC"));
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(plan->rejected.size(), 2);
        QCOMPARE(messageText(plan->rejected.at(0).reason), messageText({Sentence::RowEmpty}));
        QCOMPARE(messageText(plan->rejected.at(1).reason), messageText({Sentence::RowTooLong}));
        const auto other = family.plan(
            {{"b", R"({"baby_nappy":[{"pk":1,"date":1795060800,"type":"Purple"}]})"}}, {});
        QCOMPARE(messageText(other->rejected.at(0).reason),
                 messageText({Sentence::RowNotUnderstood, {"Purple"}}));
    }

    void twoBabiesOfOneNameAreToldApart()
    {
        Family family({QStringLiteral("Testa"), QStringLiteral("Testa"), QStringLiteral("Mia")});
        const auto plan = family.plan(examples("huckleberry/metric.csv"), answers("UTC"));
        QCOMPARE(plan->questions.size(), 1);
        QStringList choices = plan->questions.constFirst().choices;
        QCOMPARE(choices.removeDuplicates(), 0);
        QCOMPARE(choices, QStringList({family.babies.at(0).toString(),
                                       family.babies.at(1).toString(), QStringLiteral("Mia")}));
    }

    void otherUnitsOfBabyDaybookAreAsked()
    {
        const QByteArray backup(
            R"({"format":"baby-daybook-sdk-backup","baby":{"name":"Testa","convertUnits":true},
                "activities":[{"uid":"a","type":"bottle","startMillis":1795060800000,"volume":4}],
                "growth":[{"uid":"g","dateMillis":1795060800000,"weight":13.5,"height":24.6}]})");
        Family family;
        const auto plan = family.plan({{"a", backup}}, {});
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QStringList proposals;
        for (const ImportQuestion &one : plan->questions)
            proposals.append(one.choices.constFirst());
        QCOMPARE(proposals, QStringList({"oz", "lb", "in"}));
        ImportAnswers given = answers("UTC", Unit::FluidOunce);
        given.weight = Unit::Pound;
        given.length = Unit::Inch;
        QVERIFY(family.bring({{"a", backup}}, given));
        QCOMPARE(family.at("feed", "2026-11-19T04:00:00Z")["amountMl"].toInt(), 118);
        QCOMPARE(family.at("growth", "2026-11-19T04:00:00Z")["weightG"].toInt(), 6123);
    }

    // Found beside the traps that the examples have.
    void lessUsualRowsOfSeveralPrograms()
    {
        Family family;
        for (const QByteArray &file :
             {QByteArray("Type,Start,End,Notes\nVomit,2026-11-19 12:00,2026-11-19 12:05,\n"),
              QByteArray("id,child_id,start,end,amount\n"
                         "1,1,2026-11-19 12:00:00,2026-11-19 12:20:00,\n"),
              QByteArray("Start Time,Activity,Extra data,Text\n"
                         "2026-11-19 12:00,Diaper,Wet,Testa (Jr.) had a wet diaper\n"
                         "2026-11-19 12:10,Diaper,Wet,Testa (Jr.) had a wet diaper (large)\n"),
              QByteArray("id,startTime,duration,type,activities,deletedAt,babyId\n"
                         "1,2026-11-19T12:00:00Z,30,WALK,park,,b\n"
                         "2,2026-11-19T12:10:00Z,30,CUSTOM,swim,,b\n"),
              QByteArray("Type,_activityKey,Start Date/time (Epoch),Note\n"
                         "Bottle Feed,a,1795089600000.0,fraction\n"),
              QByteArray("=== MEDICATIONS ===\nDate,Time,Name\n2026-11-19,13:00,'=Vitamin D\n")}) {
            const auto plan = family.bring({{"a", file}}, answers("UTC"));
            QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
            QCOMPARE(rowsText(plan->rejected), "");
        }
        QStringList notes;
        QStringList names;
        for (const Entry &entry : family.all()) {
            const QString note = entry.text(field::notes);
            if (entry.kind() != QLatin1StringView("activity"))
                notes.append(entry.kind() + ": " + note);
            else
                names.append(entry.text(field::name) + ": " + note);
        }
        notes.sort();
        names.sort();
        QCOMPARE(notes,
                 QStringList({"feed: fraction", "nappy: ", "nappy: large",
                              "note: Vomit\nminutes: 5", "note: medications\nName: =Vitamin D",
                              "note: pumping, 20 min"}));
        QCOMPARE(names, QStringList({"WALK: park", "swim: "}));
    }

    void aBrokenRowSparesTheNext()
    {
        Family family;
        const auto plan = family.bring({{"a",
                                         "\"Type\",\"Start\",\"End\",\"Notes\"\n"
                                         "\"Bath\",\"2026-11-19 08:00\",,\"never closed\n"
                                         "\"Bath\",\"2026-11-19 09:00\",,\"good\"\n"
                                         "\"Bath\",\"no time\",,\n"
                                         "\"Bath\",\"2026-11-19 10:00\",,\"\"\"good\"\" too\"\n"}},
                                       answers("Europe/Berlin"));
        QCOMPARE(countsText(plan->fresh), "bath 2");
        QCOMPARE(rowsText(plan->rejected), "2 4");
        QCOMPARE(family.at("bath", "2026-11-19T09:00:00Z")["notes"].toString(), "\"good\" too");
    }

    // Readers compose column names on the fly: the string asked for may be gone afterwards.
    void aColumnIsFoundByANameThatIsGoneAfterwards()
    {
        constexpr int columns = 200;
        QStringList names;
        QStringList cells;
        for (int i = 0; i < columns; ++i) {
            names.append(QStringLiteral("c%1").arg(i, 3, 10, QChar(u'0')));
            cells.append(QString::number(i));
        }
        const auto table = CsvTable::read(names.join(u',') + u'\n' + cells.join(u',') + u'\n');
        QVERIFY(table);
        std::array<char, 4> asked{};
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < columns; ++i) {
                const QByteArray name = names.at(i).toLatin1();
                std::ranges::copy(name, asked.begin());
                QCOMPARE(table->column(QLatin1StringView(asked.data(), asked.size())), i);
            }
        }
    }

    // A window that was left in the middle has nothing to show the answer of.
    void whatIsReleasedIsNotReported()
    {
        Family family;
        QFile file(family.folder.filePath("a.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Type,Start,End,Notes\nBath,2026-11-19 12:00,,\n");
        file.close();
        ImportJob job(family.database->path());
        ImportJob::Source source;
        job.read({{file.fileName()}, {}}, {},
                 [&](const Result<ImportJob::Source> &read) { source = read.value_or(nullptr); });
        QTRY_VERIFY(source);
        int answers = 0;
        job.plan(source, {}, [&](const Result<ImportJob::Plan> &) { ++answers; });
        job.release();
        // The plan is over when only the job and this test hold the source.
        QTRY_COMPARE(source.use_count(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }

    void manyRowsAreOneImport()
    {
        QByteArray csv(
            "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n");
        constexpr int rows = 50000;
        for (int i = 0; i < rows; ++i) {
            const QDateTime at = QDateTime(QDate(2021, 1, 1), QTime(0, 0), QTimeZone::utc())
                                     .addSecs(qint64(i) * 3600);
            csv += "Feed," + at.toString(u"yyyy-MM-dd HH:mm").toUtf8() + ",,,Formula,Bottle,"
                   + QByteArray::number(60 + i % 100) + "ml,row " + QByteArray::number(i) + "\n";
        }
        Family family;
        QElapsedTimer timer;
        timer.start();
        const auto plan = family.plan({{"a", csv}}, answers("Europe/Berlin"));
        qInfo() << "planned in" << timer.elapsed() << "ms";
        QVERIFY(plan);
        QVERIFY2(plan->rejected.isEmpty(), qPrintable(rowsText(plan->rejected)));
        const auto added = Importer(family.logbook).write(*plan);
        qInfo() << "written after" << timer.elapsed() << "ms";
        // Times in the hour skipped in spring fall on the next hour's times, and still make their
        // own entries.
        QCOMPARE(*added, rows);
        QCOMPARE(plan->entries.size(), rows);
        QVERIFY(family.logbook.undoBook.undo());
        qInfo() << "taken back after" << timer.elapsed() << "ms";
        QVERIFY(family.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
