// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"
#include "core/store/entry.h"

#include <QStringList>

namespace weehours {

/// A word, or several with spaces, that somebody may type for what the schema calls otherwise.
struct QuickWord
{
    QString kind;  ///< of the entry; empty for the start of a line
    QString field; ///< empty for a word that names the kind
    QString typed; ///< as plainLetters() has each of its words
    QString meant; ///< the schema's word, or the one that begins a line
    /// As people write it, to complete it; empty for one that is not offered.
    QString said = {};
};

/// What a quick line needs to know to be read.
struct QuickTerms
{
    /// Of a number that names no unit.
    Units units;
    /// Those that are shown, so that a name of several words is known.
    QList<Entry> babies;
    /// The words of the person's language, beside those that are always known: the words that begin
    /// a line are, in all languages of the program.
    QList<QuickWord> words;
};

/// One word of a line: as it is read, in lower case, and as it was typed.
struct QuickToken
{
    QString word;
    QString typed;
};

/// The words of a line, with those of other languages as the schema, or English, has them. What is
/// written without a space becomes several: `b120f` is `b 120 f`.
/// @param line without the babies that it names
[[nodiscard]] QList<QuickToken> quickTokens(const QString &line, const QuickTerms &terms);

/// The kind of a line that begins with this word of quickTokens(): `bottle` is a feed.
[[nodiscard]] QString kindOfStart(const QString &start);

/// The words alone, as TypedTime takes them.
[[nodiscard]] QStringList wordsOf(const QList<QuickToken> &tokens);

} // namespace weehours
