// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/kindface.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

// A kind that this version does not know looks like a note.
const KindFace &faceOrNote(const QString &kindName)
{
    const KindFace *face = findFace(kindName);
    return face ? *face : *findFace(kind::note);
}

} // namespace

QString Words::said() const
{
    return isEmpty() ? QString() : QCoreApplication::translate("weehours::Kinds", text, comment);
}

QString Words::capital() const
{
    const QString words = said();
    return QLocale().toUpper(words.left(1)) + words.mid(1);
}

QString FieldFace::labelText() const
{
    return label.isEmpty() ? title.capital() : label.said();
}

const ChoiceFace *FieldFace::choice(const QString &word) const
{
    for (const ChoiceFace &one : choices) {
        if (word == one.word)
            return &one;
    }
    return nullptr;
}

const FieldFace *KindFace::field(QAnyStringView name) const
{
    for (const FieldFace &face : fields) {
        if (name == face.field)
            return &face;
    }
    return nullptr;
}

const KindFace *findFace(QAnyStringView kindName)
{
    for (const KindFace &face : faces()) {
        if (kindName == face.kind)
            return &face;
    }
    return nullptr;
}

const FieldFace *findFace(QAnyStringView kindName, QAnyStringView fieldName)
{
    const KindFace *face = findFace(kindName);
    return face ? face->field(fieldName) : nullptr;
}

QString iconNameFor(const QString &kindName, const QJsonObject &fields)
{
    const KindFace &face = faceOrNote(kindName);
    for (const FieldFace &one : face.fields) {
        const ChoiceFace *choice = one.choices.empty()
                                       ? nullptr
                                       : one.choice(fields.value(one.field).toString());
        if (choice && choice->icon)
            return QString::fromLatin1(choice->icon);
    }
    return QString::fromLatin1(face.icon);
}

KindColours kindColours(const Palette &palette, const QString &kindName)
{
    const KindFace &face = faceOrNote(kindName);
    return {palette.*face.ink, palette.*face.ground};
}

QString keyText(const KindFace &face)
{
    return face.key == Qt::Key_unknown ? QString()
                                       : QKeySequence(face.key).toString(QKeySequence::NativeText);
}

} // namespace weehours
