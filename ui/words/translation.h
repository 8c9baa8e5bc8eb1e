// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace weehours {

/// A language that the program speaks.
struct Language
{
    QString tag;  ///< BCP 47: "de", "en-GB"
    QString name; ///< in its own words: "Deutsch", "British English"
    bool operator==(const Language &) const = default;
};

/// All languages for the person to choose from: the source language, en-GB, first, the others by
/// name.
[[nodiscard]] QList<Language> languages();

/// The best of our languages for somebody who reads these, best first: the same tag, else the same
/// language, else en-GB.
/// @param wanted BCP 47 tags, as from QLocale::uiLanguages()
[[nodiscard]] QString languageFor(const QStringList &wanted);

/// One of our languages as a person names it: `de`, `en`, `en_GB`, `de-AT.UTF-8`. Empty if it is
/// none of ours.
[[nodiscard]] QString languageNamed(const QString &name);

/// The language of the program: its own texts, those of Qt's dialogs and menus, and the locale for
/// dates and numbers. One object is made at the start, before any window, since widgets take their
/// texts when they are created. It uses the desktop's language until another is chosen, and removes
/// its translators when it is destroyed. GUI thread only.
class Translation
{
public:
    /// Uses the desktop's language.
    Translation();

    /// Speaks another language. What is open keeps its words until it is made again (see
    /// LanguageChange).
    /// @param tag one of languages(), or empty for the desktop's
    void setLanguage(const QString &tag);

    /// The current language: a tag of languages().
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace weehours
