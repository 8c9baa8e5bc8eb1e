// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weeklayout.h"

#include <QAbstractTableModel>

namespace weehours {

/// The entries of a week as rows of words, oldest first: what the picture shows,
/// for a screen reader and for people who prefer lists. GUI thread.
class WeekTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, From, To, What, Details, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes those of the topics, in any order.
    void setEntries(const QList<Entry> &entries, Instant now,
                    const QList<Topic> &topics = usualTopics());
    [[nodiscard]] const Entry &entryAt(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// The rows as CSV, the same in every language: a header row, local times as ISO 8601 with
    /// offset, whole minutes, millilitres. Lines end with CR LF.
    [[nodiscard]] QString toCsv() const;

private:
    QList<Entry> m_entries;
    Instant m_now;
};

} // namespace weehours
