// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr std::array reactionFaces{
    ChoiceFace{QLatin1StringView("loved"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "loved it", "how a baby took to a food")},
    ChoiceFace{QLatin1StringView("liked"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "liked it", "how a baby took to a food")},
    ChoiceFace{QLatin1StringView("hate"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "hated it", "how a baby took to a food")},
    ChoiceFace{QLatin1StringView("allergic"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "allergic reaction", "to a food"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Allergic", "a reaction to a food")},
};
constexpr std::array solidsFields{
    FieldFace{.field = field::food,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "food")},
              .editor = Editor::Line,
              .repeat = Repeat::Again,
              .hint = {QT_TRANSLATE_NOOP("weehours::Kinds", "carrot, porridge …")},
              .isFirst = true},
    startFace(),
    FieldFace{.field = field::reaction,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "reaction")},
              .editor = Editor::Buttons,
              .choices = reactionFaces},
    FieldFace{.field = field::amountG,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "amount")},
              .editor = Editor::Number,
              .repeat = Repeat::Again,
              .quantity = Quantity::Food},
    notesFace,
    zoneFace,
};
constexpr std::array solidsSeries{
    Series{.sum = Series::Sum::Count},
    Series{
        .sum = Series::Sum::Choices,
        .field = field::reaction,
        .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Solids and reactions", "title of a list")},
};

QString solidsLine(const Entry &entry)
{
    return entry.text(field::food);
}

QString solidsDetail(const Entry &entry)
{
    return joined({choiceText(entry, field::reaction), choiceText(entry, field::amountG)});
}

} // namespace

extern constinit const KindFace solidsFace = {
    .kind = kind::solids,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Solids")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Solids",
                                  "many entries of a kind, beside their number"),
    .icon = "bowl",
    .ink = &Palette::solids,
    .ground = &Palette::solidsBg,
    .key = Qt::Key_O,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log solid food")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "what was eaten, and how it was liked")},
    .fields = solidsFields,
    .line = solidsLine,
    .detail = solidsDetail,
    .series = solidsSeries,
};

} // namespace weehours
