// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/amountfield.h"

#include "ui/words/units.h"

namespace weehours {

AmountField::AmountField(const QString &name, QWidget *parent) : QDoubleSpinBox(parent)
{
    // The protocol's largest amount is 2000 ml.
    constexpr int most = 2000;
    const bool ounces = volumeUnit() == VolumeUnit::Ounces;
    setDecimals(ounces ? 2 : 0);
    setRange(0, ounces ? ouncesOf(most) : most);
    setSingleStep(ounces ? 0.5 : 10);
    setSuffix(ounces ? tr(" oz") : tr(" ml"));
    setSpecialValueText(QStringLiteral("–"));
    setAccessibleName(name);
}

void AmountField::setMillilitres(qint64 millilitres)
{
    m_given = millilitres;
    setValue(volumeUnit() == VolumeUnit::Ounces ? ouncesOf(millilitres)
                                                : static_cast<double>(millilitres));
    m_shown = value();
}

qint64 AmountField::millilitres() const
{
    // What was logged in millilitres stays so, whatever it is rounded to here.
    if (qFuzzyCompare(value() + 1, m_shown + 1))
        return m_given;
    return volumeUnit() == VolumeUnit::Ounces ? millilitresOf(value()) : std::llround(value());
}

} // namespace weehours
