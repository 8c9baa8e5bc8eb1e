// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plans/dueplans.h"

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

// Longer than the longest interval (43,200 minutes): older entries only show when the last one was.
constexpr qint64 recentMsecs = 31 * msecsPerDay;

// The entries that may meet plans, read once per kind.
class Candidates
{
public:
    Candidates(const LogReader &logbook, const BabyId &baby, Instant now)
        : m_logbook(logbook), m_baby(baby), m_now(now)
    {
    }

    [[nodiscard]] Result<QList<Entry>> of(const Plan &plan)
    {
        if (plan.forKind.isEmpty())
            return QList<Entry>();
        const auto recent = read(m_recent, plan.forKind, m_now.plusMsecs(-recentMsecs));
        if (!recent)
            return recent;
        const bool any = std::any_of(recent->cbegin(), recent->cend(),
                                     [&](const Entry &entry) { return plan.isMetBy(entry); });
        return any ? recent : read(m_all, plan.forKind, std::nullopt);
    }

private:
    Result<QList<Entry>> read(QHash<QString, QList<Entry>> &known, const QString &kindName,
                              std::optional<Instant> from)
    {
        if (const auto found = known.constFind(kindName); found != known.cend())
            return *found;
        EntryQuery query;
        query.babyId = m_baby;
        query.kind = kindName;
        query.from = from;
        query.to = m_now.plusMsecs(1);
        auto entries = m_logbook.entries(query);
        if (entries)
            known.insert(kindName, *entries);
        return entries;
    }

    const LogReader &m_logbook;
    const BabyId m_baby;
    const Instant m_now;
    QHash<QString, QList<Entry>> m_recent;
    QHash<QString, QList<Entry>> m_all;
};

} // namespace

Result<QList<Plan>> plansOf(const LogReader &logbook, const BabyId &baby, const QTimeZone &here)
{
    EntryQuery query;
    query.babyId = baby;
    query.kind = kind::plan;
    const auto entries = logbook.entries(query);
    if (!entries)
        return std::unexpected(entries.error());
    QList<Plan> plans;
    for (const Entry &entry : *entries) {
        if (auto plan = Plan::of(entry, here))
            plans.append(*std::move(plan));
    }
    return plans;
}

Result<QList<DuePlan>> duePlans(const LogReader &logbook, const BabyId &baby, Instant now,
                                const QTimeZone &here)
{
    const auto plans = plansOf(logbook, baby, here);
    if (!plans)
        return std::unexpected(plans.error());
    QList<DuePlan> found;
    Candidates candidates(logbook, baby, now);
    for (const Plan &plan : *plans) {
        const auto entries = candidates.of(plan);
        if (!entries)
            return std::unexpected(entries.error());
        DuePlan due{plan, dueOf(plan, *entries, now)};
        if (due.due.state != Due::State::Over)
            found.append(std::move(due));
    }
    std::sort(found.begin(), found.end(), [](const DuePlan &a, const DuePlan &b) {
        const auto key = [](const DuePlan &each) {
            return std::tuple(each.plan.isPaused, each.due.at, each.plan.title, each.plan.id);
        };
        return key(a) < key(b);
    });
    return found;
}

} // namespace weehours
