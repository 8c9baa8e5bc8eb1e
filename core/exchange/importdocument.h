// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvtable.h"

#include <QJsonDocument>
#include <QMap>
#include <QVariantMap>

#include <optional>

namespace weehours {

/// One file as it was given.
struct ImportFile
{
    /// Only for display: the format is detected from the content.
    QString name;
    QByteArray bytes;
    /// Found in a folder or archive, not named by the person: it need not be a log.
    bool isFound = false;
    /// Of a database that was copied while it was open: the file beside it with the newest rows.
    QByteArray journal = {};
};

/// The content of a file, parsed as far as possible without knowing its format.
class ImportDocument
{
public:
    enum class Form { Table, Text, Json, Database };

    /// @param index the file's index in the import, for complaints
    /// @returns `malformed` for a truncated or unknown file, `too_large` for one that is larger
    /// than any log
    /// @param journal see ImportFile
    [[nodiscard]] static Result<ImportDocument> read(int index, const QByteArray &bytes,
                                                     const QByteArray &journal = {});

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] bool isTable() const { return m_form == Form::Table; }
    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }
    [[nodiscard]] bool isDatabase() const { return m_form == Form::Database; }
    [[nodiscard]] const CsvTable &table() const { return m_table; }
    /// Also for a table.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QJsonDocument &json() const { return m_json; }
    /// The rows of a database's table, with its columns' names in lower case.
    [[nodiscard]] QList<QVariantMap> rowsOf(const QString &name) const
    {
        return m_database.value(name.toLower());
    }
    /// The names of a database's tables, in lower case.
    [[nodiscard]] QStringList tables() const { return m_database.keys(); }
    [[nodiscard]] bool hasTable(const QString &name) const
    {
        return m_database.contains(name.toLower());
    }

private:
    [[nodiscard]] Result<void> readDatabase(const QByteArray &bytes, const QByteArray &journal);

    int m_index = 0;
    Form m_form = Form::Text;
    CsvTable m_table;
    QString m_text;
    QJsonDocument m_json;
    QMap<QString, QList<QVariantMap>> m_database;
};

inline constexpr qint64 bytesInMegabyte = 1024 * 1024;
/// The size limit for a file, in bytes.
inline constexpr qint64 mostImportBytes = 64 * bytesInMegabyte;

} // namespace weehours
