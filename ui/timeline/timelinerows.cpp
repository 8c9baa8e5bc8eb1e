// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemodel.h"

#include "core/logbook/daysummary.h"
#include "ui/words/entrywords.h"

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

QString TimelineModel::dayTitleOf(int row) const
{
    const QDate day = localDay(m_rows.at(row).startedAt());
    if (row > 0 && localDay(m_rows.at(row - 1).startedAt()) == day)
        return {};
    return dayTitle(day, m_today);
}

QString TimelineModel::accessibleText(int row) const
{
    const Entry &entry = m_rows.at(row);
    QStringList parts{dayTitle(localDay(entry.startedAt()), m_today), timeText(entry.startedAt()),
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
    const Entry &entry = m_rows.at(index.row());
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
    default: return {};
    }
}

} // namespace weehours
