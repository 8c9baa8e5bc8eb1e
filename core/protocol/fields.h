// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace weehours {

// The fields of an entity, and changes of them, are JSON objects. A field that is null and one that
// is absent mean the same; in a change, null clears the field.

/// The value of a field; null if absent, which means the same.
[[nodiscard]] QJsonValue fieldValue(const QJsonObject &data, const QString &field);

/// Sets a field; null and undefined clear it.
void setField(QJsonObject &data, const QString &field, const QJsonValue &value);

/// Carries out a change of several fields.
void setFields(QJsonObject &data, const QJsonObject &changes);

/// The fields that have a value.
[[nodiscard]] QJsonObject withoutNulls(QJsonObject fields);

} // namespace weehours
