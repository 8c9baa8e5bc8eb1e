// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/columnwords.h"

#include "core/exchange/logsheet.h"
#include "ui/kinds/kindface.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the free functions below.
struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::ColumnText)
};

QString fieldWords(const KindSpec &kind, const QString &column)
{
    const FieldFace *const face = findFace(kind.name, column);
    return face ? face->labelText() : QString();
}

} // namespace

QString columnWords(const KindSpec *kind, const QString &column)
{
    if (column == logsheet::kindColumn)
        return ColumnText::tr("What", "the heading of a column: feed, sleep …");
    if (column == logsheet::babyColumn)
        return ColumnText::tr("Baby", "the heading of a column");
    if (column == logsheet::loggedByColumn)
        return ColumnText::tr("Logged by", "the heading of a column");
    const bool isLocal = column.endsWith(logsheet::localEnding);
    const QString field = isLocal ? column.chopped(logsheet::localEnding.size()) : column;
    QString words;
    if (kind) {
        words = fieldWords(*kind, field);
    } else {
        for (const KindSpec &one : kinds()) {
            const QString its = fieldWords(one, field);
            if (its.isEmpty() || its == words)
                continue;
            if (!words.isEmpty())
                return {};
            words = its;
        }
    }
    if (isLocal && !words.isEmpty())
        return ColumnText::tr("%1, local time", "the heading of a column; %1 is: Start").arg(words);
    return words;
}

} // namespace weehours
