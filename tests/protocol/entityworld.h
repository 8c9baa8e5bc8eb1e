// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/merge.h"

namespace weehours {

inline const Instant noon = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});

inline Instant at(int seconds)
{
    return noon.plusMsecs(seconds * msecsPerSecond);
}

inline QUuid uuid(quint16 number)
{
    return QUuid(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, static_cast<uchar>(number >> 8),
                 static_cast<uchar>(number & 0xff));
}

inline const BabyId baby(uuid(1));
inline const EntityId entry(uuid(2));
inline const Person sam{UserId(uuid(3)), QStringLiteral("Sam")};
inline const Person alex{UserId(uuid(4)), QStringLiteral("Alex")};

/// One entity on a server, to which mutations are applied one by one, by Sam unless another author
/// is named. The server's time is one hour after noon.
class EntityWorld
{
public:
    Instant now = at(3600);
    Person author = sam;

    MergeOutcome take(Op op, qint64 base, int seconds, const QJsonObject &payload,
                      quint16 mutation = 0, const QString &kind = QStringLiteral("feed"))
    {
        const Mutation one{MutationId(uuid(mutation ? mutation : ++m_mutations)),
                           kind,
                           entry,
                           op,
                           base,
                           at(seconds),
                           payload};
        auto outcome = merge(m_current ? &*m_current : nullptr, one, author, baby, m_head + 1, now);
        if (outcome.writes() || outcome.restamps)
            m_current = outcome.after;
        if (outcome.writes())
            ++m_head;
        return outcome;
    }

    MergeOutcome create(const QJsonObject &extra = {}, int seconds = 0)
    {
        QJsonObject payload{{"method", "bottle"}, {"startedAt", "2026-11-22T11:00:00.000Z"}};
        for (auto it = extra.begin(); it != extra.end(); ++it)
            payload.insert(it.key(), it.value());
        return take(Op::Create, 0, seconds, payload);
    }

    [[nodiscard]] const Entity &entity() const { return m_current->entity; }
    [[nodiscard]] qint64 head() const { return m_head; }

private:
    std::optional<StampedEntity> m_current;
    qint64 m_head = 0;
    quint16 m_mutations = 1000;
};

} // namespace weehours
