// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace weehours {

class GrowthPointTable;

/// The points beside a growth chart, in two lines each: day and value; age, percentile and gain.
/// Enter or a double click opens one.
class GrowthList : public QListView
{
    Q_OBJECT
public:
    /// @param theme, model must outlive the list
    GrowthList(Theme &theme, GrowthPointTable &model, QWidget *parent = nullptr);

    /// Selects the row without taking the focus.
    void chooseRow(int row);
    /// The height of all rows in pixels.
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    /// The person wants to open the entry of that row.
    void openRequested(int row);
    /// The person selected another row.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace weehours
