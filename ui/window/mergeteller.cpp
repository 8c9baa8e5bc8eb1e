// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mergeteller.h"

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/widgets/toast.h"
#include "ui/words/timewords.h"

#include <utility>

namespace weehours {

MergeTeller::MergeTeller(Logbook &logbook, Toast &toast, std::function<bool()> isLooking,
                         QObject *parent)
    : QObject(parent), m_logbook(logbook), m_toast(toast), m_isLooking(std::move(isLooking))
{
    connect(&logbook, &Logbook::changed, this, &MergeTeller::onChanged);
}

void MergeTeller::onChanged(const ChangeSet &changes)
{
    for (const Change &change : changes.changes) {
        Entry gone = change.entry;
        if (change.what != Change::What::Removed || !isInTimeline(gone.kind()))
            continue;
        gone.entity.deleted = false;
        const bool wasTimer = gone.isRunning();
        gone.entity.deleted = true;
        // What the person deletes or merges says so by itself. Timers are united here without them.
        if (change.local && !wasTimer)
            continue;
        if (const auto current = homeOf(gone))
            m_last = Merge{gone, current->id()};
    }
    if (m_last && m_isLooking())
        tell();
}

std::optional<Entry> MergeTeller::homeOf(const Entry &gone) const
{
    // No two that are the same thing begin further apart.
    constexpr qint64 widest = 12 * msecsPerHour;
    const auto me = m_logbook.self();
    const auto self = me ? std::optional(me->id) : std::nullopt;
    EntryQuery query;
    query.babyId = gone.entity.babyId;
    query.kind = gone.kind();
    query.from = gone.startedAt().plusMsecs(-widest);
    query.to = gone.startedAt().plusMsecs(widest + 1);
    const auto near = m_logbook.entries(query).value_or(QList<Entry>());
    for (const Entry &current : near) {
        if (livesOnIn(gone, current, self, m_logbook.now()))
            return current;
    }
    return std::nullopt;
}

void MergeTeller::tell()
{
    const auto merge = std::exchange(m_last, std::nullopt);
    if (!merge)
        return;
    const auto current = m_logbook.find(merge->current).value_or(std::nullopt);
    if (!current || current->entity.deleted)
        return;
    m_toast.showMessage(words(*current, merge->gone), tr("Show", "an entry"),
                        [this, id = merge->current] { Q_EMIT entryRequested(id); });
}

QString MergeTeller::words(const Entry &current, const Entry &gone) const
{
    const auto self = m_logbook.self();
    const auto isOwn = [&](const Entry &entry) {
        return !entry.entity.createdBy || (self && entry.entity.createdBy->id == self->id);
    };
    const auto nameOf = [&](const Entry &entry) {
        return isOwn(entry) ? tr("you", "who logged an entry, after: by")
                            : entry.entity.createdBy->name;
    };
    const bool ownFirst = isOwn(current);
    const QString what = current.isRunning()
                             ? entryTitle(current)
                             : tr("%1, %2", "an entry, its time of day: Bottle, 90 ml, 8:05")
                                   .arg(entryTitle(current),
                                        momentText(current.startedAt(), m_logbook.now()));
    return tr("One entry now, by %1 and %2: %3", "two people, an entry that both had logged")
        .arg(nameOf(ownFirst ? current : gone), nameOf(ownFirst ? gone : current), what);
}

} // namespace weehours
