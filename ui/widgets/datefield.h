// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

namespace weehours {

/// The date that a baby was born on or is due on, with a calendar behind it in which the days look
/// alike. What stands in it when it is opened is kept, whatever the date is.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Qt's own arrows are black in every look.
    void drawArrows();
};

} // namespace weehours
