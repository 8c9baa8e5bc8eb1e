// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace weehours {

/// Buttons side by side, in one row where their words have room in it, and in several of equal
/// columns where they have not: in a narrow window, or in a language with longer words. It places
/// them itself, because Qt asks a layout, and no widget with one, how high it is at a width.
class WrapRow : public QWidget
{
    Q_OBJECT
public:
    explicit WrapRow(QWidget *parent = nullptr);

    /// Adds a widget behind the others and becomes its parent.
    void add(QWidget *widget);
    /// Whether the widgets share the whole width, as choices do, or are as wide as their words, as
    /// actions are. They share it at first.
    void setFilling(bool filling);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    /// How many stand side by side, as even as may be over the rows.
    [[nodiscard]] int columnsFor(int width) const;
    void arrange();

    QList<QWidget *> m_widgets;
    bool m_isFilling = true;
};

} // namespace weehours
