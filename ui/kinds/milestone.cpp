// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr std::array milestoneFields{
    FieldFace{.field = field::title,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "milestone")},
              .editor = Editor::Line,
              .hint = {QT_TRANSLATE_NOOP("weehours::Kinds", "rolled over, first word …")},
              .isFirst = true},
    startFace(),
    notesFace,
    zoneFace,
};

QString milestoneLine(const Entry &entry)
{
    return entry.text(field::title);
}

} // namespace

extern constinit const KindFace milestoneFace = {
    .kind = kind::milestone,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Milestone")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Milestones",
                                  "many entries of a kind, beside their number"),
    .icon = "star",
    .ink = &Palette::milestone,
    .ground = &Palette::milestoneBg,
    .key = Qt::Key_I,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a milestone")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "rolled over, first word …")},
    .fields = milestoneFields,
    .line = milestoneLine,
};

} // namespace weehours
