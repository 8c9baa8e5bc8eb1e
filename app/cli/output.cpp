// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/logbook/clockelsewhere.h"
#include "core/protocol/schema.h"
#include "ui/words/messagewords.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace weehours {

Exit exitFor(const Error &error)
{
    if (error.code == codes::offline)
        return Exit::Offline;
    if (error.code == codes::usage)
        return Exit::Usage;
    if (error.code == codes::superseded)
        return Exit::Refused;
    return Exit::Error;
}

QString entriesText(qsizetype count)
{
    return count == 1 ? QStringLiteral("1 entry") : QStringLiteral("%1 entries").arg(count);
}

QString inertText(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

void Output::writeLine(std::FILE *file, const QString &line)
{
    // A terminal would obey control characters in the text of others.
    const QString shown = ::isatty(::fileno(file)) == 1 ? inertText(line) : line;
    const QByteArray bytes = shown.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    // The reader of a pipe expects whole lines at once.
    std::fflush(file);
}

void Output::object(const QJsonObject &object, const QString &words) const
{
    writeLine(stdout, m_json
                          ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                          : words);
}

void Output::array(const QJsonArray &array, const QStringList &lines) const
{
    if (m_json)
        writeLine(stdout, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
    else
        for (const QString &line : lines)
            writeLine(stdout, line);
}

void Output::error(const Error &error) const
{
    writeLine(stderr, QStringLiteral("weehours-cli: ") + errorText(error));
    if (!m_json)
        return;
    QJsonObject body{{QStringLiteral("code"), error.code},
                     {QStringLiteral("detail"), errorText(error)}};
    if (!error.field.isEmpty())
        body.insert(QStringLiteral("field"), error.field);
    const QJsonObject document{{QStringLiteral("error"), body}};
    writeLine(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

void Output::remark(const QString &words) const
{
    writeLine(stderr, words);
}

Error withAdvice(const Error &error, const QString &advice)
{
    Error advised = error;
    advised.detail = errorText(error) + u' ' + advice;
    advised.message = {};
    return advised;
}

QString shortId(const QString &id)
{
    // 32 random bits of a version 7 UUID: unique within a log.
    constexpr qsizetype shown = 8;
    return id.right(shown);
}

QString whenText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.msecs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString valueText(const QString &kind, const QString &field, const QJsonValue &value)
{
    const KindSpec *spec = findKind(kind);
    const FieldSpec *known = spec ? spec->field(field) : nullptr;
    const QString text = value.toVariant().toString();
    if (known && known->type == FieldType::Instant) {
        if (const auto instant = Instant::parse(text))
            return whenText(*instant);
    }
    return QString(text).replace(u'\n', u' ');
}

QString describe(const Entry &entry, const QString &baby)
{
    constexpr QLatin1StringView startedAt("startedAt");
    QStringList parts;
    const KindSpec *spec = findKind(entry.kind());
    if (entry.has(startedAt))
        parts.append(whenText(entry.startedAt()));
    if (!baby.isEmpty())
        parts.append(baby);
    parts.append(entry.kind());
    if (spec) {
        const QString day = whenText(entry.startedAt()).left(10);
        for (const FieldSpec &field : spec->fields) {
            if (field.name == startedAt || field.type == FieldType::Zone || !entry.has(field.name))
                continue;
            QString value = valueText(entry.kind(), field.name,
                                      entry.entity.data.value(field.name));
            // The day has already been shown.
            if (field.type == FieldType::Instant && value.startsWith(day))
                value = value.mid(day.size() + 1);
            parts.append(QStringLiteral("%1=%2").arg(field.name, value));
        }
    } else {
        parts.append(QStringLiteral("(made by a newer version)"));
    }
    if (const auto there = clockElsewhere(entry.startedAt(), entry.text(field::zone))) {
        parts.append(QStringLiteral("(%1 in %2)")
                         .arg(there->time.toString(QStringLiteral("HH:mm")), there->place));
    }
    if (entry.isRunning())
        parts.append(QStringLiteral("(running)"));
    if (entry.entity.deleted)
        parts.append(QStringLiteral("(deleted)"));
    if (entry.state == EntryState::Waiting)
        parts.append(QStringLiteral("(not sent yet)"));
    if (entry.state == EntryState::Refused)
        parts.append(QStringLiteral("(refused)"));
    parts.append(shortId(entry.id()));
    return parts.join(QStringLiteral("  "));
}

} // namespace weehours
