// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QVariant>

namespace weehours {

/// One search word. It matches what people wrote (notes, names, places), ignoring case, entries of
/// one of the kinds, or with one of the values, whose displayed name contains it, and entries whose
/// row shows it.
struct SearchWord
{
    QString text;
    QStringList kinds;
    QList<std::pair<QString, QString>> values; ///< field and value
    /// The kinds whose rows can show the word between what people wrote: "asleep", "ml".
    QStringList shownBy;
    /// Whether the row of an entry of these kinds shows the word at that time. Not null if there
    /// are such kinds.
    bool (*isShown)(const Entry &entry, const QString &word, Instant now) = nullptr;
    Instant now{}; ///< when the search was made, for running timers

    bool operator==(const SearchWord &) const = default;
};

/// Which entries of a log are wanted. An empty filter accepts all.
struct EntryFilter
{
    QString kind; ///< empty for all
    /// The caregiver who made it.
    std::optional<UserId> creator;
    /// Whether `creator` also made what has no creator: entries from before there was an account.
    bool orNobody = false;
    QList<SearchWord> words; ///< all must match

    [[nodiscard]] bool isEmpty() const { return *this == EntryFilter(); }
    [[nodiscard]] bool accepts(const Entry &entry) const;
    /// A condition on rows of `entries`, with its values, that holds for all accepted entries and
    /// for few others: accepts() must check each row. It does not test the kind. Empty if all are
    /// wanted.
    [[nodiscard]] std::pair<QString, QVariantList> sql() const;

    bool operator==(const EntryFilter &) const = default;
};

} // namespace weehours
