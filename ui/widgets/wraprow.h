// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace weehours {

/// Buttons in one row if their texts fit, otherwise in several rows of equal columns: in a narrow
/// window, or in a language with longer words. It lays them out itself, because Qt asks only a
/// layout, not a widget with one, for its height at a width. Hidden widgets take no room.
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

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QWidget *> shown() const;
    /// The number of columns, with the widgets spread evenly over the rows.
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();

    QList<QWidget *> m_widgets;
    bool m_isFilling = true;
};

} // namespace weehours
