// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"
#include "core/store/entry.h"
#include "core/store/keptpairs.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>
#include <optional>

namespace weehours {

/// Four weeks of a newborn's log, written by two caregivers who share the work: each feed, nap and
/// nappy by the one on duty, some minutes off, and a few by both, since each thinks that the other
/// forgot. Look-alikes that are no duplicates come as often as in real life: top-ups, a second
/// nappy right after the first, naps in a row, a feed continued on the other side.
class CaregiverMonth
{
public:
    /// @param seed the same seed makes the same month
    CaregiverMonth(const BabyId &baby, const std::array<Person, 2> &people, Instant from,
                   quint32 seed)
        : end(from.plusMsecs(28 * msecsPerDay)), m_baby(baby), m_people(people), m_random(seed)
    {
        for (Instant at = from; at < end;)
            at = live(at);
    }

    QList<Entry> entries;
    QSet<EntryPair> twice; ///< pairs that are the same event
    const Instant end;

    [[nodiscard]] static QString told(const Entry &entry)
    {
        QJsonObject data = entry.entity.data;
        data.insert(QStringLiteral("by"), entry.entity.createdBy->name);
        return entry.kind() + QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    }

private:
    // A feed, what comes with it, and a nap: about two and a half hours.
    Instant live(Instant at)
    {
        Instant now = after(at, 2, 15);
        if (chance(80))
            now = nappy(now);
        now = chance(60) ? bottle(now) : breast(now);
        if (chance(25))
            now = nappy(after(now, 1, 10));
        if (chance(6))
            happened(kind::medication, now,
                     {{QStringLiteral("name"), QStringLiteral("Vitamin D")},
                      {QStringLiteral("amountMilli"), 500},
                      {QStringLiteral("unit"), QStringLiteral("ml")}});
        if (chance(4))
            happened(kind::bath, after(now, 5, 10), {});
        if (chance(4))
            happened(kind::temperature, after(now, 1, 5),
                     {{QStringLiteral("centiC"), number(3650, 3850)}});
        now = nap(after(now, 5, 50));
        if (chance(30))
            now = nap(after(now, 2, 12)); // and another one right after
        return after(now, 2, 20);
    }

    Instant nappy(Instant at)
    {
        static const std::array words{"wee", "poo", "mixed"};
        const auto type = [&] {
            return QString::fromLatin1(words.at(static_cast<std::size_t>(number(0, 2))));
        };
        const int who = number(0, 1);
        happened(kind::nappy, at, {{QStringLiteral("type"), type()}}, {}, who);
        if (!chance(5))
            return at;
        // A second poo into the fresh nappy, mostly with the same caregiver still there.
        const Instant again = after(at, 3, 12);
        happened(kind::nappy, again, {{QStringLiteral("type"), QStringLiteral("poo")}}, {},
                 chance(25) ? 1 - who : who);
        return again;
    }

    Instant bottle(Instant at)
    {
        const auto fields = [](int amount) {
            return QJsonObject{{QStringLiteral("method"), QStringLiteral("bottle")},
                               {QStringLiteral("milk"), QStringLiteral("formula")},
                               {QStringLiteral("amountMl"), amount}};
        };
        happened(kind::feed, at, fields(10 * number(7, 15)), QStringLiteral("amountMl"));
        if (!chance(20))
            return after(at, 8, 25);
        const Instant more = after(at, 6, 30);
        happened(kind::feed, more, fields(10 * number(2, 6)), QStringLiteral("amountMl"));
        return after(more, 2, 10);
    }

    Instant breast(Instant at)
    {
        const Instant done = after(at, 10, 35);
        happened(kind::feed, at,
                 {{QStringLiteral("method"), QStringLiteral("breast")},
                  {QStringLiteral("endedAt"), done.toString()},
                  {QStringLiteral("leftSeconds"), number(240, 900)},
                  {QStringLiteral("rightSeconds"), number(240, 900)}});
        return done;
    }

    Instant nap(Instant at)
    {
        // Short naps, and now and then a long one.
        const Instant done = chance(40) ? after(at, 12, 35) : after(at, 40, 190);
        happened(kind::sleep, at, {{QStringLiteral("endedAt"), done.toString()}});
        return done;
    }

    /// @param maybe a field that the second caregiver may leave out
    void happened(QLatin1StringView kindName, Instant at, const QJsonObject &fields,
                  const QString &maybe = {}, std::optional<int> by = {})
    {
        const int who = by ? *by : number(0, 1);
        const EntityId first = write(kindName, at, 2, fields, who);
        if (!chance(3))
            return;
        QJsonObject again = fields;
        if (!maybe.isEmpty() && chance(40))
            again.remove(maybe);
        twice.insert(entryPair(first, write(kindName, at, 6, again, 1 - who)));
    }

    EntityId write(QLatin1StringView kindName, Instant at, int off, QJsonObject fields, int who)
    {
        const qint64 shift = number(-off, off) * msecsPerMinute;
        fields.insert(QStringLiteral("startedAt"), at.plusMsecs(shift).toString());
        if (const auto done = Instant::parse(fields.value(QStringLiteral("endedAt")).toString()))
            fields.insert(QStringLiteral("endedAt"),
                          done->plusMsecs(number(-off, off) * msecsPerMinute).toString());
        Entity entity{
            QString(kindName),
            EntityId(QUuid::fromString(QStringLiteral("01890000-0000-7000-8000-%1")
                                           .arg(entries.size() + 1, 12, 16, QChar(u'0')))),
            m_baby,
            1,
            at,
            false,
            m_people.at(static_cast<std::size_t>(who)),
            fields};
        entries.append({entity, EntryState::Confirmed});
        return entity.entityId;
    }

    int number(int least, int most) { return m_random.bounded(least, most + 1); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    Instant after(Instant at, int least, int most)
    {
        return at.plusMsecs(number(least, most) * msecsPerMinute);
    }

    const BabyId m_baby;
    const std::array<Person, 2> m_people;
    QRandomGenerator m_random;
};

} // namespace weehours
