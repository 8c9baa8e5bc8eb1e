// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/volume.h"
#include "core/store/entry.h"

#include <QJsonObject>

namespace weehours {

/// An entry as typed: ready for Logbook::add.
struct QuickEntry
{
    QString kind;
    QJsonObject fields;
    /// For which babies, as typed behind an @; none for the usual one.
    QStringList babies;

    bool operator==(const QuickEntry &) const = default;
};

/// Reads the quick line. Words are separated by spaces, in any order after the first, in any case:
///
///     b 120 f 14:05           bottle: amount, milk (f formula, m breast milk, x mixed)
///     b 4.5oz  b 120ml        the same in a unit that is named
///     left 12 right 8         breast: minutes a side; `breast` alone starts a timer
///     s  s 45m  s 13:10-14:25 sleep: from now on, the last 45 minutes, from and to
///     n poo yellow runny rash nappy: type, colour, consistency; the `n` can be left out
///     … @leo  … @all          for another baby, by the first letters of its name, or for all
///     … # fell asleep at once what follows a # becomes the note
///
/// Times are local and never ahead: `14:05` is the last one that has been, `-15` a quarter of an
/// hour ago, `now` is what no time means as well. Of a span, the end is the last one that has been
/// and the start the last one before it, so that `22:30-6:15` is last night.
///
/// @param now  the present, by the clock that entries are stamped with
/// @param unit of an amount that names none
/// @returns `usage` with words for the person where the line cannot be read, or what the schema
///          says of a value out of bounds
[[nodiscard]] Result<QuickEntry> parseQuickLine(const QString &text, Instant now,
                                                VolumeUnit unit = VolumeUnit::Millilitres);

/// The babies that are meant by what was typed behind an @: `all`, or how a name begins.
/// @param typed see QuickEntry::babies
/// @param babies all that are shown
/// @param usual  what nothing typed means
/// @returns `usage` with words for the person where a name fits none or several
[[nodiscard]] Result<QList<BabyId>> chooseBabies(const QStringList &typed,
                                                 const QList<Entry> &babies, const BabyId &usual);

/// What the last word of the line may become, the likeliest first, each as the whole word; nothing
/// behind a space, or where it is a word already.
[[nodiscard]] QStringList quickCompletions(const QString &text, const QList<Entry> &babies);

} // namespace weehours
