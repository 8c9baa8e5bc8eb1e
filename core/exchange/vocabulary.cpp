// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vocabulary.h"

#include <QRegularExpression>

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
    {u"green", Ours("green")},
    {u"yellow", Ours("yellow")},
    {u"mustard", Ours("yellow")},
    {u"brown", Ours("brown")},
    {u"black", Ours("black")},
    {u"red", Ours("red")},
    {u"grey", Ours("grey")},
    {u"gray", Ours("grey")},
    {u"緑", Ours("green")},
    {u"黄", Ours("yellow")},
    {u"黄色", Ours("yellow")},
    {u"茶", Ours("brown")},
    {u"茶色", Ours("brown")},
    {u"黒", Ours("black")},
    {u"赤", Ours("red")},
    {u"灰", Ours("grey")},
    // German, French, Spanish.
    {u"grün", Ours("green")},
    {u"gelb", Ours("yellow")},
    {u"braun", Ours("brown")},
    {u"schwarz", Ours("black")},
    {u"rot", Ours("red")},
    {u"grau", Ours("grey")},
    {u"vert", Ours("green")},
    {u"jaune", Ours("yellow")},
    {u"brun", Ours("brown")},
    {u"marron", Ours("brown")},
    {u"noir", Ours("black")},
    {u"rouge", Ours("red")},
    {u"gris", Ours("grey")},
    {u"verde", Ours("green")},
    {u"amarillo", Ours("yellow")},
    {u"marrón", Ours("brown")},
    {u"negro", Ours("black")},
    {u"rojo", Ours("red")},
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
    {u"wet", Ours("wee")},
    {u"pee", Ours("wee")},
    {u"wee", Ours("wee")},
    {u"dirty", Ours("poo")},
    {u"poo", Ours("poo")},
    {u"poop", Ours("poo")},
    {u"soiled", Ours("poo")},
    {u"solid", Ours("poo")},
    {u"bm", Ours("poo")},
    {u"both", Ours("mixed")},
    {u"mixed", Ours("mixed")},
    {u"bm+wet", Ours("mixed")},
    {u"dirty wet", Ours("mixed")},
    {u"wet dirty", Ours("mixed")},
    {u"wet + dirty", Ours("mixed")},
    {u"dry", Ours("dry")},
    {u"sat but dry", Ours("dry")},
    {u"clean", Ours("clean")},
    {u"おしっこ", Ours("wee")},
    {u"うんち", Ours("poo")},
    // German, French, Spanish.
    {u"nass", Ours("wee")},
    {u"pipi", Ours("wee")},
    {u"urin", Ours("wee")},
    {u"stuhl", Ours("poo")},
    {u"kacka", Ours("poo")},
    {u"schmutzig", Ours("poo")},
    {u"beides", Ours("mixed")},
    {u"gemischt", Ours("mixed")},
    {u"trocken", Ours("dry")},
    {u"mouillée", Ours("wee")},
    {u"caca", Ours("poo")},
    {u"selle", Ours("poo")},
    {u"selles", Ours("poo")},
    {u"sale", Ours("poo")},
    {u"les deux", Ours("mixed")},
    {u"mixte", Ours("mixed")},
    {u"sèche", Ours("dry")},
    {u"pis", Ours("wee")},
    {u"pipí", Ours("wee")},
    {u"mojado", Ours("wee")},
    {u"sucio", Ours("poo")},
    {u"ambos", Ours("mixed")},
    {u"mixto", Ours("mixed")},
    {u"seco", Ours("dry")},
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
    {u"muttermilch", Ours("breast_milk")},
    {u"säuglingsmilch", Ours("formula")},
    {u"formula milk", Ours("formula")},
    {u"lait maternel", Ours("breast_milk")},
    {u"lait infantile", Ours("formula")},
    {u"leche materna", Ours("breast_milk")},
    {u"fórmula", Ours("formula")},
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
    {u"ml", Ours("ml")},           {u"mg", Ours("mg")},
    {u"drop", Ours("drops")},      {u"drops", Ours("drops")},
    {u"gtt", Ours("drops")},       {u"tsp", Ours("tsp")},
    {u"teaspoon", Ours("tsp")},    {u"teaspoons", Ours("tsp")},
    {u"tbsp", Ours("tbsp")},       {u"tablespoon", Ours("tbsp")},
    {u"tablet", Ours("tablet")},   {u"tablets", Ours("tablet")},
    {u"tab", Ours("tablet")},      {u"cap", Ours("capsule")},
    {u"cc", Ours("ml")},           {u"pill", Ours("tablet")},
    {u"capsule", Ours("capsule")}, {u"capsules", Ours("capsule")},
    {u"sachet", Ours("sachet")},   {u"sachets", Ours("sachet")},
    {u"pills", Ours("tablet")},    {u"tabs", Ours("tablet")},
    {u"caps", Ours("capsule")},    {u"tropfen", Ours("drops")},
    {u"gouttes", Ours("drops")},   {u"gotas", Ours("drops")},
    {u"tablette", Ours("tablet")}, {u"tabletten", Ours("tablet")},
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
    {u"links", Ours("left")},
    {u"rechts", Ours("right")},
    {u"gauche", Ours("left")},
    {u"droite", Ours("right")},
    {u"izquierda", Ours("left")},
    {u"derecha", Ours("right")},
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
    if (const auto whole = lookUp(nappyWords, text))
        return whole;
    // `Wet + BM`, `pee and poo`, `wet/dirty`.
    static const QRegularExpression apart(
        QStringLiteral("\\s*(?:[+&/,]|\\b(?:and|und|et|y)\\b)\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    bool isWet = false;
    bool isDirty = false;
    for (const QString &part : text.split(apart, Qt::SkipEmptyParts)) {
        const auto one = lookUp(nappyWords, part);
        if (one != Ours("wee") && one != Ours("poo"))
            return std::nullopt;
        (one == Ours("wee") ? isWet : isDirty) = true;
    }
    if (isWet && isDirty)
        return Ours("mixed");
    return isWet ? std::optional(Ours("wee")) : isDirty ? std::optional(Ours("poo")) : std::nullopt;
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
    QString word = text.trimmed();
    while (word.endsWith(u'.'))
        word.chop(1);
    return lookUp(doseWords, word);
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
