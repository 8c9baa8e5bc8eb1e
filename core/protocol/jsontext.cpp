// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsontext.h"

#include <QJsonDocument>
#include <QJsonArray>

#include <algorithm>

namespace weehours {

namespace {

// Serialises an array of one and strips the brackets.
void appendByQt(QByteArray &json, const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json += QByteArrayView(list).sliced(1, list.size() - 2);
}

void appendValue(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: json += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: {
        // Qt writes a greater number with or without an exponent, as it came.
        constexpr qint64 plain = 1'000'000'000;
        const qint64 whole = value.toInteger(plain);
        if (whole > -plain && whole < plain)
            json += QByteArray::number(whole);
        else
            appendByQt(json, value);
        break;
    }
    case QJsonValue::String: appendJson(json, value.toString()); break;
    case QJsonValue::Object: appendJson(json, value.toObject()); break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array: appendByQt(json, value); break;
    }
}

} // namespace

void appendJson(QByteArray &json, QStringView text)
{
    const bool isUnescaped = std::ranges::all_of(text, [](QChar c) {
        return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
    });
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c < u'\x7f'; });
    if (isUnescaped && isAscii) {
        const qsizetype at = json.size();
        json.resize(at + text.size() + 2);
        char *to = json.data() + at;
        *to++ = '"';
        for (const QChar c : text)
            *to++ = static_cast<char>(c.unicode());
        *to = '"';
        return;
    }
    if (isUnescaped) {
        json += '"' + text.toUtf8() + '"';
        return;
    }
    appendByQt(json, text.toString());
}

void appendJson(QByteArray &json, const QStringList &texts)
{
    json += '[';
    for (const QString &text : texts) {
        if (&text != texts.constData())
            json += ',';
        appendJson(json, text);
    }
    json += ']';
}

void appendJson(QByteArray &json, const QJsonObject &object)
{
    json += '{';
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it != object.constBegin())
            json += ',';
        appendJson(json, it.key());
        json += ':';
        appendValue(json, it.value());
    }
    json += '}';
}

QByteArray jsonText(const QJsonObject &object)
{
    // Few objects are longer, and those only cost another allocation.
    constexpr qsizetype usualBytes = 128;
    QByteArray json;
    json.reserve(usualBytes);
    appendJson(json, object);
    return json;
}

} // namespace weehours
