// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

class QIODevice;

namespace weehours {

/// The version of the document; a reader refuses a greater one. See docs/export.md.
inline constexpr int exportVersion = 1;

/// What an export wrote.
struct ExportCounts
{
    int babies = 0;
    int entries = 0;
    /// Changes that the server has not taken.
    int unsent = 0;
};

/// Writes a profile as one JSON document: babies, caregivers, all entries that stand, and the
/// changes that wait or were refused. It is written entry by entry, so that a log of any length
/// fits; no token, password or invite is in it.
class ProfileExport
{
public:
    /// @param store must outlive the export
    /// @param now   what the document says of when it was made
    ProfileExport(const Store &store, Instant now) : m_store(store), m_now(now) {}

    /// @param only one baby; all of the profile if not given
    /// @returns `not_found` where there is no such baby, `store_failed` where the log cannot be
    ///          read, `write_failed` where `device` cannot be written; part of the document may
    ///          have been written then
    [[nodiscard]] Result<ExportCounts> writeTo(QIODevice &device,
                                               const std::optional<BabyId> &only) const;
    /// The same into a file that only its owner may read. A file of that name is replaced when all
    /// is written, and else left alone.
    [[nodiscard]] Result<ExportCounts> writeToFile(const QString &path,
                                                   const std::optional<BabyId> &only) const;

private:
    [[nodiscard]] Result<void> writeBaby(QIODevice &device, const BabyRow &row,
                                         ExportCounts &counts) const;

    const Store &m_store;
    Instant m_now;
};

} // namespace weehours
