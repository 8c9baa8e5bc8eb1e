// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// One half of the switch of a running breast feed: the side's name and clock. The current side has
/// a tinted ground and a mark, so that it does not depend on colour: a disc while its clock runs,
/// two bars while it is paused.
class SideButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param theme must outlive the button
    SideButton(Theme &theme, FeedSide side, QWidget *parent = nullptr);

    /// @param msecs   the side's time so far
    /// @param current whether the baby is on this side
    void setClock(qint64 msecs, bool current, bool paused);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// A click changes nothing by itself: the log decides which side is current.
    void nextCheckState() override {}

private:
    void paintMark(QPainter &painter, const QRectF &place, const QColor &colour) const;

    Theme &m_theme;
    QString m_clock;
    bool m_paused = false;
};

} // namespace weehours
