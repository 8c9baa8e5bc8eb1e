// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/units.h"

#include <QDoubleSpinBox>
#include <QJsonValue>

namespace weehours {

/// A number of the log in the unit that the person measures in; empty at its lowest. A comma and a
/// point are both the decimal sign, in every language.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    /// @param most the largest value, as the log keeps it
    /// @param name what is measured, for screen readers
    NumberField(Quantity quantity, qint64 most, const QString &name, QWidget *parent = nullptr);

    /// Shows what the log has; null for nothing.
    void setStored(const QJsonValue &stored);
    /// Shows another number for it, such as one that a clock is counting.
    void setStored(const QJsonValue &stored, qint64 shown);
    /// As the log keeps it: what was set, as long as nobody changed it here, whatever it is rounded
    /// to; null for nothing.
    [[nodiscard]] QJsonValue stored() const;
    [[nodiscard]] bool isTouched() const;

protected:
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    [[nodiscard]] QString withoutUnit(const QString &text) const;

    Quantity m_quantity;
    QJsonValue m_given = QJsonValue::Null;
    double m_shown = 0;
};

} // namespace weehours
