// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The babies that a quick line names, and how its words may end.

#include "core/logbook/plainletters.h"
#include "core/logbook/quickline.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace weehours {

namespace {

using Word = QLatin1StringView;

constexpr std::array firstWords{
    Word("bottle"),     Word("breast"), Word("left"),     Word("right"),       Word("sleep"),
    Word("nappy"),      Word("wee"),    Word("poo"),      Word("temperature"), Word("medicine"),
    Word("weight"),     Word("length"), Word("head"),     Word("pump"),        Word("solids"),
    Word("bath"),       Word("tummy"),  Word("activity"), Word("note"),        Word("milestone"),
    Word("vaccination")};
constexpr std::array afterSolids{Word("liked"), Word("loved"), Word("hate"), Word("allergic"),
                                 Word("now")};
constexpr std::array afterBottle{Word("formula"), Word("milk"), Word("mixed"), Word("now")};
constexpr std::array afterBreast{Word("left"), Word("right"), Word("now")};
constexpr std::array afterNappy{
    Word("wee"),   Word("poo"),   Word("mixed"), Word("dry"),    Word("clean"), Word("yellow"),
    Word("green"), Word("brown"), Word("black"), Word("red"),    Word("grey"),  Word("watery"),
    Word("runny"), Word("mushy"), Word("pasty"), Word("formed"), Word("rash"),  Word("now")};
constexpr std::array afterSleep{Word("now")};

std::span<const Word> wordsAfter(const QString &first)
{
    if (first == Word("solids"))
        return afterSolids;
    const auto *const known = std::ranges::find(firstWords, first);
    if (known != firstWords.end() && known > std::ranges::find(firstWords, Word("poo")))
        return {};
    if (first.startsWith(u's'))
        return afterSleep;
    if (first == Word("breast") || first.startsWith(u'l') || first.startsWith(u'r'))
        return afterBreast;
    if (first.startsWith(u'b') || first.startsWith(u'f'))
        return afterBottle;
    return afterNappy;
}

QString nameOf(const Entry &baby)
{
    return baby.text(Word("name"));
}

/// The babies whose name matches, by the strictest rule that any baby matches.
QList<Entry> babiesNamed(const QString &typed, const QList<Entry> &babies, bool wholeOnly = false)
{
    const QString plain = plainLetters(typed);
    const auto fitting = [&](auto &&fits) {
        QList<Entry> found;
        std::ranges::copy_if(babies, std::back_inserter(found), fits);
        return found;
    };
    auto found = fitting([&](const Entry &baby) {
        return nameOf(baby).compare(typed.normalized(QString::NormalizationForm_C),
                                    Qt::CaseInsensitive)
               == 0;
    });
    if (found.isEmpty())
        found = fitting([&](const Entry &baby) { return plainLetters(nameOf(baby)) == plain; });
    if (found.isEmpty() && !wholeOnly) {
        found = fitting([&](const Entry &baby) {
            return plainLetters(nameOf(baby)).startsWith(plain);
        });
    }
    return found;
}

/// `mia2` is the second of the babies called Mia.
std::optional<Entry> babyNumbered(const QString &typed, const QList<Entry> &babies)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+?) ?([1-9])$"));
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto named = babiesNamed(match.captured(1), babies, true);
    const int number = match.captured(2).toInt();
    return named.size() > 1 && number <= named.size() ? std::optional(named.at(number - 1))
                                                      : std::nullopt;
}

QString shortName(const Entry &baby)
{
    return nameOf(baby).toLower().remove(u' ');
}

/// What means all of them, in every language.
constexpr std::array everyBaby{Word("all"),   Word("both"),   Word("alle"),  Word("beide"),
                               Word("tous"),  Word("toutes"), Word("todos"), Word("todas"),
                               Word("ambos"), Word("ambas")};

bool meansEveryBaby(const QString &word)
{
    return std::ranges::find(everyBaby, plainLetters(word)) != everyBaby.end();
}

/// A unique way to type each of them.
QStringList waysToType(const QList<Entry> &babies)
{
    QStringList ways;
    QHash<QString, int> seen;
    for (const Entry &baby : babies) {
        const QString plain = plainLetters(nameOf(baby));
        const auto alike = std::ranges::count_if(babies, [&](const Entry &other) {
            return plainLetters(nameOf(other)) == plain;
        });
        const QString way = u'@' + shortName(baby);
        ways.append(alike > 1 ? way + QString::number(++seen[plain]) : way);
    }
    return ways;
}

/// Whether the word begins so, letter for letter; marks on letters may be left out.
bool beginsAlike(const QString &word, const QString &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (word.at(i) != typed.at(i) && plainLetters(word.at(i)) != plainLetters(typed.at(i)))
            return false;
    }
    return true;
}

/// The words of the person's language that may be at the end of the line.
QStringList ownWords(const QStringList &line, const QuickTerms &terms)
{
    const bool isFirst = line.size() == 1;
    const QString start = isFirst ? QString() : quickTokens(line.constFirst(), terms).at(0).word;
    const QString kindName = kindOfStart(start);
    const bool isBreast = start == Word("breast") || start == Word("left")
                          || start == Word("right");
    QStringList words;
    for (const QuickWord &word : terms.words) {
        if (word.kind != kindName || word.said.isEmpty())
            continue;
        // The breast has sides, a bottle has milk, and the line has begun with one of the two.
        const bool isSide = word.field == field::endSide;
        const bool fits = kindName != kind::feed
                          || (isSide ? isBreast || start == kind::feed
                                     : !isBreast && word.field != field::method);
        if (fits)
            words.append(word.said.toLower());
    }
    return words;
}

/// Whether one letter is missing, added or another, or two are in the other order.
bool isOneSlipAway(const QString &typed, const QString &word)
{
    const QString &longer = typed.size() > word.size() ? typed : word;
    const QString &shorter = typed.size() > word.size() ? word : typed;
    const qsizetype extra = longer.size() - shorter.size();
    if (extra > 1 || typed == word)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && longer.at(at) == shorter.at(at))
        ++at;
    const auto restIsAlike = [&](qsizetype ofLonger, qsizetype ofShorter) {
        return QStringView(longer).mid(ofLonger) == QStringView(shorter).mid(ofShorter);
    };
    if (extra == 1)
        return restIsAlike(at + 1, at);
    const bool isSwapped = at + 1 < longer.size() && longer.at(at) == shorter.at(at + 1)
                           && longer.at(at + 1) == shorter.at(at);
    return restIsAlike(at + 1, at + 1) || (isSwapped && restIsAlike(at + 2, at + 2));
}

} // namespace

QString withoutBabies(const QString &line, const QList<Entry> &babies, QStringList *named)
{
    static const QRegularExpression quoted(
        QStringLiteral("(?:^|(?<=\\s))@[\"“„«]\\s*([^\"”“»]+?)\\s*[\"”“»](?=\\s|$)"));
    QString rest = line;
    for (auto match = quoted.match(rest); match.hasMatch(); match = quoted.match(rest)) {
        named->append(match.captured(1));
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    const QStringList words = rest.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList left;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).size() < 2 || !words.at(at).startsWith(u'@')) {
            left.append(words.at(at));
            continue;
        }
        QString name = words.at(at).mid(1);
        // “@baby a” may be one baby if “@baby” is not unique.
        for (qsizetype more = 4; more > 0 && babiesNamed(name, babies).size() != 1; --more) {
            const QString longer = QStringList(words.mid(at, more + 1)).join(u' ').mid(1);
            if (at + more < words.size() && babiesNamed(longer, babies, true).size() == 1) {
                name = longer;
                at += more;
                break;
            }
        }
        named->append(name);
    }
    return left.join(u' ');
}

Result<QList<BabyId>> chooseBabies(const QStringList &typed, const QList<Entry> &babies,
                                   const BabyId &usual)
{
    QList<BabyId> chosen;
    const auto choose = [&chosen](const Entry &baby) {
        if (!chosen.contains(baby.entity.babyId))
            chosen.append(baby.entity.babyId);
    };
    for (const QString &word : typed) {
        const bool isWhole = !babiesNamed(word, babies, true).isEmpty();
        if (!isWhole && meansEveryBaby(word)) {
            std::ranges::for_each(babies, choose);
            continue;
        }
        const auto meant = babiesNamed(word, babies);
        if (meant.size() == 1) {
            choose(meant.constFirst());
            continue;
        }
        if (const auto numbered = babyNumbered(word, babies)) {
            choose(*numbered);
            continue;
        }
        if (meant.isEmpty())
            return failure(codes::usage, {Sentence::NoBabyNamedSo, {word}});
        const auto ways = waysToType(babies);
        QStringList could;
        for (const Entry &baby : meant)
            could.append(ways.at(babies.indexOf(baby)));
        return failure(codes::usage,
                       {Sentence::SeveralBabiesNamedSo, {word, could.at(0), could.at(1)}});
    }
    if (chosen.isEmpty())
        chosen.append(usual);
    return chosen;
}

QStringList quickCompletions(const QString &text, const QuickTerms &terms)
{
    const QString line = text.toLower();
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || line.endsWith(u' ') || line.contains(u'#'))
        return {};
    const QString &last = words.constLast();
    QStringList known;
    if (last.startsWith(u'@')) {
        known.append(waysToType(terms.babies));
        known.append(u'@' + terms.everyBaby);
    } else {
        known = ownWords(words, terms);
    }
    // A single letter is usually a complete short form.
    const bool isShort = last.size() < 2;
    const auto doesNotFit = [&](const QString &word) {
        return isShort || word.size() <= last.size() || !beginsAlike(word, last);
    };
    known.removeIf(doesNotFit);
    if (known.isEmpty() && !last.startsWith(u'@')) {
        const auto next = words.size() == 1 ? std::span<const Word>(firstWords)
                                            : wordsAfter(words.constFirst());
        known.append(QStringList(next.begin(), next.end()));
        known.removeIf(doesNotFit);
    }
    known.removeDuplicates();
    return known;
}

std::optional<QuickCorrection> quickCorrection(const QString &text, const QuickReading &reading,
                                               const QuickTerms &terms)
{
    constexpr qsizetype shortest = 3;
    QStringList named;
    const QStringList words = withoutBabies(text.section(u'#', 0, 0), terms.babies, &named)
                                  .split(u' ', Qt::SkipEmptyParts);
    const bool isStartUnclear = !reading.entry
                                && reading.entry.error().message.sentence
                                       == Sentence::StartWithKind;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isFirst = at == 0;
        if (isFirst ? !isStartUnclear : !reading.unclear.contains(words.at(at)))
            continue;
        QStringList known = ownWords(words.mid(0, at + 1), terms);
        const auto english = isFirst ? std::span<const Word>(firstWords)
                                     : wordsAfter(words.constFirst());
        known.append(QStringList(english.begin(), english.end()));
        const QString typed = plainLetters(words.at(at));
        for (const QString &word : std::as_const(known)) {
            const QString plain = plainLetters(word);
            if (typed.size() >= shortest && plain.size() >= shortest && isOneSlipAway(typed, plain))
                return QuickCorrection{words.at(at), word};
        }
    }
    return std::nullopt;
}

} // namespace weehours
