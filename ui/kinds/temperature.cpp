// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr std::array siteFaces{
    ChoiceFace{QLatin1StringView("ear"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "in the ear", "a temperature"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Ear", "where a temperature is taken")},
    ChoiceFace{QLatin1StringView("armpit"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "in the armpit", "a temperature"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Armpit", "where a temperature is taken")},
    ChoiceFace{QLatin1StringView("forehead"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "on the forehead", "a temperature"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Forehead", "where a temperature is taken")},
    ChoiceFace{QLatin1StringView("mouth"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "in the mouth", "a temperature"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Mouth", "where a temperature is taken")},
    ChoiceFace{QLatin1StringView("rectal"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "rectal", "a temperature")},
};
constexpr std::array temperatureFields{
    FieldFace{.field = field::centiC,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "temperature")},
              .editor = Editor::Number,
              .quantity = Quantity::Temperature,
              .isFirst = true},
    FieldFace{.field = field::site,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "measured",
                                          "a temperature, in the ear or elsewhere"),
              .editor = Editor::Buttons,
              .repeat = Repeat::Proposed,
              .choices = siteFaces},
    startFace(),
    notesFace,
    zoneFace,
};
constexpr std::array temperatureSeries{
    Series{.sum = Series::Sum::Latest, .field = field::centiC, .beside = kind::medication}};

QString temperatureLine(const Entry &entry)
{
    return choiceText(entry, field::centiC);
}

QString temperatureDetail(const Entry &entry)
{
    return choiceText(entry, field::site);
}

} // namespace

extern constinit const KindFace temperatureFace = {
    .kind = kind::temperature,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Temperature")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Temperatures",
                                  "many entries of a kind, beside their number"),
    .icon = "thermometer",
    .ink = &Palette::temperature,
    .ground = &Palette::temperatureBg,
    .key = Qt::Key_T,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a temperature")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "how high, and where it was measured")},
    .fields = temperatureFields,
    .line = temperatureLine,
    .detail = temperatureDetail,
    .series = temperatureSeries,
};

} // namespace weehours
