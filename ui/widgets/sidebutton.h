// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// One half of the switch of a running breast feed: the side's name and its clock. The side that
/// the baby is on has a tinted ground and a mark, a disc while its clock runs and two bars while
/// it is paused, so that it is told apart without colour.
class SideButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param theme outlives the button
    SideButton(Theme &theme, FeedSide side, QWidget *parent = nullptr);

    /// @param current whether the baby is on this side
    void setClock(qint64 msecs, bool current, bool paused);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Only the log says which side is chosen.
    void nextCheckState() override {}

private:
    void paintMark(QPainter &painter, const QRectF &place, const QColor &colour) const;

    Theme &m_theme;
    QString m_clock;
    bool m_paused = false;
};

} // namespace weehours
