// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>

// Q_INIT_RESOURCE declares a function, so it must be used outside any namespace.
static void addCatalogues()
{
    Q_INIT_RESOURCE(languages);
}

namespace weehours {

namespace {

const QString sourceLanguage = QStringLiteral("en-GB");

QString catalogueOf(const QString &tag)
{
    return QStringLiteral(":/weehours/languages/weehours_%1.qm")
        .arg(QString(tag).replace(u'-', u'_'));
}

QString languagePart(const QString &tag)
{
    return tag.section(u'-', 0, 0);
}

QString nameOf(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    // A language without a country applies everywhere, but Qt names one for it.
    if (!tag.contains(u'-'))
        name = name.section(u' ', 0, 0);
    // Some languages write their names in lower case, which looks wrong in a list.
    return name.left(1).toUpper() + name.mid(1);
}

/// The locale for dates and numbers in texts of this language.
QLocale localeFor(const QString &tag, const QLocale &desktop)
{
    const QString of = desktop.bcp47Name();
    const bool isChosenCountry = !tag.contains(u'-') || of == tag || languageFor({of}) == tag;
    if (languagePart(of) == languagePart(tag) && isChosenCountry)
        return desktop;
    // English texts for somebody who reads none of our languages: weekdays in their own language
    // would look odd between them, but their clock is kept. Australia writes dates like Britain,
    // with a 12-hour clock.
    const bool twelve = desktop.timeFormat(QLocale::ShortFormat)
                            .contains(u"AP", Qt::CaseInsensitive);
    return QLocale(tag == sourceLanguage && twelve ? QStringLiteral("en-AU") : tag);
}

} // namespace

QList<Language> languages()
{
    addCatalogues();
    QList<Language> result;
    const QDir folder(QStringLiteral(":/weehours/languages"));
    for (const QString &file : folder.entryList({QStringLiteral("weehours_*.qm")})) {
        const QString tag = file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-');
        result.append({tag, nameOf(tag)});
    }
    std::sort(result.begin(), result.end(), [](const Language &a, const Language &b) {
        const auto rank = [](const Language &each) {
            return std::pair(each.tag != sourceLanguage, each.name);
        };
        return rank(a) < rank(b);
    });
    return result;
}

QString languageFor(const QStringList &wanted)
{
    const QList<Language> ours = languages();
    const auto have = [&](const QString &tag) {
        return std::any_of(ours.cbegin(), ours.cend(),
                           [&](const Language &each) { return each.tag == tag; });
    };
    for (const QString &tag : wanted) {
        if (have(tag))
            return tag;
        // Canadian English says "diaper" too; other varieties are nearer to British English.
        if (tag == u"en-CA" && have(QStringLiteral("en-US")))
            return QStringLiteral("en-US");
        QString language = languagePart(tag);
        if (have(language))
            return language;
        if (language == languagePart(sourceLanguage))
            return sourceLanguage;
    }
    return sourceLanguage;
}

QString languageNamed(const QString &name)
{
    const QString wanted = name.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'_', u'-');
    const QList<Language> ours = languages();
    const auto isSame = [](const QString &one, const QString &other) {
        return one.compare(other, Qt::CaseInsensitive) == 0;
    };
    for (const Language &one : ours) {
        if (isSame(one.tag, wanted))
            return one.tag;
    }
    const bool isOurs = std::any_of(ours.cbegin(), ours.cend(), [&](const Language &one) {
        return isSame(languagePart(one.tag), languagePart(wanted));
    });
    const QString country = wanted.section(u'-', 1);
    return isOurs ? languageFor({languagePart(wanted).toLower()
                                 + (country.isEmpty() ? QString() : u'-' + country.toUpper())})
                  : QString();
}

Translation::Translation()
{
    setLanguage({});
}

void Translation::setLanguage(const QString &tag)
{
    const QLocale desktop = QLocale::system();
    m_language = languageFor(tag.isEmpty() ? desktop.uiLanguages() : QStringList{tag});
    QLocale::setDefault(localeFor(m_language, desktop));
    // What is loaded below takes the place of these, and Qt has no catalogue for some languages.
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_words);
    const QString language = languagePart(m_language);
    // Qt's source language is English, so it has no catalogue for it.
    if (m_qtWords.load(QStringLiteral("qtbase_") + language,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
    // The translator that is installed last is asked first.
    if (m_words.load(catalogueOf(m_language)))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace weehours
