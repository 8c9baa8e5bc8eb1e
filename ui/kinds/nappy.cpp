// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include <QCoreApplication>

namespace weehours {

namespace {

bool hasStool(const QJsonObject &fields)
{
    return isWord(fields, field::type, QLatin1StringView("poo"))
           || isWord(fields, field::type, QLatin1StringView("mixed"));
}

constexpr std::array nappyTypeFaces{
    ChoiceFace{QLatin1StringView("wee"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "wee")},
               {},
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Wee", "a nappy")},
    ChoiceFace{QLatin1StringView("poo"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "poo")},
               {},
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Poo", "a nappy")},
    ChoiceFace{QLatin1StringView("mixed"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "mixed", "a nappy"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Both", "wee and poo"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "Mixed nappy")}},
    ChoiceFace{QLatin1StringView("dry"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "dry", "a nappy"),
               {},
               {QT_TRANSLATE_NOOP("weehours::Kinds", "Dry nappy")}},
    ChoiceFace{QLatin1StringView("clean"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "clean", "a nappy"),
               {},
               {QT_TRANSLATE_NOOP("weehours::Kinds", "Clean nappy")}},
};
constexpr std::array colourFaces{
    ChoiceFace{QLatin1StringView("yellow"), {QT_TRANSLATE_NOOP("weehours::Kinds", "yellow")}},
    ChoiceFace{QLatin1StringView("green"), {QT_TRANSLATE_NOOP("weehours::Kinds", "green")}},
    ChoiceFace{QLatin1StringView("brown"), {QT_TRANSLATE_NOOP("weehours::Kinds", "brown")}},
    ChoiceFace{QLatin1StringView("black"), {QT_TRANSLATE_NOOP("weehours::Kinds", "black")}},
    ChoiceFace{QLatin1StringView("red"), {QT_TRANSLATE_NOOP("weehours::Kinds", "red")}},
    ChoiceFace{QLatin1StringView("grey"), {QT_TRANSLATE_NOOP("weehours::Kinds", "grey")}},
};
constexpr std::array consistencyFaces{
    ChoiceFace{QLatin1StringView("watery"), {QT_TRANSLATE_NOOP("weehours::Kinds", "watery")}},
    ChoiceFace{QLatin1StringView("runny"), {QT_TRANSLATE_NOOP("weehours::Kinds", "runny")}},
    ChoiceFace{QLatin1StringView("mushy"), {QT_TRANSLATE_NOOP("weehours::Kinds", "mushy")}},
    ChoiceFace{QLatin1StringView("pasty"), {QT_TRANSLATE_NOOP("weehours::Kinds", "pasty")}},
    ChoiceFace{QLatin1StringView("formed"), {QT_TRANSLATE_NOOP("weehours::Kinds", "formed")}},
    ChoiceFace{QLatin1StringView("hard_pellets"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "hard pellets")}},
};
constexpr std::array nappyFields{
    FieldFace{.field = field::type,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "nappy", "what is in it"),
              .editor = Editor::Buttons,
              .repeat = Repeat::Again,
              .choices = nappyTypeFaces,
              .usual = QLatin1StringView("wee"),
              .isFirst = true},
    startFace(),
    FieldFace{.field = field::colour,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "colour")},
              .editor = Editor::List,
              .repeat = Repeat::Again,
              .choices = colourFaces,
              .isShown = hasStool},
    FieldFace{.field = field::consistency,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "consistency")},
              .editor = Editor::List,
              .repeat = Repeat::Again,
              .choices = consistencyFaces,
              .isShown = hasStool},
    FieldFace{.field = field::rash,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "rash", "on the skin below the nappy"),
              .editor = Editor::Check,
              .repeat = Repeat::Again},
    FieldFace{.field = field::potty,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "in the potty", "no nappy was used"),
              .editor = Editor::Check,
              .repeat = Repeat::Again,
              .isBeside = true},
    notesFace,
    zoneFace,
};
constexpr std::array nappySeries{
    Series{.sum = Series::Sum::Count,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Nappies", "title of a chart")}};

QString nappyLine(const Entry &entry)
{
    const QString title = choiceTitle(entry, field::type);
    const QString colour = choiceText(entry, field::colour);
    return colour.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, colour);
}

QString nappyDetail(const Entry &entry)
{
    const auto said = [&entry](QLatin1StringView fieldName) {
        return entry.flag(fieldName) ? findFace(kind::nappy, fieldName)->title.said() : QString();
    };
    return joined({choiceText(entry, field::consistency), said(field::rash), said(field::potty)});
}

} // namespace

extern constinit const KindFace nappyFace = {
    .kind = kind::nappy,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Nappy")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Nappies",
                                  "many entries of a kind, beside their number"),
    .icon = "nappy",
    .ink = &Palette::nappy,
    .ground = &Palette::nappyBg,
    .key = Qt::Key_N,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a nappy")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "wee, poo, or both")},
    .fields = nappyFields,
    .line = nappyLine,
    .detail = nappyDetail,
    .series = nappySeries,
};

} // namespace weehours
