// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/entryfilter.h"

#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

/// The fields with free text.
QStringList textFields()
{
    QStringList fields;
    for (const KindSpec &spec : kinds()) {
        for (const FieldSpec &field : spec.fields) {
            const QString name = field.name;
            if (spec.isLogEntry && field.type == FieldType::Text && !fields.contains(name))
                fields.append(name);
        }
    }
    return fields;
}

/// For LIKE … ESCAPE '\'. SQLite folds the case of ASCII only, so other letters are wildcards.
QString likePattern(const QString &text)
{
    QString pattern = QStringLiteral("%");
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        if (c.isLowSurrogate())
            continue;
        pattern += c.unicode() < 128 ? c : QChar(u'_');
    }
    return pattern + u'%';
}

bool hasWord(const Entry &entry, const SearchWord &word)
{
    static const QStringList fields = textFields();
    const QJsonObject &data = entry.entity.data;
    return word.kinds.contains(entry.kind())
           || std::ranges::any_of(word.values,
                                  [&](const auto &value) {
                                      return data.value(value.first).toVariant().toString()
                                             == value.second;
                                  })
           || std::ranges::any_of(fields,
                                  [&](const QString &field) {
                                      return data.value(field).toString().contains(
                                          word.text, Qt::CaseInsensitive);
                                  })
           || (word.shownBy.contains(entry.kind()) && word.isShown(entry, word.text, word.now));
}

QString inData(const QString &field)
{
    return QStringLiteral("json_extract(data, '$.%1')").arg(field);
}

} // namespace

bool EntryFilter::accepts(const Entry &entry) const
{
    if (!kind.isEmpty() && entry.kind() != kind)
        return false;
    const auto &by = entry.entity.createdBy;
    if (creator && (by ? by->id != *creator : !orNobody))
        return false;
    return std::ranges::all_of(words, [&](const SearchWord &word) { return hasWord(entry, word); });
}

std::pair<QString, QVariantList> EntryFilter::sql() const
{
    QStringList where;
    QVariantList values;
    if (creator) {
        where.append(orNobody ? QStringLiteral("(creator_id = ? OR creator_id IS NULL)")
                              : QStringLiteral("creator_id = ?"));
        values.append(creator->toString());
    }
    for (const SearchWord &word : words) {
        QStringList either;
        for (const QString &kindName : word.kinds + word.shownBy) {
            either.append(QStringLiteral("entity_type = ?"));
            values.append(kindName);
        }
        for (const auto &[field, value] : word.values) {
            either.append(QStringLiteral("CAST(%1 AS TEXT) = ?").arg(inData(field)));
            values.append(value);
        }
        // Searching the whole document first is cheap and spares most rows the JSON functions. It
        // does not work for characters that JSON escapes.
        QStringList written;
        const QString pattern = likePattern(word.text);
        const bool plain = std::ranges::none_of(word.text, [](QChar c) {
            return c == u'"' || c == u'\\' || c == u'/' || c < u' ';
        });
        QString anywhere;
        if (plain) {
            anywhere = QStringLiteral("data LIKE ? ESCAPE '\\' AND ");
            values.append(pattern);
        }
        const QStringList fields = textFields();
        for (const QString &field : fields) {
            written.append(QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(inData(field)));
            values.append(pattern);
        }
        either.append(
            QStringLiteral("(%1(%2))").arg(anywhere, written.join(QStringLiteral(" OR "))));
        where.append(u'(' + either.join(QStringLiteral(" OR ")) + u')');
    }
    return {where.join(QStringLiteral(" AND ")), values};
}

} // namespace weehours
