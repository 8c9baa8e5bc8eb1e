// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr FieldFace wholeNote()
{
    FieldFace face = notesFace;
    face.label = {QT_TRANSLATE_NOOP("weehours::Kinds", "Note")};
    face.isFirst = true;
    return face;
}
constexpr std::array noteFields{wholeNote(), startFace(), zoneFace};
constexpr std::array noteSeries{Series{Series::Sum::Count}};

} // namespace

extern constinit const KindFace noteFace = {
    .kind = kind::note,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Note")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Notes",
                                  "many entries of a kind, beside their number"),
    .icon = "note",
    .ink = &Palette::note,
    .ground = &Palette::noteBg,
    .key = Qt::Key_E,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "write a note")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "a few words")},
    .fields = noteFields,
    .series = noteSeries,
};

} // namespace weehours
