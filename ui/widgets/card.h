// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace weehours {

/// A rounded panel on the page. The owner sets its layout; the style sheet draws the panel.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Sets the style: "card" (the default), "warnCard" or "popover".
    void setRole(const QString &role);
};

/// Sets a widget's role for the style sheet, and restyles it if it is already shown.
/// @param role see styleSheet() in ui/theme/theme.h
void setRole(QWidget &widget, const QString &role);

} // namespace weehours
