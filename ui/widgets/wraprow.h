// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace weehours {

/// Buttons in one row if their texts fit, otherwise in as few rows as they need: in a narrow
/// window, or in a language with longer words. Before they need one row more, they give up some of
/// the room beside their texts. It lays them out itself, because Qt asks only a layout, not a
/// widget with one, for its height at a width. Hidden widgets take no room.
class WrapRow : public QWidget
{
    Q_OBJECT
public:
    explicit WrapRow(QWidget *parent = nullptr);

    /// Appends a widget and becomes its parent.
    void add(QWidget *widget);
    /// Whether the widgets share the whole width, as choices do (the default), or are as wide as
    /// their texts, as actions are.
    void setFilling(bool filling);
    /// Whether several rows have the same columns, as figures and lists of check boxes have.
    void setHasColumns(bool hasColumns);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shown() const;
    /// How many widgets each row has.
    [[nodiscard]] QList<int> rowsFor(int width) const;
    /// The number of columns, with the widgets spread evenly over the rows.
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();
    void placeRow(const QList<QWidget *> &widgets, int y, int height, bool isOnly);
    void placeColumns(const QList<QWidget *> &widgets, int columns);
    void place(QWidget &widget, QRect where) const;

    QList<QWidget *> m_widgets;
    bool m_isFilling = true;
    bool m_hasColumns = false;
};

} // namespace weehours
