// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/memoryjournals.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace weehours::simulation {

namespace {

/// The content of a write-ahead log, in blocks: growing copies nothing.
class Journal
{
public:
    [[nodiscard]] std::size_t size() const { return m_size; }
    void cut(std::size_t size) { m_size = std::min(m_size, size); }
    /// Copies what there is of it to `to`. Returns how many bytes that is.
    std::size_t read(char *to, std::size_t bytes, std::size_t at) const
    {
        const std::size_t end = std::min(at + bytes, m_size);
        for (std::size_t from = at; from < end;) {
            const std::size_t part = std::min(end - from, blockBytes - from % blockBytes);
            std::memcpy(to + (from - at), m_blocks[from / blockBytes].get() + from % blockBytes,
                        part);
            from += part;
        }
        return at < end ? end - at : 0;
    }
    /// SQLite leaves no gap before `at`.
    void write(const char *from, std::size_t bytes, std::size_t at)
    {
        const std::size_t end = at + bytes;
        while (m_blocks.size() * blockBytes < end)
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockBytes));
        for (std::size_t to = at; to < end;) {
            const std::size_t part = std::min(end - to, blockBytes - to % blockBytes);
            std::memcpy(m_blocks[to / blockBytes].get() + to % blockBytes, from + (to - at), part);
            to += part;
        }
        m_size = std::max(m_size, end);
    }

private:
    static constexpr std::size_t blockBytes = 65536;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_size = 0;
};

/// The index of a write-ahead log, and its locks.
struct Index
{
    std::vector<std::unique_ptr<char[]>> regions;
    std::array<int, SQLITE_SHM_NLOCK> sharers = {};
    std::array<bool, SQLITE_SHM_NLOCK> taken = {};
};

/// By the paths of the journals and of the databases.
std::unordered_map<std::string, std::shared_ptr<Journal>> s_journals;
std::unordered_map<std::string, std::shared_ptr<Index>> s_indexes;

sqlite3_vfs *s_files = nullptr;

bool isJournal(const char *path)
{
    return path && std::string_view(path).ends_with("-wal");
}

struct JournalFile
{
    sqlite3_file base;
    std::shared_ptr<Journal> content;
};

/// A database file: a real one, but for its index.
struct DatabaseFile
{
    sqlite3_file base;
    std::string path;
    std::shared_ptr<Index> index;
    std::array<bool, SQLITE_SHM_NLOCK> shares = {};
    std::array<bool, SQLITE_SHM_NLOCK> takes = {};
    sqlite3_file *real;
};

JournalFile &journal(sqlite3_file *file)
{
    return *reinterpret_cast<JournalFile *>(file);
}

DatabaseFile &database(sqlite3_file *file)
{
    return *reinterpret_cast<DatabaseFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return database(file).real;
}

int closeJournal(sqlite3_file *file)
{
    std::destroy_at(&journal(file));
    return SQLITE_OK;
}

int readJournal(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    const auto wanted = std::size_t(bytes);
    const auto there = journal(file).content->read(static_cast<char *>(to), wanted,
                                                   std::size_t(at));
    if (there == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeJournal(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    journal(file).content->write(static_cast<const char *>(from), std::size_t(bytes),
                                 std::size_t(at));
    return SQLITE_OK;
}

int truncateJournal(sqlite3_file *file, sqlite3_int64 size)
{
    journal(file).content->cut(std::size_t(size));
    return SQLITE_OK;
}

int journalSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(journal(file).content->size());
    return SQLITE_OK;
}

int mapIndex(sqlite3_file *file, int number, int bytes, int extend, void volatile **region)
{
    DatabaseFile &own = database(file);
    if (!own.index) {
        auto &index = s_indexes[own.path];
        if (!index)
            index = std::make_shared<Index>();
        own.index = index;
    }
    auto &regions = own.index->regions;
    *region = nullptr;
    if (regions.size() <= std::size_t(number)) {
        if (extend == 0)
            return SQLITE_OK;
        while (regions.size() <= std::size_t(number))
            regions.push_back(std::make_unique<char[]>(std::size_t(bytes)));
    }
    *region = regions.at(std::size_t(number)).get();
    return SQLITE_OK;
}

int lockIndex(sqlite3_file *file, int first, int count, int flags)
{
    DatabaseFile &own = database(file);
    Index &index = *own.index;
    const auto begin = std::size_t(first);
    const auto end = begin + std::size_t(count);
    const bool isShared = (flags & SQLITE_SHM_SHARED) != 0;
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        for (auto i = begin; i < end; ++i) {
            if (isShared && std::exchange(own.shares.at(i), false))
                --index.sharers.at(i);
            if (!isShared && std::exchange(own.takes.at(i), false))
                index.taken.at(i) = false;
        }
        return SQLITE_OK;
    }
    for (auto i = begin; i < end; ++i) {
        const bool others = index.sharers.at(i) > (own.shares.at(i) ? 1 : 0);
        if ((index.taken.at(i) && !own.takes.at(i)) || (!isShared && others))
            return SQLITE_BUSY;
    }
    for (auto i = begin; i < end; ++i) {
        if (isShared && !std::exchange(own.shares.at(i), true))
            ++index.sharers.at(i);
        if (!isShared)
            own.takes.at(i) = index.taken.at(i) = true;
    }
    return SQLITE_OK;
}

void passIndex(sqlite3_file *)
{
    // One thread sees its own writes in order.
}

int unmapIndex(sqlite3_file *file, int remove)
{
    DatabaseFile &own = database(file);
    own.index.reset();
    // No other connection has it mapped.
    const auto index = s_indexes.find(own.path);
    if (index != s_indexes.end() && (remove != 0 || index->second.use_count() == 1))
        s_indexes.erase(index);
    return SQLITE_OK;
}

int closeDatabase(sqlite3_file *file)
{
    const int closed = real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
    std::destroy_at(&database(file));
    return closed;
}

const sqlite3_io_methods s_journalMethods = {
    .iVersion = 1,
    .xClose = closeJournal,
    .xRead = readJournal,
    .xWrite = writeJournal,
    .xTruncate = truncateJournal,
    .xSync = [](sqlite3_file *, int) { return SQLITE_OK; },
    .xFileSize = journalSize,
    .xLock = [](sqlite3_file *, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; },
    .xCheckReservedLock =
        [](sqlite3_file *, int *isReserved) {
            *isReserved = 0;
            return SQLITE_OK;
        },
    .xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file *) { return 4096; },
    .xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

const sqlite3_io_methods s_databaseMethods = {
    .iVersion = 2,
    .xClose = closeDatabase,
    .xRead =
        [](sqlite3_file *file, void *to, int bytes, sqlite3_int64 at) {
            return real(file)->pMethods->xRead(real(file), to, bytes, at);
        },
    .xWrite =
        [](sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at) {
            return real(file)->pMethods->xWrite(real(file), from, bytes, at);
        },
    .xTruncate =
        [](sqlite3_file *file, sqlite3_int64 size) {
            return real(file)->pMethods->xTruncate(real(file), size);
        },
    .xSync = [](sqlite3_file *file,
                int flags) { return real(file)->pMethods->xSync(real(file), flags); },
    .xFileSize =
        [](sqlite3_file *file, sqlite3_int64 *size) {
            return real(file)->pMethods->xFileSize(real(file), size);
        },
    .xLock = [](sqlite3_file *file,
                int level) { return real(file)->pMethods->xLock(real(file), level); },
    .xUnlock = [](sqlite3_file *file,
                  int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    .xCheckReservedLock =
        [](sqlite3_file *file, int *isReserved) {
            return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
        },
    .xFileControl =
        [](sqlite3_file *file, int what, void *value) {
            // No file is moved here while it is open.
            if (what == SQLITE_FCNTL_HAS_MOVED) {
                *static_cast<int *>(value) = 0;
                return SQLITE_OK;
            }
            return real(file)->pMethods->xFileControl(real(file), what, value);
        },
    .xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    .xDeviceCharacteristics =
        [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    .xShmMap = mapIndex,
    .xShmLock = lockIndex,
    .xShmBarrier = passIndex,
    .xShmUnmap = unmapIndex,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    if ((flags & SQLITE_OPEN_WAL) != 0) {
        auto &content = s_journals[path];
        if (!content)
            content = std::make_shared<Journal>();
        new (file) JournalFile{{&s_journalMethods}, content};
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return s_files->xOpen(s_files, path, file, flags, outFlags);
    auto *const own = new (file) DatabaseFile{};
    own->path = path;
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    const int opened = s_files->xOpen(s_files, path, own->real, flags, outFlags);
    // SQLite closes the file if it has methods, also where opening failed.
    if (opened == SQLITE_OK)
        own->base.pMethods = &s_databaseMethods;
    else
        std::destroy_at(own);
    return opened;
}

int removeFile(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (!isJournal(path))
        return s_files->xDelete(s_files, path, syncFolder);
    s_journals.erase(path);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *path, int flags, int *result)
{
    if (!isJournal(path))
        return s_files->xAccess(s_files, path, flags, result);
    const auto found = s_journals.find(path);
    *result = found != s_journals.end() && found->second->size() > 0 ? 1 : 0;
    return SQLITE_OK;
}

} // namespace

void keepJournalsInMemory()
{
    s_files = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs own = *s_files;
    own.pNext = nullptr;
    own.zName = "memory-journals";
    own.szOsFile = int(std::max(sizeof(DatabaseFile), sizeof(JournalFile))) + s_files->szOsFile;
    own.xOpen = openFile;
    own.xDelete = removeFile;
    own.xAccess = accessFile;
    sqlite3_vfs_register(&own, 1);
}

void makePagesSmall(const char *path)
{
    sqlite3 *opened = nullptr;
    // Only without a write-ahead log; the next who opens it makes one.
    if (sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_exec(opened, "PRAGMA journal_mode = DELETE; PRAGMA page_size = 1024; VACUUM",
                        nullptr, nullptr, nullptr)
               != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", path, sqlite3_errmsg(opened));
        std::abort();
    }
    sqlite3_close(opened);
}

} // namespace weehours::simulation
