// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/mutation.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace weehours {

/// A change of somebody's that stood, and that a concurrent later one replaced whose author had not
/// seen it. Its own author was told that it was applied, and learns of its end by the event alone.
struct Overridden
{
    UserId author;
    MutationId mutationId;
    Instant updatedAt;
    /// What it had written, null where it had cleared; `deleted` is true where it was a delete.
    QJsonObject fields;

    bool operator==(const Overridden &) const = default;
};

/// One committed change in a baby's stream. To apply it is to put `entity` in place if its version
/// is greater than the one held, in any order and any number of times.
struct Event
{
    /// 1, 2, 3 … for each baby, without a gap, in commit order.
    qint64 seq = 0;
    Op op = Op::Create;
    QStringList changed;
    /// Nothing for a change of access, which no mutation makes.
    std::optional<MutationId> mutationId;
    Person author;
    /// The server's time of the commit.
    Instant at;
    /// The whole entity as of this event. For a change of access its type is `caregiver`, its id
    /// the user's, and its data `{name, role}`.
    Entity entity;
    /// What this change won against. Most events have none, and then say nothing of it.
    QList<Overridden> overrode = {};
};

[[nodiscard]] QJsonArray toJson(const QList<Overridden> &overrode);
/// What cannot be read is left out: it tells of something that is over.
[[nodiscard]] QList<Overridden> overriddenFromJson(const QJsonArray &array);

/// Parts of an event that a store keeps as JSON text.
struct EventTexts
{
    /// A list of names.
    QByteArray changed;
    /// The entity's fields.
    QByteArray data;
    /// The list that toJson() makes of `overrode`; empty for none.
    QByteArray overrode = {};
};
/// Appends the event document as text, with `texts` in place of what `event` has of them.
void appendJson(QByteArray &json, const Event &event, const EventTexts &texts);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &object, const QString &path);

} // namespace weehours
