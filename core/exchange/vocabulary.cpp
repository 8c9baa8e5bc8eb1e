// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vocabulary.h"

#include <span>

namespace weehours {

namespace {

struct Meaning
{
    const char16_t *theirs;
    QLatin1StringView ours;
};

using Ours = QLatin1StringView;

std::optional<Ours> lookUp(std::span<const Meaning> table, const QString &text)
{
    QString plain = text.trimmed().toLower();
    plain.replace(u'_', u' ');
    for (const Meaning &one : table) {
        if (plain == QStringView(one.theirs))
            return one.ours;
    }
    return std::nullopt;
}

constexpr Meaning colourWords[]{
    {u"green", Ours("green")}, {u"yellow", Ours("yellow")}, {u"mustard", Ours("yellow")},
    {u"brown", Ours("brown")}, {u"black", Ours("black")},   {u"red", Ours("red")},
    {u"grey", Ours("grey")},   {u"gray", Ours("grey")},     {u"緑", Ours("green")},
    {u"黄", Ours("yellow")},   {u"黄色", Ours("yellow")},   {u"茶", Ours("brown")},
    {u"茶色", Ours("brown")},  {u"黒", Ours("black")},      {u"赤", Ours("red")},
    {u"灰", Ours("grey")},
};

constexpr Meaning consistencyWords[]{
    {u"watery", Ours("watery")},
    {u"liquid", Ours("watery")},
    {u"runny", Ours("runny")},
    {u"run", Ours("runny")},
    {u"loose", Ours("runny")},
    {u"mushy", Ours("mushy")},
    {u"mush", Ours("mushy")},
    {u"soft", Ours("mushy")},
    {u"pasty", Ours("pasty")},
    {u"formed", Ours("formed")},
    {u"solid", Ours("formed")},
    {u"hard", Ours("hard_pellets")},
    {u"pebbles", Ours("hard_pellets")},
    {u"little balls", Ours("hard_pellets")},
    {u"hard pellets", Ours("hard_pellets")},
    {u"やわらかめ", Ours("mushy")},
    {u"下痢", Ours("watery")},
    {u"水様", Ours("watery")},
    {u"ころころ", Ours("hard_pellets")},
    {u"ふつう", Ours("formed")},
    {u"かため", Ours("hard_pellets")},
};

constexpr Meaning nappyWords[]{
    {u"wet", Ours("wee")},         {u"pee", Ours("wee")},         {u"wee", Ours("wee")},
    {u"dirty", Ours("poo")},       {u"poo", Ours("poo")},         {u"poop", Ours("poo")},
    {u"soiled", Ours("poo")},      {u"solid", Ours("poo")},       {u"bm", Ours("poo")},
    {u"both", Ours("mixed")},      {u"mixed", Ours("mixed")},     {u"bm+wet", Ours("mixed")},
    {u"dirty wet", Ours("mixed")}, {u"wet dirty", Ours("mixed")}, {u"wet + dirty", Ours("mixed")},
    {u"dry", Ours("dry")},         {u"sat but dry", Ours("dry")}, {u"clean", Ours("clean")},
    {u"おしっこ", Ours("wee")},    {u"うんち", Ours("poo")},
};

constexpr Meaning milkWords[]{
    {u"breast milk", Ours("breast_milk")},
    {u"breastmilk", Ours("breast_milk")},
    {u"expressed breast milk", Ours("breast_milk")},
    {u"expressed", Ours("breast_milk")},
    {u"pumped milk", Ours("breast_milk")},
    {u"formula", Ours("formula")},
    {u"mixed", Ours("mixed")},
    {u"formula\\breast", Ours("mixed")},
    {u"formula/breast", Ours("mixed")},
    {u"breast milk formula", Ours("mixed")},
    {u"breast milk and formula", Ours("mixed")},
    {u"breastmilkformula", Ours("mixed")},
    {u"ミルク", Ours("formula")},
    {u"搾母乳", Ours("breast_milk")},
};

constexpr Meaning reactionWords[]{
    {u"loved", Ours("loved")},
    {u"loved it", Ours("loved")},
    {u"liked", Ours("liked")},
    {u"liked it", Ours("liked")},
    {u"gemocht", Ours("liked")},
    {u"disliked", Ours("hate")},
    {u"hated", Ours("hate")},
    {u"hated it", Ours("hate")},
    {u"hate", Ours("hate")},
    {u"allergic", Ours("allergic")},
    {u"allergic or sensitive", Ours("allergic")},
};

constexpr Meaning doseWords[]{
    {u"ml", Ours("ml")},           {u"mg", Ours("mg")},           {u"drop", Ours("drops")},
    {u"drops", Ours("drops")},     {u"gtt", Ours("drops")},       {u"tsp", Ours("tsp")},
    {u"teaspoon", Ours("tsp")},    {u"teaspoons", Ours("tsp")},   {u"tbsp", Ours("tbsp")},
    {u"tablespoon", Ours("tbsp")}, {u"tablet", Ours("tablet")},   {u"tablets", Ours("tablet")},
    {u"tab", Ours("tablet")},      {u"cap", Ours("capsule")},     {u"cc", Ours("ml")},
    {u"pill", Ours("tablet")},     {u"capsule", Ours("capsule")}, {u"capsules", Ours("capsule")},
    {u"sachet", Ours("sachet")},   {u"sachets", Ours("sachet")},
};

constexpr Meaning sideWords[]{
    {u"left", Ours("left")},
    {u"l", Ours("left")},
    {u"right", Ours("right")},
    {u"r", Ours("right")},
    {u"左", Ours("left")},
    {u"右", Ours("right")},
    {u"left.nontimer", Ours("left")},
    {u"right.nontimer", Ours("right")},
};

constexpr Meaning activityWords[]{
    {u"tummy time", Ours("tummy_time")},
    {u"tummytime", Ours("tummy_time")},
    {u"indoor play", Ours("indoor_play")},
    {u"playtime", Ours("indoor_play")},
    {u"play", Ours("indoor_play")},
    {u"outdoor play", Ours("outdoor_play")},
    {u"walking outside", Ours("outdoor_play")},
    {u"screen time", Ours("screen_time")},
    {u"story time", Ours("other")},
    {u"storytime", Ours("other")},
    {u"skin to skin", Ours("other")},
    {u"brush teeth", Ours("other")},
    {u"toothbrushing", Ours("other")},
    {u"massage", Ours("other")},
    {u"walk", Ours("other")},
    {u"crying", Ours("other")},
};

} // namespace

std::optional<QLatin1StringView> colourOf(const QString &text)
{
    return lookUp(colourWords, text);
}

std::optional<QLatin1StringView> consistencyOf(const QString &text)
{
    return lookUp(consistencyWords, text);
}

std::optional<QLatin1StringView> nappyTypeOf(const QString &text)
{
    return lookUp(nappyWords, text);
}

std::optional<QLatin1StringView> milkOf(const QString &text)
{
    return lookUp(milkWords, text);
}

std::optional<QLatin1StringView> reactionOf(const QString &text)
{
    return lookUp(reactionWords, text);
}

std::optional<QLatin1StringView> doseUnitOf(const QString &text)
{
    return lookUp(doseWords, text);
}

std::optional<QLatin1StringView> sideOf(const QString &text)
{
    return lookUp(sideWords, text);
}

std::optional<QLatin1StringView> activityOf(const QString &text)
{
    return lookUp(activityWords, text);
}

bool isYes(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    return plain == QLatin1StringView("1") || plain == QLatin1StringView("true")
           || plain == QLatin1StringView("yes") || plain == QLatin1StringView("1.0");
}

} // namespace weehours
