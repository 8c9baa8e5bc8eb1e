// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/weehoursreader.h"

#include "core/exchange/importwords.h"
#include "core/protocol/schema.h"

#include <QJsonArray>

namespace weehours::weehoursexport {

namespace {

using Member = QLatin1StringView;

// The second has what the first has, and more beside it.
constexpr int newestVersion = 2;

} // namespace

bool recognises(const ImportDocument &document)
{
    return document.isJson()
           && document.json().object().value(Member("format")).toString()
                  == Member("weehours-export");
}

Result<void> read(const QList<const ImportDocument *> &documents, ImportReading &reading)
{
    for (const ImportDocument *document : documents) {
        const QJsonObject whole = document->json().object();
        if (whole.value(Member("version")).toInt() > newestVersion)
            return failure(codes::malformed, ImportWords::newerExport());
        qint64 number = 0;
        for (const QJsonValue &each : whole.value(Member("babies")).toArray()) {
            const QJsonObject baby = each.toObject();
            const QString name = baby.value(Member("name")).toString();
            QJsonObject fields =
                baby.value(Member("baby")).toObject().value(Member("data")).toObject();
            fields.insert(field::name, name);
            reading.babies.append(fields);
            const QString babyId = baby.value(Member("babyId")).toString();
            for (const QJsonValue &one : baby.value(Member("entries")).toArray()) {
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
                const KindSpec *spec = findKind(row.kind);
                if (!spec || !spec->isLogEntry) {
                    if (row.kind != kind::plan)
                        reading.complain(row.file, row.row, ImportWords::unknownType(row.kind));
                    continue;
                }
                const QString start = row.fields.take(field::startedAt).toString();
                if (const auto instant = Instant::parse(start)) {
                    row.start = timeAt(*instant);
                } else {
                    reading.complain(row.file, row.row, ImportWords::noTime(start));
                    continue;
                }
                if (const auto end = Instant::parse(row.fields.take(field::endedAt).toString()))
                    row.end = timeAt(*end);
                row.zone = row.fields.take(field::zone).toString();
                if (row.fields.contains(field::notes))
                    row.notes = {row.fields.take(field::notes).toString()};
                reading.rows.append(std::move(row));
            }
        }
    }
    return {};
}

} // namespace weehours::weehoursexport
