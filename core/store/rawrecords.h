// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rawpages.h"

#include <QVariant>

#include <functional>

namespace weehours {

/// A row on a page: of a table, or of an index or a table without row ids.
struct RawRecord
{
    /// 0 for rows without a row id.
    qint64 rowId = 0;
    /// Null, qlonglong, double, QString or QByteArray. Text that is not valid UTF-8 is null.
    QVariantList values;
};

/// Calls `each` with every row that can be read on any page in use, of any table: page by page, so
/// that a damaged page hides no other. Doubtful pages come last. Garbage that looks like a row is
/// passed on too; the caller, who knows the tables, must reject it.
void readRawRecords(const RawPages &pages, const std::function<void(const RawRecord &row)> &each);

} // namespace weehours
