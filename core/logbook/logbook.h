// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/clockmistakes.h"
#include "core/logbook/conflicts.h"
#include "core/logbook/duplicates.h"
#include "core/logbook/endedaccess.h"
#include "core/logbook/loghistory.h"
#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"
#include "core/logbook/splitlogs.h"
#include "core/logbook/undobook.h"
#include "core/logbook/unsent.h"
#include "core/protocol/schema.h"

#include <functional>

namespace weehours {

namespace codes {
/// The person cancelled it.
inline constexpr QLatin1StringView cancelled("cancelled");
} // namespace codes

/// An entry, or its baby, that is to be added under an id that was chosen before.
struct NewEntry
{
    BabyId babyId;
    EntityId id;
    QString kind;
    /// In the form of normalizeFields(), and valid for checkEntity().
    QJsonObject fields;
};

/// The facade of the log for a user interface: reads, logs, edits and deletes, and has the other
/// parts as members. Each change is written with its outbox row in one transaction and is on disk
/// when the function returns; `changed` is emitted before. Errors have messages for the person:
/// `invalid_field`, `invalid_entity`, `not_found`, `read_only` or `store_failed`; then nothing was
/// changed.
class Logbook : public LogReader
{
    Q_OBJECT

    LogWriter m_writer;

public:
    /// All must outlive the logbook.
    Logbook(Store &store, ChangeFeed &feed, const Clock &clock, IdSource &ids,
            QObject *parent = nullptr);

    /// @param fields named as in the schema; null means absent
    [[nodiscard]] Result<Entry> addBaby(const QJsonObject &fields);
    /// Adds a log entry. `zone` defaults to this computer's. Fails with `invalid_entity` for a
    /// running timer if one of the kind already runs for the baby.
    [[nodiscard]] Result<Entry> add(const BabyId &babyId, const QString &kind,
                                    const QJsonObject &fields);
    /// The same for several babies, such as twins who were fed together: all or nothing. One undo
    /// step.
    [[nodiscard]] Result<QList<Entry>> addForAll(const QList<BabyId> &babies, const QString &kind,
                                                 const QJsonObject &fields);
    /// Adds entries that were brought along from elsewhere, behind their baby where that is new:
    /// all or none, as one step of undo. One that exists stays as it is; a deleted one comes back.
    /// @param goOn is asked now and then, with how many are done; false ends it, with nothing added
    /// @returns how many entries were added, `cancelled` where `goOn` ended it
    [[nodiscard]] Result<int> addMany(const QList<NewEntry> &entries,
                                      const std::function<bool(int done)> &goOn = {});
    /// The error that add() would give for these fields; for feedback while the person types.
    [[nodiscard]] Result<void> check(const QString &kind, const QJsonObject &fields) const;
    /// Changes the given fields; null clears. A field that keeps its value is not written.
    [[nodiscard]] Result<Entry> edit(const EntityId &id, const QJsonObject &fields);
    /// Ends a timer, also one that another caregiver started.
    /// @param at when it ended, if not now: for a forgotten one
    [[nodiscard]] Result<Entry> end(const EntityId &id, std::optional<Instant> at = {});
    /// Changes the given fields of an entry that was logged for the wrong baby, and moves it to the
    /// right one: there it is a new entry, since an entry never changes its baby. One undo step.
    /// @returns the new entry
    [[nodiscard]] Result<Entry> moveTo(const BabyId &babyId, const EntityId &id,
                                       const QJsonObject &fields);
    [[nodiscard]] Result<Entry> remove(const EntityId &id);
    /// Restores a deleted entry with all its fields.
    [[nodiscard]] Result<Entry> restore(const EntityId &id);

    UndoBook undoBook;
    LogHistory history;
    Conflicts conflicts;
    Duplicates duplicates;
    SplitLogs splitLogs;
    ClockMistakes clockMistakes;
    Unsent unsent;
    EndedAccess endedAccess;

private:
    [[nodiscard]] Result<QJsonObject> completed(const QString &kind,
                                                const QJsonObject &fields) const;
    [[nodiscard]] Result<EntityId> idWhenMoved(const EntityId &id);
    [[nodiscard]] Result<void> requireOnlyTimer(const Entry &entry) const;
    /// Edits with the fields that `fieldsFor` computes from the entry within the transaction.
    [[nodiscard]] Result<Entry>
    editWith(const EntityId &id, const std::function<QJsonObject(const Entry &)> &fieldsFor);
};

} // namespace weehours
