// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/quickvocabulary.h"

#include "core/logbook/plainletters.h"
#include "ui/kinds/kindface.h"

#include <array>

namespace weehours {

namespace {

void addQuickWord(QList<QuickWord> &words, const QString &kindName, const QString &field,
                  const QString &said, const QString &meant)
{
    QStringList plain;
    for (const QString &word : said.split(u' ', Qt::SkipEmptyParts))
        plain.append(plainLetters(word));
    if (!plain.isEmpty())
        words.append({kindName, field, plain.join(u' '), meant, said});
}

/// What a line of the kind may begin with beside its name: how the field's choices are called, or
/// the field, and the word of QuickTerms for it.
struct QuickStart
{
    QLatin1StringView kind;
    QLatin1StringView field;
    QLatin1StringView meant = {}; ///< of the field, or of the first of its choices
};
constexpr std::array quickStarts{
    QuickStart{kind::feed, field::method},
    QuickStart{kind::feed, field::endSide},
    QuickStart{kind::nappy, field::type},
    QuickStart{kind::activity, field::activity, QLatin1StringView("tummy")},
    QuickStart{kind::growth, field::weightG, QLatin1StringView("weight")},
    QuickStart{kind::growth, field::heightMm, QLatin1StringView("length")},
    QuickStart{kind::growth, field::headMm, QLatin1StringView("head")},
};

void addQuickStart(QList<QuickWord> &words, const QuickStart &start)
{
    const FieldFace *face = findFace(start.kind, start.field);
    if (start.meant.isEmpty()) {
        for (const ChoiceFace &choice : face->choices)
            addQuickWord(words, {}, start.field, choice.text.said(), choice.word);
        return;
    }
    if (!face->choices.empty()) {
        addQuickWord(words, {}, start.field, face->choices.front().text.said(), start.meant);
        return;
    }
    addQuickWord(words, {}, start.field, face->title.said(), start.meant);
    addQuickWord(words, start.kind, start.field, face->title.said(), start.meant);
}

} // namespace

QList<QuickWord> quickVocabulary()
{
    QList<QuickWord> words;
    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (!face || !spec.isLogEntry)
            continue;
        for (const QuickStart &start : quickStarts) {
            if (face->kind == start.kind)
                addQuickStart(words, start);
        }
        addQuickWord(words, {}, {}, face->title.said(), spec.name);
        for (const FieldFace &one : face->fields) {
            const FieldSpec *fieldSpec = spec.field(QString(one.field));
            if (fieldSpec && fieldSpec->type == FieldType::Boolean)
                addQuickWord(words, spec.name, one.field, one.title.said(), one.field);
            for (const ChoiceFace &choice : one.choices) {
                for (const Words &said : {choice.text, choice.button, choice.title})
                    addQuickWord(words, spec.name, one.field, said.said(), choice.word);
            }
        }
    }
    return words;
}

} // namespace weehours
