// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QObject>

namespace weehours {

class Database;
class LogPage;
class Logbook;
class ShownBaby;
class Toast;
struct UndoReport;

/// Says what was done to the log, shows the entry, and undoes it.
class Undoing : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Undoing(Logbook &logbook, const Database &database, const ShownBaby &baby, LogPage &page,
            Toast &toast);

    /// Says what was done, with a button that undoes it.
    void offer(const QString &words);
    /// The same for entries of one moment, one for each of the babies that it was logged for.
    void logged(const QList<Entry> &entries);
    /// The same for an entry that was changed; the view has the keyboard again.
    void saved(const Entry &entry, const QString &words);
    /// The entry as the person knows it: "Bottle, 90 ml, 8:05".
    [[nodiscard]] QString named(const Entry &entry) const;
    /// The entry, with its day and time if that is not today: a slip in the day is seen at once.
    [[nodiscard]] QString titled(const Entry &entry) const;

    void undo();
    void redo();

Q_SIGNALS:
    /// The last change is an import: the import page takes it back.
    void importToUndo();
    /// What was undone last was an import: the import page does it again.
    void importToRedo();

private:
    [[nodiscard]] QString keptWords(const UndoReport &report) const;
    [[nodiscard]] QString named(const UndoReport &report) const;
    /// Makes what is there again, or changed, the chosen row.
    void choose(const UndoReport &report);

    Logbook &m_logbook;
    const Database &m_database;
    const ShownBaby &m_baby;
    LogPage &m_page;
    Toast &m_toast;
};

} // namespace weehours
