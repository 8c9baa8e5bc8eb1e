// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importdocument.h"

#include "core/exchange/textdecoding.h"
#include "core/protocol/sentence.h"

#include <QFile>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>

namespace weehours {

namespace {

constexpr qsizetype mostDatabaseRows = 500000;

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// Whether it is imported is not decided yet: an archive or a folder may contain other files too.
std::unexpected<Error> unknownFile(const Message &why)
{
    return failure(codes::malformed, why, {}, Reason::UnknownFile);
}

} // namespace

Result<ImportDocument> ImportDocument::read(int index, const QByteArray &bytes,
                                            const QByteArray &journal)
{
    ImportDocument document;
    document.m_index = index;
    if (bytes.size() > mostImportBytes)
        return failure(codes::tooLarge,
                       {Sentence::FileTooLarge, {mostImportBytes / bytesInMegabyte}});
    if (bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        document.m_form = Form::Database;
        if (auto done = document.readDatabase(bytes, journal); !done)
            return std::unexpected(done.error());
        return document;
    }
    if (endsWithinCharacter(bytes))
        return failure(codes::malformed, {Sentence::FileCutOff});
    auto text = decodedText(bytes);
    if (text && text->trimmed().isEmpty())
        return unknownFile({Sentence::FileEmpty});
    if (!text)
        return unknownFile({Sentence::FormatUnknown});
    document.m_text = *std::move(text);
    const QString start = document.m_text.left(64).trimmed();
    if (start.startsWith(u'{')
        || (start.startsWith(u'[') && !start.startsWith(QLatin1StringView("[PiyoLog]")))) {
        QJsonParseError error;
        document.m_json = QJsonDocument::fromJson(document.m_text.toUtf8(), &error);
        if (error.error != QJsonParseError::NoError) {
            // A truncated document has its error at the end.
            constexpr qsizetype near = 4;
            const bool isCutOff = error.offset + near >= document.m_text.toUtf8().trimmed().size();
            return isCutOff ? failure(codes::malformed, {Sentence::FileCutOff})
                            : unknownFile({Sentence::FormatUnknown});
        }
        document.m_form = Form::Json;
        return document;
    }
    // Sections of several tables, and prose, have their own readers.
    if (start.startsWith(QLatin1StringView("===")) || start.startsWith(u'[')
        || start.startsWith(u'\u3010'))
        return document;
    auto table = CsvTable::read(document.m_text);
    if (!table)
        return std::unexpected(table.error());
    document.m_table = *std::move(table);
    document.m_form = Form::Table;
    return document;
}

Result<void> ImportDocument::readDatabase(const QByteArray &bytes, const QByteArray &journal)
{
    // SQLite can only read files. These are readable only by their owner, and are removed at the
    // end.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.db"));
    for (const auto &[name, content] :
         {std::pair(path, bytes), std::pair(path + QStringLiteral("-wal"), journal)}) {
        QFile file(name);
        if (!content.isEmpty()
            && (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
                || !file.flush()))
            return failure(codes::writeFailed, {Sentence::FileUnreadable, {file.errorString()}});
    }
    const QString name = QUuid::createUuid().toString();
    const auto gone = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setDatabaseName(path);
    const auto broken = [] { return failure(codes::malformed, {Sentence::DatabaseDamaged}); };
    if (!database.open())
        return broken();
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // Views and triggers in the file are foreign code, and must not run.
    if (!query.exec(QStringLiteral("PRAGMA trusted_schema = OFF"))
        || !query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()
        || query.value(0).toString() != QLatin1StringView("ok"))
        return broken();
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")))
        return broken();
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    qsizetype count = 0;
    for (const QString &table : std::as_const(names)) {
        if (!query.exec(QStringLiteral("SELECT * FROM ") + quotedName(table)))
            return broken();
        const QSqlRecord record = query.record();
        QList<QVariantMap> rows;
        while (query.next()) {
            if (++count > mostDatabaseRows)
                return failure(codes::tooLarge, {Sentence::FileHasTooManyRows});
            QVariantMap row;
            for (int i = 0; i < record.count(); ++i)
                row.insert(record.fieldName(i).toLower(), query.value(i));
            rows.append(row);
        }
        m_database.insert(table.toLower(), rows);
    }
    return {};
}

} // namespace weehours
