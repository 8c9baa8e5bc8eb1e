// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

#include <optional>

class QSqlError;

namespace weehours {

/// What was saved of a damaged file.
struct Rescue
{
    QString keptAs;  ///< where the damaged file now is
    int waiting = 0; ///< changes that were not sent yet, and now wait again
    int refused = 0; ///< refused changes and conflicts that the person had not dealt with
    int lost = 0;    ///< changes that were not sent and could not be read
    bool account = false;
};

/// It in words for the person.
[[nodiscard]] QString toWords(const Rescue &rescue);

/// Looks at the file at `path`: as a whole where it was not closed properly or noteDamage() was
/// called, else only as far as costs nothing. A damaged one is moved aside with its journal, and a
/// new one put in its place that holds what could be saved. A crash at any moment of it leaves
/// either the one or the other. Call it while nobody else has the file open.
///
/// @returns nothing where all is well; fails with `store_failed` where a damaged file could not be
/// replaced, and then leaves it as it was
[[nodiscard]] Result<std::optional<Rescue>> mend(const QString &path);

/// Whether the error means that the file is not what SQLite wrote.
[[nodiscard]] bool isDamage(const QSqlError &error);

/// SQLite met damage in the file at `path`: the next mend() looks at all of it.
void noteDamage(const QString &path);

} // namespace weehours
