// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QList>

namespace weehours {

/// One line of the day's totals.
struct TodayRow
{
    QString label;       ///< "Milk"
    QString value;       ///< "610 ml"
    QString average;     ///< "of 720"; empty where there is no average yet
    QString kind;        ///< whose ink the bar is drawn in
    double fraction = 0; ///< how far the bar reaches, 0 to 1
    double mark = -1; ///< where the average stands on the bar, 0 to 1; below 0 for none, and no bar
    bool operator==(const TodayRow &) const = default;
};

/// The day's totals, each as words and as a bar with the average of the week marked on it. There is
/// no goal to reach: the mark only tells what is usual.
class TodayCard : public Card
{
    Q_OBJECT

public:
    /// @param theme outlives the card
    explicit TodayCard(Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<TodayRow> &rows);
    /// A sentence below the rows; empty for none.
    void setNote(const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRect &rect, const TodayRow &row) const;

    void describe();
    /// What the marks are; empty while there is no average.
    [[nodiscard]] QString averageWords() const;
    /// Whether averageWords() have room on the line of the title.
    [[nodiscard]] bool isBesideHead(int width) const;
    [[nodiscard]] QStringList noteLines(int width) const;

    Theme &m_theme;
    QList<TodayRow> m_rows;
    QString m_note;
};

} // namespace weehours
