// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/protocol/schema.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace weehours {

Exit exitFor(const Error &error)
{
    if (error.code == codes::offline)
        return Exit::Offline;
    if (error.code == codes::usage)
        return Exit::Usage;
    return Exit::Error;
}

void Output::writeLine(std::FILE *file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    // A reader at the other end of a pipe waits for whole lines, now.
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
    writeLine(stderr, QStringLiteral("weehours-cli: ") + error.detail);
    if (!m_json)
        return;
    QJsonObject body{{QStringLiteral("code"), error.code},
                     {QStringLiteral("detail"), error.detail}};
    if (!error.field.isEmpty())
        body.insert(QStringLiteral("field"), error.field);
    const QJsonObject document{{QStringLiteral("error"), body}};
    writeLine(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

void Output::remark(const QString &words) const
{
    writeLine(stderr, words);
}

QString describe(const Entry &entry)
{
    QStringList parts;
    const KindSpec *spec = findKind(entry.kind());
    if (entry.has(QLatin1StringView("startedAt"))) {
        parts.append(QDateTime::fromMSecsSinceEpoch(entry.startedAt().msecs)
                         .toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    parts.append(entry.kind());
    if (spec) {
        for (const FieldSpec &field : spec->fields) {
            if (field.name == QLatin1StringView("startedAt") || field.type == FieldType::Zone
                || !entry.has(field.name))
                continue;
            QString value = entry.entity.data.value(field.name).toVariant().toString();
            if (field.type == FieldType::Instant) {
                value = QDateTime::fromMSecsSinceEpoch(
                            entry.instant(field.name).value_or(Instant{}).msecs)
                            .toString(QStringLiteral("HH:mm"));
            }
            parts.append(QStringLiteral("%1=%2").arg(field.name, value.replace(u'\n', u' ')));
        }
    } else {
        parts.append(QStringLiteral("(made by a newer version)"));
    }
    if (entry.entity.deleted)
        parts.append(QStringLiteral("(deleted)"));
    if (entry.state == EntryState::Waiting)
        parts.append(QStringLiteral("(not sent yet)"));
    if (entry.state == EntryState::Refused)
        parts.append(QStringLiteral("(refused)"));
    parts.append(entry.id().toString());
    return parts.join(QStringLiteral("  "));
}

} // namespace weehours
