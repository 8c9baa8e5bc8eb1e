// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/validation.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

const Instant earliestStart = Instant::parse(u"2000-01-01T00:00:00Z").value_or(Instant{});

qsizetype codePoints(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

/// The characters that close the directional formatting left open in the text, innermost first.
QString closersOf(const QString &text)
{
    constexpr QChar popDirection(0x202c); // ends an embedding or an override
    constexpr QChar popIsolate(0x2069);
    QString open;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x202a: // left-to-right embedding
        case 0x202b: // right-to-left embedding
        case 0x202d: // left-to-right override
        case 0x202e: // right-to-left override
            open += popDirection;
            break;
        case 0x2066: // left-to-right isolate
        case 0x2067: // right-to-left isolate
        case 0x2068: // first strong isolate
            open += popIsolate;
            break;
        case 0x202c:
            if (open.endsWith(popDirection))
                open.chop(1);
            break;
        case 0x2069: // ends its isolate, and all that was opened within
            if (const qsizetype at = open.lastIndexOf(popIsolate); at >= 0)
                open.truncate(at);
            break;
        default: break;
        }
    }
    std::reverse(open.begin(), open.end());
    return open;
}

/// Invisible code points: Unicode's default-ignorable ones, and the blank Braille cell.
bool looksLikeNothing(uint point)
{
    if (QChar::category(point) == QChar::Other_Control
        || QChar::category(point) == QChar::Other_Format)
        return true;
    struct Range
    {
        uint first;
        uint last;
    };
    constexpr std::array ranges{
        Range{0x034f, 0x034f},   Range{0x115f, 0x1160}, Range{0x17b4, 0x17b5},
        Range{0x180b, 0x180f},   Range{0x2800, 0x2800}, Range{0x3164, 0x3164},
        Range{0xfe00, 0xfe0f},   Range{0xffa0, 0xffa0}, Range{0xfff0, 0xfff8},
        Range{0xe0000, 0xe0fff},
    };
    return std::ranges::any_of(ranges, [&](const Range &range) {
        return range.first <= point && point <= range.last;
    });
}

/// The detail is in English with the schema's names, for programs, the command line and logs. The
/// window has its own words for each rule.
std::unexpected<Error> invalid(const FieldSpec &spec, const QString &why, Rule rule = Rule::Form)
{
    return failure(codes::invalidField, QStringLiteral("%1 %2.").arg(spec.name, why), spec.name,
                   rule);
}

Result<QJsonValue> normalizeInteger(const FieldSpec &spec, const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number != value.toInteger(-2))
        return invalid(spec, QStringLiteral("must be a whole number"));
    if (number < spec.min || number > spec.max)
        return invalid(spec, QStringLiteral("must be from %1 to %2").arg(spec.min).arg(spec.max),
                       Rule::Range);
    return QJsonValue(number);
}

Result<QJsonValue> normalizeString(const FieldSpec &spec, const QJsonValue &value)
{
    const auto text = normalizeText(value.toString());
    if (!text)
        return invalid(spec, QStringLiteral("holds characters that cannot be shown"),
                       Rule::Unreadable);
    const bool isSeen = hasVisibleText(*text);
    if (!isSeen && spec.min == 0)
        return QJsonValue(QJsonValue::Null);
    if (!isSeen && !text->isEmpty()) {
        return invalid(spec, QStringLiteral("has nothing that can be seen"), Rule::Invisible);
    }
    const qsizetype length = codePoints(*text);
    if (length < spec.min || length > spec.max) {
        return invalid(
            spec, QStringLiteral("must have from %1 to %2 characters").arg(spec.min).arg(spec.max),
            text->isEmpty() ? Rule::Missing : Rule::Length);
    }
    return QJsonValue(*text);
}

Result<QJsonValue> normalizeInstant(const FieldSpec &spec, const QJsonValue &value, Instant now)
{
    const auto instant = Instant::parse(value.toString());
    if (!instant)
        return invalid(spec, QStringLiteral("must be a time like 2026-11-22T07:14:03.120Z"));
    // A computer whose clock is not set may log with its own time; the server's clock decides.
    if (*instant < earliestStart && now >= earliestStart)
        return invalid(spec, QStringLiteral("must not be before the year 2000"), Rule::TooEarly);
    if (spec.max > 0 && *instant > now.plusMsecs(spec.max * msecsPerDay))
        return invalid(spec, QStringLiteral("is more than a day in the future"), Rule::TooLate);
    return QJsonValue(instant->toString());
}

bool isTimesOfDay(const QString &text, qint64 most)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9](,([01][0-9]|2[0-3]):[0-5][0-9])*\\z"));
    return pattern.match(text).hasMatch() && text.count(u',') < most;
}

Result<QJsonValue> normalizeValue(const FieldSpec &spec, const QJsonValue &value, Instant now)
{
    if (value.isNull())
        return value;
    if (spec.type == FieldType::Integer)
        return normalizeInteger(spec, value);
    if (spec.type == FieldType::Boolean) {
        if (!value.isBool())
            return invalid(spec, QStringLiteral("must be true or false"));
        return value;
    }
    if (!value.isString())
        return invalid(spec, QStringLiteral("must be text"));
    switch (spec.type) {
    case FieldType::Text: return normalizeString(spec, value);
    case FieldType::Date:
        if (!isDate(value.toString()))
            return invalid(spec, QStringLiteral("must be a date like 2026-11-22"));
        return value;
    case FieldType::Instant: return normalizeInstant(spec, value, now);
    case FieldType::Choice:
        for (const QLatin1StringView word : spec.choices) {
            if (value.toString() == word)
                return value;
        }
        {
            QStringList words;
            for (const QLatin1StringView word : spec.choices)
                words.append(word);
            return invalid(
                spec, QStringLiteral("must be one of %1").arg(words.join(QStringLiteral(", "))));
        }
    case FieldType::Zone:
        if (!isZoneName(value.toString()))
            return invalid(spec, QStringLiteral("must be a time zone like Europe/London"));
        return value;
    case FieldType::Times:
        if (!isTimesOfDay(value.toString(), spec.max)) {
            return invalid(spec, QStringLiteral("must be 1 to %1 times of the day like "
                                                "08:00,20:30")
                                     .arg(spec.max));
        }
        return value;
    case FieldType::Integer:
    case FieldType::Boolean: break;
    }
    return value;
}

} // namespace

std::optional<QString> normalizeText(const QString &text)
{
    if (!text.isValidUtf16())
        return std::nullopt;
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    result.replace(u'\r', u'\n');
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = u' ';
    }
    result = result.normalized(QString::NormalizationForm_C).trimmed();
    return result + closersOf(result);
}

bool hasVisibleText(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint point) {
        return !QChar::isSpace(point) && !looksLikeNothing(point);
    });
}

bool isZoneName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9/_+-]{1,64}\\z"));
    return pattern.match(name).hasMatch();
}

Result<QJsonObject> normalizeFields(const KindSpec &spec, const QJsonObject &fields, Instant now)
{
    QJsonObject result = fields;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const FieldSpec *field = spec.field(it.key());
        if (!field) {
            return failure(
                codes::invalidField,
                QStringLiteral("A %1 has no field %2.").arg(spec.name, it.key().left(60)),
                it.key().left(60));
        }
        auto value = normalizeValue(*field, it.value(), now);
        if (!value)
            return std::unexpected(value.error());
        // Mostly a client writes a value as it should be, and to insert one takes long. Equal
        // numbers may be written differently.
        if (it.value().isDouble() || *value != it.value())
            result.insert(it.key(), *value);
    }
    return result;
}

Result<void> checkEntity(const KindSpec &spec, const QJsonObject &data)
{
    for (const FieldSpec &one : spec.fields) {
        const QJsonValue value = data.value(one.name);
        if (one.required && (value.isUndefined() || value.isNull()))
            return invalid(one, QStringLiteral("is required"), Rule::Missing);
    }
    const auto start = Instant::parse(data.value(field::startedAt).toString());
    const auto end = Instant::parse(data.value(field::endedAt).toString());
    if (start && end) {
        if (*end < *start) {
            return failure(codes::invalidEntity, QStringLiteral("The end is before the start."),
                           field::endedAt, Rule::EndBeforeStart);
        }
        if (*end > start->plusMsecs(7 * msecsPerDay)) {
            return failure(codes::invalidEntity,
                           QStringLiteral("The end is more than 7 days after the start."),
                           field::endedAt, Rule::EndTooLate);
        }
    }
    if (spec.checkAcross)
        return spec.checkAcross(data);
    return {};
}

} // namespace weehours
