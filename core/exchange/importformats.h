// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/assignedcolumns.h"
#include "core/exchange/importdocument.h"
#include "core/exchange/importedrow.h"

#include <span>

namespace weehours {

/// A program whose files can be read.
struct ImportFormat
{
    /// As it is chosen: `huckleberry`.
    QLatin1StringView name;
    /// As it is called: `Huckleberry`.
    QLatin1StringView title;
    bool (*recognises)(const ImportDocument &document);
    Result<void> (*read)(const QList<const ImportDocument *> &documents, ImportReading &reading);
};

/// All of them; of those that know a file, the first is right.
[[nodiscard]] std::span<const ImportFormat> importFormats();
/// The one of that name, or nullptr.
[[nodiscard]] const ImportFormat *findImportFormat(QStringView name);

/// What an import's files hold.
struct ImportSource
{
    /// nullptr where the files hold nothing of any program.
    const ImportFormat *format = nullptr;
    /// The names of the files, and of those in archives, for complaints.
    QStringList files;
    /// What is in them, by the same places.
    QList<ImportDocument> documents;
    /// By which the columns were read, where the table is of no known program.
    std::optional<ColumnAssignment> assignment;
    ImportReading reading;
};

/// How files are to be read.
struct ImportOptions
{
    /// The only format that is looked for; empty: all.
    QString format = {};
    /// What was said of tables of no known program, the latest first.
    QList<ColumnAssignment> assignments = {};
    /// What the person says of this table, whatever program it may be of.
    std::optional<ColumnAssignment> byHand = {};
    /// Counts the rows meanwhile, for another thread to show; may be nullptr.
    std::atomic<int> *counter = nullptr;
};

/// Reads files as one import: archives are unpacked, and each file is known by its content.
/// @returns `malformed` or `too_large`, with the file's name in its words, where a file is damaged
///          or is none of any program: then all of it is refused, since a part is no log
[[nodiscard]] Result<ImportSource> readImport(const QList<ImportFile> &files,
                                              const ImportOptions &options = {});
/// The first table of the files, to assign its columns.
/// @returns `malformed` where there is none
[[nodiscard]] Result<CsvTable> findTable(const QList<ImportFile> &files);

/// Takes files from the disk; a folder stands for all files in it.
/// @returns `not_found` for one that cannot be read, `too_large` for more than any log has
[[nodiscard]] Result<QList<ImportFile>> takeImportFiles(const QStringList &paths);

} // namespace weehours
