// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/instant.h"

#include <QDate>

namespace weehours {

namespace {

// The value of `count` ASCII digits at `at`, or -1: QString::toInt would take signs and spaces.
int digits(QStringView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

void put(QString &out, int value, int width)
{
    char16_t buffer[8];
    for (int i = width - 1; i >= 0; --i) {
        buffer[i] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    }
    out.append(reinterpret_cast<const QChar *>(buffer), width);
}

std::optional<QDate> dateAt(QStringView text)
{
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 1 || text[4] != u'-' || text[7] != u'-' || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

// The Julian day of 1970-01-01; a constant, so that instants work during static initialisation.
constexpr qint64 epochJulianDay = 2440588;

} // namespace

std::optional<Instant> Instant::parse(QStringView text)
{
    if (text.size() < 20 || text.size() > 40)
        return std::nullopt;
    const auto date = dateAt(text);
    const QChar separator = text[10];
    if (!date || (separator != u'T' && separator != u't' && separator != u' '))
        return std::nullopt;
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    int second = digits(text, 17, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60
        || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    // Unix time has no number for a leap second; it becomes the last second of its minute.
    second = qMin(second, 59);

    qsizetype at = 19;
    int msec = 0;
    if (text[at] == u'.') {
        ++at;
        int scale = 100;
        const qsizetype first = at;
        while (at < text.size() && digits(text, at, 1) >= 0) {
            msec += digits(text, at, 1) * scale;
            scale /= 10;
            ++at;
        }
        if (at == first)
            return std::nullopt;
    }

    qint64 offsetMinutes = 0;
    if (at >= text.size())
        return std::nullopt;
    if (text[at] == u'Z' || text[at] == u'z') {
        ++at;
    } else if (text[at] == u'+' || text[at] == u'-') {
        const int hours = digits(text, at + 1, 2);
        const int minutes = digits(text, at + 4, 2);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || text[at + 3] != u':')
            return std::nullopt;
        offsetMinutes = (hours * 60 + minutes) * (text[at] == u'-' ? -1 : 1);
        at += 6;
    } else {
        return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;

    const qint64 days = date->toJulianDay() - epochJulianDay;
    return Instant{days * msecsPerDay + hour * msecsPerHour
                   + (minute - offsetMinutes) * msecsPerMinute + second * msecsPerSecond + msec};
}

QString Instant::toString() const
{
    qint64 days = msecs / msecsPerDay;
    qint64 rest = msecs % msecsPerDay;
    if (rest < 0) {
        rest += msecsPerDay;
        --days;
    }
    const QDate date = QDate::fromJulianDay(days + epochJulianDay);
    QString out;
    out.reserve(24);
    put(out, date.year(), 4);
    out += u'-';
    put(out, date.month(), 2);
    out += u'-';
    put(out, date.day(), 2);
    out += u'T';
    put(out, static_cast<int>(rest / msecsPerHour), 2);
    out += u':';
    put(out, static_cast<int>(rest / msecsPerMinute % 60), 2);
    out += u':';
    put(out, static_cast<int>(rest / msecsPerSecond % 60), 2);
    out += u'.';
    put(out, static_cast<int>(rest % msecsPerSecond), 3);
    out += u'Z';
    return out;
}

bool isDate(QStringView text)
{
    return text.size() == 10 && dateAt(text).has_value();
}

} // namespace weehours
