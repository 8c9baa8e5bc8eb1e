// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsonreader.h"

#include <QJsonDocument>

namespace weehours {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The end of the number at `at`; -1 if it is not valid JSON.
qsizetype numberEnd(const QByteArray &text, qsizetype at)
{
    const auto digits = [&] {
        const qsizetype first = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - first;
    };
    const auto is = [&](QByteArrayView these) {
        return at < text.size() && these.contains(text[at]);
    };
    if (is("-"))
        ++at;
    const bool leadsWithZero = is("0");
    const qsizetype whole = digits();
    if (whole == 0 || (leadsWithZero && whole > 1))
        return -1;
    if (is(".")) {
        ++at;
        if (digits() == 0)
            return -1;
    }
    if (is("eE")) {
        ++at;
        if (is("+-"))
            ++at;
        if (digits() == 0)
            return -1;
    }
    return at;
}

// The end of the string at `at`; -1 if it contains a bare control character, an unknown escape, or
// half of a surrogate pair.
qsizetype stringEnd(const QByteArray &text, qsizetype at)
{
    bool wantsLow = false;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        bool isLow = false;
        bool isHigh = false;
        if (static_cast<uchar>(text[at]) < 0x20)
            return -1;
        if (text[at] == '\\') {
            ++at;
            if (!QByteArrayView("\"\\/bfnrtu").contains(text[at]))
                return -1;
            if (text[at] == 'u') {
                const char16_t unit = text.sliced(at + 1, 4).toUShort(nullptr, 16);
                isHigh = QChar::isHighSurrogate(unit);
                isLow = QChar::isLowSurrogate(unit);
                at += 4;
            }
        }
        if (isLow != wantsLow)
            return -1;
        wantsLow = isHigh;
    }
    return wantsLow ? -1 : at;
}

// QJsonDocument is too lenient: it accepts bare control characters, unknown escapes, halves of
// surrogate pairs, and numbers such as 05, 5. and .5. Call this only for text that it has accepted.
bool isStrict(const QByteArray &text)
{
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        if (text[at] == '"') {
            at = stringEnd(text, at);
            if (at >= 0)
                ++at;
        } else if (isDigit(text[at]) || text[at] == '-' || text[at] == '.') {
            at = numberEnd(text, at);
        } else {
            ++at;
        }
        if (at < 0)
            return false;
    }
    return true;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

void JsonReader::fail(QLatin1StringView name, const QString &why)
{
    if (!m_error) {
        m_error = Error{QString(codes::malformed), QStringLiteral("%1 %2.").arg(name, why),
                        pathOf(name)};
    }
}

QString JsonReader::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        fail(name, QStringLiteral("must be text"));
    return value.toString();
}

std::optional<QString> JsonReader::optionalText(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return text(name);
}

qint64 JsonReader::integer(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number != value.toInteger(-2))
        fail(name, QStringLiteral("must be a whole number"));
    return number;
}

bool JsonReader::boolean(QLatin1StringView name, bool fallback)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isBool())
        fail(name, QStringLiteral("must be true or false"));
    return value.toBool();
}

Instant JsonReader::instant(QLatin1StringView name)
{
    const auto value = Instant::parse(text(name));
    if (!value)
        fail(name, QStringLiteral("must be a time like 2026-11-22T07:14:03.120Z"));
    return value.value_or(Instant{});
}

QJsonObject JsonReader::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name, QStringLiteral("must be an object"));
    return value.toObject();
}

std::optional<QJsonObject> JsonReader::optionalObject(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return object(name);
}

QJsonArray JsonReader::array(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        fail(name, QStringLiteral("must be a list"));
    return value.toArray();
}

Person JsonReader::person(QLatin1StringView name)
{
    JsonReader reader(object(name));
    Person result{reader.id<UserId>(QLatin1StringView("id")),
                  reader.text(QLatin1StringView("name"))};
    if (reader.error() && !m_error) {
        m_error = reader.error();
        m_error->field.prepend(pathOf(name));
    }
    return result;
}

Result<QJsonObject> parseJsonObject(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError || !isStrict(body))
        return failure(codes::malformed, QStringLiteral("The body is not JSON."));
    if (!document.isObject())
        return failure(codes::malformed, QStringLiteral("The body must be a JSON object."));
    return document.object();
}

} // namespace weehours
