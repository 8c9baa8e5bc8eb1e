// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace weehours {

/// The doses of a day on a time line: 24 hours back and 4 ahead, with the time from which the next
/// one is allowed. The same is said in words beside it, so it is hidden from screen readers.
class DoseStrip : public QWidget
{
    Q_OBJECT
public:
    /// @param theme must outlive the strip
    explicit DoseStrip(Theme &theme, QWidget *parent = nullptr);

    /// @param at      when the dose would be given
    /// @param allowed from when a dose is allowed; not before `at`
    /// @param isNow   whether `at` is the current time
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
