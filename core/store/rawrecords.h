// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rawpages.h"

#include <QVariant>

#include <functional>

namespace weehours {

/// A row as it stands on a page: of a table, or of an index or a table without a row id.
struct RawRecord
{
    /// Only of a table with row ids; 0 of others.
    qint64 rowId = 0;
    /// Null, qlonglong, double, QString or QByteArray. Text that is not UTF-8 is null.
    QVariantList values;
};

/// Calls `each` with every row that can be read on any page that is still in use, whichever table
/// it is of: page after page, so that no broken page hides another. The doubtful pages come last.
/// Garbage that looks like a row is given too; who knows the tables must tell.
void readRawRecords(const RawPages &pages, const std::function<void(const RawRecord &row)> &each);

} // namespace weehours
