// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTimeEdit>

namespace weehours {

/// A time and its day that can be typed wherever the caret stands. QDateTimeEdit takes digits only
/// where one part is marked or has room, and drops them silently after Ctrl+A, Home or a click.
class MomentEdit final : public QDateTimeEdit
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr);

    /// Shows another day, and leaves the caret and what is marked where they are.
    void moveTo(QDate day);

    void stepBy(int steps) override;

Q_SIGNALS:
    /// The person has typed a part of the time.
    void timeTyped();
    /// The person has typed or stepped a part of the date.
    void dayTyped();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isInTime() const;
    /// Marks the part that a digit is for, so that the digit replaces it.
    void aim();

    int m_typedTo = -1; ///< where the caret stood after the last digit
};

} // namespace weehours
