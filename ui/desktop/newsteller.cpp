// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/newsteller.h"

#include "core/logbook/importedid.h"
#include "core/logbook/meanwhile.h"
#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"
#include "ui/desktop/notifications.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/meanwhilewords.h"
#include "ui/settings/settings.h"
#include "ui/words/timewords.h"

#include <utility>

namespace weehours {

namespace {

/// Older entries come from a first sync or an import, and are not news.
constexpr qint64 newsMsecs = 12 * msecsPerHour;

} // namespace

NewsTeller::NewsTeller(Logbook &logbook, const Settings &settings, Notifications &notifications,
                       std::function<bool()> isLooking, std::chrono::milliseconds bundle,
                       QObject *parent)
    : QObject(parent),
      m_logbook(logbook),
      m_settings(settings),
      m_notifications(notifications),
      m_isLooking(std::move(isLooking))
{
    const auto standing = m_logbook.conflicts.list().value_or(QList<ToldConflict>());
    for (const ToldConflict &told : standing)
        m_known.insert(told.conflict.mine.mutationId);
    m_bundle.setSingleShot(true);
    m_bundle.setInterval(bundle);
    connect(&m_bundle, &QTimer::timeout, this, &NewsTeller::tell);
    connect(&logbook, &Logbook::changed, this, &NewsTeller::onChanged);
    connect(&logbook, &Logbook::statusChanged, this, &NewsTeller::onStatusChanged);
    connect(&notifications, &Notifications::clicked, this,
            [this](const QString &token) { Q_EMIT clicked(m_about, token); });
}

void NewsTeller::forget()
{
    m_bundle.stop();
    m_entries.clear();
    m_conflicts.clear();
    m_notifications.withdraw();
}

void NewsTeller::onChanged(const ChangeSet &changes)
{
    const auto self = m_logbook.self();
    const Instant now = m_logbook.now();
    for (const Change &change : changes.changes) {
        const Entity &entity = change.entry.entity;
        const bool others = entity.createdBy && (!self || entity.createdBy->id != self->id);
        if (change.what != Change::What::Inserted || change.local || !others
            || !isInTimeline(entity.entityType) || isImported(entity.entityId)
            || now.msecs - change.entry.startedAt().msecs > newsMsecs) {
            continue;
        }
        m_entries.append(change.entry);
        m_bundle.start();
    }
}

void NewsTeller::onStatusChanged()
{
    const auto standing = m_logbook.conflicts.list().value_or(QList<ToldConflict>());
    for (const ToldConflict &told : standing) {
        const MutationId id = told.conflict.mine.mutationId;
        if (m_known.contains(id))
            continue;
        m_known.insert(id);
        m_conflicts.append(told);
        m_bundle.start();
    }
}

bool NewsTeller::mayTell() const
{
    return !m_isLooking() && m_settings.notifies()
           && !m_settings.isQuietAt(WallClock().at(m_logbook.now()).time);
}

QString NewsTeller::babyName(const BabyId &id) const
{
    const auto baby = m_logbook.find(entityIdOf(id)).value_or(std::nullopt);
    return baby ? baby->text(QLatin1StringView("name")) : QString();
}

void NewsTeller::tell()
{
    if (mayTell()) {
        // A conflict needs the person, so it goes before entries.
        if (!m_conflicts.isEmpty())
            tellConflicts();
        else if (!m_entries.isEmpty())
            tellEntries();
        return;
    }
    m_entries.clear();
    m_conflicts.clear();
}

void NewsTeller::tellConflicts()
{
    const auto conflicts = std::exchange(m_conflicts, {});
    const ToldConflict &told = conflicts.constLast();
    m_about = told.conflict.mine.entityId;
    const QString what = kindTitle(told.conflict.mine.entityType);
    m_notifications.show(
        tr("Two versions of one entry: %1").arg(what),
        told.winner ? tr("%1 changed it too. Choose which is right.").arg(told.winner->name)
                    : tr("Somebody else changed it too. Choose which is right."));
}

void NewsTeller::tellEntries()
{
    // Entries are kept until the window is looked at: the next notification replaces this one, and
    // covers them all.
    const Entry &last = m_entries.constLast();
    m_about = last.id();
    if (m_entries.size() == 1) {
        m_notifications.show(
            tr("%1 logged: %2", "who, what").arg(last.entity.createdBy->name, entryTitle(last)),
            tr("%1 · %2", "the baby's name, a time")
                .arg(babyName(last.entity.babyId), timeText(last.startedAt())));
        return;
    }
    const Meanwhile told = tellMeanwhile(m_entries, m_logbook.self(), Instant{}, m_logbook.now());
    QStringList lines;
    for (const Doings &doings : told.doings) {
        lines.append(
            tr("%1: %2", "who, what they logged").arg(whoText(doings), doingsText(doings)));
    }
    m_notifications.show(tr("%n new entries", "logged by others",
                            static_cast<int>(m_entries.size())),
                         lines.join(u'\n'));
}

} // namespace weehours
