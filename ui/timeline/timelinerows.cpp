// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/daysummary.h"
#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace weehours {

bool TimelineModel::isOwn(const Entry &entry) const
{
    // Before there is an account, everything here was made by the one person at this profile.
    if (!entry.entity.createdBy)
        return true;
    return m_self && m_self->id == entry.entity.createdBy->id;
}

EntryState TimelineModel::stateOf(const Entry &entry) const
{
    const bool unshared = !m_self && entry.state == EntryState::Waiting;
    return unshared ? EntryState::Confirmed : entry.state;
}

QString TimelineModel::who(const Entry &entry) const
{
    if (isOwn(entry))
        return tr("you");
    return entry.entity.createdBy->name;
}

QDate TimelineModel::dayOf(int row) const
{
    return localDay(m_rows.at(row).start, m_startHour);
}

bool TimelineModel::startsDay(int row) const
{
    return row == 0 || dayOf(row - 1) != dayOf(row);
}

QString TimelineModel::dayTitleOf(int row) const
{
    return startsDay(row) ? dayTitle(dayOf(row), m_today) : QString();
}

int TimelineModel::sleepAt(int row) const
{
    // Who sleeps through this many entries of others is not asleep.
    constexpr int farthest = 40;
    const int end = std::min(row + farthest, rowCount());
    for (int at = row; at < end; ++at) {
        const Entry &entry = m_rows.at(at).entry;
        if (entry.kind() == kind::sleep) {
            const bool lasts = entry.endedAt().value_or(now()) > m_rows.at(row).start;
            return at == row || lasts ? at : -1;
        }
    }
    return -1;
}

TimelineModel::Span TimelineModel::spanAt(int row) const
{
    const int sleep = sleepAt(row);
    if (sleep < 0)
        return {};
    const Instant end = m_rows.at(sleep).entry.endedAt().value_or(now());
    const bool over = startsDay(row) && end > startOfDay(dayOf(row).addDays(1), m_startHour);
    return {sleep != row, over || (row > 0 && m_rows.at(row - 1).start < end)};
}

QString TimelineModel::nightOf(int row) const
{
    if (!startsDay(row))
        return {};
    const int sleep = sleepAt(row);
    if (sleep < 0)
        return {};
    const Entry &entry = m_rows.at(sleep).entry;
    const auto end = entry.endedAt();
    if (end.value_or(now()) <= startOfDay(dayOf(row).addDays(1), m_startHour))
        return {};
    return end ? tr("asleep until %1", "over the end of a day").arg(timeText(*end))
               : tr("still asleep", "over the end of a day");
}

QString TimelineModel::accessibleText(int row) const
{
    const Entry &entry = m_rows.at(row).entry;
    QStringList parts{dayTitle(dayOf(row), m_today), timeText(m_rows.at(row).start),
                      entryTitle(entry)};
    if (const QString detail = entryDetail(entry, now()); !detail.isEmpty())
        parts.append(detail);
    parts.append(tr("logged by %1").arg(who(entry)));
    if (m_new.contains(entry.id()))
        parts.append(tr("new"));
    const EntryState state = stateOf(entry);
    if (state == EntryState::Waiting)
        parts.append(tr("waiting to be sent"));
    else if (state == EntryState::Refused)
        parts.append(tr("refused by the server"));
    return parts.join(QStringLiteral(", "));
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_rows.at(index.row()).entry;
    switch (role) {
    case Qt::DisplayRole: return entryTitle(entry);
    case Qt::AccessibleTextRole: return accessibleText(index.row());
    case EntryRole: return QVariant::fromValue(entry);
    case IdRole: return entry.id().toString();
    case IsNewRole: return m_new.contains(entry.id());
    case DayTitleRole: return dayTitleOf(index.row());
    case IsOwnRole: return isOwn(entry);
    case StateRole: return QVariant::fromValue(stateOf(entry));
    case WhoRole: return who(entry);
    case NightRole: return nightOf(index.row());
    default: return {};
    }
}

} // namespace weehours
