// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemodel.h"

#include "core/logbook/daysummary.h"
#include "ui/timeline/logging.h"
#include "ui/words/entrywords.h"

#include <algorithm>

namespace weehours {

namespace {

/// More arrivals than this at once are a log being caught up with, not news to mark.
constexpr qsizetype newsAtOnce = 50;

/// The order of the log: newest first, then by id, as EntryQuery has it.
bool comesBefore(const Entry &a, const Entry &b)
{
    const Instant startA = a.startedAt();
    const Instant startB = b.startedAt();
    return startA == startB ? b.id() < a.id() : startB < startA;
}

} // namespace

TimelineModel::TimelineModel(Logbook &logbook, QObject *parent)
    : QAbstractListModel(parent),
      m_logbook(logbook),
      m_today(localDay(logbook.now())),
      m_self(logbook.self())
{
    connect(&logbook, &Logbook::changed, this, &TimelineModel::apply);
    connect(&logbook, &Logbook::statusChanged, this, &TimelineModel::refreshSelf);
}

void TimelineModel::setBaby(const BabyId &babyId)
{
    const bool hadNews = !m_new.isEmpty();
    m_babyId = babyId;
    m_new.clear();
    read();
    if (hadNews)
        Q_EMIT newCountChanged();
}

void TimelineModel::read()
{
    beginResetModel();
    m_rows.clear();
    m_complete = m_babyId.isNull();
    m_today = localDay(m_logbook.now());
    // The first page comes at once; a view would ask for it only when it is shown.
    m_rows = nextPage();
    endResetModel();
}

QList<Entry> TimelineModel::nextPage()
{
    if (m_complete)
        return {};
    EntryQuery query;
    query.babyId = m_babyId;
    query.limit = pageSize;
    if (!m_rows.isEmpty())
        query.after = {m_rows.constLast().startedAt(), m_rows.constLast().id()};
    auto page = m_logbook.entries(query);
    // After a failure, asking again at each scroll step would only repeat it.
    m_complete = !page || page->size() < pageSize;
    if (page)
        return std::move(*page);
    Q_EMIT failed(page.error());
    return {};
}

void TimelineModel::refreshSelf()
{
    auto self = m_logbook.self();
    if (self == m_self)
        return;
    m_self = std::move(self);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhoRole, IsOwnRole, StateRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const QList<Entry> page = nextPage();
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

QModelIndex TimelineModel::indexOf(const EntityId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Entry::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

bool TimelineModel::belongsHere(const Entry &entry) const
{
    return !m_babyId.isNull() && entry.entity.babyId == m_babyId && entry.kind() != kind::baby;
}

int TimelineModel::placeOf(const Entry &entry) const
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), entry, comesBefore);
    return static_cast<int>(place - m_rows.begin());
}

void TimelineModel::apply(const ChangeSet &changes)
{
    if (changes.reset) {
        setBaby(m_babyId);
        return;
    }
    qsizetype arrivals = 0;
    for (const Change &change : changes.changes) {
        if (change.what == Change::What::Inserted && !change.local)
            ++arrivals;
    }
    const qsizetype newBefore = m_new.size();
    for (const Change &change : changes.changes) {
        if (!belongsHere(change.entry))
            continue;
        if (change.what == Change::What::Inserted && !change.local && arrivals <= newsAtOnce
            && !isOwn(change.entry)) {
            m_new.insert(change.entry.id());
        }
        applyChange(change);
    }
    if (m_new.size() != newBefore)
        Q_EMIT newCountChanged();
}

void TimelineModel::applyChange(const Change &change)
{
    const QModelIndex known = indexOf(change.entry.id());
    if (change.what == Change::What::Removed || change.entry.entity.deleted) {
        m_new.remove(change.entry.id());
        if (known.isValid())
            remove(known.row());
    } else if (known.isValid()) {
        update(known.row(), change.entry);
    } else {
        insert(change.entry);
    }
}

void TimelineModel::insert(const Entry &entry)
{
    const int row = placeOf(entry);
    // What lies beyond the last page that was read comes with its own page.
    if (!m_complete && row == rowCount())
        return;
    beginInsertRows({}, row, row);
    m_rows.insert(row, entry);
    endInsertRows();
    dayMayHaveChanged(row + 1);
    qCDebug(lcTimeline, "row shown %s", qUtf8Printable(entry.id().toString()));
}

void TimelineModel::update(int row, const Entry &entry)
{
    int target = placeOf(entry);
    // It went beyond the last page that was read, and comes back with its own.
    if (!m_complete && target == rowCount()) {
        m_new.remove(entry.id());
        remove(row);
        return;
    }
    // The row itself, as it was, is among those that placeOf() counts.
    if (target == row || target == row + 1) {
        target = row;
        m_rows[row] = entry;
    } else {
        const int settled = target > row ? target - 1 : target;
        beginMoveRows({}, row, row, {}, target);
        m_rows.move(row, settled);
        m_rows[settled] = entry;
        endMoveRows();
        dayMayHaveChanged(row < settled ? row : row + 1);
        target = settled;
    }
    Q_EMIT dataChanged(index(target), index(target));
    dayMayHaveChanged(target + 1);
    qCDebug(lcTimeline, "row changed %s", qUtf8Printable(entry.id().toString()));
}

void TimelineModel::remove(int row)
{
    const EntityId id = m_rows.at(row).id();
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    dayMayHaveChanged(row);
    if (m_rows.isEmpty())
        fetchMore({});
    qCDebug(lcTimeline, "row removed %s", qUtf8Printable(id.toString()));
}

void TimelineModel::dayMayHaveChanged(int row)
{
    if (row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {DayTitleRole, Qt::SizeHintRole});
}

void TimelineModel::forgetNew(const EntityId &id)
{
    if (!m_new.remove(id))
        return;
    if (const QModelIndex place = indexOf(id); place.isValid())
        Q_EMIT dataChanged(place, place, {IsNewRole, Qt::AccessibleTextRole});
}

void TimelineModel::markSeen(const EntityId &id)
{
    if (!m_new.contains(id))
        return;
    forgetNew(id);
    Q_EMIT newCountChanged();
}

void TimelineModel::markAllSeen()
{
    if (m_new.isEmpty())
        return;
    const QSet<EntityId> ids = m_new;
    for (const EntityId &id : ids)
        forgetNew(id);
    Q_EMIT newCountChanged();
}

void TimelineModel::refreshDay()
{
    const QDate today = localDay(m_logbook.now());
    if (today == m_today)
        return;
    m_today = today;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DayTitleRole});
}

} // namespace weehours
