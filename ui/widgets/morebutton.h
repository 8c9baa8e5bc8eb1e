// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// A quiet row beside the log that leads on: an icon, its words, and its key, or an arrow where it
/// has none. At first the icon is a plus.
class MoreButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// @param theme outlives the button
    /// @param key   shown only, as the shortcut is the window's; may be empty
    MoreButton(Theme &theme, const QString &text, const QString &key, QWidget *parent = nullptr);

    /// Separates a text and a shorter one, for where the longer one does not fit.
    static constexpr char16_t shorter = u'\x9c';

    /// @param name see icons.h
    void setIconName(const QString &name);
    /// Only the icon: a square of that many device-independent pixels.
    void setSquare(int side);
    /// Shown in the colours of a warning: it leads to what needs the person.
    void setWarning(bool warns);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
    QString m_iconName;
    bool m_isSquare = false;
    bool m_warns = false;
};

} // namespace weehours
