// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/assignedcolumns.h"
#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

#include <span>

namespace weehours {

/// A program whose files can be imported.
struct ImportFormat
{
    /// The word that selects it: `huckleberry`.
    QLatin1StringView name;
    /// The name for people: `Huckleberry`.
    QLatin1StringView title;
    bool (*recognises)(const ImportDocument &document);
    Result<void> (*read)(const QList<const ImportDocument *> &documents, ImportReading &reading);
};

/// All formats; the first that recognises a file is used. Files of several programs are one import.
[[nodiscard]] std::span<const ImportFormat> importFormats();
/// The format of that name, or nullptr.
[[nodiscard]] const ImportFormat *findImportFormat(QStringView name);

/// The content of an import's files.
struct ImportSource
{
    /// The programs of the files, each once.
    QList<const ImportFormat *> formats;
    /// The names of the files, and of those in archives, for complaints.
    QStringList files;
    /// The program of each, at the same index; nullptr for one that is left out.
    QList<const ImportFormat *> formatOfFile;
    /// The content of each, at the same index.
    QList<ImportDocument> documents;
    /// The assignment by which the columns were read, for a table of no known program.
    std::optional<ColumnAssignment> assignment;
    ImportReading reading;

    /// The names of the programs, for people.
    [[nodiscard]] QString title() const;
};

/// How to read files.
struct ImportOptions
{
    /// The only format to look for; empty: all.
    QString format = {};
    /// Saved assignments of tables of no known program, the latest first.
    QList<ColumnAssignment> assignments = {};
    /// The person's assignment for this table, of whatever program it may be.
    std::optional<ColumnAssignment> byHand = {};
    /// Incremented for each row, as progress for another thread; may be nullptr.
    std::atomic<int> *counter = nullptr;
};

/// Reads files as one import: unpacks archives, and detects each file's format by its content.
/// @returns `malformed` or `too_large`, with the file's name in the message, if a file is damaged
/// or of no known program: then all of them are refused, since a part is no log
[[nodiscard]] Result<ImportSource> readImport(const QList<ImportFile> &files,
                                              const ImportOptions &options = {});
/// The first table of the files, to assign its columns.
/// @returns `malformed` if there is none
[[nodiscard]] Result<CsvTable> findTable(const QList<ImportFile> &files);

/// Reads files from the disk; a folder means all files in it.
/// @returns `not_found` for an unreadable one, `too_large` for more than any log has
[[nodiscard]] Result<QList<ImportFile>> takeImportFiles(const QStringList &paths);

} // namespace weehours
