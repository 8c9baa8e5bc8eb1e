// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

/// The word that the schema has for an activity with a name of its own.
inline constexpr QLatin1StringView otherActivity("other");

/// What is counted and shown by itself: a kind, or an activity with a name of its own, which is
/// then like a kind.
struct Topic
{
    QString kind;
    /// Of an activity, as it was written last; empty for all entries of the kind.
    QString name = {};

    /// Whether the entry is one of these. Names are equal without regard to case, accents and
    /// spaces.
    [[nodiscard]] bool has(const Entry &entry) const;
    /// For settings and CSV, without spaces: "sleep", "activity:Baby%20swimming".
    [[nodiscard]] QString toString() const;
    /// The other way round; of an empty kind where the text is not of that form.
    [[nodiscard]] static Topic fromString(const QString &text);

    /// Whether both have the same entries.
    bool operator==(const Topic &other) const;
};

} // namespace weehours
