// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/feedtimer.h"
#include "ui/kinds/parts.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct FeedText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Kinds)
};

bool isBottle(const QJsonObject &fields)
{
    return isWord(fields, field::method, feedmethod::bottle);
}
bool isBreast(const QJsonObject &fields)
{
    return isWord(fields, field::method, feedmethod::breast);
}

constexpr std::array methodFaces{
    ChoiceFace{feedmethod::bottle,
               {QT_TRANSLATE_NOOP("weehours::Kinds", "bottle")},
               {},
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Bottle", "a feed from a bottle")},
    ChoiceFace{feedmethod::breast,
               {QT_TRANSLATE_NOOP("weehours::Kinds", "breast")},
               {},
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Breast", "a feed at the breast"),
               "breast"},
};
constexpr std::array milkFaces{
    ChoiceFace{QLatin1StringView("breast_milk"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "breast milk")}},
    ChoiceFace{QLatin1StringView("formula"), {QT_TRANSLATE_NOOP("weehours::Kinds", "formula")}},
    ChoiceFace{QLatin1StringView("mixed"),
               {QT_TRANSLATE_NOOP("weehours::Kinds", "mixed milk")},
               QT_TRANSLATE_NOOP3("weehours::Kinds", "Mixed", "milk: breast milk and formula")},
};
constexpr std::array sideFaces{
    ChoiceFace{QLatin1StringView("left"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "left", "a breast")},
    ChoiceFace{QLatin1StringView("right"),
               QT_TRANSLATE_NOOP3("weehours::Kinds", "right", "a breast")},
};
constexpr std::array feedFields{
    FieldFace{.field = field::method,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "method", "bottle or breast"),
              .editor = Editor::Buttons,
              .repeat = Repeat::Proposed,
              .choices = methodFaces,
              .usual = feedmethod::bottle},
    startFace(),
    FieldFace{.field = field::amountMl,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "amount")},
              .editor = Editor::Number,
              .repeat = Repeat::Proposed,
              .quantity = Quantity::Milk,
              .isShown = isBottle,
              .isFirst = true},
    FieldFace{.field = field::milk,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "milk")},
              .editor = Editor::Buttons,
              .repeat = Repeat::Proposed,
              .choices = milkFaces,
              .isShown = isBottle},
    FieldFace{.field = field::endSide,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "side", "a breast"),
              .editor = Editor::Buttons,
              .choices = sideFaces,
              .isShown = isBreast,
              .isFirst = true},
    FieldFace{.field = field::leftSeconds,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "left", "a breast"),
              .editor = Editor::Number,
              .quantity = Quantity::Seconds,
              .isShown = isBreast},
    FieldFace{.field = field::rightSeconds,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "right", "a breast"),
              .editor = Editor::Number,
              .quantity = Quantity::Seconds,
              .isShown = isBreast},
    notesFace,
    // These belong to the timer of a running feed.
    FieldFace{.field = field::endedAt,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "end")},
              .editor = Editor::None},
    FieldFace{.field = field::pausedAt,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "paused since")},
              .editor = Editor::None},
    FieldFace{.field = field::pausedSeconds,
              .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "pauses")},
              .editor = Editor::None,
              .quantity = Quantity::Seconds},
    FieldFace{.field = field::estimated,
              .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "estimated", "an amount of milk"),
              .editor = Editor::None,
              .repeat = Repeat::Again},
    zoneFace,
};
constexpr std::array feedSeries{
    Series{.sum = Series::Sum::Count,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Feeds", "title of a chart")},
    Series{.sum = Series::Sum::Total,
           .field = field::amountMl,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "Milk from bottles", "title of a chart")},
    Series{.sum = Series::Sum::Gap,
           .title = QT_TRANSLATE_NOOP3("weehours::Kinds", "From feed to feed",
                                       "title of a chart of hours")},
};

qint64 shownMinutes(qint64 seconds)
{
    return seconds > 0 ? std::max<qint64>((seconds + 30) / 60, 1) : 0;
}

qint64 breastMsecs(const Entry &entry)
{
    const qint64 left = entry.integer(field::leftSeconds);
    const qint64 right = entry.integer(field::rightSeconds);
    // As much as both sides have, which are shown beside it.
    if (left + right >= 60)
        return (shownMinutes(left) + shownMinutes(right)) * msecsPerMinute;
    if (left + right > 0)
        return (left + right) * msecsPerSecond;
    const auto endedAt = entry.endedAt();
    return endedAt ? shownSpan(entry.startedAt(), *endedAt) : 0;
}

QString feedLine(const Entry &entry)
{
    if (isBottle(entry.entity.data)) {
        return entry.has(field::amountMl)
                   ? FeedText::tr("Bottle, %1", "a feed; %1 is an amount: 120 ml")
                         .arg(amountText(entry.integer(field::amountMl)))
                   : choiceTitle(entry, field::method);
    }
    if (entry.isRunning())
        return FeedText::tr("Breast feed", "one that is still running");
    const qint64 msecs = breastMsecs(entry);
    return msecs > 0 ? FeedText::tr("Breast, %1", "a feed at the breast; %1 is a span of time")
                           .arg(durationText(msecs))
                     : FeedText::tr("Breast", "a feed at the breast");
}

QString sideText(qint64 seconds, const QString &words)
{
    return seconds > 0 ? words.arg(QLocale().toString(shownMinutes(seconds))) : QString();
}

QString feedDetail(const Entry &entry)
{
    if (isBottle(entry.entity.data)) {
        const FieldFace *estimated = findFace(kind::feed, field::estimated);
        return joined({choiceText(entry, field::milk),
                       entry.flag(field::estimated) ? estimated->title.said() : QString()});
    }
    const QString left = sideText(entry.integer(field::leftSeconds), FeedText::tr("left %1"));
    const QString right = sideText(entry.integer(field::rightSeconds), FeedText::tr("right %1"));
    if (left.isEmpty() && right.isEmpty())
        return joined({spanText(entry), choiceText(entry, field::endSide)});
    return joined({left, right});
}

} // namespace

extern constinit const KindFace feedFace = {
    .kind = kind::feed,
    .title = {QT_TRANSLATE_NOOP("weehours::Kinds", "Feed")},
    .several = QT_TRANSLATE_NOOP3("weehours::Kinds", "Feeds",
                                  "many entries of a kind, beside their number"),
    .icon = "bottle",
    .ink = &Palette::feed,
    .ground = &Palette::feedBg,
    .key = Qt::Key_F,
    .keyWords = {QT_TRANSLATE_NOOP("weehours::Kinds", "log a feed, or stop the running one")},
    .example = {QT_TRANSLATE_NOOP("weehours::Kinds", "a bottle, or the breast by the clock")},
    .fields = feedFields,
    .line = feedLine,
    .detail = feedDetail,
    .series = feedSeries,
};

} // namespace weehours
