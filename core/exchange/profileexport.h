// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/logsheet.h"
#include "core/store/store.h"

#include <functional>

class QIODevice;

namespace weehours {

/// The version of the document; readers refuse a greater one. See docs/export.md.
inline constexpr int exportVersion = 2;

/// The part of a profile to export. What is not set excludes nothing.
struct ExportScope
{
    std::optional<BabyId> baby = {};
    /// The kinds of entries, and `plan`; the babies themselves are always included. Empty: all.
    QStringList kinds = {};
    /// Entries that start in [from, to). Plans are included regardless of time.
    std::optional<Instant> from = {};
    std::optional<Instant> to = {};

    [[nodiscard]] bool has(QLatin1StringView kind) const;
    [[nodiscard]] bool isWhole() const { return kinds.isEmpty() && !from && !to; }
};

/// What an export contains.
struct ExportCounts
{
    int babies = 0;
    int entries = 0;
    int plans = 0;
    /// Changes that the server has not accepted.
    int unsent = 0;
};

/// The heading for people of a column, in their language.
/// @param kind nullptr in a sheet of several kinds
using ColumnWords = std::function<QString(const KindSpec *kind, const QString &column)>;

/// Why the server refused a change, in words: it may have said no more than a code.
using RefusalWords = std::function<QString(const Error &error)>;

/// Exports a profile: as one JSON document with babies, caregivers, plans, all entries that are not
/// deleted, and waiting and refused changes; or as CSV for spreadsheets, with babies, plans and
/// entries. It streams entry by entry, so that a log may have any length. No token, password or
/// invite is exported. It belongs to the thread of its store.
class ProfileExport
{
public:
    enum class Form {
        Json,
        Table, ///< one CSV file for all kinds
        Sheets ///< a zip archive with one CSV file per kind
    };

    /// @param store must outlive the export
    /// @param now   the document's time of creation
    /// @param refusals the words for refusals; without them they have the server's, or none
    /// @param words    of the columns; without them a heading is the schema's name
    ProfileExport(const Store &store, Instant now, RefusalWords refusals = {},
                  ColumnWords words = {})
        : m_store(store), m_now(now), m_refusals(std::move(refusals)), m_words(std::move(words))
    {
    }

    /// The form by the file's extension: `.csv` a table, `.zip` sheets, anything else JSON.
    [[nodiscard]] static Form formOf(const QString &path);

    /// @returns `not_found` for an unknown baby, `store_failed` if the log cannot be read,
    /// `write_failed` if `device` cannot be written; a part may have been written then
    [[nodiscard]] Result<ExportCounts> writeTo(QIODevice &device, Form form,
                                               const ExportScope &scope) const;
    /// Exports to a file that only its owner may read. An existing file is replaced atomically,
    /// once everything is written.
    [[nodiscard]] Result<ExportCounts> writeToFile(const QString &path, Form form,
                                                   const ExportScope &scope) const;

private:
    /// Receives one entity of a baby.
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
    RefusalWords m_refusals;
    ColumnWords m_words;
};

} // namespace weehours
