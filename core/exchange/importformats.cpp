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
#include "core/exchange/narareader.h"
#include "core/exchange/nighpreader.h"
#include "core/exchange/piyologreader.h"
#include "core/exchange/sprouttrackreader.h"
#include "core/exchange/weehoursreader.h"
#include "core/protocol/sentence.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>

namespace weehours {

namespace {

using FormatName = QLatin1StringView;

// A table of no known program, with columns assigned by the person.
constexpr ImportFormat assignedFormat{FormatName("columns"), FormatName("CSV"), nullptr, nullptr};

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
    error.message = {Sentence::InFile, {name, QVariant::fromValue(error.message)}};
    return std::unexpected(error);
}

/// @param isFound in a folder
Result<ImportFile> takeFile(const QString &path, bool isFound)
{
    const auto failed = [&](QLatin1StringView code, const Message &why) {
        return inFile(path, failure(code, why).error());
    };
    const Message tooLarge{Sentence::FileTooLarge, {mostImportBytes / bytesInMegabyte}};
    // Opening a pipe waits for the program that writes into it, which may never come. Those of a
    // shell have one.
    const QFileInfo info(path);
    const bool isOfShell = path.startsWith(FormatName("/dev/"))
                           || path.startsWith(FormatName("/proc/"));
    if (info.exists() && !info.isFile() && !isOfShell)
        return failed(codes::notFound, {Sentence::NeitherFileNorFolder});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(codes::notFound, {Sentence::FileUnreadable, {file.errorString()}});
    // A folder may hold photos and films of any size.
    constexpr qint64 head = 16;
    if (isFound && isPicture(file.peek(head)))
        return ImportFile{path, file.read(head), true};
    if (file.size() > mostImportBytes)
        return failed(codes::tooLarge, tooLarge);
    // A pipe has no size, and may be endless.
    ImportFile taken{path, file.read(mostImportBytes + 1), isFound};
    if (file.error() != QFileDevice::NoError)
        return failed(codes::notFound, {Sentence::FileUnreadable, {file.errorString()}});
    if (taken.bytes.size() > mostImportBytes)
        return failed(codes::tooLarge, tooLarge);
    if (QFile journal(path + FormatName("-wal"));
        taken.bytes.startsWith("SQLite format 3") && journal.open(QIODevice::ReadOnly))
        taken.journal = journal.read(mostImportBytes);
    return taken;
}

// With the folders in it; links are not followed, which may go round in a circle.
QStringList filesIn(const QString &path)
{
    constexpr qsizetype most = 2000;
    QStringList names;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && names.size() < most)
        names.append(files.next());
    names.sort();
    return names;
}

// A database that was open has its newest rows in a file of its own.
void takeJournals(QList<ImportFile> &files)
{
    const auto isJournal = [](const ImportFile &file) {
        return file.name.endsWith(FormatName("-wal"))
               && (file.bytes.startsWith("\x37\x7f\x06\x82")
                   || file.bytes.startsWith("\x37\x7f\x06\x83"));
    };
    for (ImportFile &file : files) {
        for (const ImportFile &other : std::as_const(files)) {
            if (isJournal(other) && other.name == file.name + FormatName("-wal")
                && file.journal.isEmpty())
                file.journal = other.bytes;
        }
    }
    files.removeIf([&](const ImportFile &file) {
        return isJournal(file) && std::ranges::any_of(files, [&](const ImportFile &other) {
                   return file.name == other.name + FormatName("-wal");
               });
    });
}

// If several people logged, the note of each entry says who. Of one person it would be the same
// everywhere.
void noteCaregivers(ImportReading &reading)
{
    for (const ImportedRow &row : std::as_const(reading.rows)) {
        if (!row.caregiver.isEmpty() && !reading.caregivers.contains(row.caregiver))
            reading.caregivers.append(row.caregiver);
    }
    reading.caregivers.sort();
    if (reading.caregivers.size() < 2)
        return;
    for (ImportedRow &row : reading.rows)
        row.note(FormatName("logged by"), row.caregiver);
}

bool isSpreadsheet(const QList<ImportFile> &contents)
{
    return std::ranges::any_of(contents, [](const ImportFile &file) {
        return file.name.endsWith(FormatName("/xl/workbook.xml"))
               || (file.name.endsWith(FormatName("/mimetype"))
                   && file.bytes.contains("opendocument.spreadsheet"));
    });
}

/// Where a document comes from.
struct Origin
{
    /// In an archive or a folder, which may contain other files as well.
    bool isFound = false;
    /// The number of its archive among the given files; -1 outside of archives.
    qsizetype archive = -1;
};

// Parses the files, and unpacks archives among them.
Result<void> readDocuments(const QList<ImportFile> &files, ImportSource &source,
                           QList<Origin> &origins)
{
    QList<ImportFile> given = files;
    takeJournals(given);
    for (qsizetype number = 0; number < given.size(); ++number) {
        const ImportFile &file = given.at(number);
        QList<ImportFile> contents{file};
        const bool isUnpacked = isArchive(file.bytes);
        const bool isFound = isUnpacked || file.isFound;
        if (isUnpacked) {
            auto within = unpacked(file);
            if (!within)
                return inFile(file.name, within.error());
            contents = *std::move(within);
            takeJournals(contents);
            if (isSpreadsheet(contents))
                return inFile(file.name,
                              failure(codes::malformed, {Sentence::FileIsSpreadsheet}).error());
        }
        for (const ImportFile &one : std::as_const(contents)) {
            const auto index = static_cast<int>(source.files.size());
            auto document = ImportDocument::read(index, one.bytes, one.journal);
            source.files.append(one.name);
            if (!document && isFound && document.error().reason == Reason::UnknownFile) {
                if (!isPicture(one.bytes))
                    source.reading.complain(index, 0, document.error().message);
                continue;
            }
            if (!document)
                return inFile(one.name, document.error());
            source.documents.append(*std::move(document));
            origins.append({isFound, isUnpacked ? number : -1});
        }
    }
    return {};
}

// The format of each document. An archive is of one program, and the others of its tables are no
// logs; several files may be of several programs.
QList<const ImportFormat *> formatsOf(const QList<ImportDocument> &documents,
                                      const QList<Origin> &origins, const ImportFormat *only)
{
    QList<const ImportFormat *> formats(documents.size(), nullptr);
    QHash<qsizetype, const ImportFormat *> ofArchives;
    const auto take = [&](qsizetype place, const ImportFormat &format) {
        const qsizetype archive = origins.at(place).archive;
        const ImportFormat *const before = ofArchives.value(archive);
        if (formats.at(place) || (before && before != &format)
            || !format.recognises(documents.at(place)))
            return false;
        formats[place] = &format;
        if (archive >= 0)
            ofArchives.insert(archive, &format);
        return true;
    };
    for (qsizetype i = 0; i < documents.size(); ++i) {
        for (const ImportFormat &format : formatTable) {
            if ((only && only != &format) || !take(i, format))
                continue;
            // What several programs could have written belongs to the files before it.
            for (qsizetype other = i + 1; other < documents.size(); ++other)
                take(other, format);
        }
    }
    return formats;
}

std::optional<ColumnAssignment> assignmentOf(const QList<ImportDocument> &documents,
                                             const QList<ColumnAssignment> &assignments)
{
    for (const ImportDocument &document : documents) {
        for (const ColumnAssignment &one : assignments) {
            if (document.isTable() && one.fits(document.table()))
                return one;
        }
    }
    return std::nullopt;
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

QString ImportSource::title() const
{
    QStringList titles;
    for (const ImportFormat *format : formats)
        titles.append(format->title);
    return titles.join(QStringLiteral(", "));
}

Result<ImportSource> readImport(const QList<ImportFile> &files, const ImportOptions &options)
{
    const ImportFormat *const only = findImportFormat(options.format);
    ImportSource source;
    source.reading.counter = options.counter;
    QList<Origin> origins;
    if (auto done = readDocuments(files, source, origins); !done)
        return std::unexpected(done.error());
    const QList<ImportDocument> &documents = source.documents;
    QList<const ImportFormat *> formats(documents.size(), nullptr);
    source.assignment = options.byHand;
    if (!source.assignment) {
        formats = formatsOf(documents, origins, only);
        if (!only && formats.count(nullptr) == formats.size())
            source.assignment = assignmentOf(documents, options.assignments);
    }
    if (source.assignment) {
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (documents.at(i).isTable() && source.assignment->fits(documents.at(i).table()))
                formats[i] = &assignedFormat;
        }
        source.formats.append(&assignedFormat);
    }
    for (const ImportFormat *format : std::as_const(formats)) {
        if (format && !source.formats.contains(format))
            source.formats.append(format);
    }
    const Message unknown = only ? Message{Sentence::FormatNotOf, {only->title}}
                                 : Message{Sentence::FormatUnknown};
    if (source.formats.isEmpty())
        return inFile(files.isEmpty() ? QString() : files.constFirst().name,
                      failure(codes::malformed, unknown, {}, Reason::UnknownFile).error());
    const bool isOne = source.formats.size() == 1;
    const Message other = source.assignment ? Message{Sentence::ColumnsDiffer}
                          : isOne
                              ? Message{Sentence::FormatNotOf, {source.formats.constFirst()->title}}
                              : unknown;
    source.formatOfFile = QList<const ImportFormat *>(source.files.size(), nullptr);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const int file = documents.at(i).index();
        source.formatOfFile[file] = formats.at(i);
        if (formats.at(i))
            continue;
        if (!origins.at(i).isFound)
            return inFile(source.files.at(file),
                          failure(codes::malformed, source.assignment ? other : unknown).error());
        source.reading.complain(file, 0, other);
    }
    for (const ImportFormat *format : std::as_const(source.formats)) {
        QList<const ImportDocument *> known;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (formats.at(i) == format)
                known.append(&documents.at(i));
        }
        if (format == &assignedFormat) {
            for (const ImportDocument *document : std::as_const(known))
                readAssigned(*document, *source.assignment, source.reading);
        } else if (auto done = format->read(known, source.reading); !done) {
            return inFile(source.files.at(known.constFirst()->index()), done.error());
        }
    }
    noteCaregivers(source.reading);
    source.reading.counter = nullptr;
    return source;
}

Result<CsvTable> findTable(const QList<ImportFile> &files)
{
    ImportSource source;
    QList<Origin> origins;
    if (auto done = readDocuments(files, source, origins); !done)
        return std::unexpected(done.error());
    for (const ImportDocument &document : std::as_const(source.documents)) {
        if (document.isTable() && document.table().heading().size() > 1)
            return document.table();
    }
    return failure(codes::malformed, {Sentence::NoTable});
}

Result<QList<ImportFile>> takeImportFiles(const QStringList &paths)
{
    QList<ImportFile> files;
    qint64 bytes = 0;
    for (const QString &path : paths) {
        QStringList names{path};
        const bool isFolder = QFileInfo(path).isDir();
        if (isFolder) {
            names = filesIn(path);
            if (names.isEmpty()) {
                const Message why = QFileInfo(path).isReadable()
                                        ? Message{Sentence::FolderEmpty}
                                        : Message{Sentence::FileUnreadable,
                                                  {qt_error_string(EACCES)}};
                return inFile(path, failure(codes::notFound, why).error());
            }
        }
        for (const QString &name : std::as_const(names)) {
            auto file = takeFile(name, isFolder);
            if (!file)
                return std::unexpected(file.error());
            bytes += file->bytes.size();
            if (bytes > 2 * mostImportBytes) {
                return failure(codes::tooLarge,
                               {Sentence::FileTooLarge, {2 * mostImportBytes / bytesInMegabyte}});
            }
            files.append(*std::move(file));
        }
    }
    return files;
}

} // namespace weehours
