// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fieldinput.h"

#include "app/cli/timeinput.h"

namespace weehours {

namespace {

Result<QJsonValue> parseBoolean(const FieldSpec &field, const QString &text)
{
    const QString word = text.toLower();
    for (const char *yes : {"true", "yes", "1"}) {
        if (word == QLatin1StringView(yes))
            return QJsonValue(true);
    }
    for (const char *no : {"false", "no", "0"}) {
        if (word == QLatin1StringView(no))
            return QJsonValue(false);
    }
    return failure(codes::usage, QStringLiteral("%1 is true or false.").arg(field.name),
                   field.name);
}

Result<QJsonValue> parseValue(const KindSpec &spec, const FieldSpec &field, const QString &text,
                              Instant now)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Boolean: return parseBoolean(field, text);
    case FieldType::Integer: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber) {
            return failure(codes::usage, QStringLiteral("%1 is a whole number.").arg(field.name),
                           field.name);
        }
        return QJsonValue(number);
    }
    case FieldType::Instant: {
        // Log entries are in the past, plans in the future.
        const auto instant = spec.isLogEntry ? parseTimeInput(text, now)
                                             : parseTimeAhead(text, now);
        if (!instant)
            return std::unexpected(instant.error());
        return QJsonValue(instant->toString());
    }
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::Times:
    case FieldType::Zone: break;
    }
    return QJsonValue(text);
}

QString typeHelp(const FieldSpec &field)
{
    switch (field.type) {
    case FieldType::Text: return QStringLiteral("text");
    case FieldType::Date: return QStringLiteral("YYYY-MM-DD");
    case FieldType::Instant: return QStringLiteral("time");
    case FieldType::Integer: return QStringLiteral("%1–%2").arg(field.min).arg(field.max);
    case FieldType::Boolean: return QStringLiteral("true|false");
    case FieldType::Zone: return QStringLiteral("time zone");
    case FieldType::Times: return QStringLiteral("HH:MM,HH:MM…");
    case FieldType::Choice: break;
    }
    QStringList words;
    for (const QLatin1StringView word : field.choices)
        words.append(word);
    return words.join(u'|');
}

} // namespace

Result<QJsonObject> parseFields(const KindSpec &spec, const QStringList &words, Instant now)
{
    QJsonObject fields;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) {
            return failure(codes::usage,
                           QStringLiteral("“%1” is not of the form field=value.").arg(word));
        }
        const QString name = word.left(equals);
        const FieldSpec *field = spec.field(name);
        if (!field) {
            QStringList known;
            for (const FieldSpec &one : spec.fields)
                known.append(one.name);
            return failure(codes::usage,
                           QStringLiteral("A %1 has no field %2. It has: %3.")
                               .arg(spec.name, name, known.join(QStringLiteral(", "))),
                           name);
        }
        const auto value = parseValue(spec, *field, word.mid(equals + 1), now);
        if (!value)
            return std::unexpected(value.error());
        fields.insert(name, *value);
    }
    return fields;
}

QString fieldHelp()
{
    QString help = QStringLiteral("Kinds and their fields (* required):\n");
    for (const KindSpec &spec : kinds()) {
        QStringList fields;
        for (const FieldSpec &field : spec.fields) {
            fields.append(QStringLiteral("    %1%2=%3")
                              .arg(field.name, field.required ? QStringLiteral("*") : QString(),
                                   typeHelp(field)));
        }
        help += QStringLiteral("  %1\n%2\n").arg(spec.name, fields.join(u'\n'));
    }
    return help;
}

} // namespace weehours
