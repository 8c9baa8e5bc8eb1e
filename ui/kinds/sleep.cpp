// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct SleepText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Kinds)
};

constexpr std::array sleepFields{
    startFace({QT_TRANSLATE_NOOP("weehours::Kinds", "Fell asleep")}),
    endFace({QT_TRANSLATE_NOOP("weehours::Kinds", "Woke")},
            {QT_TRANSLATE_NOOP("weehours::Kinds", "Still asleep")}),
    FieldFace{.field = field::place,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "place")},
              .editor = Editor::Line,
              .repeat = Repeat::Proposed,
              .hint = {QT_TRANSLATE_NOOP("weehours::Kinds", "cot, pram, arms …")}},
    notesFace,
    zoneFace,
};
constexpr std::array sleepSeries{
    Series{.sum = Series::Sum::Span, .isByNight = true},
    Series{.sum = Series::Sum::Longest,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Longest sleep", "title of a chart")},
    Series{.sum = Series::Sum::Apart,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Awake by day",
                                       "title of a chart of hours")},
};

QString sleepLine(const Entry &entry)
{
    const auto endedAt = entry.endedAt();
    return endedAt ? SleepText::tr("Slept %1", "%1 is a span of time: 1 h 04")
                         .arg(durationText(shownSpan(entry.startedAt(), *endedAt)))
                   : SleepText::tr("Asleep", "now");
}

QString sleepDetail(const Entry &entry)
{
    return joined({spanText(entry), entry.text(field::place)});
}

} // namespace

extern constinit const KindFace sleepFace = {
    .kind = kind::sleep,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Sleep")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Sleeps",
                                  "many entries of a kind, beside their number"),
    .icon = "moon",
    .ink = &Palette::sleep,
    .ground = &Palette::sleepBg,
    .key = Qt::Key_S,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a sleep, or stop the running one")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "from now on, or a nap that is over")},
    .fields = sleepFields,
    .line = sleepLine,
    .detail = sleepDetail,
    .series = sleepSeries,
};

} // namespace weehours
