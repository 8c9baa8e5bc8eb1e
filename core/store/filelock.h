// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// Tells how many programs have a profile open: each shares this lock for as long as it does, and
/// whoever holds it alone may replace the profile's files. The system lets go of it when a program
/// dies. It is not for guarding writes; SQLite does that itself.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Takes the lock of the file `path`, which is made if it is not there: alone if nobody else
    /// has it, else shared, after whoever has it alone is done. Fails with `store_failed`.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    /// Lets others in.
    void share();

private:
    int m_file = -1;
    bool m_isAlone = false;
};

} // namespace weehours
