// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemodel.h"

#include "core/logbook/daysummary.h"
#include "ui/kinds/entrywords.h"
#include "ui/timeline/logging.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace weehours {

namespace {

/// More arrivals at once than this are a sync of older changes, and are not marked as new.
constexpr qsizetype newsAtOnce = 50;

/// The number of entries per step of a search: a few milliseconds of work.
constexpr int examinedAtOnce = 500;

} // namespace

TimelineModel::TimelineModel(LogReader &logbook, QObject *parent)
    : QAbstractListModel(parent),
      m_logbook(logbook),
      m_today(localDay(logbook.now())),
      m_self(logbook.self())
{
    m_search.setInterval(0);
    connect(&m_search, &QTimer::timeout, this, &TimelineModel::searchOn);
    connect(&logbook, &LogReader::changed, this, &TimelineModel::apply);
    connect(&logbook, &LogReader::statusChanged, this, &TimelineModel::refreshSelf);
}

void TimelineModel::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    m_new.clear();
    readOthers();
    read();
}

void TimelineModel::setFilter(const EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    read();
}

void TimelineModel::read()
{
    beginResetModel();
    m_rows.clear();
    m_complete = m_babyId.isNull();
    m_reached.reset();
    m_today = localDay(m_logbook.now(), m_rows.dayStart());
    // The first page is fetched at once; a view would ask for it only when it is shown.
    m_rows.append(nextPage());
    endResetModel();
    m_wanted = pageSize;
    setSearching(!m_complete && m_rows.count() < m_wanted);
}

QList<Entry> TimelineModel::nextPage()
{
    if (m_complete)
        return {};
    EntryQuery query;
    query.babyId = m_babyId;
    query.filter = m_filter;
    query.limit = pageSize;
    query.after = m_reached;
    auto page = m_logbook.page(query, m_filter.words.isEmpty() && !m_filter.creator
                                          ? pageSize
                                          : examinedAtOnce);
    // After an error, fetching again at each scroll step would only repeat it.
    m_complete = !page || !page->reached;
    if (!page) {
        Q_EMIT failed(page.error());
        return {};
    }
    m_reached = page->reached;
    return page->entries;
}

void TimelineModel::append(const QList<Entry> &page)
{
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

void TimelineModel::searchOn()
{
    append(nextPage());
    setSearching(!m_complete && m_rows.count() < m_wanted);
}

void TimelineModel::setSearching(bool searching)
{
    if (searching == m_search.isActive())
        return;
    if (searching)
        m_search.start();
    else
        m_search.stop();
    Q_EMIT searchingChanged();
}

void TimelineModel::refreshSelf()
{
    auto self = m_logbook.self();
    const QList<UserId> others = m_others;
    readOthers();
    if (self == m_self && others == m_others)
        return;
    m_self = std::move(self);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {WhoRole, IsOwnRole, ColourRole, StateRole});
    }
}

void TimelineModel::readOthers()
{
    m_others.clear();
    const auto self = m_logbook.self();
    for (const Caregiver &each : m_logbook.caregivers(m_babyId).value_or(QList<Caregiver>())) {
        if (!self || each.userId != self->id)
            m_others.append(each.userId);
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_complete || isSearching())
        return;
    m_wanted = m_rows.count() + pageSize;
    searchOn();
}

bool TimelineModel::isOwn(const Entry &entry) const
{
    // Without an account, every entry was made by the person of this profile.
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

int TimelineModel::colourOf(const Entry &entry) const
{
    if (isOwn(entry))
        return 0;
    // A person who has left is after those who are there.
    const qsizetype place = m_others.indexOf(entry.entity.createdBy->id);
    return 1 + static_cast<int>(place < 0 ? m_others.size() : place);
}

bool TimelineModel::canLog() const
{
    return m_logbook.roleFor(m_babyId).value_or(weehours::Role::Owner) != weehours::Role::Viewer;
}

QString TimelineModel::dayTitleOf(int row) const
{
    return startsDay(row) ? dayTitle(m_rows.dayOf(row), m_today) : QString();
}

QString TimelineModel::nightOf(int row) const
{
    const int sleep = m_rows.nightOf(row, now());
    if (sleep < 0)
        return {};
    const auto end = m_rows.entry(sleep).endedAt();
    return end ? tr("asleep until %1", "over the end of a day").arg(timeText(*end))
               : tr("still asleep", "over the end of a day");
}

QString TimelineModel::accessibleText(int row) const
{
    const Entry entry = m_rows.entry(row);
    QStringList parts{dayTitle(m_rows.dayOf(row), m_today), timeText(m_rows.start(row)),
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
    const Entry entry = m_rows.entry(index.row());
    switch (role) {
    case Qt::DisplayRole: return entryTitle(entry);
    case Qt::AccessibleTextRole: return accessibleText(index.row());
    case EntryRole: return QVariant::fromValue(entry);
    case IdRole: return entry.id().toString();
    case IsNewRole: return m_new.contains(entry.id());
    case DayTitleRole: return dayTitleOf(index.row());
    case IsOwnRole: return isOwn(entry);
    case ColourRole: return colourOf(entry);
    case StateRole: return QVariant::fromValue(stateOf(entry));
    case WhoRole: return who(entry);
    case NightRole: return nightOf(index.row());
    default: return {};
    }
}

QModelIndex TimelineModel::indexOf(const EntityId &id) const
{
    const int row = m_rows.rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

bool TimelineModel::belongsHere(const Entry &entry) const
{
    return !m_babyId.isNull() && entry.entity.babyId == m_babyId && isInTimeline(entry.kind());
}

bool TimelineModel::isBeyond(Instant start, const EntityId &id) const
{
    // Newest first, then by id, as in EntryQuery.
    return !m_complete && m_reached && EntryPlace(start, id) < *m_reached;
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
    for (const Change &change : changes.changes) {
        if (!belongsHere(change.entry))
            continue;
        if (change.what == Change::What::Inserted && !change.local && arrivals <= newsAtOnce
            && !isOwn(change.entry)) {
            m_new.insert(change.entry.id());
        }
        applyChange(change);
    }
}

void TimelineModel::applyChange(const Change &change)
{
    const QModelIndex known = indexOf(change.entry.id());
    const bool gone = change.what == Change::What::Removed || change.entry.entity.deleted;
    if (gone)
        m_new.remove(change.entry.id());
    if (gone || !m_filter.accepts(change.entry)) {
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
    const Instant start = entry.startedAt();
    // An entry beyond the last fetched page comes with its own page.
    if (isBeyond(start, entry.id()))
        return;
    const int row = m_rows.placeOf(start, entry.id());
    beginInsertRows({}, row, row);
    m_rows.insert(row, entry);
    endInsertRows();
    dayMayHaveChanged(row + 1);
    nightMayHaveChanged(row);
    qCDebug(lcTimeline, "row shown %s", qUtf8Printable(entry.id().toString()));
}

void TimelineModel::update(int row, const Entry &entry)
{
    const Instant start = entry.startedAt();
    // It moved beyond the last fetched page, and will come with its own.
    if (isBeyond(start, entry.id())) {
        m_new.remove(entry.id());
        remove(row);
        return;
    }
    int target = m_rows.placeOf(start, entry.id());
    // placeOf() still counts the row at its old place.
    if (target == row || target == row + 1) {
        target = row;
        m_rows.replace(row, entry);
    } else {
        const int settled = target > row ? target - 1 : target;
        beginMoveRows({}, row, row, {}, target);
        m_rows.move(row, settled);
        m_rows.replace(settled, entry);
        endMoveRows();
        dayMayHaveChanged(row < settled ? row : row + 1);
        nightMayHaveChanged(std::min(row, rowCount() - 1));
        target = settled;
    }
    Q_EMIT dataChanged(index(target), index(target));
    dayMayHaveChanged(target + 1);
    nightMayHaveChanged(target);
    qCDebug(lcTimeline, "row changed %s", qUtf8Printable(entry.id().toString()));
}

void TimelineModel::remove(int row)
{
    const EntityId id = m_rows.id(row);
    beginRemoveRows({}, row, row);
    m_rows.remove(row);
    endRemoveRows();
    dayMayHaveChanged(row);
    if (m_rows.isEmpty())
        fetchMore({});
    else
        nightMayHaveChanged(std::min(row, rowCount() - 1));
    qCDebug(lcTimeline, "row removed %s", qUtf8Printable(id.toString()));
}

void TimelineModel::dayMayHaveChanged(int row)
{
    if (row < rowCount())
        Q_EMIT dataChanged(index(row), index(row), {DayTitleRole, Qt::SizeHintRole});
}

void TimelineModel::nightMayHaveChanged(int row)
{
    int head = row;
    while (head > 0 && !startsDay(head))
        --head;
    // Besides the heading, the rows that a sleep passes show it.
    Q_EMIT dataChanged(index(head), index(row), {NightRole});
}

void TimelineModel::markSeen(const EntityId &id)
{
    if (!m_new.remove(id))
        return;
    if (const QModelIndex place = indexOf(id); place.isValid())
        Q_EMIT dataChanged(place, place, {IsNewRole, Qt::AccessibleTextRole});
}

void TimelineModel::refreshDay()
{
    const QDate today = localDay(m_logbook.now(), m_rows.dayStart());
    if (today == m_today)
        return;
    m_today = today;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DayTitleRole});
}

void TimelineModel::setDayStart(int hour)
{
    if (hour == m_rows.dayStart())
        return;
    m_rows.setDayStart(hour);
    m_today = localDay(m_logbook.now(), m_rows.dayStart());
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {DayTitleRole, NightRole, Qt::SizeHintRole});
    }
}

} // namespace weehours
