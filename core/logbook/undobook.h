// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

namespace weehours {

class LogReader;
class LogWriter;

/// The result of an undo or a redo.
struct UndoReport
{
    Undone what = Undone::Edit;
    QList<EntityId> entries;
    /// Fields that were not reverted, because others have changed them since.
    QStringList kept;
    /// Their name, if known.
    QString keptFor;
};

/// Undo and redo of changes made on this profile. It belongs to the thread of its store.
class UndoBook
{
public:
    /// All must outlive it.
    UndoBook(Store &store, const LogReader &log, LogWriter &writer)
        : m_store(store), m_log(log), m_writer(writer)
    {
    }

    /// Undoes the last change made on this profile, by any program, also before a restart; it syncs
    /// like any change. It reverts only the fields that the change wrote, and of those only the
    /// ones that others have not changed since; the report names the rest. If nothing can be undone
    /// it fails with `superseded` and the reason, and drops the step, so that the next
    /// undo reverts the one before. Creating a baby cannot be undone.
    [[nodiscard]] Result<UndoReport> undo();
    /// Redoes what undo reverted, by the same rules, until something new is done.
    [[nodiscard]] Result<UndoReport> redo();
    /// The entry of the last change on this profile that undo knows.
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
