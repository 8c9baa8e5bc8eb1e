// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/quickterms.h"

#include "core/logbook/plainletters.h"
#include "core/logbook/typedtime.h"
#include "core/protocol/schema.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

using Word = QLatin1StringView;

/// A word that begins a line, in any language of the program, and its English equivalent.
struct Start
{
    Word typed;
    Word meant;
};
constexpr std::array quickStarts{
    Start{Word("b"), Word("bottle")},
    Start{Word("bottle"), Word("bottle")},
    Start{Word("flasche"), Word("bottle")},
    Start{Word("flaschchen"), Word("bottle")},
    Start{Word("flaeschchen"), Word("bottle")},
    Start{Word("biberon"), Word("bottle")},
    Start{Word("tetero"), Word("bottle")},
    Start{Word("mamadera"), Word("bottle")},
    Start{Word("breast"), Word("breast")},
    Start{Word("bf"), Word("breast")},
    Start{Word("nursed"), Word("breast")},
    Start{Word("nursing"), Word("breast")},
    Start{Word("brust"), Word("breast")},
    Start{Word("stillen"), Word("breast")},
    Start{Word("gestillt"), Word("breast")},
    Start{Word("sein"), Word("breast")},
    Start{Word("tetee"), Word("breast")},
    Start{Word("allaitement"), Word("breast")},
    Start{Word("pecho"), Word("breast")},
    Start{Word("teta"), Word("breast")},
    Start{Word("l"), Word("left")},
    Start{Word("left"), Word("left")},
    Start{Word("links"), Word("left")},
    Start{Word("gauche"), Word("left")},
    Start{Word("izquierda"), Word("left")},
    Start{Word("izquierdo"), Word("left")},
    Start{Word("izq"), Word("left")},
    Start{Word("r"), Word("right")},
    Start{Word("right"), Word("right")},
    Start{Word("rechts"), Word("right")},
    Start{Word("droite"), Word("right")},
    Start{Word("derecha"), Word("right")},
    Start{Word("derecho"), Word("right")},
    Start{Word("der"), Word("right")},
    Start{Word("f"), Word("feed")},
    Start{Word("feed"), Word("feed")},
    Start{Word("fed"), Word("feed")},
    Start{Word("gefuttert"), Word("feed")},
    Start{Word("gefuettert"), Word("feed")},
    Start{Word("mahlzeit"), Word("feed")},
    Start{Word("futtern"), Word("feed")},
    Start{Word("toma"), Word("feed")},
    Start{Word("s"), Word("sleep")},
    Start{Word("sleep"), Word("sleep")},
    Start{Word("nap"), Word("sleep")},
    Start{Word("slept"), Word("sleep")},
    Start{Word("napped"), Word("sleep")},
    Start{Word("schlaf"), Word("sleep")},
    Start{Word("schlafen"), Word("sleep")},
    Start{Word("geschlafen"), Word("sleep")},
    Start{Word("nickerchen"), Word("sleep")},
    Start{Word("sommeil"), Word("sleep")},
    Start{Word("dodo"), Word("sleep")},
    Start{Word("sieste"), Word("sleep")},
    Start{Word("dormi"), Word("sleep")},
    Start{Word("dormir"), Word("sleep")},
    Start{Word("sueno"), Word("sleep")},
    Start{Word("siesta"), Word("sleep")},
    Start{Word("n"), Word("nappy")},
    Start{Word("nappy"), Word("nappy")},
    Start{Word("diaper"), Word("nappy")},
    Start{Word("changed"), Word("nappy")},
    Start{Word("windel"), Word("nappy")},
    Start{Word("wickeln"), Word("nappy")},
    Start{Word("gewickelt"), Word("nappy")},
    Start{Word("couche"), Word("nappy")},
    Start{Word("panal"), Word("nappy")},
    Start{Word("wee"), Word("wee")},
    Start{Word("pee"), Word("wee")},
    Start{Word("wet"), Word("wee")},
    Start{Word("wet nappy"), Word("wee")},
    Start{Word("wet diaper"), Word("wee")},
    Start{Word("nasse windel"), Word("wee")},
    Start{Word("pipi"), Word("wee")},
    Start{Word("nass"), Word("wee")},
    Start{Word("mouille"), Word("wee")},
    Start{Word("mouillee"), Word("wee")},
    Start{Word("mojado"), Word("wee")},
    Start{Word("urin"), Word("wee")},
    Start{Word("urine"), Word("wee")},
    Start{Word("pis"), Word("wee")},
    Start{Word("poo"), Word("poo")},
    Start{Word("poop"), Word("poo")},
    Start{Word("dirty"), Word("poo")},
    Start{Word("dirty nappy"), Word("poo")},
    Start{Word("dirty diaper"), Word("poo")},
    Start{Word("poopy diaper"), Word("poo")},
    Start{Word("volle windel"), Word("poo")},
    Start{Word("kacka"), Word("poo")},
    Start{Word("stuhl"), Word("poo")},
    Start{Word("aa"), Word("poo")},
    Start{Word("caca"), Word("poo")},
    Start{Word("selles"), Word("poo")},
    Start{Word("mixed"), Word("mixed")},
    Start{Word("both"), Word("mixed")},
    Start{Word("beides"), Word("mixed")},
    Start{Word("gemischt"), Word("mixed")},
    Start{Word("mixte"), Word("mixed")},
    Start{Word("ambos"), Word("mixed")},
    Start{Word("mixto"), Word("mixed")},
    Start{Word("dry"), Word("dry")},
    Start{Word("trocken"), Word("dry")},
    Start{Word("seche"), Word("dry")},
    Start{Word("seco"), Word("dry")},
    Start{Word("seca"), Word("dry")},
    Start{Word("clean"), Word("clean")},
    Start{Word("sauber"), Word("clean")},
    Start{Word("propre"), Word("clean")},
    Start{Word("limpio"), Word("clean")},
    Start{Word("limpia"), Word("clean")},
    Start{Word("t"), Word("temperature")},
    Start{Word("temp"), Word("temperature")},
    Start{Word("temperature"), Word("temperature")},
    Start{Word("fever"), Word("temperature")},
    Start{Word("temperatur"), Word("temperature")},
    Start{Word("fieber"), Word("temperature")},
    Start{Word("fievre"), Word("temperature")},
    Start{Word("temperatura"), Word("temperature")},
    Start{Word("fiebre"), Word("temperature")},
    Start{Word("med"), Word("medication")},
    Start{Word("meds"), Word("medication")},
    Start{Word("medicine"), Word("medication")},
    Start{Word("medication"), Word("medication")},
    Start{Word("medizin"), Word("medication")},
    Start{Word("medikament"), Word("medication")},
    Start{Word("arznei"), Word("medication")},
    Start{Word("medicament"), Word("medication")},
    Start{Word("medicina"), Word("medication")},
    Start{Word("medicamento"), Word("medication")},
    Start{Word("w"), Word("weight")},
    Start{Word("weight"), Word("weight")},
    Start{Word("weighed"), Word("weight")},
    Start{Word("gewicht"), Word("weight")},
    Start{Word("gewogen"), Word("weight")},
    Start{Word("poids"), Word("weight")},
    Start{Word("peso"), Word("weight")},
    Start{Word("len"), Word("length")},
    Start{Word("length"), Word("length")},
    Start{Word("height"), Word("length")},
    Start{Word("lange"), Word("length")},
    Start{Word("laenge"), Word("length")},
    Start{Word("grosse"), Word("length")},
    Start{Word("groesse"), Word("length")},
    Start{Word("taille"), Word("length")},
    Start{Word("talla"), Word("length")},
    Start{Word("head"), Word("head")},
    Start{Word("kopf"), Word("head")},
    Start{Word("kopfumfang"), Word("head")},
    Start{Word("tete"), Word("head")},
    Start{Word("tour de tete"), Word("head")},
    Start{Word("perimetro cefalico"), Word("head")},
    Start{Word("perimetro de la cabeza"), Word("head")},
    Start{Word("cabeza"), Word("head")},
    Start{Word("growth"), Word("growth")},
    Start{Word("wachstum"), Word("growth")},
    Start{Word("croissance"), Word("growth")},
    Start{Word("crecimiento"), Word("growth")},
    Start{Word("pump"), Word("pumping")},
    Start{Word("pumping"), Word("pumping")},
    Start{Word("pumped"), Word("pumping")},
    Start{Word("pumpen"), Word("pumping")},
    Start{Word("abpumpen"), Word("pumping")},
    Start{Word("abgepumpt"), Word("pumping")},
    Start{Word("gepumpt"), Word("pumping")},
    Start{Word("tirelait"), Word("pumping")},
    Start{Word("tirage du lait"), Word("pumping")},
    Start{Word("tirer"), Word("pumping")},
    Start{Word("extraccion"), Word("pumping")},
    Start{Word("extraccion de leche"), Word("pumping")},
    Start{Word("extraer"), Word("pumping")},
    Start{Word("sacaleches"), Word("pumping")},
    Start{Word("solids"), Word("solids")},
    Start{Word("solid"), Word("solids")},
    Start{Word("food"), Word("solids")},
    Start{Word("beikost"), Word("solids")},
    Start{Word("brei"), Word("solids")},
    Start{Word("essen"), Word("solids")},
    Start{Word("solides"), Word("solids")},
    Start{Word("puree"), Word("solids")},
    Start{Word("repas"), Word("solids")},
    Start{Word("solidos"), Word("solids")},
    Start{Word("papilla"), Word("solids")},
    Start{Word("comida"), Word("solids")},
    Start{Word("bath"), Word("bath")},
    Start{Word("bad"), Word("bath")},
    Start{Word("baden"), Word("bath")},
    Start{Word("gebadet"), Word("bath")},
    Start{Word("bain"), Word("bath")},
    Start{Word("bano"), Word("bath")},
    Start{Word("tummy"), Word("tummy")},
    Start{Word("tummy time"), Word("tummy")},
    Start{Word("bauchlage"), Word("tummy")},
    Start{Word("bauchzeit"), Word("tummy")},
    Start{Word("ventre"), Word("tummy")},
    Start{Word("temps sur le ventre"), Word("tummy")},
    Start{Word("tiempo boca abajo"), Word("tummy")},
    Start{Word("bocabajo"), Word("tummy")},
    Start{Word("boca abajo"), Word("tummy")},
    Start{Word("activity"), Word("activity")},
    Start{Word("aktivitat"), Word("activity")},
    Start{Word("aktivitaet"), Word("activity")},
    Start{Word("activite"), Word("activity")},
    Start{Word("actividad"), Word("activity")},
    Start{Word("note"), Word("note")},
    Start{Word("notiz"), Word("note")},
    Start{Word("nota"), Word("note")},
    Start{Word("remarque"), Word("note")},
    Start{Word("milestone"), Word("milestone")},
    Start{Word("meilenstein"), Word("milestone")},
    Start{Word("etape"), Word("milestone")},
    Start{Word("hito"), Word("milestone")},
    Start{Word("vaccination"), Word("vaccination")},
    Start{Word("vaccine"), Word("vaccination")},
    Start{Word("vax"), Word("vaccination")},
    Start{Word("jab"), Word("vaccination")},
    Start{Word("shot"), Word("vaccination")},
    Start{Word("impfung"), Word("vaccination")},
    Start{Word("geimpft"), Word("vaccination")},
    Start{Word("vaccin"), Word("vaccination")},
    Start{Word("vacuna"), Word("vaccination")},
};
/// How the choices of a kind are called in the languages of the program, with the forms that go
/// with another gender. The words of the person's own language come first.
struct Said
{
    Word kind;
    Word typed;
    Word meant;
};
constexpr std::array choicesSaid{
    Said{kind::feed, Word("breast milk"), Word("breast_milk")},
    Said{kind::feed, Word("expressed"), Word("breast_milk")},
    Said{kind::feed, Word("expressed milk"), Word("breast_milk")},
    Said{kind::feed, Word("pumped milk"), Word("breast_milk")},
    Said{kind::feed, Word("formula milk"), Word("formula")},
    Said{kind::feed, Word("mixed milk"), Word("mixed")},
    Said{kind::feed, Word("muttermilch"), Word("breast_milk")},
    Said{kind::feed, Word("lait maternel"), Word("breast_milk")},
    Said{kind::feed, Word("leche materna"), Word("breast_milk")},
    Said{kind::feed, Word("sauglingsnahrung"), Word("formula")},
    Said{kind::feed, Word("saeuglingsnahrung"), Word("formula")},
    Said{kind::feed, Word("pulvermilch"), Word("formula")},
    Said{kind::feed, Word("pre"), Word("formula")},
    Said{kind::feed, Word("lait en poudre"), Word("formula")},
    Said{kind::feed, Word("lait infantile"), Word("formula")},
    Said{kind::feed, Word("leche de formula"), Word("formula")},
    Said{kind::feed, Word("gemischt"), Word("mixed")},
    Said{kind::feed, Word("gemischte milch"), Word("mixed")},
    Said{kind::feed, Word("mixte"), Word("mixed")},
    Said{kind::feed, Word("lait mixte"), Word("mixed")},
    Said{kind::feed, Word("mixta"), Word("mixed")},
    Said{kind::feed, Word("leche mixta"), Word("mixed")},
    Said{kind::nappy, Word("beide"), Word("mixed")},
    Said{kind::nappy, Word("les deux"), Word("mixed")},
    Said{kind::nappy, Word("ambas"), Word("mixed")},
    Said{kind::nappy, Word("las dos"), Word("mixed")},
    Said{kind::nappy, Word("gelb"), Word("yellow")},
    Said{kind::nappy, Word("jaune"), Word("yellow")},
    Said{kind::nappy, Word("amarillo"), Word("yellow")},
    Said{kind::nappy, Word("amarilla"), Word("yellow")},
    Said{kind::nappy, Word("grun"), Word("green")},
    Said{kind::nappy, Word("gruen"), Word("green")},
    Said{kind::nappy, Word("vert"), Word("green")},
    Said{kind::nappy, Word("verte"), Word("green")},
    Said{kind::nappy, Word("verde"), Word("green")},
    Said{kind::nappy, Word("braun"), Word("brown")},
    Said{kind::nappy, Word("brun"), Word("brown")},
    Said{kind::nappy, Word("brune"), Word("brown")},
    Said{kind::nappy, Word("marron"), Word("brown")},
    Said{kind::nappy, Word("schwarz"), Word("black")},
    Said{kind::nappy, Word("noir"), Word("black")},
    Said{kind::nappy, Word("noire"), Word("black")},
    Said{kind::nappy, Word("negro"), Word("black")},
    Said{kind::nappy, Word("negra"), Word("black")},
    Said{kind::nappy, Word("rot"), Word("red")},
    Said{kind::nappy, Word("rouge"), Word("red")},
    Said{kind::nappy, Word("rojo"), Word("red")},
    Said{kind::nappy, Word("roja"), Word("red")},
    Said{kind::nappy, Word("gray"), Word("grey")},
    Said{kind::nappy, Word("grau"), Word("grey")},
    Said{kind::nappy, Word("gris"), Word("grey")},
    Said{kind::nappy, Word("grise"), Word("grey")},
    Said{kind::nappy, Word("wassrig"), Word("watery")},
    Said{kind::nappy, Word("waessrig"), Word("watery")},
    Said{kind::nappy, Word("aqueux"), Word("watery")},
    Said{kind::nappy, Word("aqueuse"), Word("watery")},
    Said{kind::nappy, Word("acuoso"), Word("watery")},
    Said{kind::nappy, Word("acuosa"), Word("watery")},
    Said{kind::nappy, Word("flussig"), Word("runny")},
    Said{kind::nappy, Word("fluessig"), Word("runny")},
    Said{kind::nappy, Word("liquide"), Word("runny")},
    Said{kind::nappy, Word("liquido"), Word("runny")},
    Said{kind::nappy, Word("liquida"), Word("runny")},
    Said{kind::nappy, Word("breiig"), Word("mushy")},
    Said{kind::nappy, Word("weich"), Word("mushy")},
    Said{kind::nappy, Word("mou"), Word("mushy")},
    Said{kind::nappy, Word("molle"), Word("mushy")},
    Said{kind::nappy, Word("blando"), Word("mushy")},
    Said{kind::nappy, Word("blanda"), Word("mushy")},
    Said{kind::nappy, Word("pastos"), Word("pasty")},
    Said{kind::nappy, Word("pateux"), Word("pasty")},
    Said{kind::nappy, Word("pateuse"), Word("pasty")},
    Said{kind::nappy, Word("pastoso"), Word("pasty")},
    Said{kind::nappy, Word("pastosa"), Word("pasty")},
    Said{kind::nappy, Word("geformt"), Word("formed")},
    Said{kind::nappy, Word("moule"), Word("formed")},
    Said{kind::nappy, Word("moulee"), Word("formed")},
    Said{kind::nappy, Word("formado"), Word("formed")},
    Said{kind::nappy, Word("formada"), Word("formed")},
    Said{kind::nappy, Word("hard pellets"), Word("hard_pellets")},
    Said{kind::nappy, Word("harte kugelchen"), Word("hard_pellets")},
    Said{kind::nappy, Word("petites billes dures"), Word("hard_pellets")},
    Said{kind::nappy, Word("bolitas duras"), Word("hard_pellets")},
    Said{kind::nappy, Word("wund"), Word("rash")},
    Said{kind::nappy, Word("rougeurs"), Word("rash")},
    Said{kind::nappy, Word("culito irritado"), Word("rash")},
    Said{kind::nappy, Word("irritado"), Word("rash")},
    Said{kind::nappy, Word("in the potty"), Word("potty")},
    Said{kind::nappy, Word("ins topfchen"), Word("potty")},
    Said{kind::nappy, Word("topfchen"), Word("potty")},
    Said{kind::nappy, Word("toepfchen"), Word("potty")},
    Said{kind::nappy, Word("sur le pot"), Word("potty")},
    Said{kind::nappy, Word("en el orinal"), Word("potty")},
    Said{kind::nappy, Word("orinal"), Word("potty")},
    Said{kind::growth, Word("measured standing"), Word("standing")},
    Said{kind::growth, Word("im stehen"), Word("standing")},
    Said{kind::growth, Word("stehend"), Word("standing")},
    Said{kind::growth, Word("debout"), Word("standing")},
    Said{kind::growth, Word("de pie"), Word("standing")},
    Said{kind::medication, Word("teaspoon"), Word("tsp")},
    Said{kind::medication, Word("teaspoons"), Word("tsp")},
    Said{kind::medication, Word("teeloffel"), Word("tsp")},
    Said{kind::medication, Word("c a cafe"), Word("tsp")},
    Said{kind::medication, Word("cuillere a cafe"), Word("tsp")},
    Said{kind::medication, Word("cdta"), Word("tsp")},
    Said{kind::medication, Word("cucharadita"), Word("tsp")},
    Said{kind::medication, Word("cucharaditas"), Word("tsp")},
    Said{kind::medication, Word("tablespoon"), Word("tbsp")},
    Said{kind::medication, Word("tablespoons"), Word("tbsp")},
    Said{kind::medication, Word("essloffel"), Word("tbsp")},
    Said{kind::medication, Word("c a soupe"), Word("tbsp")},
    Said{kind::medication, Word("cuillere a soupe"), Word("tbsp")},
    Said{kind::medication, Word("cda"), Word("tbsp")},
    Said{kind::medication, Word("cucharada"), Word("tbsp")},
    Said{kind::medication, Word("cucharadas"), Word("tbsp")},
    Said{kind::medication, Word("tableta"), Word("tablet")},
    Said{kind::medication, Word("tabletas"), Word("tablet")},
    Said{kind::medication, Word("beutel"), Word("sachet")},
    Said{kind::medication, Word("sobre"), Word("sachet")},
    Said{kind::medication, Word("sobres"), Word("sachet")},
    Said{kind::temperature, Word("in the ear"), Word("ear")},
    Said{kind::temperature, Word("in ear"), Word("ear")},
    Said{kind::temperature, Word("im ohr"), Word("ear")},
    Said{kind::temperature, Word("ohr"), Word("ear")},
    Said{kind::temperature, Word("dans loreille"), Word("ear")},
    Said{kind::temperature, Word("oreille"), Word("ear")},
    Said{kind::temperature, Word("en el oido"), Word("ear")},
    Said{kind::temperature, Word("oido"), Word("ear")},
    Said{kind::temperature, Word("in the armpit"), Word("armpit")},
    Said{kind::temperature, Word("under the arm"), Word("armpit")},
    Said{kind::temperature, Word("under arm"), Word("armpit")},
    Said{kind::temperature, Word("unter der achsel"), Word("armpit")},
    Said{kind::temperature, Word("achsel"), Word("armpit")},
    Said{kind::temperature, Word("sous laisselle"), Word("armpit")},
    Said{kind::temperature, Word("aisselle"), Word("armpit")},
    Said{kind::temperature, Word("en la axila"), Word("armpit")},
    Said{kind::temperature, Word("axila"), Word("armpit")},
    Said{kind::temperature, Word("on the forehead"), Word("forehead")},
    Said{kind::temperature, Word("an der stirn"), Word("forehead")},
    Said{kind::temperature, Word("stirn"), Word("forehead")},
    Said{kind::temperature, Word("sur le front"), Word("forehead")},
    Said{kind::temperature, Word("front"), Word("forehead")},
    Said{kind::temperature, Word("en la frente"), Word("forehead")},
    Said{kind::temperature, Word("frente"), Word("forehead")},
    Said{kind::temperature, Word("in the mouth"), Word("mouth")},
    Said{kind::temperature, Word("im mund"), Word("mouth")},
    Said{kind::temperature, Word("mund"), Word("mouth")},
    Said{kind::temperature, Word("dans la bouche"), Word("mouth")},
    Said{kind::temperature, Word("bouche"), Word("mouth")},
    Said{kind::temperature, Word("en la boca"), Word("mouth")},
    Said{kind::temperature, Word("boca"), Word("mouth")},
    Said{kind::temperature, Word("rectally"), Word("rectal")},
    Said{kind::temperature, Word("rektal"), Word("rectal")},
    Said{kind::temperature, Word("rectale"), Word("rectal")},
    Said{kind::solids, Word("loved it"), Word("loved")},
    Said{kind::solids, Word("fand es grossartig"), Word("loved")},
    Said{kind::solids, Word("a adore"), Word("loved")},
    Said{kind::solids, Word("le encanto"), Word("loved")},
    Said{kind::solids, Word("liked it"), Word("liked")},
    Said{kind::solids, Word("mochte es"), Word("liked")},
    Said{kind::solids, Word("a aime"), Word("liked")},
    Said{kind::solids, Word("le gusto"), Word("liked")},
    Said{kind::solids, Word("hated it"), Word("hate")},
    Said{kind::solids, Word("hated"), Word("hate")},
    Said{kind::solids, Word("mochte es nicht"), Word("hate")},
    Said{kind::solids, Word("na pas aime"), Word("hate")},
    Said{kind::solids, Word("no le gusto"), Word("hate")},
    Said{kind::solids, Word("allergic reaction"), Word("allergic")},
    Said{kind::solids, Word("allergische reaktion"), Word("allergic")},
    Said{kind::solids, Word("allergisch"), Word("allergic")},
    Said{kind::solids, Word("reaction allergique"), Word("allergic")},
    Said{kind::solids, Word("reaccion alergica"), Word("allergic")},
    Said{kind::activity, Word("tummy time"), Word("tummy_time")},
    Said{kind::activity, Word("bauchlage"), Word("tummy_time")},
    Said{kind::activity, Word("temps sur le ventre"), Word("tummy_time")},
    Said{kind::activity, Word("tiempo boca abajo"), Word("tummy_time")},
    Said{kind::activity, Word("play indoors"), Word("indoor_play")},
    Said{kind::activity, Word("spielen drinnen"), Word("indoor_play")},
    Said{kind::activity, Word("jeu a linterieur"), Word("indoor_play")},
    Said{kind::activity, Word("juego en casa"), Word("indoor_play")},
    Said{kind::activity, Word("play outdoors"), Word("outdoor_play")},
    Said{kind::activity, Word("spielen draussen"), Word("outdoor_play")},
    Said{kind::activity, Word("jeu dehors"), Word("outdoor_play")},
    Said{kind::activity, Word("juego al aire libre"), Word("outdoor_play")},
    Said{kind::activity, Word("screen time"), Word("screen_time")},
    Said{kind::activity, Word("bildschirmzeit"), Word("screen_time")},
    Said{kind::activity, Word("temps decran"), Word("screen_time")},
    Said{kind::activity, Word("tiempo de pantalla"), Word("screen_time")},
};
/// The most words of one choice: “took it very well”.
constexpr qsizetype mostWords = 4;

const QHash<QString, QString> &startWords()
{
    static const auto table = [] {
        QHash<QString, QString> made;
        for (const Start &start : quickStarts)
            made.insert(start.typed, start.meant);
        return made;
    }();
    return table;
}

QString choiceSaid(const QString &kindName, const QString &phrase)
{
    const auto said = std::ranges::find_if(choicesSaid, [&](const Said &each) {
        return each.kind == kindName && each.typed == phrase;
    });
    return said == choicesSaid.end() ? QString() : QString(said->meant);
}

/// The words that begin a line and are said within one of this kind as well.
bool isSaidWithin(const QString &kindName, const QString &typed, const QString &meant)
{
    if (kindName == kind::pumping)
        return meant == Word("left") || meant == Word("right");
    if (kindName == kind::growth)
        return kindOfStart(meant) == kindName && meant != kindName;
    return typed.size() > 1 && kindOfStart(meant) == kindName && meant != kindName
           && meant != Word("bottle") && meant != Word("tummy");
}

/// A unit of milk in any language as `ml` or `oz`; any other word as it is.
QString milkUnit(const QString &word)
{
    static const QSet<QString> millilitres{
        QStringLiteral("cc"),         QStringLiteral("milliliter"),  QStringLiteral("milliliters"),
        QStringLiteral("millilitre"), QStringLiteral("millilitres"), QStringLiteral("mililitro"),
        QStringLiteral("mililitros")};
    static const QSet<QString> ounces{QStringLiteral("ounce"), QStringLiteral("ounces"),
                                      QStringLiteral("unze"),  QStringLiteral("unzen"),
                                      QStringLiteral("once"),  QStringLiteral("onces"),
                                      QStringLiteral("onza"),  QStringLiteral("onzas")};
    return millilitres.contains(word) ? QStringLiteral("ml")
           : ounces.contains(word)    ? QStringLiteral("oz")
                                      : word;
}

QString phraseOf(const QList<QuickToken> &tokens, qsizetype at, qsizetype count)
{
    QStringList plain;
    for (const QuickToken &token : tokens.mid(at, count))
        plain.append(plainLetters(token.word));
    return plain.join(u' ');
}

QString meantBy(const QString &kindName, const QString &phrase, const QuickTerms &terms)
{
    for (const QuickWord &word : terms.words) {
        if (word.kind == kindName && word.typed == phrase)
            return word.meant;
    }
    const QString start = startWords().value(phrase);
    const bool isStart = !start.isEmpty()
                         && (kindName.isEmpty() || isSaidWithin(kindName, phrase, start));
    return isStart ? start : choiceSaid(kindName, phrase);
}

/// The prepared words, each as it was typed.
QList<QuickToken> preparedTokens(const QString &line)
{
    const QStringList typed = line.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<QuickToken> tokens;
    qsizetype place = 0;
    for (const QString &word : TypedTime::prepared(line).split(u' ', Qt::SkipEmptyParts)) {
        QuickToken token{word, word};
        // Several typed words may have become one time: “il y a 20 min”.
        constexpr qsizetype mostOfTime = 5;
        qsizetype count = 1;
        QString phrase;
        for (; count <= std::min(mostOfTime, typed.size() - place); ++count) {
            phrase = typed.mid(place, count).join(u' ');
            if (TypedTime::prepared(phrase) == word)
                break;
        }
        if (count <= std::min(mostOfTime, typed.size() - place)) {
            token.typed = phrase;
            place += count;
        }
        tokens.append(token);
    }
    return tokens;
}

/// `120f` where that is said of a bottle, and not `15m`, which says how long.
bool isAmountOfMilk(const QString &number, const QString &milk, bool isGluedToStart)
{
    return !number.contains(u':')
           && (milk == Word("f") || milk == Word("x") || milk == Word("bm")
               || (milk == Word("m") && isGluedToStart));
}

/// Takes one word apart where its parts are words of a quick line: `b120f`, `l12r8`, `t38.4`.
class Unglueing
{
public:
    explicit Unglueing(const QuickTerms &terms) : m_terms(terms) {}

    QList<QuickToken> apart(const QList<QuickToken> &glued)
    {
        QList<QuickToken> tokens;
        for (const QuickToken &token : glued)
            take(token, tokens);
        return tokens;
    }

private:
    void take(const QuickToken &token, QList<QuickToken> &tokens)
    {
        static const QRegularExpression form(QStringLiteral("^(\\p{L}+)([-−]?\\d.*)$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        const bool isFirst = tokens.isEmpty();
        const auto match = form.match(token.word);
        const qsizetype head = match.hasMatch() ? match.capturedLength(1) : 0;
        const QString letters = plainLetters(match.captured(1));
        const QString start = head > 0 ? meantBy(m_kind, letters, m_terms) : QString();
        if (isFirst) {
            const QString whole = meantBy({}, plainLetters(token.word), m_terms);
            m_start = whole.isEmpty() ? start : whole;
            m_kind = kindOfStart(m_start);
        }
        const bool isWord = isFirst ? !start.isEmpty()
                                    : isSide(letters) || isSaidWithin(m_kind, letters, start);
        if (head == 0 || !isWord) {
            takeNumber(token, tokens, false);
            return;
        }
        tokens.append(part(token, 0, head));
        takeNumber(part(token, head), tokens, true);
    }

    void takeNumber(const QuickToken &token, QList<QuickToken> &tokens, bool isGlued)
    {
        static const QRegularExpression form(QStringLiteral("^([\\d.,]+)(\\p{L}+)(\\d.*)?$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        const auto match = form.match(token.word);
        const QString letters = match.captured(2);
        const bool hasMore = !match.captured(3).isEmpty();
        const bool isNextSide = hasMore && isSide(plainLetters(letters));
        const bool isMilk = !hasMore && (m_start == Word("bottle") || m_start == Word("feed"))
                            && isAmountOfMilk(match.captured(1), letters, isGlued);
        // “7lb3oz”, “6kg420g”
        const bool isMass = hasMore && m_kind == kind::growth
                            && (letters == Word("lb") || letters == Word("kg"));
        if (!isNextSide && !isMilk && !isMass) {
            tokens.append(token);
            return;
        }
        const qsizetype number = match.capturedLength(1);
        tokens.append(part(token, 0, number));
        tokens.append(part(token, number, letters.size()));
        if (hasMore)
            takeNumber(part(token, number + letters.size()), tokens, true);
    }

    [[nodiscard]] bool isSide(const QString &letters) const
    {
        const QString side = startWords().value(letters);
        return (side == Word("left") || side == Word("right"))
               && (m_kind == kind::pumping || (m_kind == kind::feed && m_start != Word("bottle")));
    }

    static QuickToken part(const QuickToken &token, qsizetype at, qsizetype count = -1)
    {
        const QString word = token.word.mid(at, count);
        const bool isAlike = token.typed.size() == token.word.size();
        return {word, isAlike ? token.typed.mid(at, count) : word};
    }

    const QuickTerms &m_terms;
    QString m_start;
    QString m_kind;
};

} // namespace

QString kindOfStart(const QString &start)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("wee"), kind::nappy},      {QStringLiteral("poo"), kind::nappy},
        {QStringLiteral("mixed"), kind::nappy},    {QStringLiteral("dry"), kind::nappy},
        {QStringLiteral("clean"), kind::nappy},    {QStringLiteral("bottle"), kind::feed},
        {QStringLiteral("breast"), kind::feed},    {QStringLiteral("left"), kind::feed},
        {QStringLiteral("right"), kind::feed},     {QStringLiteral("weight"), kind::growth},
        {QStringLiteral("length"), kind::growth},  {QStringLiteral("head"), kind::growth},
        {QStringLiteral("tummy"), kind::activity},
    };
    return kinds.value(start, start);
}

QList<QuickToken> quickTokens(const QString &line, const QuickTerms &terms)
{
    QList<QuickToken> tokens = Unglueing(terms).apart(preparedTokens(line));
    QList<QuickToken> result;
    QString kindName;
    for (qsizetype at = 0; at < tokens.size();) {
        QString meant;
        qsizetype taken = std::min(mostWords, tokens.size() - at);
        for (; taken > 0 && meant.isEmpty(); --taken)
            meant = meantBy(kindName, phraseOf(tokens, at, taken), terms);
        if (meant.isEmpty()) {
            result.append(tokens.at(at));
            if (kindName == kind::feed || kindName == kind::pumping)
                result.back().word = milkUnit(tokens.at(at).word);
            taken = 0;
        } else {
            QStringList typed;
            for (const QuickToken &token : tokens.mid(at, taken + 1))
                typed.append(token.typed);
            result.append({meant, typed.join(u' ')});
        }
        if (result.size() == 1) {
            if (meant.isEmpty())
                return tokens;
            kindName = kindOfStart(meant);
        }
        at += taken + 1;
    }
    return result;
}

QStringList wordsOf(const QList<QuickToken> &tokens)
{
    QStringList words;
    for (const QuickToken &token : tokens)
        words.append(token.word);
    return words;
}

} // namespace weehours
