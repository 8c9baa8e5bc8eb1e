// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QJsonObject>
#include <QString>

#include <span>

namespace weehours {

/// How a field's value is written and validated.
enum class FieldType {
    Text,    ///< one or several lines; limits count characters (code points)
    Date,    ///< `YYYY-MM-DD`
    Instant, ///< RFC 3339, stored in UTC
    Integer, ///< in the unit at the end of the field's name; limits are inclusive
    Boolean,
    Choice, ///< one of a fixed list of words
    Zone,   ///< an IANA time-zone name; not every computer knows every zone
    Times,  ///< times of day, `HH:MM`, separated by commas; at most `max`
};

/// One field of a kind. `min` and `max` limit an Integer's value or a Text's length in code points;
/// `max` of an Instant is the number of days that it may be in the future, 0 for no limit.
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
/// read. To add a kind, add a row.
struct KindSpec
{
    QLatin1StringView name;
    bool isLogEntry; ///< is shown in the timeline, unlike the baby and its plans
    std::span<const FieldSpec> fields;
    /// Rules across the fields of this kind; nullptr if there are none. Gets complete data whose
    /// single fields are valid.
    Result<void> (*checkAcross)(const QJsonObject &data);

    /// The field of that name, or nullptr.
    [[nodiscard]] const FieldSpec *field(QStringView fieldName) const;
};

/// All kinds, the baby first.
[[nodiscard]] std::span<const KindSpec> kinds();

/// The kind of that name, or nullptr for one that this version does not know.
[[nodiscard]] const KindSpec *findKind(QStringView entityType);

/// Whether entities of this type belong in the timeline. True for unknown kinds of newer versions,
/// so that their entries are visible.
[[nodiscard]] bool isInTimeline(QStringView entityType);

/// The names of the kinds.
namespace kind {
inline constexpr QLatin1StringView baby("baby");
inline constexpr QLatin1StringView feed("feed");
inline constexpr QLatin1StringView sleep("sleep");
inline constexpr QLatin1StringView nappy("nappy");
inline constexpr QLatin1StringView solids("solids");
inline constexpr QLatin1StringView pumping("pumping");
inline constexpr QLatin1StringView growth("growth");
inline constexpr QLatin1StringView medication("medication");
inline constexpr QLatin1StringView temperature("temperature");
inline constexpr QLatin1StringView bath("bath");
inline constexpr QLatin1StringView activity("activity");
inline constexpr QLatin1StringView note("note");
inline constexpr QLatin1StringView milestone("milestone");
inline constexpr QLatin1StringView vaccination("vaccination");
/// Something to be done; a snapshot sends plans before the entries.
inline constexpr QLatin1StringView plan("plan");
/// Not an entity that can be pushed: events of this type report changes of access.
inline constexpr QLatin1StringView caregiver("caregiver");
} // namespace kind

/// The names of the fields. A name means the same in every kind, except for `name`, `site` and
/// `notes`.
namespace field {
inline constexpr QLatin1StringView activity("activity");
inline constexpr QLatin1StringView amountG("amountG");
inline constexpr QLatin1StringView amountMilli("amountMilli");
inline constexpr QLatin1StringView amountMl("amountMl");
inline constexpr QLatin1StringView archived("archived");
inline constexpr QLatin1StringView at("at");
inline constexpr QLatin1StringView birthDate("birthDate");
inline constexpr QLatin1StringView birthWeightG("birthWeightG");
inline constexpr QLatin1StringView centiC("centiC");
inline constexpr QLatin1StringView colour("colour");
inline constexpr QLatin1StringView consistency("consistency");
inline constexpr QLatin1StringView dose("dose");
inline constexpr QLatin1StringView dueDate("dueDate");
inline constexpr QLatin1StringView endSide("endSide");
inline constexpr QLatin1StringView endedAt("endedAt");
inline constexpr QLatin1StringView estimated("estimated");
inline constexpr QLatin1StringView everyMinutes("everyMinutes");
inline constexpr QLatin1StringView food("food");
inline constexpr QLatin1StringView forKind("forKind");
inline constexpr QLatin1StringView from("from");
inline constexpr QLatin1StringView gender("gender");
inline constexpr QLatin1StringView headMm("headMm");
inline constexpr QLatin1StringView heightMm("heightMm");
inline constexpr QLatin1StringView leftMl("leftMl");
inline constexpr QLatin1StringView leftSeconds("leftSeconds");
inline constexpr QLatin1StringView maxPerDay("maxPerDay");
inline constexpr QLatin1StringView medicine("medicine");
inline constexpr QLatin1StringView method("method");
inline constexpr QLatin1StringView milk("milk");
inline constexpr QLatin1StringView minGapMinutes("minGapMinutes");
inline constexpr QLatin1StringView name("name");
inline constexpr QLatin1StringView notes("notes");
inline constexpr QLatin1StringView paused("paused");
inline constexpr QLatin1StringView pausedAt("pausedAt");
inline constexpr QLatin1StringView pausedSeconds("pausedSeconds");
inline constexpr QLatin1StringView place("place");
inline constexpr QLatin1StringView potty("potty");
inline constexpr QLatin1StringView rash("rash");
inline constexpr QLatin1StringView reaction("reaction");
inline constexpr QLatin1StringView rightMl("rightMl");
inline constexpr QLatin1StringView rightSeconds("rightSeconds");
inline constexpr QLatin1StringView site("site");
inline constexpr QLatin1StringView standing("standing");
inline constexpr QLatin1StringView startedAt("startedAt");
inline constexpr QLatin1StringView times("times");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView totalMl("totalMl");
inline constexpr QLatin1StringView type("type");
inline constexpr QLatin1StringView unit("unit");
inline constexpr QLatin1StringView until("until");
inline constexpr QLatin1StringView weightG("weightG");
inline constexpr QLatin1StringView zone("zone");
} // namespace field

/// The values of `method`: a bottle has an amount, the breast has sides and can have a timer.
namespace feedmethod {
inline constexpr QLatin1StringView breast("breast");
inline constexpr QLatin1StringView bottle("bottle");
} // namespace feedmethod

} // namespace weehours
