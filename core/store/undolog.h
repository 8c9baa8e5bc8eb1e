// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/store/database.h"

#include <QList>

namespace weehours {

/// What a step did, to describe it to the person.
enum class Undone { Add, Edit, Delete, Restore, Merge, Join, Import };

/// What a change did to one entry.
struct EntryWrite
{
    EntityId id;
    QString kind;
    /// Whether the entry existed before and after.
    bool wasThere = true;
    bool isThere = true;
    /// The fields that were written; null for an absent one. If the entry was created or deleted:
    /// all its fields, on the side where it existed.
    QJsonObject before = {};
    QJsonObject after = {};
    /// Steps of several babies that were one act share this id, of any of their entries; else null.
    EntityId act = {};

    bool operator==(const EntryWrite &) const = default;
};

/// One change by the person, with all that undo and redo need.
struct UndoStep
{
    qint64 position = 0;
    BabyId babyId;
    Undone what = Undone::Edit;
    QList<EntryWrite> writes;
    /// When it was made.
    Instant at = {};
    /// Undone, and not redone since.
    bool undone = false;

    bool operator==(const UndoStep &) const = default;
};

/// Parses the column `writes`; empty if it is not valid.
[[nodiscard]] std::optional<QList<EntryWrite>> writesFromText(const QString &text);

/// The person's own changes on this profile, newest last, so that undo and redo outlive the
/// program. All programs on the profile share them. The oldest steps are removed, and undone steps
/// as soon as something new is done. Failures are `store_failed`.
class UndoLog
{
public:
    explicit UndoLog(Database &database) : m_database(database) {}

    /// Appends it as the newest, whatever its position; removes undone steps.
    [[nodiscard]] Result<void> add(Transaction &tx, const UndoStep &step);
    /// Inserts a salvaged step at its position, and removes nothing.
    [[nodiscard]] Result<void> restore(Transaction &tx, const UndoStep &step);
    /// The step that undo would undo; empty if there is none.
    [[nodiscard]] Result<std::optional<UndoStep>> toUndo() const;
    /// The step that redo would redo; empty if there is none.
    [[nodiscard]] Result<std::optional<UndoStep>> toRedo() const;
    /// The step and all others of its act, which are undone and redone together.
    [[nodiscard]] Result<QList<UndoStep>> actOf(const UndoStep &step) const;
    /// All of them, in order.
    [[nodiscard]] Result<QList<UndoStep>> all() const;
    [[nodiscard]] Result<void> setUndone(Transaction &tx, qint64 position, bool undone);
    [[nodiscard]] Result<void> remove(Transaction &tx, qint64 position);

private:
    /// @param rest the SQL behind the table
    [[nodiscard]] Result<QList<UndoStep>> read(const QString &rest) const;
    [[nodiscard]] Result<std::optional<UndoStep>> first(const QString &rest) const;

    Database &m_database;
};

} // namespace weehours
