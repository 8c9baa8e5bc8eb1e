// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace weehours {

/// Makes every label and tool tip of the program plain. Qt takes a text that looks like markup for
/// markup, and then loads the pictures in it from the disk: a baby's name, a note or a server's
/// words could stop the program or read a file. A label that wants markup says so by
/// `setTextFormat(Qt::RichText)`, and escapes what others wrote.
class PlainText : public QObject
{
    Q_OBJECT
public:
    /// Works for the whole application, for as long as it lives.
    explicit PlainText(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The text for a button or a menu, where Qt takes an ampersand for the mark of a mnemonic.
    [[nodiscard]] static QString onButton(const QString &text);
    /// The text for a window's title, where Qt takes `[*]` for the place of a mark.
    [[nodiscard]] static QString inTitle(const QString &text);
    /// The text for a reader that is not ours and may or may not read markup, such as the desktop's
    /// tray: to either it looks as it is, and is no markup.
    [[nodiscard]] static QString outside(const QString &text);
};

} // namespace weehours
