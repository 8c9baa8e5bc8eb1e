// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

namespace weehours {

/// An amount of milk in the unit that the person measures in; empty at its lowest.
class AmountField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    /// @param name what is measured, for screen readers
    explicit AmountField(const QString &name, QWidget *parent = nullptr);

    void setMillilitres(qint64 millilitres);
    /// What was set, as long as nobody changed it here; 0 for nothing.
    [[nodiscard]] qint64 millilitres() const;

private:
    qint64 m_given = 0;
    double m_shown = 0;
};

} // namespace weehours
