// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

bool hasLength(const QJsonObject &fields)
{
    return fields.value(field::heightMm).isDouble();
}

constexpr std::array growthFields{
    FieldFace{.field = field::weightG,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "weight")},
              .editor = Editor::Number,
              .quantity = Quantity::Weight,
              .isFirst = true},
    FieldFace{.field = field::heightMm,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "length", "of a baby"),
              .editor = Editor::Number,
              .quantity = Quantity::Length},
    FieldFace{
        .field = field::standing,
        .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "measured standing", "the length of a baby"),
        .editor = Editor::Check,
        .isShown = hasLength},
    FieldFace{.field = field::headMm,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "head", "its circumference"),
              .editor = Editor::Number,
              .quantity = Quantity::Length},
    startFace(),
    notesFace,
    zoneFace,
};
constexpr std::array growthSeries{Series{Series::Sum::Latest, field::weightG},
                                  Series{Series::Sum::Latest, field::heightMm},
                                  Series{Series::Sum::Latest, field::headMm}};

QStringList measurements(const Entry &entry)
{
    QStringList all;
    for (const QLatin1StringView name : {field::weightG, field::heightMm, field::headMm}) {
        if (entry.has(name))
            all.append(namedValue(entry, name));
    }
    return all;
}

QString growthLine(const Entry &entry)
{
    const QString first = measurements(entry).value(0);
    return QLocale().toUpper(first.left(1)) + first.mid(1);
}

QString growthDetail(const Entry &entry)
{
    QStringList parts = measurements(entry).mid(1);
    if (entry.flag(field::standing))
        parts.append(findFace(kind::growth, field::standing)->title.said());
    return joined(parts);
}

} // namespace

extern constinit const KindFace growthFace = {
    .kind = kind::growth,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Growth")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Growth",
                                  "many entries of a kind, beside their number"),
    .icon = "chart",
    .ink = &Palette::growth,
    .ground = &Palette::growthBg,
    .key = Qt::Key_G,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log weight, length or head")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "weight, length, head")},
    .fields = growthFields,
    .line = growthLine,
    .detail = growthDetail,
    .series = growthSeries,
};

} // namespace weehours
