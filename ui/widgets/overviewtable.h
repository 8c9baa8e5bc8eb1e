// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace weehours {

/// The table view of a picture's data. Enter or a double click opens a row; Tab leaves the table,
/// and letters remain the window's shortcuts.
class OverviewTable : public QTableView
{
    Q_OBJECT
public:
    /// @param name accessible name
    OverviewTable(QAbstractItemModel &model, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to open that row.
    void openRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace weehours
