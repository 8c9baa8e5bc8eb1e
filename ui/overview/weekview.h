// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weekpicture.h"

#include <QTimer>
#include <QWidget>

namespace weehours {

/// The picture of a week on the screen. The mouse or the arrow keys choose an entry, which is told
/// in words; Enter or a click opens it. Reached by the keyboard, it begins at the latest entry. Up
/// and down follow the day, left and right go to the nearest entry of the neighbouring day, Page Up
/// and Down ask for the week before and after. A running sleep grows by the minute while the
/// picture is visible.
class WeekView : public QWidget
{
    Q_OBJECT
public:
    /// @param theme outlives the view
    explicit WeekView(Theme &theme, QWidget *parent = nullptr);

    /// See WeekLayout::setTopics(); shown with the next setWeek().
    void setTopics(const QList<Topic> &topics, qint64 feedParts);
    /// See WeekPicture::setWeek(). The chosen entry stays chosen if it is still there.
    void setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                 Instant now);
    [[nodiscard]] const WeekPicture &picture() const { return m_picture; }
    /// The place of the chosen item in the picture's, or -1.
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override { return {880, 620}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);
    /// @param forward the week after, else the one before
    void turnRequested(bool forward);
    /// What is under the mouse or chosen by the keys, in words; empty for nothing.
    void pointedAt(const QString &words);
    /// A minute has passed.
    void ticked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void choose(qsizetype item);
    void hover(qsizetype item);
    /// The item of the day at `step` from the chosen one's that is nearest in time.
    void chooseBeside(int step);
    [[nodiscard]] QString wordsFor(qsizetype item) const;

    Theme &m_theme;
    WeekPicture m_picture;
    Instant m_now;
    qsizetype m_chosen = -1;
    qsizetype m_hovered = -1;
    QTimer m_ticker;
};

} // namespace weehours
