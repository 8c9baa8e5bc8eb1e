// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/logsheet.h"
#include "core/store/store.h"

#include <functional>

class QIODevice;

namespace weehours {

/// The version of the document; a reader refuses a greater one. See docs/export.md.
inline constexpr int exportVersion = 2;

/// Which part of a profile is written. What is not set leaves nothing out.
struct ExportScope
{
    std::optional<BabyId> baby = {};
    /// The kinds of entries, and `plan`; the babies themselves always come along. Empty: all.
    QStringList kinds = {};
    /// Entries that start in [from, to). Plans come along whenever they are.
    std::optional<Instant> from = {};
    std::optional<Instant> to = {};

    [[nodiscard]] bool has(QLatin1StringView kind) const;
    [[nodiscard]] bool isWhole() const { return kinds.isEmpty() && !from && !to; }
};

/// What an export wrote.
struct ExportCounts
{
    int babies = 0;
    int entries = 0;
    int plans = 0;
    /// Changes that the server has not taken.
    int unsent = 0;
};

/// What people call a column of a sheet, in their language.
/// @param kind nullptr in a sheet of several kinds
using ColumnWords = std::function<QString(const KindSpec *kind, const QString &column)>;

/// Writes a profile: as one JSON document with babies, caregivers, plans, all entries that stand,
/// and the changes that wait or were refused; or as CSV, for spreadsheets, with the babies, plans
/// and entries. It is written entry by entry, so that a log of any length fits; no token, password
/// or invite is in it. It belongs to the thread of its store.
class ProfileExport
{
public:
    enum class Form {
        Json,
        Table, ///< one CSV file for all kinds
        Sheets ///< a zip archive of a CSV file a kind
    };

    /// @param store must outlive the export
    /// @param now   what the document says of when it was made
    /// @param words of the columns; without them a heading is the schema's name
    ProfileExport(const Store &store, Instant now, ColumnWords words = {})
        : m_store(store), m_now(now), m_words(std::move(words))
    {
    }

    /// The form that a file of that name has: `.csv` a table, `.zip` sheets, and else JSON.
    [[nodiscard]] static Form formOf(const QString &path);

    /// @returns `not_found` where there is no such baby, `store_failed` where the log cannot be
    ///          read, `write_failed` where `device` cannot be written; part of the document may
    ///          have been written then
    [[nodiscard]] Result<ExportCounts> writeTo(QIODevice &device, Form form,
                                               const ExportScope &scope) const;
    /// The same into a file that only its owner may read. A file of that name is replaced when all
    /// is written, and else left alone.
    [[nodiscard]] Result<ExportCounts> writeToFile(const QString &path, Form form,
                                                   const ExportScope &scope) const;

private:
    /// Takes one entity of a baby.
    using Visitor = std::function<Result<void>(const BabyRow &baby, const Entry &entry)>;

    [[nodiscard]] Result<QList<BabyRow>> babiesIn(const ExportScope &scope) const;
    [[nodiscard]] Result<void> forEach(const BabyRow &baby, const QString &kind,
                                       const ExportScope &scope, const Visitor &visit) const;
    [[nodiscard]] Result<ExportCounts> writeJson(QIODevice &device, const ExportScope &scope) const;
    [[nodiscard]] Result<void> writeBaby(QIODevice &device, const BabyRow &row,
                                         const ExportScope &scope, ExportCounts &counts) const;
    [[nodiscard]] Result<ExportCounts> writeTable(QIODevice &device,
                                                  const ExportScope &scope) const;
    [[nodiscard]] Result<ExportCounts> writeSheets(QIODevice &device,
                                                   const ExportScope &scope) const;
    [[nodiscard]] QByteArray headingRow(const KindSpec *kind, const QStringList &columns) const;

    const Store &m_store;
    Instant m_now;
    ColumnWords m_words;
};

} // namespace weehours
