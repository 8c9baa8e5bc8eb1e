// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"
#include "core/store/changefeed.h"

#include <QObject>

namespace weehours {

/// How the undone change is told to the person.
enum class Undone { Add, Edit, Delete, Restore };

/// The one door that a user interface has to the log: babies, entries, timers, undo and queries.
/// Each change is written with its outbox row in one transaction and is on disk when the function
/// returns; `changed` follows before it returns. Everything works with no account and no network.
/// Errors carry words for the person: `invalid_field`, `invalid_entity`, `not_found`, `read_only`
/// or `store_failed`; nothing was changed then. It belongs to the thread of its store.
class Logbook : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the logbook.
    Logbook(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids,
            QObject *parent = nullptr);

    /// @param fields named as in the schema; nulls and absent ones are the same
    [[nodiscard]] Result<Entry> addBaby(const QJsonObject &fields);
    /// Adds a log entry. `zone` is filled in with this computer's if absent.
    [[nodiscard]] Result<Entry> add(const BabyId &babyId, const QString &kind,
                                    const QJsonObject &fields);
    /// Changes the given fields; null clears. What equals the present value is no change.
    [[nodiscard]] Result<Entry> edit(const EntityId &id, const QJsonObject &fields);
    [[nodiscard]] Result<Entry> remove(const EntityId &id);
    /// Brings a deleted entry back with all its fields.
    [[nodiscard]] Result<Entry> restore(const EntityId &id);

    /// Takes back the last change made through this object; it syncs like any change.
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] Result<Undone> undo();

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    [[nodiscard]] Result<QList<Entry>> entries(const EntryQuery &query) const;
    /// What started in [from, to), with the timers that run and what began up to two days before
    /// and reaches into the span. Without `from` everything before `to`. Newest first.
    [[nodiscard]] Result<QList<Entry>> during(const BabyId &babyId, std::optional<Instant> from,
                                              Instant to) const;
    /// The babies that are shown, in the order that they were made.
    [[nodiscard]] Result<QList<Entry>> babies() const;
    [[nodiscard]] Result<Role> roleFor(const BabyId &babyId) const;
    /// The last entry of a kind that has started, for "time since" and sensible defaults.
    [[nodiscard]] Result<std::optional<Entry>> last(const BabyId &babyId,
                                                    const QString &kind) const;
    /// The timers that run, of any kind, newest first.
    [[nodiscard]] Result<QList<Entry>> running(const BabyId &babyId) const;

    /// Conflicts, newest first; `useMine` writes what was lost again as a fresh change.
    [[nodiscard]] Result<QList<Conflict>> conflicts() const;
    [[nodiscard]] Result<Entry> useMine(const MutationId &id);
    [[nodiscard]] Result<void> dismissConflict(const MutationId &id);

    /// Changes that the server refused, with the reason; the person decides.
    [[nodiscard]] Result<QList<OutboxRow>> refused() const;
    [[nodiscard]] Result<QList<OutboxRow>> waiting() const;
    [[nodiscard]] Result<void> retry(const MutationId &id);
    /// Forgets a refused change; an entry that never reached the server goes with it.
    [[nodiscard]] Result<void> discard(const MutationId &id);

    /// The person at this profile: the account's user, or nobody before there is one.
    [[nodiscard]] std::optional<Person> self() const;
    /// Now, by this computer's clock corrected with the server's.
    [[nodiscard]] Instant now() const;

Q_SIGNALS:
    /// Entries changed, by anyone: see ChangeFeed.
    void changed(const weehours::ChangeSet &changes);
    /// Counts, roles, conflicts or refused changes may have changed.
    void statusChanged();

private:
    struct UndoStep
    {
        Undone what;
        EntityId id;
        /// For an edit: the fields it changed, as they were (null where there was nothing).
        QJsonObject previous = {};
    };

    [[nodiscard]] Result<Entry> requireEntry(const EntityId &id) const;
    [[nodiscard]] Result<void> requireWritable(const BabyId &babyId) const;
    [[nodiscard]] Result<Entry> write(Entity target, Op op, const QJsonObject &payload);
    [[nodiscard]] Result<Entry> applyEdit(const Entry &entry, const QJsonObject &fields);
    [[nodiscard]] Result<Entry> bringBack(const Entry &entry, const QJsonObject &fields);
    void remember(UndoStep step);

    Store &m_store;
    ChangeFeed &m_feed;
    const Clock &m_clock;
    IdSource &m_ids;
    QList<UndoStep> m_undo;
};

} // namespace weehours
