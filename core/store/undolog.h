// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// What a step did, as it is told to the person.
enum class Undone { Add, Edit, Delete, Restore, Merge, Join, Import };

/// What a change did to one entry.
struct EntryWrite
{
    EntityId id;
    QString kind;
    /// Whether the entry stood before and after.
    bool wasThere = true;
    bool isThere = true;
    /// The fields that were written, with null where there was nothing. Where the entry came or
    /// went: all of its fields, on the side where it was there.
    QJsonObject before = {};
    QJsonObject after = {};
    /// What was done to several babies at once bears one id, of any of their entries; else it is
    /// null.
    EntityId act = {};

    bool operator==(const EntryWrite &) const = default;
};

/// One change that the person made, whole, as it can be undone and done again.
struct UndoStep
{
    qint64 position = 0;
    BabyId babyId;
    Undone what = Undone::Edit;
    QList<EntryWrite> writes;
    /// When it was made.
    Instant at = {};
    /// Taken back, and not done again since.
    bool undone = false;

    bool operator==(const UndoStep &) const = default;
};

/// What stands in the column `writes`; nothing where that is no such text.
[[nodiscard]] std::optional<QList<EntryWrite>> writesFromText(const QString &text);

/// The person's own changes on this profile, newest last, so that undo and redo outlive the
/// program. Every program on the profile shares them. Of the steps the oldest are forgotten, and so
/// is what was undone as soon as something new is done.
class UndoLog
{
public:
    explicit UndoLog(Database &database) : m_database(database) {}

    /// As the newest, whatever its position says; what was undone is forgotten.
    [[nodiscard]] Result<void> add(Transaction &tx, const UndoStep &step);
    /// Puts a step that was saved of a damaged file where it was, and forgets nothing.
    [[nodiscard]] Result<void> restore(Transaction &tx, const UndoStep &step);
    /// The step that undo would take back; nothing if there is none.
    [[nodiscard]] Result<std::optional<UndoStep>> toUndo() const;
    /// The step that redo would do again; nothing if there is none.
    [[nodiscard]] Result<std::optional<UndoStep>> toRedo() const;
    /// The step and all others of its act, which are undone and done again with it.
    [[nodiscard]] Result<QList<UndoStep>> actOf(const UndoStep &step) const;
    /// All of them, in order.
    [[nodiscard]] Result<QList<UndoStep>> all() const;
    [[nodiscard]] Result<void> setUndone(Transaction &tx, qint64 position, bool undone);
    [[nodiscard]] Result<void> remove(Transaction &tx, qint64 position);

private:
    /// @param rest of the SQL, behind the table
    [[nodiscard]] Result<QList<UndoStep>> read(const QString &rest) const;
    [[nodiscard]] Result<std::optional<UndoStep>> first(const QString &rest) const;

    Database &m_database;
};

} // namespace weehours
