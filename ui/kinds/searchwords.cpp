// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/searchwords.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"

#include <QHash>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace weehours {

namespace {

/// Whether one of the choice's texts contains the search text.
bool says(const ChoiceFace &choice, const QString &text)
{
    return std::ranges::any_of(std::array{choice.text, choice.button, choice.title},
                               [&](const Words &words) {
                                   return words.said().contains(text, Qt::CaseInsensitive);
                               });
}

void addValues(SearchWord &word, const FieldSpec &spec, const FieldFace &face)
{
    for (const ChoiceFace &choice : face.choices) {
        const std::pair value{QString(face.field), QString(choice.word)};
        if (says(choice, word.text) && !word.values.contains(value))
            word.values.append(value);
    }
    // Times and counts are not searched for by number.
    if (spec.type != FieldType::Integer || face.quantity == Quantity::Count
        || face.quantity == Quantity::Seconds)
        return;
    if (const auto number = readNumber(face.quantity, word.text)) {
        const qint64 stored = storedNumber(face.quantity, *number);
        if (stored >= spec.min && stored <= spec.max)
            word.values.append({face.field, QString::number(stored)});
    }
}

QString rowText(const Entry &entry, Instant now)
{
    return entryTitle(entry) + QStringLiteral(" · ") + entryDetail(entry, now);
}

/// Whether a number goes on at that place of a text: "4" in "38.4", "12" in "9:12".
bool goesOn(const QString &text, qsizetype at, qsizetype step)
{
    const auto charAt = [&](qsizetype place) {
        return place >= 0 && place < text.size() ? text.at(place) : QChar(u' ');
    };
    const QChar next = charAt(at);
    const bool isSign = next == u'.' || next == u',' || next == u':';
    return next.isLetterOrNumber() || (isSign && charAt(at + step).isDigit());
}

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// The first place of a word from `from` on, or -1.
qsizetype placeOf(const QString &word, const QString &text, qsizetype from)
{
    const bool isNumber = hasDigit(word);
    qsizetype at = text.indexOf(word, from, Qt::CaseInsensitive);
    while (at >= 0 && isNumber && (goesOn(text, at - 1, -1) || goesOn(text, at + word.size(), 1)))
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    return at;
}

bool isInRow(const Entry &entry, const QString &word, Instant now)
{
    return placeOf(word, rowText(entry, now), 0) >= 0;
}

/// Values of a field that its words depend on: every choice, the singular and the plural, short and
/// long spans of time. Written text is one character that no one types.
QJsonArray samplesOf(const FieldSpec &spec, const FieldFace &face, Instant start)
{
    QJsonArray samples;
    switch (spec.type) {
    case FieldType::Choice:
        for (const QLatin1StringView choice : spec.choices)
            samples.append(QString(choice));
        break;
    case FieldType::Integer:
        samples = {storedNumber(face.quantity, 1), storedNumber(face.quantity, 2)};
        break;
    case FieldType::Instant:
        for (const qint64 msecs : {msecsPerSecond, msecsPerMinute, 64 * msecsPerMinute})
            samples.append(start.plusMsecs(msecs).toString());
        break;
    case FieldType::Boolean: samples = {true}; break;
    case FieldType::Zone:
        samples = {QStringLiteral("America/New_York"), QStringLiteral("Asia/Tokyo")};
        break;
    case FieldType::Text:
    case FieldType::Times:
    case FieldType::Date: samples = {QString(QChar(0xE000))}; break;
    }
    return samples;
}

/// What the rows of a kind read without what people write, in lines: with each choice that the kind
/// requires, or else each that it has, and with one other field or none.
QString sampleRows(const KindSpec &spec, const KindFace &face)
{
    const Instant start;
    Entry bare;
    bare.entity.entityType = spec.name;
    bare.entity.data = {{field::startedAt, start.toString()}};
    const bool hasRequired = std::ranges::any_of(spec.fields, [](const FieldSpec &one) {
        return one.required && one.type == FieldType::Choice;
    });
    QList<Entry> chosen{bare};
    QList<std::pair<QString, QJsonValue>> values;
    for (const FieldSpec &one : spec.fields) {
        const FieldFace *fieldFace = face.field(one.name);
        if (!fieldFace || one.name == field::startedAt)
            continue;
        const bool isChosen = one.type == FieldType::Choice && (one.required || !hasRequired);
        for (const QJsonValue &sample : samplesOf(one, *fieldFace, start)) {
            if (!isChosen) {
                values.append({one.name, sample});
                continue;
            }
            Entry entry = bare;
            entry.entity.data.insert(one.name, sample);
            chosen.append(entry);
        }
    }
    QStringList rows;
    for (const Entry &entry : chosen) {
        rows.append(rowText(entry, start));
        rows.append(rowText(entry, start.plusMsecs(64 * msecsPerMinute)));
        for (const auto &[name, sample] : values) {
            Entry one = entry;
            one.entity.data.insert(name, sample);
            rows.append(rowText(one, start));
        }
    }
    return rows.join(u'\n');
}

/// Whether rows of every kind can show the word: a number, or the name of a time zone.
bool isAnywhere(const QString &word)
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    return hasDigit(word) || std::ranges::any_of(zones, [&word](const QByteArray &zone) {
               return QString::fromLatin1(zone).contains(word, Qt::CaseInsensitive);
           });
}

SearchWord meaningOf(const QString &text, const QHash<QString, QString> &samples, Instant now)
{
    SearchWord word{text, {}, {}, {}, isInRow, now};
    const bool anywhere = isAnywhere(text);
    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (!spec.isLogEntry || !face)
            continue;
        if (anywhere || samples.value(spec.name).contains(text, Qt::CaseInsensitive))
            word.shownBy.append(spec.name);
        if (face->title.said().contains(text, Qt::CaseInsensitive))
            word.kinds.append(spec.name);
        for (const FieldSpec &fieldSpec : spec.fields) {
            if (const FieldFace *fieldFace = face->field(fieldSpec.name))
                addValues(word, fieldSpec, *fieldFace);
        }
    }
    return word;
}

} // namespace

QList<TextPart> foundParts(const QString &text, const QList<SearchWord> &words)
{
    QList<TextPart> all;
    for (const SearchWord &word : words) {
        const qsizetype length = word.text.size();
        for (qsizetype at = placeOf(word.text, text, 0); at >= 0 && length > 0;
             at = placeOf(word.text, text, at + length))
            all.append({at, length});
    }
    std::ranges::sort(all, {}, &TextPart::start);
    QList<TextPart> parts;
    for (const TextPart &part : std::as_const(all)) {
        if (parts.isEmpty() || parts.constLast().start + parts.constLast().length < part.start) {
            parts.append(part);
            continue;
        }
        TextPart &last = parts.last();
        last.length = std::max(last.length, part.start + part.length - last.start);
    }
    return parts;
}

QList<SearchWord> searchWords(const QString &text, Instant now)
{
    QHash<QString, QString> samples;
    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (spec.isLogEntry && face && !text.isEmpty())
            samples.insert(spec.name, sampleRows(spec, *face));
    }
    QList<SearchWord> words;
    for (QString typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        // “Paracetamol, 2.5 ml”: the comma is the row's.
        if (typed.size() > 1 && typed.endsWith(u','))
            typed.chop(1);
        words.append(meaningOf(typed, samples, now));
    }
    return words;
}

} // namespace weehours
