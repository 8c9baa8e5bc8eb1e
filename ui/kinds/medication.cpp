// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

constexpr std::array medicationFields{
    FieldFace{.field = field::name,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "medicine")},
              .editor = Editor::Line,
              .repeat = Repeat::Proposed,
              .isFirst = true},
    FieldFace{.field = field::amountMilli,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "dose")},
              .editor = Editor::Number,
              .repeat = Repeat::Proposed,
              .quantity = Quantity::Thousandths},
    FieldFace{.field = field::unit,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "unit")},
              .editor = Editor::List,
              .repeat = Repeat::Proposed,
              .choices = unitFaces,
              .isBeside = true},
    startFace(),
    notesFace,
    zoneFace,
};
constexpr std::array medicationSeries{Series{Series::Sum::Count}};

/// The plural pattern of a unit that is counted; nullptr for a unit without a plural.
const char *countedUnit(const QString &unit)
{
    if (unit == QLatin1StringView("drops"))
        return QT_TRANSLATE_N_NOOP("weehours::Kinds", "%n drop(s)");
    if (unit == QLatin1StringView("tablet"))
        return QT_TRANSLATE_N_NOOP("weehours::Kinds", "%n tablet(s)");
    if (unit == QLatin1StringView("capsule"))
        return QT_TRANSLATE_N_NOOP("weehours::Kinds", "%n capsule(s)");
    if (unit == QLatin1StringView("sachet"))
        return QT_TRANSLATE_N_NOOP("weehours::Kinds", "%n sachet(s)");
    return nullptr;
}

QString medicationLine(const Entry &entry)
{
    const QString name = entry.text(field::name);
    const QString dose = doseText(entry);
    return dose.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, dose);
}

} // namespace

QString doseText(const Entry &entry)
{
    if (!entry.has(field::amountMilli))
        return {};
    const qint64 milli = entry.integer(field::amountMilli);
    const char *counted = countedUnit(entry.text(field::unit));
    if (counted && milli % 1000 == 0) {
        return QCoreApplication::translate("weehours::Kinds", counted, nullptr,
                                           static_cast<int>(milli / 1000));
    }
    const QString unit = choiceText(entry, field::unit);
    const QString number = quantityText(Quantity::Thousandths, milli);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

extern constinit const KindFace medicationFace = {
    .kind = kind::medication,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Medicine")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Medicines",
                                  "many entries of a kind, beside their number"),
    .icon = "pill",
    .ink = &Palette::medication,
    .ground = &Palette::medicationBg,
    .key = Qt::Key_M,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a medicine")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "which one, and how much")},
    .fields = medicationFields,
    .line = medicationLine,
    .series = medicationSeries,
};

} // namespace weehours
