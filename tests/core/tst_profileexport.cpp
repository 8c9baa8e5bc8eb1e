// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importarchive.h"
#include "core/exchange/importer.h"
#include "core/exchange/profileexport.h"
#include "tests/support/fulldisk.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace weehours;

namespace {

/// Takes a limited number of bytes, like a disk that fills up.
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
        if (!ProfileExport(p.store, p.clock.instant)
                 .writeTo(buffer, ProfileExport::Form::Json, {only}))
            return {};
        return QJsonDocument::fromJson(buffer.data()).object();
    }

    static QByteArray writtenAs(const ProfileFixture &p, ProfileExport::Form form,
                                const ExportScope &scope = {}, const ColumnWords &words = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = ProfileExport(p.store, p.clock.instant, {}, words)
                              .writeTo(buffer, form, scope);
        return done ? buffer.data() : QByteArray();
    }

    /// The profile's content: for each baby its fields, then those of its plans and entries.
    static QStringList heldBy(const ProfileFixture &p)
    {
        QStringList held;
        const auto babies = p.logbook.babies().value_or(QList<Entry>());
        for (const Entry &baby : babies) {
            QStringList lines;
            for (const QString &kind : {QString(kind::plan), QString()}) {
                EntryQuery query;
                query.babyId = baby.entity.babyId;
                query.kind = kind;
                const auto entries = p.logbook.entries(query).value_or(QList<Entry>());
                for (const Entry &entry : entries)
                    lines.append(lineOf(entry.kind(), entry.entity.data));
            }
            lines.sort();
            held.append(lineOf(baby.kind(), baby.entity.data) + lines.join(u'\n'));
        }
        return held;
    }

    static QString lineOf(const QString &kind, const QJsonObject &fields)
    {
        return kind + u' ' + QString::fromUtf8(QJsonDocument(fields).toJson());
    }

    /// The same from an exported table, by the babies' ids.
    static QStringList inSheets(const QByteArray &bytes)
    {
        QList<ImportFile> files{{"given", bytes}};
        if (isArchive(bytes))
            files = *unpacked(files.constFirst());
        QMap<QString, QString> babies;
        QMap<QString, QStringList> lines;
        for (const ImportFile &file : std::as_const(files)) {
            const auto document = ImportDocument::read(0, file.bytes);
            if (!document || !document->isTable()
                || !logsheet::isSheet(document->table().heading()))
                return {"no sheet: " + file.name};
            for (const CsvTable::Row &row : document->table().rows()) {
                QMap<QString, QString> cells;
                for (qsizetype i = 0; i < row.cells.size(); ++i)
                    cells.insert(logsheet::columnOf(document->table().heading().value(i)),
                                 row.cells.at(i));
                const KindSpec *const spec = findKind(cells.value(logsheet::kindColumn));
                QJsonObject fields;
                for (const FieldSpec &field : spec->fields) {
                    const auto value = logsheet::valueOf(field, cells.value(field.name));
                    if (!value || !value->isNull())
                        fields.insert(field.name, value.value_or(QJsonValue("wrong")));
                }
                const QString baby = cells.value(logsheet::babyIdColumn);
                if (spec->name == kind::baby)
                    babies.insert(baby, lineOf(spec->name, fields));
                else
                    lines[baby].append(lineOf(spec->name, fields));
            }
        }
        QStringList held;
        for (auto it = babies.cbegin(); it != babies.cend(); ++it) {
            QStringList sorted = lines.value(it.key());
            sorted.sort();
            held.append(*it + sorted.join(u'\n'));
        }
        return held;
    }

    /// A text of pieces that break some file format or other.
    static QString strangeText(QRandomGenerator &random, int most)
    {
        static const QStringList pieces{"=",
                                        "+",
                                        "-",
                                        "@",
                                        "'",
                                        "\"",
                                        "\"\"",
                                        ",",
                                        ";",
                                        "\t",
                                        "\n",
                                        "\n\n",
                                        " ",
                                        "  ",
                                        "=1+1",
                                        "@SUM(A1)",
                                        "\\",
                                        "\\n",
                                        "<b>",
                                        "&amp;",
                                        "(kind)",
                                        "null",
                                        "true",
                                        "0",
                                        "2026-11-22",
                                        "\u2028",
                                        "\u2029",
                                        "\u0085",
                                        "\u00a0",
                                        "\ufeff",
                                        "\u200b",
                                        "\u200f",
                                        QString::fromUtf8("é"),
                                        QString::fromUtf8("שלום"),
                                        QString::fromUtf8("مرحبا"),
                                        QString::fromUtf8("小夏"),
                                        QString::fromUtf8("👶🏽"),
                                        QString::fromUtf8("👨‍👩‍👧"),
                                        QString::fromUtf8("＝1"),
                                        "\u202e",
                                        "a"};
        QString text("x");
        // In front or behind, so that each piece comes at both ends.
        for (int i = random.bounded(1, 8); i > 0; --i) {
            const QString &piece = pieces.at(random.bounded(int(pieces.size())));
            text = random.bounded(2) == 0 ? piece + text : text + piece;
        }
        return text.left(most);
    }

    /// Adds a baby with strange texts, an entry of each kind, and a plan of each rule.
    static void addAllKinds(ProfileFixture &p, QRandomGenerator &random)
    {
        const QJsonObject named{{"name", strangeText(random, 40)},
                                {"gender", "female"},
                                {"birthDate", "2026-07-22"},
                                {"dueDate", "2026-08-26"},
                                {"birthWeightG", 2450}};
        const BabyId baby = p.logbook.addBaby(named)->entity.babyId;
        int minute = 0;
        for (const KindSpec &spec : kinds()) {
            if (spec.name == kind::baby)
                continue;
            QJsonObject fields;
            for (const FieldSpec &field : spec.fields) {
                const QString at = p.clock.instant.plusMsecs(-++minute * 61007LL).toString();
                switch (field.type) {
                case FieldType::Text:
                    fields.insert(field.name, strangeText(random, int(field.max)));
                    break;
                case FieldType::Integer: fields.insert(field.name, field.max); break;
                case FieldType::Boolean: fields.insert(field.name, random.bounded(2) == 0); break;
                case FieldType::Choice: fields.insert(field.name, field.choices.back()); break;
                case FieldType::Zone: fields.insert(field.name, "America/St_Johns"); break;
                case FieldType::Date: fields.insert(field.name, "2026-12-01"); break;
                case FieldType::Times: fields.insert(field.name, "08:00,20:30"); break;
                case FieldType::Instant: fields.insert(field.name, at); break;
                }
            }
            fields.remove(field::endedAt);
            if (spec.name == kind::nappy)
                fields.insert(field::type, "poo");
            if (spec.name == kind::plan) {
                fields.remove(field::at);
                fields.remove(field::everyMinutes);
            }
            const auto added = p.logbook.add(baby, spec.name, fields);
            QVERIFY2(added, added ? "" : qPrintable(errorText(added.error())));
            // Without duration: only an export tells this from an entry without an end.
            if (spec.field(QString(field::endedAt)))
                QVERIFY(p.logbook.end(added->id(), added->startedAt()));
        }
        QVERIFY(p.logbook.add(baby, kind::sleep, {}));
        QVERIFY(p.logbook.add(baby, kind::plan,
                              {{"title", strangeText(random, 30)}, {"everyMinutes", 240}}));
    }

private Q_SLOTS:
    void anEmptyProfileIsADocumentToo()
    {
        const ProfileFixture p;
        const QJsonObject expected{{"format", "weehours-export"},
                                   {"version", 2},
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

    void aFullDiskLeavesTheOlderFile_data()
    {
        QTest::addColumn<ProfileExport::Form>("form");
        QTest::newRow("JSON") << ProfileExport::Form::Json;
        QTest::newRow("table") << ProfileExport::Form::Table;
        QTest::newRow("sheets") << ProfileExport::Form::Sheets;
    }
    void aFullDiskLeavesTheOlderFile()
    {
        QFETCH(ProfileExport::Form, form);
        ProfileFixture p;
        const auto baby = p.addBaby();
        for (int i = 0; i < 20; ++i)
            QVERIFY(p.logbook.add(baby, "bath", {}));
        const ProfileExport document(p.store, p.clock.instant);
        QBuffer whole;
        whole.open(QIODevice::WriteOnly);
        QVERIFY(document.writeTo(whole, form, {}));
        // An error is reported wherever the disk fills up.
        for (qint64 room = 0; room < whole.size(); room += 97) {
            SmallDisk disk(room);
            const auto failed = document.writeTo(disk, form, {});
            QCOMPARE(failed.error().code, QString(codes::writeFailed));
        }
        SmallDisk enough(whole.size());
        QVERIFY(document.writeTo(enough, form, {}));

        const QString path = p.folder.filePath("export.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("older");
        file.close();
        QVERIFY(!document.writeToFile(path, form, {BabyId(QUuid::createUuid())}));
        // The rest of a file waits in a buffer until the end.
        for (const qint64 room : {qint64(0), whole.size() / 2, whole.size() - 1}) {
            const FullDisk disk(room);
            QVERIFY(!document.writeToFile(path, form, {}));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("older"));
    }

    void everythingIsReadAgain_data()
    {
        everythingComesBackFromSheets_data();
        QTest::newRow("JSON") << ProfileExport::Form::Json << false;
    }

    void everythingIsReadAgain()
    {
        QFETCH(const ProfileExport::Form, form);
        QFETCH(const bool, hasWords);
        const auto words = [](const KindSpec *, const QString &column) {
            return column.size() % 3 == 0 ? QString() : "Wort, \"so\" (g) für " + column;
        };
        QRandomGenerator random(11);
        for (int round = 0; round < 10; ++round) {
            ProfileFixture p;
            // Twins, so that names alone do not identify a baby.
            addAllKinds(p, random);
            addAllKinds(p, random);
            const auto source = readImport(
                {{"a", writtenAs(p, form, {}, hasWords ? ColumnWords(words) : ColumnWords())}});
            QVERIFY2(source, source ? "" : qPrintable(errorText(source.error())));
            ProfileFixture empty;
            // The fixtures share a seed: another time keeps their ids apart.
            empty.clock.instant = p.clock.instant.plusMsecs(msecsPerMinute);
            const Importer importer(empty.logbook);
            const auto plan = importer.plan(*source, {});
            QVERIFY2(plan->rejected.isEmpty(),
                     qPrintable(messageText(plan->rejected.value(0).reason)));
            QVERIFY(importer.write(*plan));
            QCOMPARE(heldBy(empty), heldBy(p));
            // Importing again adds nothing, in either profile.
            QVERIFY(importer.plan(*source, {})->entries.isEmpty());
            QVERIFY(Importer(p.logbook).plan(*source, {})->entries.isEmpty());
        }
    }

    void theFirstVersionIsReadStill()
    {
        ProfileFixture p;
        QVERIFY(p.logbook.add(p.addBaby(), "note", {{"notes", "old"}}));
        QJsonObject document = written(p);
        document["version"] = 1;
        QJsonObject baby = document["babies"].toArray().first().toObject();
        baby.remove("plans");
        document["babies"] = QJsonArray{baby};
        const auto source = readImport({{"a", QJsonDocument(document).toJson()}});
        ProfileFixture empty;
        empty.clock.instant = p.clock.instant.plusMsecs(msecsPerMinute);
        const Importer importer(empty.logbook);
        QVERIFY(importer.write(*importer.plan(*source, {})));
        QCOMPARE(heldBy(empty), heldBy(p));
    }

    void everythingComesBackFromSheets_data()
    {
        QTest::addColumn<ProfileExport::Form>("form");
        QTest::addColumn<bool>("hasWords");
        QTest::newRow("table") << ProfileExport::Form::Table << false;
        QTest::newRow("table with words") << ProfileExport::Form::Table << true;
        QTest::newRow("sheets") << ProfileExport::Form::Sheets << false;
        QTest::newRow("sheets with words") << ProfileExport::Form::Sheets << true;
    }
    void everythingComesBackFromSheets()
    {
        QFETCH(ProfileExport::Form, form);
        QFETCH(bool, hasWords);
        const auto words = [](const KindSpec *, const QString &column) {
            return column.size() % 3 == 0 ? QString() : "Wort, \"so\" (g) für " + column;
        };
        QRandomGenerator random(12);
        for (int round = 0; round < 10; ++round) {
            ProfileFixture p;
            addAllKinds(p, random);
            addAllKinds(p, random);
            const QByteArray bytes = writtenAs(p, form, {},
                                               hasWords ? ColumnWords(words) : ColumnWords());
            QCOMPARE(inSheets(bytes), heldBy(p));
        }
    }

    void noCellIsAFormula()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 2000; ++round) {
            const QString text = strangeText(random, 40);
            const QString cell = logsheet::guarded(text);
            QCOMPARE(logsheet::unguarded(cell), text);
            const QString seen = cell.trimmed();
            QVERIFY2(!seen.startsWith('=') && !seen.startsWith('+') && !seen.startsWith('-')
                         && !seen.startsWith('@'),
                     qPrintable(cell));
        }
    }

    void aRowIsAsTheStandardHasIt()
    {
        QCOMPARE(logsheet::row({"a", "", "b,c", "d\"e", "f\ng", " h"}),
                 QByteArray("a,,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\"\r\n"));
        QCOMPARE(logsheet::columnOf("Menge (ml) (amountMl)"), QStringLiteral("amountMl"));
        QCOMPARE(logsheet::columnOf(" amountMl "), QStringLiteral("amountMl"));
    }

    void localTimesAreThoseOfTheEntry()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        QVERIFY(p.logbook.add(baby, "sleep",
                              {{"startedAt", "2026-07-01T20:00:00.120Z"},
                               {"endedAt", "2026-07-02T01:30:00Z"},
                               {"zone", "America/St_Johns"}}));
        const QByteArray table = writtenAs(p, ProfileExport::Form::Table,
                                           {baby, {"sleep"}, {}, {}});
        QVERIFY(table.contains("kind,baby,startedAtLocal,startedAt,endedAtLocal,endedAt,"));
        QVERIFY(table.contains("sleep,Mia,2026-07-01T17:30:00-02:30,2026-07-01T20:00:00.120Z,"
                               "2026-07-01T23:00:00-02:30,2026-07-02T01:30:00.000Z,"));
    }

    void aPartIsWhatWasAskedFor()
    {
        ProfileFixture p;
        const auto baby = p.addBaby();
        const auto at = [&](int hours) {
            return p.clock.instant.plusMsecs(-hours * 60 * msecsPerMinute);
        };
        for (const char *kind : {"bath", "note"}) {
            for (const int hours : {1, 2, 3})
                QVERIFY(p.logbook.add(baby, kind,
                                      {{"startedAt", at(hours).toString()}, {"notes", "a"}}));
        }
        QVERIFY(p.logbook.add(baby, "plan", {{"title", "p"}, {"everyMinutes", 60}}));
        const ExportScope scope{{}, {"note"}, at(2), at(1)};
        const auto document =
            QJsonDocument::fromJson(writtenAs(p, ProfileExport::Form::Json, scope)).object();
        const QJsonValue part = document["babies"].toArray().first();
        QCOMPARE(part["entries"].toArray().size(), 1);
        QCOMPARE(part["entries"][0]["entityType"].toString(), QStringLiteral("note"));
        QVERIFY(part["plans"].isUndefined());
        QCOMPARE(document["only"]["kinds"].toArray(), QJsonArray{"note"});
        for (const auto form : {ProfileExport::Form::Table, ProfileExport::Form::Sheets}) {
            const QStringList held = inSheets(writtenAs(p, form, scope));
            QCOMPARE(held.size(), 1);
            QCOMPARE(held[0].count("note {"), 1);
            QVERIFY(!held[0].contains("bath {") && !held[0].contains("plan {"));
        }
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
            // Moves each to the far end, where a reader by pages would meet it a second time.
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
