// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace weehours {

/// The doses of a day on a line: 24 hours back and 4 on, with the moment from which the next is all
/// right. Words beside it say the same, so it says nothing to screen readers.
class DoseStrip : public QWidget
{
    Q_OBJECT
public:
    /// @param theme outlives the strip
    explicit DoseStrip(Theme &theme, QWidget *parent = nullptr);

    /// @param at      when the dose would be given
    /// @param allowed from when one is all right, `at` at the earliest
    /// @param isNow   whether `at` is now
    void setDoses(const QList<Instant> &doses, Instant at, Instant allowed, bool isNow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal placeOf(Instant moment) const;

    Theme &m_theme;
    QList<Instant> m_doses;
    Instant m_at;
    Instant m_allowed;
    bool m_isNow = true;
};

} // namespace weehours
