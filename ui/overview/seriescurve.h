// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/trendseries.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace weehours {

/// What was measured, as a curve over the time: a point an entry. Below it are marks for the
/// entries of another kind, such as the medicines below the temperature. The arrow keys and the
/// mouse choose a point, which is described in words; Enter or a click asks for its week.
class SeriesCurve : public QWidget
{
    Q_OBJECT
public:
    /// @param theme outlives the curve
    SeriesCurve(Theme &theme, const TrendSeries &series, QWidget *parent = nullptr);

    /// Shows what lies in [from, to).
    /// @param entries of one baby, in any order
    void setEntries(const QList<Entry> &entries, Instant from, Instant to, Instant now);
    /// The points, oldest first.
    [[nodiscard]] const QList<Entry> &points() const { return m_points; }
    [[nodiscard]] const QList<Entry> &marks() const { return m_marks; }
    /// The chosen point, or -1.
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }
    /// Without the numbers at its side, where it is small.
    void setPlain(bool plain);

    [[nodiscard]] QSize sizeHint() const override { return {400, 116}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 56}; }

Q_SIGNALS:
    /// What the mouse or the keys point at, in words; empty for nothing.
    void pointedAt(const QString &words);
    void openRequested(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double valueOf(const Entry &entry) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(Instant instant) const;
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] qsizetype pointAt(const QPointF &place) const;
    [[nodiscard]] QString wordsFor(qsizetype point) const;
    void chooseScale();
    void choose(qsizetype point);
    void paintScale(QPainter &painter) const;

    Theme &m_theme;
    TrendSeries m_series;
    QList<Entry> m_points;
    QList<Entry> m_marks;
    Instant m_from, m_to, m_now;
    qsizetype m_chosen = -1;
    double m_lowest = 0, m_highest = 1, m_step = 1;
    bool m_isPlain = false;
    bool m_isReached = false; ///< whether the keyboard came here by a key
};

} // namespace weehours
