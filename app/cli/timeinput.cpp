// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/timeinput.h"

#include <QRegularExpression>

namespace weehours {

namespace {

std::unexpected<Error> noTime(const QString &text)
{
    return failure(codes::usage,
                   QStringLiteral("“%1” is not a time. %2").arg(text, timeInputHelp()));
}

} // namespace

QString timeInputHelp()
{
    return QStringLiteral("Times: 2026-11-22T07:14:03Z, now, -15m, -1h30m, or local 14:05, "
                          "2:05pm, yesterday 14:05, fri 14:05, 27 nov 14:05, 2026-11-22, "
                          "2026-11-22T14:05.");
}

Result<TypedTime> readTypedTime(const QString &text, Instant now)
{
    static const QRegularExpression spaced(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)"));
    QString line = TypedTime::prepared(text);
    line.replace(spaced, QStringLiteral("\\1t\\2"));
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    TypedTime time(now);
    for (qsizetype at = 0; at < words.size();) {
        const auto taken = time.take(words, at);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken == 0)
            return noTime(text);
        at += *taken;
    }
    return time;
}

Result<Instant> parseTimeInput(const QString &text, Instant now)
{
    const auto time = readTypedTime(text, now);
    if (!time)
        return std::unexpected(time.error());
    // A complete time may be in the future, as far as the schema allows.
    if (time->moment())
        return *time->moment();
    if (const auto day = time->bareDay(); day && text.trimmed() == day->toString(Qt::ISODate))
        return startOfDay(*day);
    const auto span = time->span(0);
    if (!span)
        return std::unexpected(span.error());
    if (!*span || (*span)->end)
        return noTime(text);
    return (*span)->start;
}

Result<Instant> parseTimeBound(const QString &text, Instant now)
{
    const auto time = readTypedTime(text, now);
    if (!time)
        return std::unexpected(time.error());
    if (const auto day = time->bareDay())
        return startOfDay(*day);
    if (const auto shown = time->bareTime())
        return WallClock().momentNear({localDay(now), *shown}, now);
    return parseTimeInput(text, now);
}

Result<Instant> parseTimeAhead(const QString &text, Instant now)
{
    const auto time = readTypedTime(text, now);
    if (!time)
        return std::unexpected(time.error());
    if (time->moment())
        return *time->moment();
    const auto shown = time->bareTime();
    if (!shown) {
        return failure(codes::usage,
                       QStringLiteral("“%1” is not clear for a time that lies ahead. Write it like "
                                      "2026-12-27T09:00, or 9:00.")
                           .arg(text));
    }
    const QDate today = localDay(now);
    const Instant next = WallClock().momentNear({today, *shown}, now);
    return next > now ? next : WallClock().momentNear({today.addDays(1), *shown}, now);
}

} // namespace weehours
