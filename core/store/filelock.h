// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

namespace weehours {

/// Shows whether other programs have a profile open: each holds this lock shared meanwhile, and
/// only a program that holds it exclusively may replace the profile's files. The system releases it
/// when a program dies. It does not guard writes; SQLite does that itself.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Locks the file `path`, which is created if missing: exclusively if no other program has it,
    /// else shared, after waiting for an exclusive holder. Fails with `store_failed`.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    [[nodiscard]] bool isAlone() const { return m_isAlone; }
    /// Downgrades an exclusive lock to a shared one.
    void share();

private:
    int m_file = -1;
    bool m_isAlone = false;
};

} // namespace weehours
