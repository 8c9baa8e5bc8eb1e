// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr std::array bathFields{startFace(), notesFace, zoneFace};
constexpr std::array bathSeries{Series{Series::Sum::Count}};

} // namespace

extern constinit const KindFace bathFace = {
    .kind = kind::bath,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Bath")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Baths",
                                  "many entries of a kind, beside their number"),
    .icon = "bath",
    .ink = &Palette::bath,
    .ground = &Palette::bathBg,
    .key = Qt::Key_H,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a bath")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "just the time")},
    .fields = bathFields,
    .series = bathSeries,
};

} // namespace weehours
