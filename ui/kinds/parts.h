// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kinds/kindface.h"

#include <array>

/// What the faces of several kinds are made of.
namespace weehours {

/// The time of an entry.
constexpr FieldFace startFace(Words label = {QT_TRANSLATE_NOOP("weehours::Kinds", "Time")})
{
    return {.field = field::startedAt,
            .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "start")},
            .editor = Editor::Time,
            .label = label};
}
/// @param without what the check box says that leaves the end out
constexpr FieldFace endFace(Words label, Words without)
{
    return {.field = field::endedAt,
            .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "end")},
            .editor = Editor::End,
            .label = label,
            .hint = without};
}
inline constexpr FieldFace plainEndFace = endFace(
    {QT_TRANSLATE_NOOP("weehours::Kinds", "Until")},
    QT_TRANSLATE_NOOP3("weehours::Kinds", "Without an end", "an entry that tells no end time"));
inline constexpr FieldFace notesFace = {
    .field = field::notes,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "notes")},
    .editor = Editor::Line,
};
/// Where the entry was made: a remark of the program, which no form shows.
inline constexpr FieldFace zoneFace = {
    .field = field::zone,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "time zone")},
    .editor = Editor::None,
};

/// The units of a dose.
inline constexpr std::array unitFaces{
    ChoiceFace{QLatin1StringView("ml"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "ml", "millilitres of a medicine"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "ml", "millilitres of a medicine")},
    ChoiceFace{QLatin1StringView("mg"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "mg", "milligrams of a medicine"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "mg", "milligrams of a medicine")},
    ChoiceFace{QLatin1StringView("drops"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "drops", "of a medicine")},
    ChoiceFace{QLatin1StringView("tsp"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "tsp", "teaspoons of a medicine"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "tsp", "teaspoons of a medicine")},
    ChoiceFace{QLatin1StringView("tbsp"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "tbsp", "tablespoons of a medicine"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "tbsp", "tablespoons of a medicine")},
    ChoiceFace{QLatin1StringView("tablet"), {QT_TRANSLATE_NOOP("weehours::Kinds", "tablet")}},
    ChoiceFace{QLatin1StringView("capsule"), {QT_TRANSLATE_NOOP("weehours::Kinds", "capsule")}},
    ChoiceFace{QLatin1StringView("sachet"), {QT_TRANSLATE_NOOP("weehours::Kinds", "sachet")}},
};

/// What there is of these, with dots between.
[[nodiscard]] QString joined(const QStringList &parts);
/// The entry's notes in one line.
[[nodiscard]] QString noteText(const Entry &entry);
/// "11:05–12:09"; empty without an end.
[[nodiscard]] QString spanText(const Entry &entry);
/// What the entry's choice in that field is called in a sentence; empty where it has none.
[[nodiscard]] QString choiceText(const Entry &entry, QLatin1StringView field);
/// The same at the head of an entry.
[[nodiscard]] QString choiceTitle(const Entry &entry, QLatin1StringView field);
/// "length 61.0 cm": a field of the entry and its value; empty where it has none.
[[nodiscard]] QString namedValue(const Entry &entry, QLatin1StringView field);
/// Whether a field of the form has that value.
[[nodiscard]] bool isWord(const QJsonObject &fields, QLatin1StringView field,
                          QLatin1StringView word);
/// "2.5 ml", "2 tablets": how much of a medicine; empty where that is not known.
[[nodiscard]] QString doseText(const Entry &entry);

extern const KindFace babyFace;
extern const KindFace feedFace;
extern const KindFace sleepFace;
extern const KindFace nappyFace;
extern const KindFace solidsFace;
extern const KindFace pumpingFace;
extern const KindFace growthFace;
extern const KindFace medicationFace;
extern const KindFace temperatureFace;
extern const KindFace bathFace;
extern const KindFace activityFace;
extern const KindFace noteFace;
extern const KindFace milestoneFace;
extern const KindFace vaccinationFace;
extern const KindFace planFace;

} // namespace weehours
