// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/clock.h"

#include <QHash>
#include <QRandomGenerator>
#include <QString>
#include <QUuid>
#include <QtEndian>

#include <compare>
#include <optional>
#include <utility>

namespace weehours {

/// Parses a lower-case hyphenated UUID, the only form on the wire. Empty for anything else,
/// including upper case and braces: each id has one spelling.
[[nodiscard]] std::optional<QUuid> parseUuid(QStringView text);

/// The letters of a UUID in that form.
constexpr qsizetype uuidLetters = 36;
/// Writes them, without an allocation.
void writeUuid(const QUuid &uuid, char *to);
[[nodiscard]] QByteArray uuidText(const QUuid &uuid);

/// A typed id: a baby's id cannot be passed for a user's.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid value) : m_value(value) {}

    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        if (const auto value = parseUuid(text))
            return Id(*value);
        return std::nullopt;
    }

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_value; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(uuidText(m_value)); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    /// The order of the text form, which SQL and every other client can reproduce.
    friend bool operator<(const Id &a, const Id &b) { return a.halves() < b.halves(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    [[nodiscard]] std::pair<quint64, quint64> halves() const
    {
        return {quint64(m_value.data1) << 32 | quint64(m_value.data2) << 16 | m_value.data3,
                qFromBigEndian<quint64>(m_value.data4)};
    }

    QUuid m_value;
};

using BabyId = Id<struct BabyTag>;
using EntityId = Id<struct EntityTag>;
using UserId = Id<struct UserTag>;
using MutationId = Id<struct MutationTag>;

/// A baby is itself an entity, under the same id.
[[nodiscard]] inline EntityId entityIdOf(const BabyId &id)
{
    return EntityId(id.uuid());
}

/// Whether the mutation is a recovery mutation: its id is a version 8 UUID (RFC 9562, section 5.8);
/// ids of people's changes are version 7.
[[nodiscard]] inline bool isRecovery(const MutationId &id)
{
    constexpr int custom = 8;
    return id.uuid().data3 >> 12 == custom;
}

/// Makes version 7 UUIDs (RFC 9562, section 5.7). They sort by time, and those of one source in the
/// order they were made, even within a millisecond; the merge rule's last tie-break relies on it. A
/// source belongs to one thread.
class IdSource
{
public:
    /// @param clock must outlive the source
    /// @param random the source of the random bits; a seeded one makes a run repeatable
    explicit IdSource(const Clock &clock,
                      QRandomGenerator random = QRandomGenerator::securelySeeded());

    [[nodiscard]] QUuid next();
    template <typename T>
    [[nodiscard]] T next()
    {
        return T(next());
    }

private:
    const Clock &m_clock;
    QRandomGenerator m_random;
    qint64 m_lastMsecs = 0;
    quint16 m_counter = 0;
};

} // namespace weehours
