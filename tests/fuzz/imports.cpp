// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importformats.h"

#include <cstdint>

// All file formats of the import. The first byte selects a format, or the automatic recognition: so
// each reader gets input that another would claim first.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace weehours;
    if (size == 0)
        return 0;
    const QList<ImportFile> files{
        {QStringLiteral("a"),
         QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1))}};
    const auto formats = importFormats();
    const std::size_t chosen = data[0] % (formats.size() + 2);
    if (chosen < formats.size()) {
        (void)readImport(files, {.format = QString(formats[chosen].name)});
        return 0;
    }
    if (chosen == formats.size()) {
        (void)readImport(files);
        return 0;
    }
    if (const auto table = findTable(files))
        (void)readImport(files, {.byHand = proposedAssignment(*table)});
    return 0;
}
