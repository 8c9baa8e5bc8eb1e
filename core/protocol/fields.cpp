// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/fields.h"

#include <algorithm>

namespace weehours {

QJsonValue fieldValue(const QJsonObject &data, const QString &field)
{
    const QJsonValue value = data.value(field);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

void setField(QJsonObject &data, const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        data.remove(field);
    else
        data.insert(field, value);
}

void setFields(QJsonObject &data, const QJsonObject &changes)
{
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        setField(data, it.key(), it.value());
}

QJsonObject withoutNulls(QJsonObject fields)
{
    // The loop below copies them all.
    const bool isAny = std::any_of(fields.constBegin(), fields.constEnd(),
                                   [](const QJsonValue &value) { return value.isNull(); });
    if (!isAny)
        return fields;
    for (auto it = fields.begin(); it != fields.end();) {
        if (it.value().isNull())
            it = fields.erase(it);
        else
            ++it;
    }
    return fields;
}

} // namespace weehours
