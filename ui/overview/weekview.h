// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weekpicture.h"

#include <QTimer>
#include <QWidget>

namespace weehours {

/// The week picture on the screen. The mouse or the arrow keys select an entry, which is described
/// in words; Enter or a click opens it. Keyboard focus starts at the latest entry. Up and Down move
/// within the day, Left and Right to the nearest entry of the neighbouring day, Page Up and Page
/// Down ask for another week. A running sleep grows each minute while the picture is visible.
class WeekView : public QWidget
{
    Q_OBJECT
public:
    /// @param theme must outlive the view
    explicit WeekView(Theme &theme, QWidget *parent = nullptr);

    /// See WeekLayout::setTopics(); shown with the next setWeek().
    void setTopics(const QList<Topic> &topics, qint64 feedParts);
    /// See WeekPicture::setWeek(). The chosen entry stays chosen if it is still there.
    void setWeek(QDate first, int dayCount, int startHour, const QList<Entry> &entries,
                 Instant now);
    [[nodiscard]] const WeekPicture &picture() const { return m_picture; }
    /// The index of the selected item in the picture, or -1.
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override { return {880, 620}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 140}; }

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);
    /// @param forward the next week, otherwise the previous one
    void turnRequested(bool forward);
    /// The description of the entry under the mouse or selected by keys; empty for none.
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
    /// Selects the item nearest in time on the day `step` days from the selected one's.
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
