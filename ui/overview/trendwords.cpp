// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendwords.h"

#include "core/protocol/schema.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace weehours {

namespace {

/// A smaller difference in sleep is noise.
constexpr qint64 leastSleep = 20 * msecsPerMinute;

struct TrendWords
{
    Q_DECLARE_TR_FUNCTIONS(weehours::TrendWords)
public:
    static QString feedsBeside(int more);
    static QString nappiesBeside(int more);
    static QString sleepBeside(qint64 moreMsecs);
};

QString TrendWords::feedsBeside(int more)
{
    return more > 0 ? tr("%n feed(s) more", "than usual; part of a list", more)
                    : tr("%n feed(s) fewer", "than usual; part of a list", -more);
}

QString TrendWords::nappiesBeside(int more)
{
    return more > 0 ? tr("%n nappy(s) more", "than usual; part of a list", more)
                    : tr("%n nappy(s) fewer", "than usual; part of a list", -more);
}

QString TrendWords::sleepBeside(qint64 moreMsecs)
{
    constexpr qint64 step = 5 * msecsPerMinute;
    const QString span = durationText((std::abs(moreMsecs) + step / 2) / step * step);
    return moreMsecs > 0 ? tr("%1 more sleep", "than usual; %1 is a span of time").arg(span)
                         : tr("%1 less sleep", "than usual; %1 is a span of time").arg(span);
}

/// The number whose plural form goes with it: 8.1 of something are as many as 9.
int grammaticalNumber(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return rounded == std::round(rounded) ? static_cast<int>(rounded)
                                          : static_cast<int>(std::ceil(rounded)) + 1;
}

qint64 wholeMinutes(double msecs)
{
    return std::llround(msecs / static_cast<double>(msecsPerMinute)) * msecsPerMinute;
}

} // namespace

QString decimalText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

DayAverage asAverage(const DaySummary &sum)
{
    return averageOf(std::span(&sum, 1));
}

QList<Figure> figuresOf(const DayAverage &average)
{
    if (average.days == 0)
        return {};
    // The words around the number, whichever side of it a language has them on.
    const auto caption = [](QString words) {
        return words.remove(QStringLiteral("%1")).simplified();
    };
    QList<Figure> figures{
        {decimalText(average.feeds),
         caption(TrendWords::tr("%1 feed(s)",
                                "%1 is %n, or a number with decimals that counts as many",
                                grammaticalNumber(average.feeds)))}};
    if (average.milkMl > 0) {
        figures.append({amountText(std::llround(average.milkMl)),
                        TrendWords::tr("from bottles", "an amount of milk")});
    }
    figures.append({sumText(wholeMinutes(average.sleepMsecs)),
                    caption(TrendWords::tr("%1 asleep", "%1 is a span of time"))});
    figures.append({decimalText(average.nappies),
                    caption(TrendWords::tr(
                        "%1 nappy(s)", "%1 is %n, or a number with decimals that counts as many",
                        grammaticalNumber(average.nappies)))});
    return figures;
}

QString numbersText(const DayAverage &average)
{
    if (average.days == 0)
        return {};
    QStringList parts{TrendWords::tr("%1 feed(s)",
                                     "%1 is %n, or a number with decimals that counts as many",
                                     grammaticalNumber(average.feeds))
                          .arg(decimalText(average.feeds))};
    if (average.milkMl > 0)
        parts.append(amountText(std::llround(average.milkMl)));
    parts.append(TrendWords::tr("%1 asleep", "%1 is a span of time")
                     .arg(sumText(wholeMinutes(average.sleepMsecs))));
    parts.append(TrendWords::tr("%1 nappy(s)",
                                "%1 is %n, or a number with decimals that counts as many",
                                grammaticalNumber(average.nappies))
                     .arg(decimalText(average.nappies)));
    // A line may break between numbers, but not between a number and what it counts.
    parts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp));
    return parts.join(QStringLiteral(", "));
}

QString besideBefore(const DayAverage &average, const DayAverage &before)
{
    if (average.days == 0 || before.days == 0)
        return {};
    QStringList parts;
    // A difference of a tenth of a feed per day is not worth mentioning.
    constexpr double least = 0.25;
    const double feeds = average.feeds - before.feeds;
    const double nappies = average.nappies - before.nappies;
    const auto tenths = [](double number) { return decimalText(std::abs(number)); };
    if (std::abs(feeds) >= least) {
        const int number = grammaticalNumber(std::abs(feeds));
        parts.append((feeds > 0 ? TrendWords::tr("%1 more feed(s)",
                                                 "a day, than before; %1 may be 0.4", number)
                                : TrendWords::tr("%1 fewer feed(s)",
                                                 "a day, than before; %1 may be 0.4", number))
                         .arg(tenths(feeds)));
    }
    const auto milk = std::llround(average.milkMl - before.milkMl);
    if (std::abs(milk) >= 20) {
        const QString amount = amountText(std::abs(milk));
        parts.append((milk > 0 ? TrendWords::tr("%1 more milk", "%1 is an amount")
                               : TrendWords::tr("%1 less milk", "%1 is an amount"))
                         .arg(amount));
    }
    const auto sleep = std::llround(average.sleepMsecs - before.sleepMsecs);
    if (std::abs(sleep) >= leastSleep)
        parts.append(TrendWords::sleepBeside(sleep));
    const auto longest = std::llround(average.longestSleepMsecs - before.longestSleepMsecs);
    if (std::abs(longest) >= leastSleep) {
        const QString span = durationText(wholeMinutes(static_cast<double>(std::abs(longest))));
        parts.append((longest > 0
                          ? TrendWords::tr("the longest sleep %1 longer", "a span of time")
                          : TrendWords::tr("the longest sleep %1 shorter", "a span of time"))
                         .arg(span));
    }
    if (std::abs(nappies) >= least) {
        const int number = grammaticalNumber(std::abs(nappies));
        parts.append((nappies > 0 ? TrendWords::tr("%1 more nappy(s)",
                                                   "a day, than before; %1 may be 0.4", number)
                                  : TrendWords::tr("%1 fewer nappy(s)",
                                                   "a day, than before; %1 may be 0.4", number))
                         .arg(tenths(nappies)));
    }
    return parts.isEmpty() ? TrendWords::tr("much the same", "beside the span of days before")
                           : parts.join(QStringLiteral(", "));
}

QString besideTheWeek(const DaySummary &today, const DayAverage &byNow)
{
    if (byNow.days == 0)
        return {};
    const auto feeds = static_cast<int>(std::lround(today.feeds - byNow.feeds));
    const auto nappies = static_cast<int>(std::lround(today.nappies - byNow.nappies));
    const qint64 sleep = today.sleepMsecs - std::llround(byNow.sleepMsecs);
    // Only what differs is worth reading.
    QStringList parts;
    if (feeds != 0)
        parts.append(TrendWords::feedsBeside(feeds));
    if (std::abs(sleep) >= leastSleep)
        parts.append(TrendWords::sleepBeside(sleep));
    if (nappies != 0)
        parts.append(TrendWords::nappiesBeside(nappies));
    return parts.isEmpty()
               ? TrendWords::tr("As usual by this time of day.", "feeds, sleep and nappies")
               : TrendWords::tr("By this time of day: %1.",
                                "%1 is a list: 2 feeds more, 40 min more sleep, 1 nappy fewer")
                     .arg(parts.join(QStringLiteral(", ")));
}

} // namespace weehours
