// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importarchive.h"

#include "core/protocol/sentence.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace weehours {

namespace {

constexpr qint64 mostUnpackedBytes = 2 * mostImportBytes;
constexpr int mostArchivedFiles = 2000;
constexpr int deepestArchive = 2;

struct ArchiveCloser
{
    void operator()(archive *open) const { archive_read_free(open); }
};

/// What is left of the limits for an archive and the archives in it together.
struct UnpackingRoom
{
    qint64 bytes = mostUnpackedBytes;
    int files = mostArchivedFiles;
};

Result<QByteArray> contentOf(archive *open, UnpackingRoom &room)
{
    QByteArray bytes;
    QByteArray chunk(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t size = archive_read_data(open, chunk.data(),
                                                  static_cast<std::size_t>(chunk.size()));
        if (size < 0)
            return failure(codes::malformed, {Sentence::ArchiveDamaged});
        if (size == 0)
            return bytes;
        room.bytes -= size;
        if (room.bytes < 0) {
            return failure(codes::tooLarge,
                           {Sentence::ArchiveTooLarge, {mostUnpackedBytes / (1024 * 1024)}});
        }
        bytes.append(chunk.constData(), size);
    }
}

Result<void> unpack(const ImportFile &file, int depth, UnpackingRoom &room,
                    QList<ImportFile> &files)
{
    const std::unique_ptr<archive, ArchiveCloser> open(archive_read_new());
    if (!open || archive_read_support_format_zip(open.get()) != ARCHIVE_OK
        || archive_read_open_memory(open.get(), file.bytes.constData(),
                                    static_cast<std::size_t>(file.bytes.size()))
               != ARCHIVE_OK)
        return failure(codes::malformed, {Sentence::ArchiveDamaged});
    for (;;) {
        archive_entry *entry = nullptr;
        const int status = archive_read_next_header(open.get(), &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return failure(codes::malformed, {Sentence::ArchiveDamaged});
        if (archive_entry_is_encrypted(entry) != 0)
            return failure(codes::malformed, {Sentence::ArchiveLocked});
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (--room.files < 0)
            return failure(codes::tooLarge, {Sentence::FileHasTooManyRows});
        const char *path = archive_entry_pathname_utf8(entry);
        const QString name = file.name + u'/' + QString::fromUtf8(path ? path : "");
        auto bytes = contentOf(open.get(), room);
        if (!bytes)
            return std::unexpected(bytes.error());
        ImportFile one{name, *std::move(bytes)};
        // macOS adds metadata files of its own, and others hidden ones.
        if (name.contains(QLatin1StringView("__MACOSX/")) || name.section(u'/', -1).startsWith(u'.')
            || one.bytes.isEmpty() || isPicture(one.bytes))
            continue;
        if (!isArchive(one.bytes)) {
            files.append(std::move(one));
            continue;
        }
        if (depth >= deepestArchive)
            return failure(codes::tooLarge, {Sentence::FormatUnknown});
        if (auto done = unpack(one, depth + 1, room, files); !done)
            return done;
    }
}

} // namespace

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\x89PNG")
           || bytes.startsWith("GIF8") || bytes.startsWith("RIFF")
           || bytes.mid(4, 4) == QByteArrayView("ftyp");
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

Result<QList<ImportFile>> unpacked(const ImportFile &archive)
{
    // Without the directory at its end an archive is truncated, even if its files can be read one
    // by one.
    constexpr qsizetype longestEnd = 65557; // the directory's end with the longest comment
    if (archive.bytes.right(longestEnd).lastIndexOf("PK\x05\x06") < 0)
        return failure(codes::malformed, {Sentence::FileCutOff});
    QList<ImportFile> files;
    UnpackingRoom room;
    if (auto done = unpack(archive, 1, room, files); !done)
        return std::unexpected(done.error());
    return files;
}

} // namespace weehours
