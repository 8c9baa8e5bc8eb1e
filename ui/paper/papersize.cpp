// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/papersize.h"

#include <QLocale>
#include <QPagedPaintDevice>

#include <algorithm>
#include <array>

namespace weehours {

QPageSize::PageSizeId paperOfTheDesktop()
{
    // As in locale(7). The name is enough: the locale need not be installed.
    QString name;
    for (const char *variable : {"LC_ALL", "LC_PAPER", "LANG"}) {
        if (name.isEmpty())
            name = qEnvironmentVariable(variable);
    }
    constexpr std::array letterPlaces{
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Chile,
        QLocale::Colombia,     QLocale::CostaRica,  QLocale::Guatemala, QLocale::Nicaragua,
        QLocale::Panama,       QLocale::ElSalvador, QLocale::Venezuela, QLocale::Philippines,
        QLocale::PuertoRico,   QLocale::Belize,
    };
    const bool isNamed = name.contains(u'_'); // "C" and "en" name no country
    return isNamed
                   && std::ranges::find(letterPlaces, QLocale(name).territory())
                          != letterPlaces.end()
               ? QPageSize::Letter
               : QPageSize::A4;
}

void setPaperMargins(QPagedPaintDevice &device)
{
    constexpr qreal margin = 13.5;
    device.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
}

} // namespace weehours
