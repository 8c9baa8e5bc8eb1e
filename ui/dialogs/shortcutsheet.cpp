// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsheet.h"

#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

ShortcutSheet::ShortcutSheet(QWidget *parent) : DialogFrame(tr("Keyboard"), parent)
{
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("F"), tr("log a feed")},
        {QStringLiteral("S"), tr("log a sleep; ends the one that runs")},
        {QStringLiteral("N"), tr("log a nappy")},
        {QStringLiteral("/"), tr("quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”")},
        {QStringLiteral("Ctrl+1, 2, 3"), tr("the day, the week, the trends")},
        {tr("Up, Down"), tr("move through the day")},
        {tr("Page Up"), tr("the week before")},
        {QStringLiteral("Ctrl+T"), tr("picture or table; Ctrl+C copies it as CSV")},
        {tr("Enter"), tr("change the chosen entry; save in a card")},
        {tr("Delete"), tr("delete the chosen entry")},
        {QStringLiteral("Ctrl+Z"), tr("undo the last change")},
        {QStringLiteral("Ctrl+Shift+Z"), tr("redo it")},
        {QStringLiteral("Ctrl+I"), tr("sync panel")},
        {QStringLiteral("L"), tr("what happened since you last looked")},
        {QStringLiteral("Ctrl+,"), tr("settings")},
        {QStringLiteral("Ctrl+Q"), tr("quit")},
        {QStringLiteral("Esc"), tr("close a card")},
        {QStringLiteral("?"), tr("this sheet")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * metrics::unit);
    grid->setVerticalSpacing(2 * metrics::unit);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &[keys, meaning] : rows) {
        auto *cap = new QLabel(keys, this);
        cap->setProperty("role", QStringLiteral("keycap"));
        cap->setAlignment(Qt::AlignCenter);
        auto *words = new QLabel(meaning, this);
        words->setWordWrap(true);
        grid->addWidget(cap, line, 0, Qt::AlignTop);
        grid->addWidget(words, line++, 1);
    }
    body()->addLayout(grid);
    connect(addButton(tr("Close"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &QDialog::accept);
}

} // namespace weehours
