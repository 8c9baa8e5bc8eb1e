// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/writtentime.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace weehours {

namespace {

// Phones put narrow and no-break spaces before AM and PM.
QString withPlainSpaces(QStringView text)
{
    QString result = text.trimmed().toString();
    for (QChar &c : result) {
        if (c.isSpace())
            c = u' ';
    }
    return result;
}

int fourDigits(const QString &year)
{
    return year.size() <= 2 ? 2000 + year.toInt() : year.toInt();
}

// The month of an English name or its first letters; 0 for any other word.
int monthNamed(const QString &name)
{
    constexpr int months = 12;
    for (int month = 1; month <= months; ++month) {
        const QString whole = QLocale::c().monthName(month);
        // Some write four letters of September.
        for (const qsizetype letters : {whole.size(), qsizetype(3), qsizetype(4)}) {
            if (name.compare(whole.left(letters), Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

std::optional<WrittenTime> readJavaScriptTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([0-9]{2}) ([0-9]{4}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) "
        "GMT([+-][0-9]{2})([0-9]{2})"));
    const auto match = pattern.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
    if (month == 0)
        return std::nullopt;
    const auto instant = Instant::parse(QStringLiteral("%1-%2-%3T%4%5:%6")
                                            .arg(match.captured(3))
                                            .arg(month, 2, 10, QLatin1Char('0'))
                                            .arg(match.captured(2), match.captured(4),
                                                 match.captured(5), match.captured(6)));
    return instant ? std::optional(timeAt(*instant)) : std::nullopt;
}

// `Nov 19, 2026, 8:15 PM`, `Thursday, November 19, 2026 at 20:15`, `19 Nov 2026 20:15`.
std::optional<WrittenTime> readNamedMonth(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[A-Za-z]{3,9},? )?(?:([A-Za-z]{3,9})\\.? ([0-9]{1,2})|([0-9]{1,2}) "
                       "([A-Za-z]{3,9})\\.?),? ([0-9]{4})(?:,? (?:at )?(.+))?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(5).toInt(), monthNamed(match.captured(1) + match.captured(4)),
                     (match.captured(2) + match.captured(3)).toInt());
    const QString shown = match.captured(6);
    const auto clock = shown.isEmpty() ? std::optional(WrittenTime().clock) : readClock(shown);
    return date.isValid() && clock ? std::optional(timeAt(date, *clock)) : std::nullopt;
}

} // namespace

QDateTime WrittenTime::wall(DateOrder order) const
{
    const bool dayFirst = !isOrderKnown && order == DateOrder::DayFirst;
    const QDate date(year, dayFirst ? second : first, dayFirst ? first : second);
    return QDateTime(date, clock, QTimeZone::utc());
}

WrittenTime timeAt(const QDate &date, const QTime &clock)
{
    WrittenTime time;
    time.year = date.year();
    time.first = date.month();
    time.second = date.day();
    time.clock = clock;
    return time;
}

std::optional<QTime> readClock(QStringView text)
{
    // Some countries write points in a time of day, and some write the half of the day first.
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(午前|午後|上午|下午|오전|오후) ?)?([0-9]{1,2})([:.])([0-9]{2})"
                       "(?:\\3([0-9]{2})(?:[.,][0-9]+)?)?(?: ?([AaPp])\\.? ?[Mm]\\.?)?$"));
    // `8 PM`, `8h`, `14h05`, `14 h 05`, `14:05 Uhr`.
    static const QRegularExpression hours(
        QStringLiteral("^([0-9]{1,2}) ?(?:([hH]) ?([0-9]{2})?|(?=[AaPp]))"));
    static const QRegularExpression oClock(QStringLiteral(" ?(?:Uhr|uhr)$"));
    QString shown = withPlainSpaces(text).remove(oClock);
    if (const auto whole = hours.match(shown); whole.hasMatch()) {
        const QString minutes = whole.captured(3).isEmpty() ? QStringLiteral("00")
                                                            : whole.captured(3);
        shown.replace(0, whole.capturedLength(), whole.captured(1) + u':' + minutes);
    }
    const auto match = pattern.match(shown);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(2).toInt();
    const QString before = match.captured(1);
    const QString half = before + match.captured(6);
    if (!half.isEmpty()) {
        const bool isAfternoon = half.back().toLower() == u'p' || before == QStringView(u"午後")
                                 || before == QStringView(u"下午")
                                 || before == QStringView(u"오후");
        if ((hour == 0 && isAfternoon && before.isEmpty()) || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    const QTime time(hour, match.captured(4).toInt(), match.captured(5).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<WrittenTime> readTime(QStringView text, std::optional<DateOrder> order)
{
    const QString plain = withPlainSpaces(text);
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto instant = Instant::parse(plain))
        return timeAt(*instant);
    static const QRegularExpression spaced(
        QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9:.]+) ?(Z|[+-][0-9]{2}:?[0-9]{2})$"));
    if (const auto match = spaced.match(plain); match.hasMatch()) {
        QString offset = match.captured(3);
        if (offset.size() == 5)
            offset.insert(3, u':');
        if (const auto instant = Instant::parse(match.captured(1) + u'T' + match.captured(2)
                                                + offset))
            return timeAt(*instant);
    }
    if (const auto time = readJavaScriptTime(plain))
        return time;
    if (const auto time = readNamedMonth(plain))
        return time;
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{1,4})([-/.]) ?([0-9]{1,2})\\2 ?([0-9]{1,4})\\.?"
                       "(?:(?:, ?| |T)(.+))?$"));
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    WrittenTime time;
    const QString clock = match.captured(5);
    if (!clock.isEmpty()) {
        const auto read = readClock(clock);
        if (!read)
            return std::nullopt;
        time.clock = *read;
    }
    const int one = match.captured(1).toInt();
    const int two = match.captured(3).toInt();
    if (match.captured(1).size() == 4) {
        time.year = one;
        time.first = two;
        time.second = match.captured(4).toInt();
    } else if (match.captured(1).size() <= 2
               && (match.captured(4).size() == 2 || match.captured(4).size() == 4)) {
        time.year = fourDigits(match.captured(4));
        // Dates with points never have the month first.
        if (!order && match.captured(2) == QLatin1StringView("."))
            order = DateOrder::DayFirst;
        const bool dayFirst = order == DateOrder::DayFirst;
        time.isOrderKnown = order.has_value();
        time.first = dayFirst ? two : one;
        time.second = dayFirst ? one : two;
    } else {
        return std::nullopt;
    }
    const bool isDate = QDate::isValid(time.year, time.first, time.second)
                        || (!time.isOrderKnown
                            && QDate::isValid(time.year, time.second, time.first));
    return isDate ? std::optional(time) : std::nullopt;
}

WrittenClock::Reading WrittenClock::read(const QDateTime &wall)
{
    const WallTime shown{wall.date(), wall.time()};
    const qint64 line = onTheWall(shown);
    const qint64 day = shown.day.toJulianDay();
    if (const auto known = m_offsets.constFind(day); known != m_offsets.constEnd())
        return {Instant{line - *known}, {}, false};
    const Instant midnight{onTheWall({shown.day, QTime(0, 0)})};
    const auto around = m_clock.stretches(midnight.plusMsecs(-msecsPerDay),
                                          midnight.plusMsecs(2 * msecsPerDay));
    if (around.size() == 1) {
        m_offsets.insert(day, around.constFirst().offset);
        return {Instant{line - around.constFirst().offset}, {}, false};
    }
    const QList<Instant> moments = m_clock.momentsOf(shown);
    if (moments.isEmpty())
        return {m_clock.momentNear(shown, midnight), {}, true};
    Reading reading{moments.constFirst(), {}, false};
    if (moments.size() > 1)
        reading.later = moments.constLast();
    return reading;
}

} // namespace weehours
