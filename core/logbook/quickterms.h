// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/measures.h"
#include "core/store/entry.h"

#include <QStringList>

namespace weehours {

/// A word or phrase that people may type instead of the schema's word.
struct QuickWord
{
    QString kind;  ///< the entry's kind; empty for the start of a line
    QString field; ///< empty for a word that names the kind
    QString typed; ///< as plainLetters() has each of its words
    QString meant; ///< the schema's word, or the one that begins a line
    /// As people write it, to complete it; empty for one that is not offered.
    QString said = {};
};

/// What the parser of quick lines needs to know.
struct QuickTerms
{
    /// For numbers without a unit.
    Units units;
    /// The shown babies, so that names of several words are recognised.
    QList<Entry> babies;
    /// The words of the person's language. Those that begin a line are known in all languages, and
    /// so is how choices are usually called.
    QList<QuickWord> words;
    /// The word for all babies that a completion offers.
    QString everyBaby = QStringLiteral("all");
};

/// One word of a line: in lower case for parsing, and as it was typed.
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

/// Only the words, as TypedTime takes them.
[[nodiscard]] QStringList wordsOf(const QList<QuickToken> &tokens);

} // namespace weehours
