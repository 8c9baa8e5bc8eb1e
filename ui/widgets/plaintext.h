// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace weehours {

/// Makes every label and tool tip of the program plain text. By default Qt renders a text that
/// looks like markup as markup, and loads its pictures from the disk: a baby's name, a note or a
/// server's words could stop the program or read a file. A label that needs markup calls
/// `setTextFormat(Qt::RichText)`, and must escape other people's text.
class PlainText : public QObject
{
    Q_OBJECT
public:
    /// Filters the events of the whole application while it exists.
    explicit PlainText(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Escapes a text for a button or a menu, where Qt reads an ampersand as a mnemonic.
    [[nodiscard]] static QString onButton(const QString &text);
    /// Escapes a text for a window title, where Qt replaces `[*]`.
    [[nodiscard]] static QString inTitle(const QString &text);
    /// Escapes a text for a foreign reader that may or may not interpret markup, such as the
    /// desktop's tray: it looks the same to either, and is not markup.
    [[nodiscard]] static QString outside(const QString &text);
};

} // namespace weehours
