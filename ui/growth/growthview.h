// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/growth/growthpicture.h"

#include <QWidget>

namespace weehours {

/// The growth chart on the screen. The mouse or the keys ←, →, Home and End choose a point, and a
/// small card beside it shows its details; Enter or a double click opens its entry.
class GrowthView : public QWidget
{
    Q_OBJECT
public:
    /// @param theme must outlive the view
    explicit GrowthView(Theme &theme, QWidget *parent = nullptr);

    /// Sets the chart. The chosen point is kept if it still exists; otherwise the last one is
    /// chosen.
    /// @param today dates in another year show their year
    void setChart(const GrowthChart &chart, QDate today);
    [[nodiscard]] const GrowthPicture &picture() const { return m_picture; }
    /// The index of the chosen point in the chart, or -1.
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }
    /// Chooses a point by its index in the chart; -1 for none.
    void choose(qsizetype point);
    /// Whether the card is drawn beside the point; otherwise the page shows the details elsewhere.
    void setHasReadout(bool has);
    /// The card's rectangle, for tests; empty without one.
    [[nodiscard]] QRectF readoutPlace() const;

    [[nodiscard]] QSize sizeHint() const override { return {608, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);
    /// Another point is chosen, or none.
    void chosenChanged(qsizetype point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void open(qsizetype point);
    void paintReadout(QPainter &painter) const;

    Theme &m_theme;
    GrowthPicture m_picture;
    QDate m_today;
    qsizetype m_chosen = -1;
    bool m_hasReadout = true;
    bool m_cameByKey = false;
};

} // namespace weehours
