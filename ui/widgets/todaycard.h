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
    QString average;     ///< "of 720"; empty if there is no average yet
    QString kind;        ///< the kind in whose ink the bar is drawn
    double fraction = 0; ///< length of the bar, 0 to 1
    double mark = -1;    ///< place of the average on the bar, 0 to 1; negative: no average, no bar
    bool operator==(const TodayRow &) const = default;
};

/// The day's totals, each as text and as a bar with a mark for the week's average. The mark shows
/// what is usual; it is not a goal.
class TodayCard : public Card
{
    Q_OBJECT

public:
    /// @param theme must outlive the card
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
    /// The legend of the marks; empty while there is no average.
    [[nodiscard]] QString averageWords() const;
    [[nodiscard]] int rowsHeight() const;
    /// Whether averageWords() fit on the line of the title.
    [[nodiscard]] bool isBesideHead(int width) const;
    [[nodiscard]] QStringList noteLines(int width) const;

    Theme &m_theme;
    QList<TodayRow> m_rows;
    QString m_note;
};

} // namespace weehours
