// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPropertyAnimation;
class QPushButton;
class QTimer;

namespace weehours {

class Announcer;

/// A short message at the bottom centre of its parent, with one thing to do about it: "Bottle
/// deleted [Undo]". It leaves after 8 s, but not while the pointer or the keyboard is on it. Tab
/// reaches its button; Escape sends it away.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// @param theme  outlives the toast
    /// @param parent what the toast floats over; not in a layout. A screen reader hears it from
    ///               there as well.
    Toast(Theme &theme, QWidget *parent);

    /// Replaces the message shown before.
    /// @param text       what happened
    /// @param actionText the button's text; empty for no button
    /// @param action     called at most once, after which the toast disappears
    void showMessage(const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    /// Moves the toast above `widget`, or beside it, if it would cover it. For several widgets, the
    /// one that was named last comes first.
    /// @param widget must outlive the toast
    void keepOff(QWidget &widget);
    /// Keeps the message that is shown until the person closes it or acts on it. Another message is
    /// shown over it for its time.
    void stay();
    [[nodiscard]] bool shows(const QString &text) const;
    /// Hides the toast if it shows this message, which is not true any more.
    void withdraw(const QString &text);
    /// Hides the toast.
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Message
    {
        QString text;
        QString actionText;
        std::function<void()> action;
    };
    void put(const Message &message);
    void place();
    void expire();
    void recolour();

    Theme &m_theme;
    QList<QWidget *> m_kept;
    Announcer *m_announcer;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    QTimer *m_timer;
    QPropertyAnimation *m_slide;
    Message m_shown;
    bool m_stays = false;
    std::optional<Message> m_under; ///< what stays, and returns when the shown one has gone
};

} // namespace weehours
