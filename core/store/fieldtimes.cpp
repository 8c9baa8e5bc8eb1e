// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fieldtimes.h"

#include "core/protocol/merge.h"

namespace weehours {

QJsonObject nextFieldTimes(const Entity &next, const Entity &held, QJsonObject times)
{
    const auto keep = [&](const QString &field, bool changed) {
        if (changed)
            times.insert(field, next.updatedAt.msecs);
        else if (!times.contains(field))
            times.insert(field, held.updatedAt.msecs);
    };
    keep(QString(deletedField), held.deleted != next.deleted);
    for (const QJsonObject &fields : {held.data, next.data}) {
        for (const QString &field : fields.keys())
            keep(field, held.data.value(field) != next.data.value(field));
    }
    return times;
}

} // namespace weehours
