// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/weehoursreader.h"

#include "core/exchange/importwords.h"
#include "core/exchange/profileexport.h"
#include "core/protocol/schema.h"

#include <QJsonArray>

namespace weehours::weehoursexport {

namespace {

using Member = QLatin1StringView;

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
        // A plan is the only thing that the second version has and the first has not.
        if (whole.value(Member("version")).toInt() > exportVersion)
            return failure(codes::malformed, ImportWords::newerExport());
        qint64 number = 0;
        for (const QJsonValue &each : whole.value(Member("babies")).toArray()) {
            const QJsonObject baby = each.toObject();
            // Of a baby whose access ended there is only its name.
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
                    if (!findKind(row.kind) || row.kind == kind::baby)
                        reading.complain(row.file, row.row, ImportWords::unknownType(row.kind));
                    else if (!EntityId::parse(row.ownId))
                        reading.complain(row.file, row.row, ImportWords::notUnderstood(row.ownId));
                    else
                        reading.rows.append(std::move(row));
                }
            }
        }
    }
    return {};
}

} // namespace weehours::weehoursexport
