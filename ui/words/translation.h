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

/// All of them, as a person chooses from: the source language, en-GB, first, the others by name.
[[nodiscard]] QList<Language> languages();

/// The language of ours for somebody who reads these, the best first: the same tag, else the same
/// language, else en-GB.
/// @param wanted BCP 47 tags, as QLocale::uiLanguages() gives them
[[nodiscard]] QString languageFor(const QStringList &wanted);

/// The language of the program: its own words, those of Qt's dialogs and menus, and the locale that
/// dates and numbers are written in. One is made at the start, before any window, since widgets
/// take their words when they are made; it speaks the desktop's language until another is chosen,
/// and takes its words back when it goes. GUI thread only.
class Translation
{
public:
    Translation();

    /// Speaks another language. What is open keeps its words until it is made again (see
    /// LanguageChange).
    /// @param tag one of languages(), or empty for the desktop's
    void setLanguage(const QString &tag);

    /// The language that is spoken: a tag of languages().
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace weehours
