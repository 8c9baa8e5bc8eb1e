// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr FieldFace ofPlan(QLatin1StringView name, Words title, Quantity quantity = Quantity::Count)
{
    // A plan has its own form, not that of log entries.
    return {.field = name, .title = title, .editor = Editor::None, .quantity = quantity};
}
constexpr FieldFace chosenInPlan(QLatin1StringView name, Words title,
                                 std::span<const ChoiceFace> choices)
{
    FieldFace face = ofPlan(name, title);
    face.choices = choices;
    return face;
}
constexpr std::array plannedKindFaces{
    ChoiceFace{kind::feed, {QT_TRANSLATE_NOOP("weehours::Kinds", "Feed")}},
    ChoiceFace{kind::sleep, {QT_TRANSLATE_NOOP("weehours::Kinds", "Sleep")}},
    ChoiceFace{kind::nappy, {QT_TRANSLATE_NOOP("weehours::Kinds", "Nappy")}},
    ChoiceFace{kind::solids, {QT_TRANSLATE_NOOP("weehours::Kinds", "Solids")}},
    ChoiceFace{kind::pumping, {QT_TRANSLATE_NOOP("weehours::Kinds", "Pumping")}},
    ChoiceFace{kind::growth, {QT_TRANSLATE_NOOP("weehours::Kinds", "Growth")}},
    ChoiceFace{kind::medication, {QT_TRANSLATE_NOOP("weehours::Kinds", "Medicine")}},
    ChoiceFace{kind::temperature, {QT_TRANSLATE_NOOP("weehours::Kinds", "Temperature")}},
    ChoiceFace{kind::bath, {QT_TRANSLATE_NOOP("weehours::Kinds", "Bath")}},
    ChoiceFace{kind::activity, {QT_TRANSLATE_NOOP("weehours::Kinds", "Activity")}},
    ChoiceFace{kind::note, {QT_TRANSLATE_NOOP("weehours::Kinds", "Note")}},
    ChoiceFace{kind::milestone, {QT_TRANSLATE_NOOP("weehours::Kinds", "Milestone")}},
    ChoiceFace{kind::vaccination, {QT_TRANSLATE_NOOP("weehours::Kinds", "Vaccination")}},
};
constexpr std::array planFields{
    ofPlan(field::title, QT_TRANSLATE_NOOP3("weehours::Kinds", "title", "of a plan")),
    chosenInPlan(field::forKind, QT_TRANSLATE_NOOP3("weehours::Kinds", "for", "what a plan is for"),
                 plannedKindFaces),
    ofPlan(field::medicine, {QT_TRANSLATE_NOOP("weehours::Kinds", "medicine")}),
    ofPlan(field::amountMilli, {QT_TRANSLATE_NOOP("weehours::Kinds", "dose")},
           Quantity::Thousandths),
    chosenInPlan(field::unit, {QT_TRANSLATE_NOOP("weehours::Kinds", "unit")}, unitFaces),
    ofPlan(field::everyMinutes,
           QT_TRANSLATE_NOOP3("weehours::Kinds", "every", "so long after the last one"),
           Quantity::Minutes),
    ofPlan(field::times, QT_TRANSLATE_NOOP3("weehours::Kinds", "times", "of the day")),
    ofPlan(field::at, QT_TRANSLATE_NOOP3("weehours::Kinds", "once at", "a day and a time")),
    zoneFace,
    ofPlan(field::minGapMinutes,
           QT_TRANSLATE_NOOP3("weehours::Kinds", "never sooner than", "after the last one"),
           Quantity::Minutes),
    ofPlan(field::maxPerDay, {QT_TRANSLATE_NOOP("weehours::Kinds", "at most in 24 hours")}),
    ofPlan(field::from, QT_TRANSLATE_NOOP3("weehours::Kinds", "from", "the first day of a plan")),
    ofPlan(field::until, QT_TRANSLATE_NOOP3("weehours::Kinds", "until", "the last day of a plan")),
    ofPlan(field::paused, QT_TRANSLATE_NOOP3("weehours::Kinds", "paused", "a plan")),
    ofPlan(field::notes, {QT_TRANSLATE_NOOP("weehours::Kinds", "notes")}),
};

QString planLine(const Entry &entry)
{
    return entry.text(field::title);
}

} // namespace

extern constinit const KindFace planFace = {
    .kind = kind::plan,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Plan")},
    .icon = "bell",
    .ink = &Palette::plan,
    .ground = &Palette::planBg,
    .fields = planFields,
    .line = planLine,
};

} // namespace weehours
