// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/mutation.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace weehours {

/// An applied change that a later concurrent one overrode, whose author had not seen it. Its author
/// got the answer that it was applied, and learns only from the event that it was overridden.
struct Overridden
{
    UserId author;
    MutationId mutationId;
    Instant updatedAt;
    /// The fields that it had written, null for a cleared one; `deleted` is true if it was a
    /// delete.
    QJsonObject fields;

    bool operator==(const Overridden &) const = default;
};

/// One committed change in a baby's stream. To apply it, replace the held entity if `entity` has a
/// greater version; order and repetition do not matter.
struct Event
{
    /// 1, 2, 3 … for each baby, without a gap, in commit order.
    qint64 seq = 0;
    Op op = Op::Create;
    QStringList changed;
    /// Empty for a change of access, which no mutation makes.
    std::optional<MutationId> mutationId;
    Person author;
    /// The server's time of the commit.
    Instant at;
    /// The whole entity as of this event. For a change of access its type is `caregiver`, its id
    /// the user's, and its data `{name, role}`.
    Entity entity;
    /// The changes that it overrode; empty for most events, and then not transmitted.
    QList<Overridden> overrode = {};
};

/// The member `overrode` of an event document.
[[nodiscard]] QJsonArray toJson(const QList<Overridden> &overrode);
/// Leaves out what cannot be read: it is only information about the past.
[[nodiscard]] QList<Overridden> overriddenFromJson(const QJsonArray &array);

/// The parts of an event that a store keeps as JSON text.
struct EventTexts
{
    /// A list of names.
    QByteArray changed;
    /// The entity's fields.
    QByteArray data;
    /// toJson() of `overrode`; empty for none.
    QByteArray overrode = {};
};
/// Appends the event document as text, with `texts` instead of these parts of `event`.
void appendJson(QByteArray &json, const Event &event, const EventTexts &texts);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &object, const QString &path);

} // namespace weehours
