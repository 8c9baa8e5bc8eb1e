// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct PumpingText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Kinds)
};

constexpr FieldFace pumpedMilk(QLatin1StringView name, Words title, Words label = {})
{
    return {.field = name,
            .title = title,
            .editor = Editor::Number,
            .label = label,
            .quantity = Quantity::Milk};
}
constexpr FieldFace pumpedInAll()
{
    FieldFace face = pumpedMilk(field::totalMl, {QT_TRANSLATE_NOOP("weehours::Kinds", "amount")},
                                QT_TRANSLATE_NOOP3("weehours::Kinds", "In all",
                                                   "the milk that was pumped"));
    face.isFirst = true;
    return face;
}
constexpr std::array pumpingFields{
    pumpedInAll(),
    pumpedMilk(field::leftMl, QT_TRANSLATE_NOOP3("weehours::Kinds", "left", "a breast")),
    pumpedMilk(field::rightMl, QT_TRANSLATE_NOOP3("weehours::Kinds", "right", "a breast")),
    startFace(),
    plainEndFace,
    notesFace,
    zoneFace,
};
constexpr std::array pumpingSeries{Series{Series::Sum::Total, field::totalMl}};

QString pumpingLine(const Entry &entry)
{
    return PumpingText::tr("Pumped %1", "%1 is an amount: 120 ml")
        .arg(amountText(entry.integer(field::totalMl)));
}

QString pumpingDetail(const Entry &entry)
{
    return joined({namedValue(entry, field::leftMl), namedValue(entry, field::rightMl),
                   spanText(entry)});
}

/// Sets the total to the sum of both sides, unless it was typed.
void addSides(QJsonObject &fields)
{
    const qint64 sides = fields.value(field::leftMl).toInteger()
                         + fields.value(field::rightMl).toInteger();
    if (fields.value(field::totalMl).isNull() && sides > 0)
        fields.insert(field::totalMl, sides);
}

} // namespace

extern constinit const KindFace pumpingFace = {
    .kind = kind::pumping,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Pumping")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Pumping",
                                  "many entries of a kind, beside their number"),
    .icon = "drop",
    .ink = &Palette::pumping,
    .ground = &Palette::pumpingBg,
    .key = Qt::Key_U,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log milk that was pumped")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "how much, in all or of each side")},
    .fields = pumpingFields,
    .line = pumpingLine,
    .detail = pumpingDetail,
    .complete = addSides,
    .series = pumpingSeries,
};

} // namespace weehours
