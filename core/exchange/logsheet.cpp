// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/logsheet.h"

#include <algorithm>
#include <array>

namespace weehours::logsheet {

namespace {

bool isInstant(const FieldSpec &field)
{
    return field.type == FieldType::Instant;
}

void appendColumns(QStringList &columns, const FieldSpec &field)
{
    const QString name(field.name);
    if (columns.contains(name))
        return;
    if (isInstant(field))
        columns.append(name + localEnding);
    columns.append(name);
}

} // namespace

QStringList columnsFor(std::span<const KindSpec *const> kinds)
{
    // People read from the left: the kind and the time come first, the longest text and the ids
    // last.
    constexpr std::array first{field::startedAt, field::endedAt};
    constexpr std::array last{field::notes, field::zone};
    const auto isIn = [](const auto &names, const FieldSpec &field) {
        return std::ranges::find(names, field.name) != names.end();
    };
    QStringList columns{kindColumn, babyColumn};
    const auto append = [&](auto accepts) {
        for (const KindSpec *kind : kinds) {
            for (const FieldSpec &field : kind->fields) {
                if (accepts(field))
                    appendColumns(columns, field);
            }
        }
    };
    append([&](const FieldSpec &field) { return isIn(first, field); });
    append([&](const FieldSpec &field) { return !isIn(first, field) && !isIn(last, field); });
    append([&](const FieldSpec &field) { return isIn(last, field); });
    columns.append({loggedByColumn, babyIdColumn, entityIdColumn});
    return columns;
}

QString heading(const QString &column, const QString &words)
{
    return words.isEmpty() ? column : QStringLiteral("%1 (%2)").arg(words, column);
}

QString columnOf(const QString &heading)
{
    const QString plain = heading.trimmed();
    const qsizetype bracket = plain.lastIndexOf(u'(');
    return bracket < 0 || !plain.endsWith(u')')
               ? plain
               : plain.mid(bracket + 1, plain.size() - bracket - 2);
}

bool isSheet(const QStringList &headings)
{
    const auto has = [&](QLatin1StringView column) {
        return std::ranges::any_of(headings,
                                   [&](const QString &one) { return columnOf(one) == column; });
    };
    return has(kindColumn) && has(babyIdColumn) && has(entityIdColumn);
}

QString guarded(const QString &text)
{
    // Full-width signs, which East Asian keyboards type, begin a formula in some spreadsheets.
    static constexpr QStringView signs(u"=+-@\t\uff1d\uff0b\uff0d\uff20");
    const auto seen = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    const bool isFormula = seen != text.end() && signs.contains(*seen);
    if (isFormula || text.startsWith(u'\'') || text.startsWith(u'\t'))
        return u'\'' + text;
    return text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

QString cellOf(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Integer: return QString::number(value.toInteger());
    case FieldType::Boolean:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Text: return guarded(value.toString());
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Zone:
    case FieldType::Times: break;
    }
    return value.toString();
}

std::optional<QJsonValue> valueOf(const FieldSpec &field, const QString &cell)
{
    if (cell.isEmpty())
        return QJsonValue(QJsonValue::Null);
    switch (field.type) {
    case FieldType::Text: return QJsonValue(unguarded(cell));
    case FieldType::Integer: {
        bool isNumber = false;
        const qint64 number = cell.trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case FieldType::Boolean: {
        // Spreadsheets write them in capitals.
        const QString word = cell.trimmed().toLower();
        if (word == QLatin1StringView("true"))
            return QJsonValue(true);
        return word == QLatin1StringView("false") ? std::optional(QJsonValue(false)) : std::nullopt;
    }
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Zone:
    case FieldType::Times: break;
    }
    return QJsonValue(cell.trimmed());
}

QByteArray row(const QStringList &cells)
{
    QString text;
    for (const QString &cell : cells) {
        if (&cell != &cells.constFirst())
            text += u',';
        // Quoted, because some programs drop spaces at the ends of unquoted cells.
        const bool isQuoted = std::ranges::any_of(cell, [](QChar c) {
            return c == u'"' || c == u',' || c == u';' || c.isSpace();
        });
        if (isQuoted) {
            QString inner = cell;
            text += u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
        } else {
            text += cell;
        }
    }
    return text.toUtf8() + "\r\n";
}

} // namespace weehours::logsheet
