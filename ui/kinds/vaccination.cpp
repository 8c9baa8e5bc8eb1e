// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct VaccinationText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Kinds)
};

constexpr std::array vaccinationFields{
    FieldFace{.field = field::name,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "vaccine")},
              .editor = Editor::Line,
              .isFirst = true},
    FieldFace{.field = field::dose,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "dose", "its number: the second"),
              .editor = Editor::Number},
    FieldFace{.field = field::site,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "place", "of the body"),
              .editor = Editor::Line,
              .hint = {QT_TRANSLATE_NOOP("weehours::Kinds", "left thigh …")}},
    startFace(),
    notesFace,
    zoneFace,
};

QString vaccinationLine(const Entry &entry)
{
    const QString name = entry.text(field::name);
    return entry.has(field::dose)
               ? VaccinationText::tr("%1, dose %2", "a vaccine, and which dose of it")
                     .arg(name, QLocale().toString(entry.integer(field::dose)))
               : name;
}

QString vaccinationDetail(const Entry &entry)
{
    return entry.text(field::site);
}

} // namespace

extern constinit const KindFace vaccinationFace = {
    .kind = kind::vaccination,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Vaccination")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Vaccinations",
                                  "many entries of a kind, beside their number"),
    .icon = "syringe",
    .ink = &Palette::vaccination,
    .ground = &Palette::vaccinationBg,
    .key = Qt::Key_V,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a vaccination")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "which vaccine, which dose")},
    .fields = vaccinationFields,
    .line = vaccinationLine,
    .detail = vaccinationDetail,
};

} // namespace weehours
