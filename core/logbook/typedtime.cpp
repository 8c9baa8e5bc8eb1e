// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/typedtime.h"

#include "core/logbook/plainletters.h"
#include "core/protocol/sentence.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace weehours {

namespace {

std::unexpected<Error> unread(const Message &message)
{
    return failure(codes::usage, message);
}

std::unexpected<Error> ahead()
{
    return unread({Sentence::TimeAhead});
}

constexpr qint64 halfDay = 12 * msecsPerHour;

/// The words for days and months in the program's languages, in the form of plainLetters().
struct CalendarWords
{
    QHash<QString, int> ago;      ///< today is 0
    QHash<QString, int> weekdays; ///< Monday is 1
    QHash<QString, int> months;

    CalendarWords()
        : ago{{QStringLiteral("today"), 0},      {QStringLiteral("yesterday"), 1},
              {QStringLiteral("heute"), 0},      {QStringLiteral("gestern"), 1},
              {QStringLiteral("vorgestern"), 2}, {QStringLiteral("hoy"), 0},
              {QStringLiteral("ayer"), 1},       {QStringLiteral("anteayer"), 2},
              {QStringLiteral("aujourdhui"), 0}, {QStringLiteral("hier"), 1},
              {QStringLiteral("avanthier"), 2}}
    {
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::Spanish, QLocale::French}) {
            const QLocale locale(language);
            for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (int day = 1; day <= 7; ++day) {
                    add(weekdays, locale.dayName(day, length), day);
                    add(weekdays, locale.standaloneDayName(day, length), day);
                }
                for (int month = 1; month <= 12; ++month) {
                    add(months, locale.monthName(month, length), month);
                    add(months, locale.standaloneMonthName(month, length), month);
                }
            }
        }
        add(months, QStringLiteral("sept"), 9);
    }

private:
    /// Adds a name and its first three letters. An ambiguous word is removed.
    static void add(QHash<QString, int> &words, const QString &name, int meant)
    {
        const QString plain = plainLetters(name);
        for (const QString &word : {plain, plain.left(3)}) {
            const auto known = words.constFind(word);
            words.insert(word, known == words.cend() || *known == meant ? meant : nothing);
        }
    }

    static constexpr int nothing = 0;
};

const CalendarWords &calendarWords()
{
    static const CalendarWords words;
    return words;
}

/// How many words from there on say that the end of a span follows: “to”, “bis”, “hasta las”.
qsizetype wordsBeforeEnd(const QStringList &words, qsizetype at)
{
    static const QSet<QString> before{QStringLiteral("to"),   QStringLiteral("until"),
                                      QStringLiteral("till"), QStringLiteral("bis"),
                                      QStringLiteral("a"),    QStringLiteral("jusqua"),
                                      QStringLiteral("hasta")};
    if (at >= words.size() || !before.contains(plainLetters(words.at(at))))
        return 0;
    const QString &next = words.value(at + 1);
    return next == QLatin1StringView("la") || next == QLatin1StringView("las") ? 2 : 1;
}

/// `-15`, `-2h`, `-1h30`, `-1d2h`, `-30s`, in ms.
std::optional<qint64> ago(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[-−](?=\\d)(?:(\\d{1,4})d)?(?:(\\d{1,4})h)?(?:(\\d{1,5})(?:m|min)?)?(?:(\\d{1,6})s)?$"));
    const auto match = pattern.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * msecsPerDay
           + match.captured(2).toLongLong() * msecsPerHour
           + match.captured(3).toLongLong() * msecsPerMinute
           + match.captured(4).toLongLong() * msecsPerSecond;
}

/// Spans of time in the program's languages as `45m`, `2h00m` and `1h30m`: “45 min”, “2 Stunden”,
/// “1,5 h”. `2h` and “2 heures” are left to mean the time of day as well, 2:00. A span that is said
/// to be ago is a moment: “vor 20 min” is `-20m`.
void shortenSpans(QString &line)
{
    static const QRegularExpression minutes(
        QStringLiteral("(?<=\\d) ?(?:min\\.|mins|minutes?|minuten|minutos?|min)(?=[ ,;]|$)"));
    static const QRegularExpression hours(
        QStringLiteral("(?<=\\d) ?(?:heures?|horas?)(?=[ ,;\\d]|$)"));
    static const QRegularExpression sureHours(
        QStringLiteral("(?<=\\d) ?(?:std\\.?|stunden?|hours?|hrs?)(?=[ ,;\\d]|$)( ?\\d{1,2}m)?"));
    static const QRegularExpression both(QStringLiteral("\\b(\\d{1,2}) ?h ?(\\d{1,2})m(?= |$)"));
    static const QRegularExpression part(QStringLiteral(
        "(?<![\\d.,])(\\d{1,2})[.,](\\d|25|75) ?(?:h|std\\.?|stunden?|hours?|hrs?|heures?|"
        "horas?)(?= |$)"));
    static const QRegularExpression before(
        QStringLiteral("(?<!\\S)(?:vor|hace|il y a) (\\d{1,3}h\\d{0,2}m?|\\d{1,4}m)(?= |$)"));
    static const QRegularExpression behind(
        QStringLiteral("(?<!\\S)(\\d{1,3}h\\d{0,2}m?|\\d{1,4}m) ago(?= |$)"));
    static const QRegularExpression daysBefore(QStringLiteral(
        "(?<!\\S)(?:vor|hace|il y a) (\\d{1,3}) ?(?:tag(?:en)?|jours?|d[ií]as?)(?= |$)"));
    static const QRegularExpression daysBehind(
        QStringLiteral("(?<!\\S)(\\d{1,3}) ?days? ago(?= |$)"));
    line.replace(minutes, QStringLiteral("m"));
    for (auto match = part.match(line); match.hasMatch(); match = part.match(line)) {
        const QString share = match.captured(2);
        const int hundredths = share.toInt() * (share.size() == 1 ? 10 : 1);
        line.replace(match.capturedStart(), match.capturedLength(),
                     QStringLiteral("%1h%2m")
                         .arg(match.captured(1))
                         .arg(hundredths * 60 / 100, 2, 10, QChar(u'0')));
    }
    for (auto match = sureHours.match(line); match.hasMatch(); match = sureHours.match(line)) {
        const QString rest = match.captured(1).trimmed();
        line.replace(match.capturedStart(), match.capturedLength(),
                     u'h' + (rest.isEmpty() ? QStringLiteral("00m") : rest));
    }
    line.replace(hours, QStringLiteral("h"));
    line.replace(both, QStringLiteral("\\1h\\2m"));
    line.replace(before, QStringLiteral("-\\1"));
    line.replace(behind, QStringLiteral("-\\1"));
    line.replace(daysBefore, QStringLiteral("-\\1d"));
    line.replace(daysBehind, QStringLiteral("-\\1d"));
}

} // namespace

TypedTime::TypedTime(Instant now, bool twelveHours) : m_now(now), m_twelveHours(twelveHours)
{
}

QString TypedTime::prepared(const QString &line)
{
    static const QRegularExpression half(
        QStringLiteral("(?<=\\d) ?([ap])(?:m|\\. ?m\\.|\\.m)(?=[ –-]|$)"));
    static const QRegularExpression oClock(
        QStringLiteral("\\b(\\d{1,2})(?:[:.](\\d\\d))? ?uhr(?: (\\d\\d))?(?=[ –-]|$)"));
    static const QRegularExpression hours(QStringLiteral("\\b(\\d{1,2}) h(?: (\\d\\d))?(?= |$)"));
    static const QRegularExpression dash(QStringLiteral("(?<=[\\dhm]) ([–-]) (?=\\d)"));
    static const QRegularExpression comma(QStringLiteral("(?<=\\S)[,;](?= |$)"));
    static const QRegularExpression noon(
        QStringLiteral("(?<!\\S)(?:noon|mittags?|midi|mediod[ií]a)(?!\\S)"));
    static const QRegularExpression midnight(
        QStringLiteral("(?<!\\S)(?:midnight|mitternachts?|minuit|medianoche)(?!\\S)"));
    QString result = line.toLower().simplified();
    result.remove(comma);
    result.replace(noon, QStringLiteral("12pm"));
    result.replace(midnight, QStringLiteral("12am"));
    shortenSpans(result);
    result.replace(half, QStringLiteral("\\1m"));
    for (auto match = oClock.match(result); match.hasMatch(); match = oClock.match(result)) {
        const QString minutes = match.captured(2) + match.captured(3);
        result.replace(match.capturedStart(), match.capturedLength(),
                       match.captured(1).rightJustified(2, u'0') + u':'
                           + (minutes.isEmpty() ? QStringLiteral("00") : minutes));
    }
    result.replace(hours, QStringLiteral("\\1h\\2"));
    result.replace(dash, QStringLiteral("\\1"));
    return result;
}

std::optional<TypedTime::Clock> TypedTime::clockOf(const QString &word)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})(?:[:.](\\d\\d)(?::(\\d\\d))?|(h)(\\d\\d)?)?([ap]m)?$"));
    const auto match = pattern.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString hourText = match.captured(1);
    const QString half = match.captured(6);
    const bool french = !match.captured(4).isEmpty();
    const QString minutes = french ? match.captured(5) : match.captured(2);
    // A bare number is an amount, or minutes.
    if (minutes.isEmpty() && half.isEmpty() && !french)
        return std::nullopt;
    int hour = hourText.toInt();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1StringView("pm") ? 12 : 0);
    }
    const QTime time(hour, minutes.toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return std::nullopt;
    const bool countsOn = half.isEmpty()
                          && (french || hour == 0 || hour > 12 || hourText.startsWith(u'0'));
    return Clock{time, countsOn || !half.isEmpty(), countsOn};
}

/// The clock as clockOf() has it, and a bare hour: what follows on “at”.
std::optional<TypedTime::Clock> TypedTime::hourOf(const QString &word)
{
    bool isNumber = false;
    const int hour = word.toInt(&isNumber);
    if (!isNumber || word.size() > 2 || hour < 0 || hour > 23)
        return clockOf(word);
    const bool countsOn = hour == 0 || hour > 12 || word.startsWith(u'0');
    return Clock{QTime(hour, 0), countsOn, countsOn};
}

bool TypedTime::isTimeOfDay(const QString &word)
{
    return clockOf(word).has_value();
}

std::optional<Instant> TypedTime::momentOf(const QString &word) const
{
    static const QSet<QString> now{QStringLiteral("now"), QStringLiteral("jetzt"),
                                   QStringLiteral("maintenant"), QStringLiteral("ahora")};
    if (now.contains(word))
        return m_now;
    if (const auto instant = Instant::parse(word))
        return instant;
    static const QRegularExpression whole(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)t(\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d+)?)?(?:(z)|([+-]"
                       "\\d\\d):?(\\d\\d))?$"));
    static const QRegularExpression universal(QStringLiteral("^(\\d{1,2}:\\d\\d)z$"));
    if (const auto match = whole.match(word); match.hasMatch()) {
        const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00")
                                                            : match.captured(3);
        const QString stem = match.captured(1) + u'T' + match.captured(2) + seconds;
        if (!match.captured(4).isEmpty())
            return Instant::parse(QString(stem + u'Z'));
        if (!match.captured(5).isEmpty())
            return Instant::parse(QString(stem + match.captured(5) + u':' + match.captured(6)));
        // A local time with its day; in a repeated hour it is the second one.
        const auto local = Instant::parse(QString(stem + u'Z'));
        if (!local)
            return std::nullopt;
        const WallTime shown = WallClock(QTimeZone::utc()).at(*local);
        const WallClock clock;
        const auto moments = clock.momentsOf(shown);
        return moments.isEmpty() ? clock.momentNear(shown, m_now) : moments.constLast();
    }
    if (const auto match = universal.match(word); match.hasMatch()) {
        const QTime time = QTime::fromString(match.captured(1), QStringLiteral("H:mm"));
        if (!time.isValid())
            return std::nullopt;
        const WallClock clock(QTimeZone::utc());
        const Instant today = clock.begin({clock.at(m_now).day, time});
        return today <= m_now ? today : today.plusMsecs(-msecsPerDay);
    }
    return std::nullopt;
}

/// The last past day with that month and number; invalid if there is none.
QDate TypedTime::lastOf(int month, int day, int year) const
{
    if (year > 0)
        return {year, month, day};
    const QDate today = localDay(m_now);
    const QDate thisYear(today.year(), month, day);
    return thisYear.isValid() && thisYear <= today ? thisYear : QDate(today.year() - 1, month, day);
}

std::optional<TypedTime::Day> TypedTime::dayOf(const QStringList &words, qsizetype at,
                                               qsizetype *taken) const
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?$"));
    static const QRegularExpression dotted(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?$"));
    static const QRegularExpression yearNumber(QStringLiteral("^20\\d\\d$"));
    const CalendarWords &calendar = calendarWords();
    const QString &word = words.at(at);
    const QDate today = localDay(m_now);
    const auto made = [&](qsizetype count, QDate day) -> std::optional<Day> {
        if (!day.isValid())
            return std::nullopt;
        *taken = count;
        return Day{words.mid(at, count).join(u' '), {day}};
    };
    if (iso.match(word).hasMatch())
        return made(1, QDate::fromString(word, Qt::ISODate));
    if (const auto match = dotted.match(word); match.hasMatch())
        return made(1, lastOf(match.captured(2).toInt(), match.captured(1).toInt(),
                              match.captured(3).toInt()));
    const QString plain = plainLetters(word);
    if (const auto days = calendar.ago.constFind(plain); days != calendar.ago.cend())
        return made(1, today.addDays(-*days));

    // “27 nov”, “27 de noviembre 2026”, “nov 27”.
    const auto monthAt = [&](qsizetype place) {
        return calendar.months.value(plainLetters(words.value(place)), 0);
    };
    const auto yearAt = [&](qsizetype place) {
        return yearNumber.match(words.value(place)).hasMatch() ? words.at(place).toInt() : 0;
    };
    if (const auto match = number.match(word); match.hasMatch()) {
        const qsizetype skipped = words.value(at + 1) == QLatin1StringView("de") ? 1 : 0;
        const qsizetype place = at + 1 + skipped;
        if (const int month = monthAt(place); month > 0) {
            const int year = yearAt(place + 1);
            return made(place - at + (year > 0 ? 2 : 1),
                        lastOf(month, match.captured(1).toInt(), year));
        }
    }
    if (const int month = monthAt(at); month > 0) {
        const auto match = number.match(words.value(at + 1));
        if (match.hasMatch()) {
            const int year = yearAt(at + 2);
            return made(year > 0 ? 3 : 2, lastOf(month, match.captured(1).toInt(), year));
        }
    }
    if (const int weekday = calendar.weekdays.value(plain, 0); weekday > 0) {
        Day day{word, {}};
        for (int back = 0; back <= 7; ++back) {
            if (today.addDays(-back).dayOfWeek() == weekday)
                day.candidates.append(today.addDays(-back));
        }
        *taken = 1;
        return day;
    }
    return std::nullopt;
}

Result<qsizetype> TypedTime::take(const QStringList &words, qsizetype at)
{
    static const QRegularExpression days(QStringLiteral("^[-−](\\d{1,4})d$"));
    const QString &word = words.at(at);
    const auto tooMany = [] { return unread({Sentence::TimesTwice}); };
    const bool hasTime = m_moment || m_from;
    if (const Before before = wordsBeforeTime(words, at); before.count > 0)
        return takeAfter(words, at, before);
    qsizetype taken = 0;
    if (const auto match = days.match(word); match.hasMatch()) {
        if (m_daysAgo || m_day || m_moment)
            return tooMany();
        m_daysAgo = match.captured(1).toInt();
        return 1;
    }
    if (const auto msecs = ago(word)) {
        if (hasTime || m_day || m_daysAgo)
            return tooMany();
        m_moment = m_now.plusMsecs(-*msecs);
        return 1;
    }
    if (auto day = dayOf(words, at, &taken)) {
        if (m_day || m_daysAgo || m_moment)
            return tooMany();
        m_day = *std::move(day);
        return taken;
    }
    if (const auto moment = momentOf(word)) {
        if (hasTime || m_day || m_daysAgo)
            return tooMany();
        m_moment = moment;
        return 1;
    }
    const qsizetype dash = std::max(word.indexOf(u'-'), word.indexOf(u'–'));
    const auto to = dash > 0 ? clockOf(word.mid(dash + 1)) : std::nullopt;
    // Beside a time a number is an hour: “3-4pm”.
    const auto from = to         ? hourOf(word.left(dash))
                      : dash > 0 ? clockOf(word.left(dash))
                                 : clockOf(word);
    if (!from || (dash > 0 && !to && dash + 1 < word.size()))
        return 0;
    if (hasTime)
        return tooMany();
    m_from = from;
    m_to = to;
    return 1 + (dash > 0 ? 0 : takeUntil(words, at + 1, false));
}

TypedTime::Before TypedTime::wordsBeforeTime(const QStringList &words, qsizetype at)
{
    static const QSet<QString> hours{QStringLiteral("at"),    QStringLiteral("since"),
                                     QStringLiteral("um"),    QStringLiteral("ab"),
                                     QStringLiteral("gegen"), QStringLiteral("seit"),
                                     QStringLiteral("a"),     QStringLiteral("vers"),
                                     QStringLiteral("des"),   QStringLiteral("depuis")};
    static const QSet<QString> others{
        QStringLiteral("about"), QStringLiteral("around"), QStringLiteral("from"),
        QStringLiteral("von"),   QStringLiteral("de"),     QStringLiteral("sobre"),
        QStringLiteral("desde"), QStringLiteral("on"),     QStringLiteral("am"),
        QStringLiteral("le"),    QStringLiteral("el")};
    const QString word = plainLetters(words.value(at));
    if (!hours.contains(word) && !others.contains(word))
        return {};
    const QString &next = words.value(at + 1);
    if (next == QLatin1StringView("la") || next == QLatin1StringView("las"))
        return {2, true};
    return {1, hours.contains(word)};
}

/// Takes the time behind “at”.
/// @returns how many words they are together, 0 where no time follows
Result<qsizetype> TypedTime::takeAfter(const QStringList &words, qsizetype at, const Before &before)
{
    const qsizetype place = at + before.count;
    if (place >= words.size() || wordsBeforeTime(words, place).count > 0)
        return 0;
    const auto hour = hourOf(words.at(place));
    qsizetype ofDay = 0;
    // “on 20 november” is a day.
    if (!hour || clockOf(words.at(place)) || dayOf(words, place, &ofDay)) {
        const auto taken = take(words, place);
        return taken && *taken > 0 ? Result<qsizetype>(before.count + *taken) : taken;
    }
    const bool hasTime = m_moment || m_from;
    TypedTime read = *this;
    read.m_from = hour;
    const qsizetype end = read.takeUntil(words, place + 1, true);
    if (!before.isOfHours && end == 0)
        return 0;
    if (hasTime)
        return unread({Sentence::TimesTwice});
    *this = read;
    return before.count + 1 + end;
}

/// Takes the end of the span that m_from begins, where that follows in words: “to 14:25”.
/// @param mayBeBare whether a number is an hour there
/// @returns how many words they are, 0 for none
qsizetype TypedTime::takeUntil(const QStringList &words, qsizetype at, bool mayBeBare)
{
    const qsizetype skipped = wordsBeforeEnd(words, at);
    const QString end = skipped > 0 ? words.value(at + skipped) : QString();
    const auto to = mayBeBare ? hourOf(end) : clockOf(end);
    if (!to)
        return 0;
    m_to = to;
    return skipped + 1;
}

/// As typed, and half a day later or earlier if that may be meant.
QList<QTime> TypedTime::readingsOf(const Clock &clock, bool twelveHours)
{
    QList<QTime> readings{clock.time};
    if (twelveHours && !clock.isSure)
        readings.append(clock.time.addMSecs(static_cast<int>(halfDay)));
    return readings;
}

/// The last moment not after `limit` at which a clock showed this.
Instant TypedTime::lastShown(QTime time, Instant limit)
{
    const WallClock clock;
    for (QDate day = clock.at(limit).day;; day = day.addDays(-1)) {
        auto moments = clock.momentsOf({day, time});
        if (moments.isEmpty())
            moments.append(clock.momentNear({day, time}, limit));
        std::ranges::reverse(moments);
        for (const Instant moment : std::as_const(moments)) {
            if (moment <= limit)
                return moment;
        }
    }
}

/// The first moment after `start` at which a clock shows this.
Instant TypedTime::firstShown(QTime time, Instant start)
{
    const WallClock clock;
    for (QDate day = clock.at(start).day;; day = day.addDays(1)) {
        auto moments = clock.momentsOf({day, time});
        if (moments.isEmpty())
            moments.append(clock.momentNear({day, time}, start));
        for (const Instant moment : std::as_const(moments)) {
            if (moment > start)
                return moment;
        }
    }
}

Result<TypedTime::Span> TypedTime::spanWithoutDay(qint64 usual) const
{
    if (!m_to) {
        Instant latest{std::numeric_limits<qint64>::min()};
        for (const QTime time : readingsOf(*m_from, m_twelveHours))
            latest = std::max(latest, lastShown(time, m_now));
        return Span{latest, std::nullopt};
    }
    const auto reading = [this](QTime from, QTime to) {
        const Instant end = lastShown(to, m_now);
        return Span{lastShown(from, end.plusMsecs(-1)), end};
    };
    const auto lasts = [](const Span &span) { return span.end->msecs - span.start.msecs; };
    const Span written = reading(m_from->time, m_to->time);
    // A person who types 13:10 uses the 24-hour clock, and means both times like that.
    const bool countsOn = m_from->countsOn || m_to->countsOn;
    if (countsOn || (!m_twelveHours && lasts(written) <= usual))
        return written;
    std::optional<Span> best;
    for (const QTime to : readingsOf(*m_to, true)) {
        for (const QTime from : readingsOf(*m_from, true)) {
            const Span other = reading(from, to);
            if (lasts(other) > usual)
                continue;
            if (!best || *other.end > *best->end
                || (*other.end == *best->end && other.start > best->start))
                best = other;
        }
    }
    if (best)
        return *best;
    if (lasts(written) <= halfDay || (m_from->isSure && m_to->isSure))
        return written;
    return unread({Sentence::SpanUnusuallyLong});
}

Result<TypedTime::Span> TypedTime::spanOnDay(qint64 usual) const
{
    const WallClock clock;
    const QList<QDate> candidates = m_day ? m_day->candidates
                                          : QList<QDate>{localDay(m_now).addDays(-*m_daysAgo)};
    if (m_twelveHours && !m_from->isSure && !(m_to && m_to->countsOn))
        return unread({Sentence::SayHalfOfDay});
    for (const QDate day : candidates) {
        auto moments = clock.momentsOf({day, m_from->time});
        if (moments.isEmpty())
            moments.append(clock.momentNear({day, m_from->time}, m_now));
        const Instant start = moments.constLast();
        if (start > m_now)
            continue;
        if (!m_to)
            return Span{start, std::nullopt};
        std::optional<Instant> end;
        for (const QTime time : readingsOf(*m_to, !m_from->countsOn && !m_to->countsOn)) {
            const Instant shown = firstShown(time, start);
            if (!end || end->msecs - start.msecs > usual)
                end = shown;
        }
        if (end && *end <= m_now)
            return Span{start, end};
    }
    return ahead();
}

Result<Instant> TypedTime::after(Instant start) const
{
    if (m_to)
        return unread({Sentence::TimesTwice});
    if (!bareTime()) {
        const auto typed = span(0);
        if (!typed)
            return std::unexpected(typed.error());
        const Instant end = *typed ? (*typed)->start : m_now;
        if (end < start)
            return unread({Sentence::EndBeforeStart});
        return end;
    }
    for (const QTime time : readingsOf(*m_from, true)) {
        const Instant end = firstShown(time, start);
        if (end <= m_now)
            return end;
    }
    return ahead();
}

std::optional<QDate> TypedTime::bareDay() const
{
    return m_day && !m_from ? std::optional(m_day->candidates.constFirst()) : std::nullopt;
}

std::optional<QTime> TypedTime::bareTime() const
{
    return m_from && !m_to && !m_day && !m_daysAgo ? std::optional(m_from->time) : std::nullopt;
}

Result<std::optional<TypedTime::Span>> TypedTime::span(qint64 usual) const
{
    if (m_moment) {
        if (*m_moment > m_now)
            return ahead();
        return Span{*m_moment, std::nullopt};
    }
    if (!m_from) {
        if (m_day) {
            return unread({Sentence::SayTimeOfDay, {m_day->typed}});
        }
        if (m_daysAgo)
            return Span{m_now.plusMsecs(-*m_daysAgo * msecsPerDay), std::nullopt};
        return std::optional<Span>();
    }
    const auto found = m_day || m_daysAgo ? spanOnDay(usual) : spanWithoutDay(usual);
    if (!found)
        return std::unexpected(found.error());
    return *found;
}

} // namespace weehours
