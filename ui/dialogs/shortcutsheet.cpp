// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsheet.h"

#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace weehours {

ShortcutSheet::ShortcutSheet(QWidget *window) : DialogFrame(tr("Keyboard"), window)
{
    QList<QShortcut *> shortcuts = window->findChildren<QShortcut *>();
    // Shortcuts of the window come before those of single views.
    std::ranges::stable_partition(shortcuts, [&](const QShortcut *shortcut) {
        return shortcut->parent() == window;
    });
    QList<std::pair<QStringList, QString>> rows;
    for (const QShortcut *shortcut : std::as_const(shortcuts)) {
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        const auto same = std::ranges::find(rows, shortcut->whatsThis(),
                                            &std::pair<QStringList, QString>::second);
        if (same == rows.end())
            rows.append({{keys}, shortcut->whatsThis()});
        else if (!same->first.contains(keys))
            same->first.append(keys);
    }
    const std::pair<QString, QString> others[] = {
        {QStringLiteral("F10"), tr("menu")},
        {tr("Tab"), tr("in the quick line: complete the word; “@leo” or “@all” for other babies")},
        {tr("Up, Down"), tr("move through the day")},
        {tr("Page Up"), tr("the week before")},
        {tr("Enter"), tr("edit the chosen entry, or save")},
        {tr("Delete"), tr("delete the chosen entry")},
        {QStringLiteral("Esc"), tr("close")},
    };
    for (const auto &[keys, meaning] : others)
        rows.append({{keys}, meaning});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * metrics::unit);
    grid->setVerticalSpacing(metrics::unit / 2);
    // Two columns if the window is wide enough: one column would be higher than many screens.
    const bool isWide = window->width() >= metrics::threeColumnWidth;
    const auto half = static_cast<int>(isWide ? (rows.size() + 1) / 2 : rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto place = std::div(static_cast<int>(i), half);
        addRow(*grid, {2 * place.quot, place.rem}, rows.at(i).first.join(QStringLiteral(", ")),
               rows.at(i).second);
    }
    for (int column = 1; column < grid->columnCount(); column += 2)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
    // Leaves room for the scroll bar on a low screen.
    setMinimumWidth(layout()->totalMinimumSize().width() + metrics::cardGap);
    connect(addButton(tr("Close"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &QDialog::accept);
}

void ShortcutSheet::addRow(QGridLayout &grid, QPoint place, const QString &keys,
                           const QString &meaning)
{
    auto *cap = new QLabel(keys, this);
    cap->setProperty("role", QStringLiteral("keycap"));
    cap->setAlignment(Qt::AlignCenter);
    grid.addWidget(cap, place.y(), place.x());
    // Not wrapped: the sheet is as wide as its longest line.
    grid.addWidget(new QLabel(meaning, this), place.y(), place.x() + 1);
}

} // namespace weehours
