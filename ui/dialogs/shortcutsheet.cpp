// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsheet.h"

#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

constexpr const char *groupProperty = "group";
// About as many as the longest single keys have.
constexpr qsizetype mostLetters = 12;

} // namespace

void ShortcutSheet::describe(QShortcut &shortcut, Group group, const QString &words)
{
    shortcut.setWhatsThis(words);
    shortcut.setProperty(groupProperty, static_cast<int>(group));
}

QString ShortcutSheet::title(Group group)
{
    switch (group) {
    case Group::Logging: return tr("Log", "a group of keys: what they do");
    case Group::Entries: return tr("Entries", "a group of keys");
    case Group::Views: return tr("Views", "a group of keys: of the day, the week …");
    case Group::Charts: return tr("Week, trends, growth", "a group of keys");
    case Group::Window: break;
    }
    return tr("Window", "a group of keys");
}

ShortcutSheet::Rows ShortcutSheet::others(Group group)
{
    switch (group) {
    case Group::Logging:
        return {{{tr("Tab")},
                 tr("in the quick line: complete the word; “@leo” or “@all” for other babies")},
                {{tr("B, L, R …")}, tr("in a form: choose what has that letter underlined")}};
    case Group::Entries:
        return {{{tr("Up, Down")}, tr("move through the day")},
                {{tr("Page Up")}, tr("the week before")},
                {{tr("Enter")}, tr("edit the chosen entry, or save")},
                {{tr("Delete")}, tr("delete the chosen entry")}};
    case Group::Views:
    case Group::Charts: return {};
    case Group::Window: break;
    }
    return {{{QStringLiteral("F10")}, tr("menu")}, {{QStringLiteral("Esc")}, tr("close")}};
}

ShortcutSheet::ShortcutSheet(QWidget *window) : DialogFrame(tr("Keyboard"), window)
{
    QList<QShortcut *> shortcuts = window->findChildren<QShortcut *>();
    // Shortcuts of the window come before those of single views.
    std::ranges::stable_partition(shortcuts, [&](const QShortcut *shortcut) {
        return shortcut->parent() == window;
    });
    // As many columns as fit: a single one would be higher than many screens.
    const int columns = window->width() >= metrics::threeColumnWidth ? 3
                        : window->width() >= metrics::foldWidth      ? 2
                                                                     : 1;
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::columnGap);
    QList<QGridLayout *> grids;
    for (int i = 0; i < columns; ++i) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(metrics::cardGap);
        grid->setVerticalSpacing(metrics::unit / 2);
        grid->setColumnStretch(1, 1);
        grids.append(grid);
        across->addLayout(grid, 1);
    }
    for (const auto &[group, column] :
         {std::pair(Group::Logging, 0), std::pair(Group::Entries, 1), std::pair(Group::Views, 1),
          std::pair(Group::Charts, 2), std::pair(Group::Window, 2)}) {
        QGridLayout *grid = grids.at(std::min(column, columns - 1));
        auto *heading = new QLabel(title(group), this);
        heading->setProperty("role", QStringLiteral("strong"));
        const bool isFirst = grid->count() == 0;
        heading->setContentsMargins(0, isFirst ? 0 : metrics::cardGap, 0, metrics::unit);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const auto &[keys, meaning] : rowsOf(group, shortcuts)) {
            const QString line = keys.join(QStringLiteral(", "));
            // Long ones would take the width from all meanings of a single column.
            const bool isLong = columns == 1 && line.size() > mostLetters;
            addRow(*grid, isLong ? keys.join(QStringLiteral(",\n")) : line, meaning);
        }
    }
    for (QGridLayout *grid : std::as_const(grids))
        grid->setRowStretch(grid->rowCount(), 1);
    body()->addLayout(across);
    // Lines wrap beyond this width, which leaves room for the scroll bar on a low screen.
    constexpr int columnWidth = 360;
    setMinimumWidth(std::min(columns * columnWidth, window->width() - 2 * metrics::columnGap));
    connect(addButton(tr("Close"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &QDialog::accept);
}

ShortcutSheet::Rows ShortcutSheet::rowsOf(Group group, const QList<QShortcut *> &shortcuts)
{
    Rows rows;
    for (const QShortcut *shortcut : shortcuts) {
        if (shortcut->property(groupProperty).toInt() != static_cast<int>(group))
            continue;
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        const auto same = std::ranges::find(rows, shortcut->whatsThis(), &Rows::value_type::second);
        if (same == rows.end())
            rows.append({{keys}, shortcut->whatsThis()});
        else if (!same->first.contains(keys))
            same->first.append(keys);
    }
    return rows + others(group);
}

void ShortcutSheet::addRow(QGridLayout &grid, const QString &keys, const QString &meaning)
{
    const int row = grid.rowCount();
    auto *cap = new QLabel(keys, this);
    cap->setProperty("role", QStringLiteral("keycap"));
    cap->setAlignment(Qt::AlignCenter);
    grid.addWidget(cap, row, 0, Qt::AlignTop);
    auto *words = new QLabel(meaning, this);
    words->setWordWrap(true);
    grid.addWidget(words, row, 1, Qt::AlignVCenter);
}

void addPageShortcut(QWidget &page, const QKeySequence &keys, const QString &words,
                     const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(keys, &page);
    ShortcutSheet::describe(*shortcut, ShortcutSheet::Group::Charts, words);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, &page, act);
}

} // namespace weehours
