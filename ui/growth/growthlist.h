// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QListView>

namespace weehours {

class GrowthPointTable;

/// The points of a growth chart beside it, each in two lines: day and value, age and percentile
/// with the gain. Enter or a double click opens one.
class GrowthList : public QListView
{
    Q_OBJECT
public:
    /// @param theme, model outlive the list
    GrowthList(Theme &theme, GrowthPointTable &model, QWidget *parent = nullptr);

    /// Chooses the row without taking the keyboard.
    void chooseRow(int row);
    /// How high all rows are.
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void openRequested(int row);
    /// The person chose another row.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace weehours
