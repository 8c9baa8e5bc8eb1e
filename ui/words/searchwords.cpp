// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/searchwords.h"

#include "core/protocol/schema.h"
#include "ui/words/entrywords.h"

#include <QLocale>

namespace weehours {

namespace {

using Word = QLatin1StringView;

/// What the timeline says of an entry with these fields.
QString said(const KindSpec &spec, const QJsonObject &fields)
{
    Entry entry;
    entry.entity.entityType = spec.name;
    entry.entity.data = fields;
    // Something that has ended, or it would say for how long it has been running.
    entry.entity.data.insert(Word("startedAt"), Instant{}.toString());
    entry.entity.data.insert(Word("endedAt"), Instant{}.toString());
    return entryTitle(entry) + u' ' + entryDetail(entry, Instant{});
}

/// The rest of the fields that a field is told with.
QJsonObject besides(const KindSpec &spec, const FieldSpec &field)
{
    if (spec.name == kind::feed && field.name != Word("method")) {
        return {{Word("method"), field.name == Word("endSide") ? QStringLiteral("breast")
                                                               : QStringLiteral("bottle")}};
    }
    if (spec.name == kind::nappy && field.name != Word("type"))
        return {{Word("type"), QStringLiteral("poo")}};
    return {};
}

void addValues(SearchWord &word, const KindSpec &spec, const FieldSpec &field)
{
    QJsonObject fields = besides(spec, field);
    const QString without = said(spec, fields).section(u' ', 0, 0).remove(u',');
    for (const Word choice : field.choices) {
        fields.insert(field.name, QString(choice));
        QString words = said(spec, fields);
        if (!besides(spec, field).isEmpty())
            words.remove(without);
        if (words.contains(word.text, Qt::CaseInsensitive))
            word.values.append({field.name, choice});
    }
}

SearchWord meaningOf(const QString &text)
{
    SearchWord word{text, {}, {}};
    bool isNumber = false;
    QLocale().toLongLong(text, &isNumber);
    if (isNumber)
        word.values.append({QStringLiteral("amountMl"), text});
    for (const KindSpec &spec : kinds()) {
        if (!spec.isLogEntry)
            continue;
        if (kindTitle(spec.name).contains(text, Qt::CaseInsensitive))
            word.kinds.append(spec.name);
        for (const FieldSpec &field : spec.fields)
            addValues(word, spec, field);
    }
    return word;
}

} // namespace

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : typed)
        words.append(meaningOf(each));
    return words;
}

} // namespace weehours
