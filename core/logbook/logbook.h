// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/clockmistake.h"
#include "core/logbook/duplicates.h"
#include "core/logbook/feedtimer.h"
#include "core/logbook/history.h"
#include "core/protocol/schema.h"
#include "core/store/changefeed.h"

#include <QObject>

#include <functional>

namespace weehours {

/// What an undo or a redo came to.
struct UndoReport
{
    Undone what = Undone::Edit;
    QList<EntityId> entries;
    /// Fields that were left as they are, because somebody else has changed them since.
    QStringList kept;
    /// Who that was, if it is known.
    QString keptFor;
};

namespace codes {
/// The person ended it before it was done.
inline constexpr QLatin1StringView cancelled("cancelled");
} // namespace codes

/// An entry that is to be added under an id that was chosen before.
struct NewEntry
{
    BabyId babyId;
    EntityId id;
    QString kind;
    /// As normalizeFields() gives them and checkEntity() takes them.
    QJsonObject fields;
};

/// An entry that was deleted, and can be brought back if it still holds its fields.
struct DeletedEntry
{
    Entry entry;
    /// Nobody where the profile never heard who it was.
    std::optional<Person> by;
    Instant at;
};

/// Two logs that seem to be of one baby: one of the person's own, which nobody else has, and one
/// that is shared with others.
struct TwoLogs
{
    Entry own;
    Entry shared;
    /// How many entries the own one holds.
    int entries = 0;
};

/// A change of ours that lost, and whose change stands instead.
struct ToldConflict
{
    Conflict conflict;
    /// Nobody where the profile never heard who it was.
    std::optional<Person> winner;
    /// When the winner made their change.
    std::optional<Instant> wonAt;
};

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
    /// Adds a log entry. `zone` is filled in with this computer's if absent. While a timer of the
    /// kind runs for the baby another is not begun: that is `invalid_entity`.
    [[nodiscard]] Result<Entry> add(const BabyId &babyId, const QString &kind,
                                    const QJsonObject &fields);
    /// The same for several babies, such as twins who were fed together: for all of them or, where
    /// one cannot be written, for none. One undo takes back all.
    [[nodiscard]] Result<QList<Entry>> addForAll(const QList<BabyId> &babies, const QString &kind,
                                                 const QJsonObject &fields);
    /// Adds entries that were brought along from elsewhere: all of them or none, in one transaction
    /// and as one step of undo. One that stands already is left alone; a deleted one comes back.
    /// @param goOn is asked now and then, with how many are done; false ends it, with nothing added
    /// @returns how many were added, `cancelled` where `goOn` ended it
    [[nodiscard]] Result<int> addMany(const QList<NewEntry> &entries,
                                      const std::function<bool(int done)> &goOn = {});
    /// All entries of a baby by their ids, and whether they are deleted.
    [[nodiscard]] Result<QHash<EntityId, bool>> idsOf(const BabyId &babyId) const;
    /// What add() would find wrong with the fields; for words while somebody still types.
    [[nodiscard]] Result<void> check(const QString &kind, const QJsonObject &fields) const;
    /// Changes the given fields; null clears. What equals the present value is no change.
    [[nodiscard]] Result<Entry> edit(const EntityId &id, const QJsonObject &fields);
    /// Ends a timer, whoever began it.
    /// @param at when it ended, if not now: for one that was forgotten
    [[nodiscard]] Result<Entry> end(const EntityId &id, std::optional<Instant> at = {});
    [[nodiscard]] Result<Entry> remove(const EntityId &id);
    /// Brings a deleted entry back with all its fields.
    [[nodiscard]] Result<Entry> restore(const EntityId &id);

    /// Takes back the last change that was made on this profile, by this or another program, today
    /// or before a restart; it syncs like any change. Only the fields that the change wrote are
    /// taken back, and of those only the ones that nobody else has changed since: the report names
    /// the others. Where nothing can be taken back it fails with `superseded` and says why in
    /// words; the change is then out of the way, and the next undo is for the one before. Making a
    /// baby cannot be undone.
    [[nodiscard]] Result<UndoReport> undo();
    /// Does again what undo took back, by the same rules, until something new is done.
    [[nodiscard]] Result<UndoReport> redo();
    /// The entry that the last change on this profile was about, of those that undo knows.
    [[nodiscard]] std::optional<EntityId> lastChanged() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    [[nodiscard]] Result<std::optional<Entry>> find(const EntityId &id) const;
    [[nodiscard]] Result<QList<Entry>> entries(const EntryQuery &query) const;
    /// One step of reading on through the log, or of a search: see EntryStore::page().
    [[nodiscard]] Result<EntryPage> page(const EntryQuery &query, int examined) const;
    /// Who shares the baby's log, as the server last told.
    [[nodiscard]] Result<QList<Caregiver>> caregivers(const BabyId &babyId) const;
    /// What started in [from, to), with the timers that run and what began up to two days before
    /// and reaches into the span. Without `from` everything before `to`. Newest first.
    [[nodiscard]] Result<QList<Entry>> during(const BabyId &babyId, std::optional<Instant> from,
                                              Instant to) const;
    /// The babies that are logged for: all but the archived ones, in the order that they were made.
    [[nodiscard]] Result<QList<Entry>> babies() const;
    /// The same with the archived ones.
    [[nodiscard]] Result<QList<Entry>> allBabies() const;
    [[nodiscard]] Result<Role> roleFor(const BabyId &babyId) const;
    /// Whether the log is whole here, as far as the server had told it: one that has only just been
    /// joined is not before all of it has come, and what seems to be its last feed may not be.
    [[nodiscard]] bool isAllHere(const BabyId &babyId) const;
    /// The last entry of a kind that has started, for "time since" and sensible defaults.
    [[nodiscard]] Result<std::optional<Entry>> last(const BabyId &babyId,
                                                    const QString &kind) const;
    /// The side that a breast feed would begin with now.
    [[nodiscard]] Result<FeedSide> nextSide(const BabyId &babyId) const;
    /// The timers that run, of any kind, newest first.
    [[nodiscard]] Result<QList<Entry>> running(const BabyId &babyId) const;

    /// Who changed what and when, as far as this profile knows; HistoryFetcher asks the server.
    [[nodiscard]] Result<History> history(const EntityId &id) const;
    /// What was deleted within the last 30 days, the latest first; of all babies if none is given.
    [[nodiscard]] Result<QList<DeletedEntry>>
    recentlyDeleted(const std::optional<BabyId> &babyId = {}) const;

    /// Conflicts, newest first; `useMine` writes what was lost again, as a fresh change that has
    /// seen the other and so stands.
    [[nodiscard]] Result<QList<ToldConflict>> conflicts() const;
    [[nodiscard]] Result<Entry> useMine(const MutationId &id);
    [[nodiscard]] Result<void> dismissConflict(const MutationId &id);

    /// What two people seem to have logged both, the newest first, of the last two weeks; nothing
    /// for a baby that one may only read.
    [[nodiscard]] Result<QList<Duplicate>> duplicates(const BabyId &babyId) const;
    /// Makes one entry of two: the one that was made first stays, on every computer alike, so that
    /// two people who merge at the same time end with one and not with none. It gets what only the
    /// other had, and runs if one of them does. What somebody else does to the other one meanwhile,
    /// such as to end it, brings that one back. One step of undo.
    /// @param preferred whose values count where both have one
    [[nodiscard]] Result<Entry> mergeDuplicates(const EntityId &preferred, const EntityId &other);
    /// Makes one of timers of one kind that were started apart: the earlier start, still running,
    /// in the entry whose id is older, so that every device comes to the same without asking. It is
    /// nobody's act, and undo knows nothing of it. What began more than half a day before the other
    /// was forgotten, and is left to the person.
    /// @returns what stays, one for each kind of which there were several
    [[nodiscard]] Result<QList<Entry>> uniteTimers(const BabyId &babyId);
    /// Remembers, on this profile, that these are two; they are not offered again.
    [[nodiscard]] Result<void> keepBoth(const EntityId &one, const EntityId &other);

    /// Two logs of one baby, begun before they were shared; not those that the person said are two
    /// babies, by keepBoth() of the babies.
    [[nodiscard]] Result<QList<TwoLogs>> twoLogs() const;
    /// Puts the entries of a log of one's own into one that is shared, and the own one away as
    /// archived. One step of undo.
    /// @returns how many entries that were
    [[nodiscard]] Result<int> joinLogs(const BabyId &own, const BabyId &shared);

    /// What was logged while the clock was far off and can be told by how much; nothing if all is
    /// well.
    [[nodiscard]] Result<std::optional<ClockMistake>> clockMistake() const;
    /// Moves their times as a whole. It cannot be undone, since no log takes the times of before.
    /// @returns them as they are now
    [[nodiscard]] Result<QList<Entry>> moveTimes(const ClockMistake &mistake);
    /// The times are right, or will be corrected one by one: they are not asked about again.
    [[nodiscard]] Result<void> keepTimes(const ClockMistake &mistake);

    /// Changes that the server refused, with the reason; the person decides.
    [[nodiscard]] Result<QList<OutboxRow>> refused() const;
    [[nodiscard]] Result<QList<OutboxRow>> waiting() const;
    [[nodiscard]] Result<void> retry(const MutationId &id);
    /// Forgets a refused change; an entry that never reached the server goes with it.
    [[nodiscard]] Result<void> discard(const MutationId &id);

    /// The person has read that access to this baby ended: it is not told any more, and what was
    /// set aside of it is wiped. It fails with `invalid_entity` while access stands, or while
    /// changes that were not sent are kept.
    [[nodiscard]] Result<void> forgetBaby(const BabyId &id);
    /// Makes a baby of what was set aside: a log of the person's own with new ids, so that any
    /// server takes it, also one that refuses the old one. The copy goes. `not_found` without one.
    [[nodiscard]] Result<Entry> bringBack(const BabyId &id);
    /// The person has read that the server claims this baby, and keeps it here: it is not told any
    /// more (Access::Apart).
    [[nodiscard]] Result<void> keepHere(const BabyId &id);
    [[nodiscard]] bool isKeptHere(const BabyId &id) const;

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
    template <typename Work>
    std::invoke_result_t<Work, Transaction &> transact(Work work);
    [[nodiscard]] Result<QJsonObject> completed(const QString &kind,
                                                const QJsonObject &fields) const;
    [[nodiscard]] Result<Entry> requireEntry(const EntityId &id) const;
    [[nodiscard]] Result<Entry> requireStanding(const EntityId &id) const;
    [[nodiscard]] Result<void> requireOnlyTimer(const Entry &entry) const;
    [[nodiscard]] Result<void> requireWritable(const BabyId &babyId) const;
    /// @param at when it counts as made, if not now
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, const Entity &target, Op op,
                                           const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// The same with what is held of the entity, which follows.
    [[nodiscard]] Result<EntryWrite> write(Transaction &tx, EntityState &state,
                                           const Entity &target, Op op, const QJsonObject &payload,
                                           std::optional<Instant> at = {});
    /// Writes one of two: see mergeDuplicates(). @returns the edit, then the deletion
    [[nodiscard]] Result<QList<EntryWrite>> writeOne(Transaction &tx, const Entry &preferred,
                                                     const Entry &other);
    [[nodiscard]] Result<EntryWrite> writeEdit(Transaction &tx, const Entry &entry,
                                               const QJsonObject &fields);
    [[nodiscard]] Result<EntryWrite> writeDelete(Transaction &tx, const Entry &entry,
                                                 std::optional<Instant> at = {});
    [[nodiscard]] Result<EntryWrite> writeBack(Transaction &tx, const Entry &entry,
                                               const QJsonObject &fields);
    /// Edits with the fields that `fieldsFor` makes of the entry as it stands then.
    [[nodiscard]] Result<Entry>
    editWith(const EntityId &id, const std::function<QJsonObject(const Entry &)> &fieldsFor);
    [[nodiscard]] Result<void> remember(Transaction &tx, Undone what, const BabyId &babyId,
                                        QList<EntryWrite> writes);
    [[nodiscard]] Result<UndoReport> takeStep(bool undone);
    [[nodiscard]] Result<void> turnStep(Transaction &tx, const UndoStep &step, bool again,
                                        UndoReport &report);
    [[nodiscard]] Result<void> turn(Transaction &tx, const BabyId &babyId, const EntryWrite &write,
                                    UndoReport &report);
    [[nodiscard]] Result<void> turnFields(Transaction &tx, const Entry &entry,
                                          const EntryWrite &write, UndoReport &report);
    [[nodiscard]] QString changerOf(const EntityId &id) const;
    [[nodiscard]] QJsonObject lastKnown(const EntityId &id) const;

    Store &m_store;
    ChangeFeed &m_feed;
    const Clock &m_clock;
    IdSource &m_ids;
    ClockTrace m_clockTrace;
};

/// Runs `work`, a function from the transaction to a Result, and commits what it did unless it
/// failed; then tells of it. All that a change rests on is read within: another program may write
/// to the same profile.
template <typename Work>
std::invoke_result_t<Work, Transaction &> Logbook::transact(Work work)
{
    Transaction tx(m_store.database);
    if (!tx.begun())
        return std::unexpected(tx.begun().error());
    auto result = work(tx);
    if (!result)
        return result;
    if (auto committed = tx.commit(); !committed)
        return std::unexpected(committed.error());
    m_feed.announce();
    return result;
}

} // namespace weehours
