// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace weehours {

/// How a field's value is written and checked.
enum class FieldType {
    Text,    ///< one or several lines; limits count characters (code points)
    Date,    ///< `YYYY-MM-DD`
    Instant, ///< RFC 3339, kept in UTC
    Integer, ///< in the canonical unit that the field's name ends in; limits are inclusive
    Boolean,
    Choice, ///< one of a fixed list of words
    Zone,   ///< an IANA time-zone name
};

/// One field of one kind of entity. `min` and `max` bound an Integer's value or a Text's length.
struct FieldSpec
{
    QLatin1StringView name;
    FieldType type;
    bool required = false;
    qint64 min = 0;
    qint64 max = 0;
    std::span<const QLatin1StringView> choices = {};
};

/// One kind of entity: the single description that validation, JSON, storage, forms and exports
/// read. A new kind of log entry is one more row of this table.
struct KindSpec
{
    QLatin1StringView name;
    bool isLogEntry;
    std::span<const FieldSpec> fields;
    /// Rules across fields of this kind; nullptr where there are none. Gets complete data whose
    /// single fields are valid.
    Result<void> (*checkAcross)(const QJsonObject &data);

    /// The field of that name, or nullptr.
    [[nodiscard]] const FieldSpec *field(QStringView fieldName) const;
};

/// All kinds, the baby first.
[[nodiscard]] std::span<const KindSpec> kinds();

/// The kind of that name, or nullptr for one that this version does not know.
[[nodiscard]] const KindSpec *findKind(QStringView entityType);

namespace kind {
inline constexpr QLatin1StringView baby("baby");
inline constexpr QLatin1StringView feed("feed");
inline constexpr QLatin1StringView sleep("sleep");
inline constexpr QLatin1StringView nappy("nappy");
/// Not an entity that anyone pushes: the event stream tells changes of access under this name.
inline constexpr QLatin1StringView caregiver("caregiver");
} // namespace kind

} // namespace weehours
