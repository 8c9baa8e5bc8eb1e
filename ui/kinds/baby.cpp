// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr FieldFace ofBaby(QLatin1StringView name, Words title)
{
    // The baby has its own dialog.
    return {.field = name, .title = title, .editor = Editor::None};
}
constexpr FieldFace birthWeight()
{
    FieldFace face = ofBaby(field::birthWeightG,
                            {QT_TRANSLATE_NOOP("weehours::Kinds", "birth weight")});
    face.quantity = Quantity::Weight;
    return face;
}
constexpr std::array genderFaces{
    ChoiceFace{QLatin1StringView("female"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "girl", "a baby")},
    ChoiceFace{QLatin1StringView("male"), QT_TRANSLATE_NOOP3("weehours::Kinds", "boy", "a baby")},
    ChoiceFace{QLatin1StringView("other"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "other", "neither girl nor boy")},
    ChoiceFace{QLatin1StringView("unknown"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "not said", "girl or boy")},
};
constexpr FieldFace gender()
{
    FieldFace face = ofBaby(field::gender, {QT_TRANSLATE_NOOP("weehours::Kinds", "girl or boy")});
    face.choices = genderFaces;
    return face;
}
constexpr std::array babyFields{
    ofBaby(field::name, {QT_TRANSLATE_NOOP("weehours::Kinds", "name")}),
    ofBaby(field::birthDate, {QT_TRANSLATE_NOOP("weehours::Kinds", "birth date")}),
    ofBaby(field::dueDate, {QT_TRANSLATE_NOOP("weehours::Kinds", "due date")}),
    gender(),
    birthWeight(),
    ofBaby(field::archived, {QT_TRANSLATE_NOOP("weehours::Kinds", "archived")}),
};

QString babyLine(const Entry &entry)
{
    return entry.text(field::name);
}

} // namespace

extern constinit const KindFace babyFace = {
    .kind = kind::baby,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Baby")},
    .icon = "people",
    .ink = &Palette::note,
    .ground = &Palette::noteBg,
    .fields = babyFields,
    .line = babyLine,
};

} // namespace weehours
