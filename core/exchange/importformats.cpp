// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importformats.h"

#include "core/exchange/babybuddyreader.h"
#include "core/exchange/babyconnectreader.h"
#include "core/exchange/babydaybookreader.h"
#include "core/exchange/babyplusreader.h"
#include "core/exchange/babytrackerreader.h"
#include "core/exchange/huckleberryreader.h"
#include "core/exchange/importarchive.h"
#include "core/exchange/importwords.h"
#include "core/exchange/narareader.h"
#include "core/exchange/nighpreader.h"
#include "core/exchange/piyologreader.h"
#include "core/exchange/sprouttrackreader.h"
#include "core/exchange/weehoursreader.h"

#include <algorithm>
#include <array>

namespace weehours {

namespace {

using FormatName = QLatin1StringView;

constexpr std::array formatTable{
    ImportFormat{FormatName("weehours"), FormatName("Wee Hours"), weehoursexport::recognises,
                 weehoursexport::read},
    ImportFormat{FormatName("babybuddy"), FormatName("Baby Buddy"), babybuddy::recognises,
                 babybuddy::read},
    ImportFormat{FormatName("nara"), FormatName("Nara Baby"), nara::recognises, nara::read},
    ImportFormat{FormatName("huckleberry"), FormatName("Huckleberry"), huckleberry::recognises,
                 huckleberry::read},
    ImportFormat{FormatName("babyconnect"), FormatName("Baby Connect"), babyconnect::recognises,
                 babyconnect::read},
    ImportFormat{FormatName("sprouttrack"), FormatName("Sprout Track"), sprouttrack::recognises,
                 sprouttrack::read},
    ImportFormat{FormatName("nighp"), FormatName("Baby Tracker (Nighp)"), nighp::recognises,
                 nighp::read},
    ImportFormat{FormatName("babydaybook"), FormatName("Baby Daybook"), babydaybook::recognises,
                 babydaybook::read},
    ImportFormat{FormatName("babyplus"), FormatName("Baby+"), babyplus::recognises, babyplus::read},
    ImportFormat{FormatName("piyolog"), FormatName("PiyoLog"), piyolog::recognises, piyolog::read},
    ImportFormat{FormatName("babytracker"), FormatName("Baby Tracker (Srdjan Coric)"),
                 babytracker::recognises, babytracker::read},
};

std::unexpected<Error> inFile(const QString &name, Error error)
{
    error.detail = name + QStringLiteral(": ") + error.detail;
    return std::unexpected(error);
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    return formatTable;
}

const ImportFormat *findImportFormat(QStringView name)
{
    const auto found = std::ranges::find_if(formatTable, [&](const ImportFormat &format) {
        return name == format.name;
    });
    return found == formatTable.end() ? nullptr : &*found;
}

Result<ImportSource> readImport(const QList<ImportFile> &files, const QString &formatName)
{
    const ImportFormat *const only = findImportFormat(formatName);
    ImportSource source;
    QList<ImportDocument> documents;
    QList<bool> wereFound;
    for (const ImportFile &file : files) {
        QList<ImportFile> contents{file};
        const bool isUnpacked = isArchive(file.bytes);
        const bool isFound = isUnpacked || file.isFound;
        if (isUnpacked) {
            auto within = unpacked(file);
            if (!within)
                return inFile(file.name, within.error());
            contents = *std::move(within);
        }
        for (const ImportFile &one : std::as_const(contents)) {
            auto document = ImportDocument::read(static_cast<int>(source.files.size()), one.bytes);
            source.files.append(one.name);
            // An archive or a folder may hold other things beside the log.
            if (!document && isFound && document.error().code == codes::malformed
                && document.error().detail == ImportWords::unknownFormat())
                continue;
            if (!document)
                return inFile(one.name, document.error());
            documents.append(*std::move(document));
            wereFound.append(isFound);
        }
    }
    for (const ImportDocument &document : std::as_const(documents)) {
        if (source.format)
            break;
        for (const ImportFormat &format : formatTable) {
            if ((!only || only == &format) && format.recognises(document)) {
                source.format = &format;
                break;
            }
        }
    }
    if (!source.format) {
        const Error error{QString(codes::malformed), only ? ImportWords::notOfFormat(only->title)
                                                          : ImportWords::unknownFormat()};
        return inFile(files.isEmpty() ? QString() : files.constFirst().name, error);
    }
    QList<const ImportDocument *> known;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const ImportDocument &document = documents.at(i);
        if (source.format->recognises(document)) {
            known.append(&document);
        } else if (wereFound.at(i)) {
            source.reading.complain(document.index(), 0,
                                    ImportWords::notOfFormat(source.format->title));
        } else {
            return inFile(source.files.at(document.index()),
                          {QString(codes::malformed),
                           ImportWords::notOfFormat(source.format->title)});
        }
    }
    if (auto done = source.format->read(known, source.reading); !done)
        return inFile(source.files.constFirst(), done.error());
    return source;
}

} // namespace weehours
