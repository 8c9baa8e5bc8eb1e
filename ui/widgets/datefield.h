// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

namespace weehours {

/// A field for the date of birth or the due date, with a calendar that does not highlight weekends.
/// An existing date is kept when the field opens, whatever it is.
class DateField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Replaces Qt's own arrows, which are black in every look.
    void drawArrows();
};

} // namespace weehours
