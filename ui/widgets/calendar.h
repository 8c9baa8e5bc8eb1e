// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCalendarWidget>

namespace weehours {

/// A month to choose a day from, in the colours of the look, without weekends in red.
class Calendar : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit Calendar(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Replaces Qt's own arrows, which are black in every look.
    void drawArrows();
};

} // namespace weehours
