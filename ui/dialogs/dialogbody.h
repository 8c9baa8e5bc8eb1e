// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace weehours {

/// A dialog's content as a column, which scrolls if the screen is too low. Its size hint is that of
/// the whole content, so it is smaller only if there is no more space. The focused widget is
/// scrolled into view.
class DialogBody : public QScrollArea
{
    Q_OBJECT
public:
    explicit DialogBody(QWidget *parent);

    /// The layout for the content.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Shows the scroll bar and reserves its width, or removes it.
    void setScrolls(bool scrolls);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The whole widget if it fits; otherwise the part with the cursor.
    void bringIntoSight(QWidget *widget);
    /// Makes the column exactly as wide as the viewport: some fields ask for less width only when
    /// they have less.
    void fill();
    [[nodiscard]] int barWidth() const;

    QWidget *m_inside;
    QVBoxLayout *m_column;
};

} // namespace weehours
