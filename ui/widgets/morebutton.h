// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// The quiet row below the log buttons that leads to all other kinds: a plus, its words, its key.
class MoreButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// @param theme outlives the button
    /// @param key   shown only; the shortcut is the window's
    MoreButton(Theme &theme, const QString &text, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
};

} // namespace weehours
