// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/units.h"

#include <QDoubleSpinBox>
#include <QJsonValue>

namespace weehours {

/// A stored number in the person's unit; empty at its minimum, where it shows the unit alone. A
/// comma and a point are both the decimal sign, in every language.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    /// @param most the maximum, in the stored unit
    /// @param name accessible name
    NumberField(Quantity quantity, qint64 most, const QString &name, QWidget *parent = nullptr);

    /// Shows a stored value; null for none.
    void setStored(const QJsonValue &stored);
    /// Shows `shown` instead of the stored value, such as the count of a running clock.
    void setStored(const QJsonValue &stored, qint64 shown);
    /// The value to store: the one that was set, unrounded, unless the person has edited it; null
    /// for none.
    [[nodiscard]] QJsonValue stored() const;
    /// Whether the person has changed the shown number.
    [[nodiscard]] bool isTouched() const;
    /// Selects what typing replaces: the number, or the unit of an empty field.
    void selectAll();

protected:
    void focusInEvent(QFocusEvent *event) override;
    /// Leaves letters that no number has to the form.
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    /// What an empty field shows is muted, and not a dark block where it is selected.
    void showEmpty();
    [[nodiscard]] QString withoutUnit(const QString &text) const;
    /// Whether a number can be typed with its unit: 14 lb 2 oz.
    [[nodiscard]] bool takesLetters() const;

    Quantity m_quantity;
    QJsonValue m_given = QJsonValue::Null;
    double m_shown = 0;
};

} // namespace weehours
