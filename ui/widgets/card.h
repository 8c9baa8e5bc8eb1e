// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace weehours {

/// A rounded panel on the page. What it holds goes into its layout, which the maker sets; the
/// style sheet draws the rest.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Changes what the style sheet draws: "card" (the usual one), "warnCard" or "popover".
    void setRole(const QString &role);
};

/// Gives a widget its hook for the style sheet and restyles it, also when already shown.
/// @param role see styleSheet() in ui/theme/theme.h
void setRole(QWidget &widget, const QString &role);

} // namespace weehours
