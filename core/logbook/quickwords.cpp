// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The babies that a quick line names, and how its words may end.

#include "core/logbook/quickline.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace weehours {

namespace {

/// Gives the free functions below a context for the translators.
struct QuickWordsText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::QuickWordsText)
};

using Word = QLatin1StringView;

constexpr std::array firstWords{Word("bottle"), Word("breast"), Word("left"), Word("right"),
                                Word("sleep"),  Word("nappy"),  Word("wee"),  Word("poo")};
constexpr std::array afterBottle{Word("formula"), Word("milk"), Word("mixed"), Word("now")};
constexpr std::array afterBreast{Word("left"), Word("right"), Word("now")};
constexpr std::array afterNappy{
    Word("wee"),   Word("poo"),   Word("mixed"), Word("dry"),    Word("clean"), Word("yellow"),
    Word("green"), Word("brown"), Word("black"), Word("red"),    Word("grey"),  Word("watery"),
    Word("runny"), Word("mushy"), Word("pasty"), Word("formed"), Word("rash"),  Word("now")};
constexpr std::array afterSleep{Word("now")};

std::span<const Word> wordsAfter(const QString &first)
{
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

} // namespace

Result<QList<BabyId>> chooseBabies(const QStringList &typed, const QList<Entry> &babies,
                                   const BabyId &usual)
{
    QList<BabyId> chosen;
    const auto choose = [&chosen](const Entry &baby) {
        if (!chosen.contains(baby.entity.babyId))
            chosen.append(baby.entity.babyId);
    };
    for (const QString &word : typed) {
        if (word == Word("all") || word == Word("both")) {
            std::ranges::for_each(babies, choose);
            continue;
        }
        QList<Entry> meant;
        std::ranges::copy_if(babies, std::back_inserter(meant), [&](const Entry &baby) {
            return nameOf(baby).startsWith(word, Qt::CaseInsensitive);
        });
        if (meant.isEmpty())
            return failure(codes::usage,
                           QuickWordsText::tr("No baby’s name begins with “%1”.").arg(word));
        if (meant.size() > 1)
            return failure(codes::usage, QuickWordsText::tr("“%1” could be %2 or %3.")
                                             .arg(word, nameOf(meant.at(0)), nameOf(meant.at(1))));
        choose(meant.constFirst());
    }
    if (chosen.isEmpty())
        chosen.append(usual);
    return chosen;
}

QStringList quickCompletions(const QString &text, const QList<Entry> &babies)
{
    const QString line = text.toLower();
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || line.endsWith(u' ') || line.contains(u'#'))
        return {};
    const QString &last = words.constLast();
    QStringList known;
    if (last.startsWith(u'@')) {
        for (const Entry &baby : babies)
            known.append(u'@' + nameOf(baby).toLower().section(u' ', 0, 0));
        known.append(QStringLiteral("@all"));
    } else {
        const auto next = words.size() == 1 ? std::span<const Word>(firstWords)
                                            : wordsAfter(words.constFirst());
        known.append(QStringList(next.begin(), next.end()));
    }
    // One letter is mostly a short form that is complete in itself.
    const bool isShort = last.size() < 2;
    known.removeIf([&](const QString &word) {
        return isShort || word.size() <= last.size() || !word.startsWith(last);
    });
    return known;
}

} // namespace weehours
