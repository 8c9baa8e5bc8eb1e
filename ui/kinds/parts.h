// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kinds/kindface.h"

#include <array>

/// Parts that the faces of several kinds share.
namespace weehours {

/// The start of an entry.
constexpr FieldFace startFace(Words label = {QT_TRANSLATE_NOOP("weehours::Kinds", "Time")})
{
    return {.field = field::startedAt,
            .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "start")},
            .editor = Editor::Time,
            .label = label};
}
/// @param without text of the check box for no end
constexpr FieldFace endFace(Words label, Words without)
{
    return {.field = field::endedAt,
            .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "end")},
            .editor = Editor::End,
            .label = label,
            .hint = without};
}
/// An optional end with the usual words.
inline constexpr FieldFace plainEndFace = endFace(
    {QT_TRANSLATE_NOOP("weehours::Kinds", "Until")},
    QT_TRANSLATE_NOOP3("weehours::Kinds", "Without an end", "an entry that tells no end time"));
inline constexpr FieldFace notesFace = {
    .field = field::notes,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "notes")},
    .editor = Editor::Line,
};
/// The time zone in which the entry was made; set by the program, so no form shows it.
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

/// Joins the parts that are not empty, with dots between them.
[[nodiscard]] QString joined(const QStringList &parts);
/// The entry's notes in one line.
[[nodiscard]] QString noteText(const Entry &entry);
/// "11:05–12:09"; empty without an end.
[[nodiscard]] QString spanText(const Entry &entry);
/// The entry's choice in that field, for use within a sentence; empty if there is none.
[[nodiscard]] QString choiceText(const Entry &entry, QLatin1StringView field);
/// The same for the entry's title.
[[nodiscard]] QString choiceTitle(const Entry &entry, QLatin1StringView field);
/// "length 61.0 cm": a field's name and value; empty if the entry has none.
[[nodiscard]] QString namedValue(const Entry &entry, QLatin1StringView field);
/// Whether that field has that value.
[[nodiscard]] bool isWord(const QJsonObject &fields, QLatin1StringView field,
                          QLatin1StringView word);
/// "2.5 ml", "2 tablets": the dose of a medicine; empty if unknown.
[[nodiscard]] QString doseText(const Entry &entry);

} // namespace weehours
