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
/// The person ended it before it was done.
inline constexpr QLatin1StringView cancelled("cancelled");
} // namespace codes

/// An entry, or its baby, that is to be added under an id that was chosen before.
struct NewEntry
{
    BabyId babyId;
    EntityId id;
    QString kind;
    /// As normalizeFields() gives them and checkEntity() takes them.
    QJsonObject fields;
};

/// The one door that a user interface has to the log: it reads it, logs, edits and deletes, and has
/// its other parts as members. Each change is written with its outbox row in one transaction and is
/// on disk when the function returns; `changed` follows before it returns. Errors carry words for
/// the person: `invalid_field`, `invalid_entity`, `not_found`, `read_only` or `store_failed`;
/// nothing was changed then.
class Logbook : public LogReader
{
    Q_OBJECT

    LogWriter m_writer;

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
    /// Adds entries that were brought along from elsewhere, behind their baby where that is new:
    /// all or none, as one step of undo. One that stands is left alone; a deleted one comes back.
    /// @param goOn is asked now and then, with how many are done; false ends it, with nothing added
    /// @returns how many entries were added, `cancelled` where `goOn` ended it
    [[nodiscard]] Result<int> addMany(const QList<NewEntry> &entries,
                                      const std::function<bool(int done)> &goOn = {});
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
    [[nodiscard]] Result<void> requireOnlyTimer(const Entry &entry) const;
    /// Edits with the fields that `fieldsFor` makes of the entry as it stands then.
    [[nodiscard]] Result<Entry>
    editWith(const EntityId &id, const std::function<QJsonObject(const Entry &)> &fieldsFor);
};

} // namespace weehours
