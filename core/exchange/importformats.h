// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    ImportReading reading;
};

/// Reads files as one import: archives are unpacked, and each file is known by its content.
/// @param formatName the only format that is looked for; empty: all
/// @returns `malformed` or `too_large`, with the file's name in its words, where a file is damaged
///          or is none of any program: then all of it is refused, since a part is no log
[[nodiscard]] Result<ImportSource> readImport(const QList<ImportFile> &files,
                                              const QString &formatName = {});

} // namespace weehours
