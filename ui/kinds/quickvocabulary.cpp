// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/quickvocabulary.h"

#include "core/logbook/plainletters.h"
#include "ui/kinds/kindface.h"

namespace weehours {

namespace {

void addQuickWord(QList<QuickWord> &words, const QString &kindName, const QString &field,
                  const QString &said, const QString &meant)
{
    QStringList plain;
    for (const QString &word : said.split(u' ', Qt::SkipEmptyParts))
        plain.append(plainLetters(word));
    if (!plain.isEmpty())
        words.append({kindName, field, plain.join(u' '), meant});
}

} // namespace

QList<QuickWord> quickVocabulary()
{
    QList<QuickWord> words;
    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (!face || !spec.isLogEntry)
            continue;
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
