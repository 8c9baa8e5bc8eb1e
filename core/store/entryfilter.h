// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QVariant>

namespace weehours {

/// One word that is looked for. It is found in what people wrote (notes, names, places), in any
/// case; and where an entry is of one of the kinds, or has one of the values, for which that word
/// stands on the screen.
struct SearchWord
{
    QString text;
    QStringList kinds;
    QList<std::pair<QString, QString>> values; ///< field and value

    bool operator==(const SearchWord &) const = default;
};

/// Which entries of a log are wanted. An empty one accepts all.
struct EntryFilter
{
    QString kind; ///< empty for all
    /// Who made it.
    std::optional<UserId> creator;
    /// What was made before there was an account counts as `creator`'s too.
    bool orNobody = false;
    QList<SearchWord> words; ///< all of them must be found

    [[nodiscard]] bool isEmpty() const { return *this == EntryFilter(); }
    [[nodiscard]] bool accepts(const Entry &entry) const;
    /// A condition on rows of `entries`, without the kind, that holds for all that is accepted and
    /// little else; with its values. Empty where everything is wanted.
    [[nodiscard]] std::pair<QString, QVariantList> sql() const;

    bool operator==(const EntryFilter &) const = default;
};

} // namespace weehours
