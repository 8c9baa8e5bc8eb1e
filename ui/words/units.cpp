// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

/// Gives the functions below a context for the translators.
struct UnitText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::UnitText)
};

VolumeUnit chosen = VolumeUnit::Millilitres;

} // namespace

void setVolumeUnit(VolumeUnit unit)
{
    chosen = unit;
}

VolumeUnit volumeUnit()
{
    return chosen;
}

QString amountNumber(qint64 millilitres)
{
    const QLocale locale;
    return chosen == VolumeUnit::Ounces
               ? locale.toString(ouncesOf(millilitres), 'g', QLocale::FloatingPointShortest)
               : locale.toString(millilitres);
}

QString amountText(qint64 millilitres)
{
    return (chosen == VolumeUnit::Ounces ? UnitText::tr("%1 oz", "an amount of milk")
                                         : UnitText::tr("%1 ml", "an amount of milk"))
        .arg(amountNumber(millilitres));
}

} // namespace weehours
