// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace weehours {

/// What a dialog is about, in a column that scrolls where the screen is too low for all of it. It
/// asks for the room that all of it needs, and so takes less only where there is no more. What
/// gets the keyboard comes into sight.
class DialogBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit DialogBody(QWidget *parent);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Shows the bar to scroll with, for which it then keeps room, or goes without.
    void setScrolls(bool scrolls);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Whole if it has room; otherwise the part with the cursor.
    void bringIntoSight(QWidget *widget);
    /// Makes the column as wide as what is seen of it, never wider: some fields ask for less only
    /// when they have less.
    void fill();
    [[nodiscard]] int barWidth() const;

    QWidget *m_inside;
    QVBoxLayout *m_column;
};

} // namespace weehours
