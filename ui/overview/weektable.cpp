// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/weektable.h"

#include "core/logbook/trends.h"
#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/words/timewords.h"

#include <QDateTime>

#include <algorithm>

namespace weehours {

namespace {

QString endText(const Entry &entry)
{
    const auto endedAt = entry.endedAt();
    return endedAt ? timeText(*endedAt) : QString();
}

QString isoText(Instant instant)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant.msecs);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

void WeekTable::setEntries(const QList<Entry> &entries, Instant now, const QList<Topic> &topics)
{
    beginResetModel();
    m_now = now;
    m_entries.clear();
    std::ranges::copy_if(entries, std::back_inserter(m_entries), [&](const Entry &entry) {
        return std::ranges::any_of(topics, [&](const Topic &topic) { return topic.has(entry); });
    });
    std::ranges::stable_sort(m_entries, {}, &Entry::startedAt);
    endResetModel();
}

int WeekTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int WeekTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WeekTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Day: return dayTitle(localDay(entry.startedAt()), localDay(m_now));
    case From: return timeText(entry.startedAt());
    case To: return endText(entry);
    case What: return entryTitle(entry);
    case Details: return entryDetail(entry, m_now);
    case Who: return entry.entity.createdBy ? entry.entity.createdBy->name : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant WeekTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Day: return tr("Day", "head of a column");
    case From: return tr("From", "head of a column: the time that something began");
    case To: return tr("To", "head of a column: the time that something ended");
    case What: return tr("What", "head of a column: a feed, a sleep, a nappy");
    case Details: return tr("Details", "head of a column");
    case Who: return tr("Who", "head of a column: the caregiver who logged it");
    case ColumnCount: break;
    }
    return {};
}

QString WeekTable::toCsv() const
{
    QString csv = QStringLiteral("start,end,kind,type,amount_ml,minutes,notes,by\r\n");
    for (const Entry &entry : m_entries) {
        const auto endedAt = entry.endedAt();
        const qint64 lasted = endedAt ? endedAt->msecs - entry.startedAt().msecs : 0;
        const QLatin1StringView amount("amountMl");
        const QStringList fields{
            isoText(entry.startedAt()),
            endedAt ? isoText(*endedAt) : QString(),
            entry.kind(),
            entry.text(QLatin1StringView("method")) + entry.text(QLatin1StringView("type")),
            entry.has(amount) ? QString::number(entry.integer(amount)) : QString(),
            endedAt ? QString::number(lasted / msecsPerMinute) : QString(),
            csvText(entry.text(QLatin1StringView("notes"))),
            csvText(entry.entity.createdBy ? entry.entity.createdBy->name : QString())};
        csv += fields.join(u',') + QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace weehours
