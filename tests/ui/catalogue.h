// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace weehours {

/// One text of a Qt Linguist catalogue (.ts).
struct CatalogueText
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;          ///< empty if finished; unfinished, vanished, obsolete
    QStringList translated; ///< one, or one per plural form of the language

    /// Identifies the text within a catalogue.
    [[nodiscard]] QString key() const;
};

/// @param path of a .ts file; an empty list if it cannot be read
[[nodiscard]] QList<CatalogueText> readCatalogue(const QString &path);

/// Number of plural forms in a language: "de" has 2. 0 if the language is not in our table yet; see
/// https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
[[nodiscard]] int pluralForms(const QString &language);

/// Mechanical faults of a translation: a number, tag, line break, mnemonic or ellipsis that was
/// added or lost. Empty if there is none.
[[nodiscard]] QString wrongWith(const CatalogueText &text);

} // namespace weehours
