// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/searchwords.h"

#include "ui/kinds/kindface.h"

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

SearchWord meaningOf(const QString &text)
{
    SearchWord word{text, {}, {}};
    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (!spec.isLogEntry || !face)
            continue;
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

QList<SearchWord> searchWords(const QString &text)
{
    QList<SearchWord> words;
    const QStringList typed = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &each : typed)
        words.append(meaningOf(each));
    return words;
}

} // namespace weehours
