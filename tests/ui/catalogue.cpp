// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace weehours {

namespace {

QStringList all(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    // A language may have to repeat what English says once.
    found.removeDuplicates();
    return found;
}

CatalogueText readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogueText text;
    text.context = context;
    text.isPlural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            text.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.state = xml.attributes().value(QLatin1StringView("type")).toString();
            if (text.isPlural) {
                while (xml.readNextStartElement())
                    text.translated.append(xml.readElementText());
            } else {
                text.translated.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// The final punctuation, as far as languages share it.
QString endOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(…|\\.|:|\\?|!)\\s*$"));
    return end.match(text).captured(1);
}

} // namespace

QString CatalogueText::key() const
{
    return QStringLiteral("%1 | %2 | %3%4")
        .arg(context, source, comment, isPlural ? QStringLiteral(" | n") : QString());
}

QList<CatalogueText> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<CatalogueText> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<CatalogueText>() : texts;
}

int pluralForms(const QString &language)
{
    static const QStringList two{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                                 QStringLiteral("es")};
    return two.contains(language) ? 2 : 0;
}

QString wrongWith(const CatalogueText &text)
{
    static const QRegularExpression numbers(QStringLiteral("%L?\\d+|%\\.0f"));
    static const QRegularExpression count(QStringLiteral("%L?n"));
    static const QRegularExpression tags(QStringLiteral("</?[a-z]+>"));
    static const QRegularExpression mnemonics(QStringLiteral("&(?!&)\\w"));
    static const QRegularExpression spaces(QStringLiteral("^ | $"));
    for (const QString &each : text.translated) {
        if (each.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (all(each, numbers) != all(text.source, numbers))
            return QStringLiteral("has other placeholders: ") + each;
        // "One day" may omit the number; plural forms must not.
        const bool isLast = &each == &text.translated.constLast();
        if (isLast && all(each, count) != all(text.source, count))
            return QStringLiteral("lost or gained its %n: ") + each;
        if (all(each, tags) != all(text.source, tags))
            return QStringLiteral("has other tags: ") + each;
        if (all(each, mnemonics).size() != all(text.source, mnemonics).size())
            return QStringLiteral("lost or gained a mnemonic: ") + each;
        if (all(each, spaces) != all(text.source, spaces))
            return QStringLiteral("lost or gained a space at an end: ") + each;
        if (each.count(u'\n') != text.source.count(u'\n')
            || each.count(u'\t') != text.source.count(u'\t'))
            return QStringLiteral("has other lines or tabs: ") + each;
        // A date format such as "d MMMM" ends as is usual in the language.
        static const QRegularExpression dateForm(QStringLiteral("^[dMy][dMy ,.]*$"));
        // So does an ordinal: 75th is 75. in German.
        static const QRegularExpression ordinalForm(QStringLiteral("^%1(st|nd|rd|th)$"));
        if (!dateForm.match(text.source).hasMatch() && !ordinalForm.match(text.source).hasMatch()
            && endOf(each) != endOf(text.source))
            return QStringLiteral("ends in another sign: ") + each;
    }
    return {};
}

} // namespace weehours
