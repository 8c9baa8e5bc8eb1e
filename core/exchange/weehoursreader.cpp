// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/weehoursreader.h"

#include "core/exchange/logsheet.h"
#include "core/exchange/profileexport.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QJsonArray>

namespace weehours::weehoursexport {

namespace {

using Member = QLatin1StringView;

// Accepts an entry or a plan with an id.
void takeOwn(ImportedRow &&row, ImportReading &reading)
{
    if (!findKind(row.kind) || row.kind == kind::baby)
        reading.complain(row, {Sentence::RowKindUnknown, {row.kind}});
    else if (!EntityId::parse(row.ownId))
        reading.complain(row, {Sentence::RowNotUnderstood, {row.ownId}});
    else
        reading.add(std::move(row));
}

// Our own tables, see core/exchange/logsheet.h.
void readSheet(const ImportDocument &document, ImportReading &reading)
{
    const CsvTable &table = document.table();
    QHash<QString, int> places;
    for (int i = 0; i < table.heading().size(); ++i)
        places.insert(logsheet::columnOf(table.heading().at(i)), i);
    for (const CsvTable::Row &line : table.rows()) {
        // Not trimmed: spaces at the ends of a note belong to it.
        const auto cell = [&](QLatin1StringView column) {
            return line.cells.value(places.value(column, -1));
        };
        ImportedRow row;
        row.file = document.index();
        row.row = line.number;
        row.kind = cell(logsheet::kindColumn).trimmed();
        row.baby = logsheet::unguarded(cell(logsheet::babyColumn));
        row.ownBaby = cell(logsheet::babyIdColumn).trimmed();
        row.ownId = cell(logsheet::entityIdColumn).trimmed();
        row.identity = row.ownId;
        const KindSpec *spec = findKind(row.kind);
        if (line.isBroken || !spec) {
            reading.complain(row, spec ? Message{Sentence::RowUnclosed}
                                       : Message{Sentence::RowKindUnknown, {row.kind}});
            continue;
        }
        QString wrong;
        for (const FieldSpec &one : spec->fields) {
            const QString text = cell(one.name);
            const auto value = logsheet::valueOf(one, text);
            if (!value)
                wrong = text;
            else if (!value->isNull())
                row.fields.insert(one.name, *value);
        }
        if (!wrong.isEmpty())
            reading.complain(row, {Sentence::RowNotUnderstood, {wrong}});
        else if (row.kind == kind::baby)
            reading.babies.append({row.ownBaby, row.fields});
        else
            takeOwn(std::move(row), reading);
    }
}

} // namespace

bool recognises(const ImportDocument &document)
{
    if (document.isTable())
        return logsheet::isSheet(document.table().heading());
    return document.isJson()
           && document.json().object().value(Member("format")).toString()
                  == Member("weehours-export");
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        if (document->isTable()) {
            readSheet(*document, reading);
            continue;
        }
        const QJsonObject whole = document->json().object();
        // The second version only added plans.
        if (whole.value(Member("version")).toInt() > exportVersion)
            return failure(codes::malformed, {Sentence::ExportNewer});
        qint64 number = 0;
        for (const QJsonValue &each : whole.value(Member("babies")).toArray()) {
            const QJsonObject baby = each.toObject();
            // If access to a baby ended, only its name was exported.
            const QString name = baby.value(Member("name")).toString();
            const QString babyId = baby.value(Member("babyId")).toString();
            const QJsonObject fields =
                baby.value(Member("baby")).toObject().value(Member("data")).toObject();
            if (!fields.isEmpty())
                reading.babies.append({babyId, fields});
            for (const auto member : {Member("plans"), Member("entries")}) {
                for (const QJsonValue &one : baby.value(member).toArray()) {
                    const QJsonObject entity = one.toObject();
                    ImportedRow row;
                    row.file = document->index();
                    row.row = ++number;
                    row.baby = name;
                    row.kind = entity.value(Member("entityType")).toString();
                    row.ownBaby = babyId;
                    row.ownId = entity.value(Member("entityId")).toString();
                    row.identity = row.ownId;
                    row.fields = entity.value(Member("data")).toObject();
                    takeOwn(std::move(row), reading);
                }
            }
        }
    }
    return {};
}

} // namespace weehours::weehoursexport
