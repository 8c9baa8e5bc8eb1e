// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/trendseries.h"

#include "core/logbook/nighthours.h"
#include "ui/overview/trendwords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace weehours {

namespace {

constexpr auto hourMsecs = static_cast<double>(msecsPerHour);

// A longer gap means that nothing was logged, not that the baby was awake or unfed for so long.
constexpr qint64 longestGap = msecsPerDay;

struct Stretch
{
    Instant from;
    Instant to;
};

// Two caregivers may both have logged one nap: stretches that overlap are one.
QList<Stretch> stretchesOf(const Topic &topic, const QList<Entry> &entries, Instant now)
{
    QList<Stretch> all;
    for (const Entry &entry : entries) {
        if (entry.entity.deleted || !topic.has(entry))
            continue;
        const bool runs = entry.isRunning();
        const Instant to = entry.endedAt().value_or(runs ? now : entry.startedAt());
        all.append({entry.startedAt(), std::max(to, entry.startedAt())});
    }
    std::ranges::sort(all, {}, &Stretch::from);
    QList<Stretch> merged;
    for (const Stretch &stretch : std::as_const(all)) {
        if (!merged.isEmpty() && stretch.from < merged.constLast().to)
            merged.last().to = std::max(merged.constLast().to, stretch.to);
        else
            merged.append(stretch);
    }
    return merged;
}

double hoursWithin(const Stretch &stretch, Instant from, Instant to)
{
    const qint64 begin = std::max(stretch.from, from).msecs;
    const qint64 end = std::min(stretch.to, to).msecs;
    return static_cast<double>(std::max<qint64>(end - begin, 0)) / hourMsecs;
}

// The numbers of the days while they are put together.
class Days
{
public:
    Days(const QList<DayTotals> &days, int startHour)
    {
        for (const DayTotals &each : days) {
            m_bounds.append(startOfDay(each.day, startHour));
            bars.append({each.day, each.day, std::nullopt});
        }
        if (!days.isEmpty())
            m_bounds.append(startOfDay(days.constLast().day.addDays(1), startHour));
    }

    // The day that holds the instant, or -1.
    [[nodiscard]] qsizetype at(Instant instant) const
    {
        const auto after = std::ranges::upper_bound(m_bounds, instant);
        return after == m_bounds.end() ? -1 : after - m_bounds.begin() - 1;
    }

    void add(qsizetype day, double value)
    {
        if (day >= 0)
            bars[day].value = bars.at(day).value.value_or(0) + value;
    }

    // Adds what lies in each day.
    void addSpan(const Stretch &stretch)
    {
        for (qsizetype day =
                 std::max<qsizetype>(at(std::max(stretch.from, m_bounds.constFirst())), 0);
             day < bars.size() && m_bounds.at(day) < stretch.to; ++day) {
            const Stretch within{std::max(stretch.from, m_bounds.at(day)),
                                 std::min(stretch.to, m_bounds.at(day + 1))};
            if (within.from >= within.to)
                continue;
            add(day, hoursWithin(within, within.from, within.to));
            bars[day].atNight += static_cast<double>(nightMsecs(within.from, within.to))
                                 / hourMsecs;
        }
    }

    QList<TrendBar> bars;

private:
    QList<Instant> m_bounds;
};

// The mean of the gaps that begin on each day.
void addGaps(Days &days, const QList<Stretch> &stretches, Series::Sum sum)
{
    QList<int> counts(days.bars.size());
    for (qsizetype i = 1; i < stretches.size(); ++i) {
        const Stretch &before = stretches.at(i - 1);
        const Instant from = sum == Series::Sum::Gap ? before.from : before.to;
        const qint64 gap = stretches.at(i).from.msecs - from.msecs;
        const qsizetype day = days.at(from);
        if (day < 0 || gap <= 0 || gap > longestGap)
            continue;
        if (sum == Series::Sum::Apart && isNight(from))
            continue;
        days.add(day, static_cast<double>(gap) / hourMsecs);
        ++counts[day];
    }
    for (qsizetype day = 0; day < counts.size(); ++day) {
        if (counts.at(day) > 0)
            days.bars[day].value = *days.bars.at(day).value / counts.at(day);
    }
}

} // namespace

QString TrendSeries::title() const
{
    const KindFace &face = *findFace(topic.kind);
    if (!topic.name.isEmpty()) {
        return isHours() ? QCoreApplication::translate("weehours::Kinds", "%1: time",
                                                       "title of a chart of hours; an activity")
                               .arg(topic.name)
                         : topic.name;
    }
    if (!series.title.isEmpty())
        return series.title.said();
    const bool isOfField = series.sum == Series::Sum::Latest && face.field(series.field);
    return isOfField ? face.field(series.field)->title.capital() : face.title.said();
}

bool TrendSeries::isHours() const
{
    switch (series.sum) {
    case Series::Sum::Span:
    case Series::Sum::Longest:
    case Series::Sum::Gap:
    case Series::Sum::Apart: return true;
    case Series::Sum::Count:
    case Series::Sum::Total:
    case Series::Sum::Latest:
    case Series::Sum::Choices: break;
    }
    return false;
}

Quantity TrendSeries::quantity() const
{
    const FieldFace *face = findFace(topic.kind, series.field);
    return face && series.sum != Series::Sum::Choices ? face->quantity : Quantity::Count;
}

QString TrendSeries::text(double value) const
{
    if (isHours())
        return sumText(std::llround(value * 60) * msecsPerMinute);
    return quantity() == Quantity::Count ? decimalText(value)
                                         : quantityText(quantity(), std::llround(value));
}

QString TrendSeries::columnName() const
{
    const char *what = nullptr;
    switch (series.sum) {
    case Series::Sum::Count:
    case Series::Sum::Choices: what = "count"; break;
    case Series::Sum::Total:
    case Series::Sum::Latest: return topic.toString() + u'_' + series.field;
    case Series::Sum::Span: what = "hours"; break;
    case Series::Sum::Longest: what = "longest_hours"; break;
    case Series::Sum::Gap: what = "gap_hours"; break;
    case Series::Sum::Apart: what = "between_hours"; break;
    }
    return topic.toString() + u'_' + QLatin1StringView(what);
}

bool TrendSeries::operator==(const TrendSeries &other) const
{
    return topic == other.topic && series.sum == other.series.sum
           && series.field == other.series.field;
}

QList<TrendSeries> seriesOf(const QList<Topic> &topics)
{
    QList<TrendSeries> all;
    for (const Topic &topic : topics) {
        const KindFace *face = findFace(topic.kind);
        for (const Series &series : face ? face->series : std::span<const Series>())
            all.append({topic, series});
    }
    return all;
}

QList<bool> writtenDays(const QList<Topic> &topics, const QList<Entry> &entries,
                        const QList<DayTotals> &days, int startHour)
{
    const Days bounds(days, startHour);
    QList<bool> written;
    for (const DayTotals &each : days)
        written.append(each.sum != DaySummary{});
    for (const Entry &entry : entries) {
        const qsizetype day = bounds.at(entry.startedAt());
        const auto has = [&](const Topic &topic) { return topic.has(entry); };
        if (day >= 0 && !entry.entity.deleted && std::ranges::any_of(topics, has))
            written[day] = true;
    }
    return written;
}

QList<TrendBar> dailyBars(const TrendSeries &series, const QList<Entry> &entries,
                          const QList<DayTotals> &days, const QList<bool> &written, int startHour,
                          Instant now)
{
    Days sums(days, startHour);
    const Series::Sum sum = series.series.sum;
    const QLatin1StringView field = series.series.field;
    if (days.isEmpty())
        return {};
    if (sum == Series::Sum::Count || sum == Series::Sum::Total || sum == Series::Sum::Span) {
        for (qsizetype day = 0; day < written.size(); ++day) {
            if (written.at(day))
                sums.add(day, 0);
        }
    }
    const auto each = [&](auto &&act) {
        for (const Entry &entry : entries) {
            if (!entry.entity.deleted && series.topic.has(entry)
                && (field.isEmpty() || entry.has(field)))
                act(entry, sums.at(entry.startedAt()));
        }
    };
    switch (sum) {
    case Series::Sum::Count:
    case Series::Sum::Choices: each([&](const Entry &, qsizetype day) { sums.add(day, 1); }); break;
    case Series::Sum::Total:
        each([&](const Entry &entry, qsizetype day) {
            sums.add(day, static_cast<double>(entry.integer(field)));
        });
        break;
    case Series::Sum::Latest:
        // Newest first: the first one of a day is its last.
        each([&](const Entry &entry, qsizetype day) {
            if (day >= 0 && !sums.bars.at(day).value)
                sums.add(day, static_cast<double>(entry.integer(field)));
        });
        break;
    case Series::Sum::Span:
        for (const Stretch &stretch : stretchesOf(series.topic, entries, now))
            sums.addSpan(stretch);
        break;
    case Series::Sum::Longest:
        for (const Stretch &stretch : stretchesOf(series.topic, entries, now)) {
            const qsizetype day = sums.at(stretch.from);
            const double hours = hoursWithin(stretch, stretch.from, stretch.to);
            if (day >= 0)
                sums.bars[day].value = std::max(sums.bars.at(day).value.value_or(0), hours);
        }
        break;
    case Series::Sum::Gap:
    case Series::Sum::Apart: addGaps(sums, stretchesOf(series.topic, entries, now), sum); break;
    }
    return sums.bars;
}

std::optional<double> meanOf(std::span<const TrendBar> bars)
{
    double sum = 0;
    int count = 0;
    for (const TrendBar &bar : bars) {
        if (bar.value) {
            sum += *bar.value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

QList<TrendBar> grouped(std::span<const TrendBar> bars, int count)
{
    const auto step = static_cast<size_t>(std::max(count, 1));
    QList<TrendBar> groups;
    // The days left over form a short group at the old end, where it misleads least.
    size_t from = 0;
    size_t to = bars.size() % step == 0 ? step : bars.size() % step;
    while (to <= bars.size() && from < to) {
        const auto group = bars.subspan(from, to - from);
        TrendBar mean{group.front().from, group.back().to, meanOf(group)};
        double night = 0;
        int valued = 0;
        for (const TrendBar &bar : group) {
            night += bar.atNight;
            valued += bar.value ? 1 : 0;
        }
        mean.atNight = valued > 0 ? night / valued : 0;
        groups.append(mean);
        from = to;
        to += step;
    }
    return groups;
}

} // namespace weehours
