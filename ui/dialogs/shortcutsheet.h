// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

class QGridLayout;
class QKeySequence;
class QShortcut;

namespace weehours {

/// A sheet of all keyboard shortcuts, in groups. It is generated from the window's QShortcuts and
/// what describe() says of them, so that none can be missing; keys that lists, fields and cards
/// handle themselves come at the end of their group.
class ShortcutSheet : public DialogFrame
{
    Q_OBJECT
public:
    /// The parts of the sheet, in its order.
    enum class Group { Logging, Entries, Views, Charts, Window };

    /// Says what a shortcut does, and where the sheet has it.
    static void describe(QShortcut &shortcut, Group group, const QString &words);

    /// @param window the window whose shortcuts are shown
    explicit ShortcutSheet(QWidget *window);

private:
    using Rows = QList<std::pair<QStringList, QString>>; ///< keys, and what they do

    [[nodiscard]] static QString title(Group group);
    /// The keys of a group that a list or a field handles by itself.
    [[nodiscard]] static Rows others(Group group);
    /// All keys of a group.
    [[nodiscard]] static Rows rowsOf(Group group, const QList<QShortcut *> &shortcuts);
    void addRow(QGridLayout &grid, const QString &keys, const QString &meaning);
};

/// Adds a shortcut of the charts, which works while the focus is in that page of the window.
/// @param words its line on the sheet
void addPageShortcut(QWidget &page, const QKeySequence &keys, const QString &words,
                     const std::function<void()> &act);

} // namespace weehours
