// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

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

/// Undo and redo of what was changed on this profile. It belongs to the thread of its store.
class UndoBook
{
public:
    /// All must outlive it.
    UndoBook(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

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

private:
    [[nodiscard]] Result<UndoReport> takeStep(bool undone);
    [[nodiscard]] Result<void> turnStep(Transaction &tx, const UndoStep &step, bool again,
                                        UndoReport &report);
    [[nodiscard]] Result<void> turn(Transaction &tx, const BabyId &babyId, const EntryWrite &write,
                                    UndoReport &report);
    [[nodiscard]] Result<void> turnFields(Transaction &tx, const Entry &entry,
                                          const EntryWrite &write, UndoReport &report);
    [[nodiscard]] QString changerOf(const EntityId &id) const;

    Store &m_store;
    const LogReader &m_log;
    LogWriter &m_writer;
};

} // namespace weehours
