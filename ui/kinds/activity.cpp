// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/topic.h"
#include "ui/kinds/parts.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

bool isOfItsOwn(const QJsonObject &fields)
{
    return isWord(fields, field::activity, otherActivity);
}

constexpr std::array activityFaces{
    ChoiceFace{QLatin1StringView("tummy_time"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "tummy time")},
               {},
               {},
               "tummy"},
    ChoiceFace{QLatin1StringView("indoor_play"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "play indoors")}},
    ChoiceFace{QLatin1StringView("outdoor_play"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "play outdoors")}},
    ChoiceFace{QLatin1StringView("screen_time"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "screen time")}},
    ChoiceFace{otherActivity,
               QT_TRANSLATE_NOOP3("weehours::Kinds", "something else", "an activity")},
};
constexpr std::array activityFields{
    FieldFace{.field = field::activity,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "activity")},
              .editor = Editor::Buttons,
              .repeat = Repeat::Proposed,
              .choices = activityFaces,
              .usual = QLatin1StringView("tummy_time"),
              .isFirst = true},
    FieldFace{.field = field::name,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "name")},
              .editor = Editor::Line,
              .repeat = Repeat::Proposed,
              .isShown = isOfItsOwn,
              .hint = {QT_TRANSLATE_NOOP("weehours::Kinds", "baby swimming, a walk …")}},
    startFace(),
    plainEndFace,
    notesFace,
    zoneFace,
};
constexpr std::array activitySeries{
    Series{.sum = Series::Sum::Count},
    Series{.sum = Series::Sum::Span,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Time of activities",
                                       "title of a chart of hours")},
};

QString activityLine(const Entry &entry)
{
    const QString name = entry.has(field::name) ? entry.text(field::name)
                                                : choiceTitle(entry, field::activity);
    const auto endedAt = entry.endedAt();
    const qint64 msecs = endedAt ? endedAt->msecs - entry.startedAt().msecs : 0;
    return msecs > 0 ? QStringLiteral("%1, %2").arg(name, durationText(msecs)) : name;
}

} // namespace

extern constinit const KindFace activityFace = {
    .kind = kind::activity,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Activity")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Activities",
                                  "many entries of a kind, beside their number"),
    .icon = "ball",
    .ink = &Palette::activity,
    .ground = &Palette::activityBg,
    .key = Qt::Key_Y,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log tummy time or another activity")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "tummy time, a walk …")},
    .fields = activityFields,
    .line = activityLine,
    .detail = spanText,
    .series = activitySeries,
};

} // namespace weehours
