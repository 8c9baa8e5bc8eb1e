// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace weehours {

/// One text of a catalogue as Qt Linguist's files have it.
struct CatalogueText
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;          ///< empty for a finished one; unfinished, vanished, obsolete
    QStringList translated; ///< one, or one for each number that the language has

    /// What it is found by.
    [[nodiscard]] QString key() const;
};

/// @param path of a .ts file; an empty list where it cannot be read
[[nodiscard]] QList<CatalogueText> readCatalogue(const QString &path);

/// How many forms a word has for numbers in a language: "de" has 2. 0 for a language that nobody
/// has looked up yet,
/// https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
[[nodiscard]] int pluralForms(const QString &language);

/// What is wrong with a translation, whoever made it and whatever it says: a number, tag, line
/// break, mnemonic or ellipsis that came or went. Empty where nothing is.
[[nodiscard]] QString wrongWith(const CatalogueText &text);

} // namespace weehours
