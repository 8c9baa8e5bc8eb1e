// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/quickterms.h"

#include <QJsonObject>

#include <optional>

namespace weehours {

/// A typed entry, ready for Logbook::add().
struct QuickEntry
{
    QString kind;
    QJsonObject fields;
    /// The babies, as typed after an @; empty for the usual one.
    QStringList babies;

    bool operator==(const QuickEntry &) const = default;
};

/// Reads the quick line. Words are separated by spaces, in any order after the first, in any case:
///
///     b 120 f 14:05           bottle: amount, milk (f formula, m breast milk, x mixed)
///     b 4.5oz  b 120ml        the same in a unit that is named
///     b120f  l12r8  t38.4     the same without spaces
///     left 12 right 8         breast: minutes a side; `breast` alone starts a timer
///     s  s 45m  s 13:10-14:25 sleep: from now on, the last 45 minutes, from and to
///     n poo yellow runny rash nappy: type, colour, consistency; the `n` can be left out
///     t 38.4  w 6.42kg  len 61.5  head 40     temperature and growth
///     med paracetamol 2.5ml   solids carrot liked   pump l 60 r 45   bath   tummy 12m
///     note …  milestone …  vaccination 6-in-1 dose 2
///     … @leo  … @all          for another baby, by how its name begins, or for all
///     … fell asleep at once   two or more words at the end that mean nothing else, without
///                             digits, are the note; so is what follows a #
///
/// The first word may be of any language of the program, and the others of the person's, see
/// QuickTerms.
///
/// Times are local and never ahead: see TypedTime. `14:05` is the last one that has been, `-15` a
/// quarter of an hour ago, `now` is what no time means as well. Where `1h30` could say how long as
/// well as when, it says how long of a sleep or a breast feed, and when of a bottle; where both are
/// likely the line is refused and says what to type.
///
/// @param now the present, by the clock that entries are stamped with
/// @returns `usage` with a message for the person where the line cannot be read, or what the schema
///          says of a value out of bounds
[[nodiscard]] Result<QuickEntry> parseQuickLine(const QString &text, Instant now,
                                                const QuickTerms &terms = {});

/// What was understood of a line, and what was not.
struct QuickReading
{
    /// The entry that the understood words give, or an error if they give none yet.
    Result<QuickEntry> entry;
    /// The words that were not understood, as typed; a line with any is not logged.
    QStringList unclear;
};

/// parseQuickLine() for a line that is still being typed.
[[nodiscard]] QuickReading readQuickLine(const QString &text, Instant now,
                                         const QuickTerms &terms = {});

/// The line without the babies that it names: `@leo`, `@"baby a"`, `@babya` or, if several words
/// are one name, `@baby a`.
/// @param named receives what was typed after each @
[[nodiscard]] QString withoutBabies(const QString &line, const QList<Entry> &babies,
                                    QStringList *named);

/// The babies that were typed after an @: a name, `all`, or the beginning of a name. A whole name
/// takes precedence; accents, capitals and spaces may be left out (see plainLetters()). If several
/// babies have the same name, `mia1` is the one that was created first.
/// @param typed  see QuickEntry::babies
/// @param babies all shown babies
/// @param usual  the baby if nothing was typed
/// @returns `usage` with a message for the person if a name matches none or several
[[nodiscard]] Result<QList<BabyId>> chooseBabies(const QStringList &typed,
                                                 const QList<Entry> &babies, const BabyId &usual);

/// What the last word of the line may become, the likeliest first, each as the whole word; nothing
/// behind a space, or where it is a word already. The words of the person's language come first,
/// and the English ones where none of these fits.
[[nodiscard]] QStringList quickCompletions(const QString &text, const QuickTerms &terms);

/// A word that was probably mistyped.
struct QuickCorrection
{
    QString typed; ///< as it is in the line
    QString meant;
};

/// The first word that is not understood and has one letter too much, too little, another, or two
/// in the other order than a word that can stand there: one of the person's language, or else an
/// English one. Short words are left out, as too many are alike.
/// @param reading of this text
[[nodiscard]] std::optional<QuickCorrection>
quickCorrection(const QString &text, const QuickReading &reading, const QuickTerms &terms);

} // namespace weehours
