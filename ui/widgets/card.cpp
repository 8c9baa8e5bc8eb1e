// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/widgets/softshadow.h"

#include <QStyle>
#include <QVariant>

namespace weehours {

Card::Card(QWidget *parent) : QFrame(parent)
{
    new SoftShadow(*this);
    setRole(QStringLiteral("card"));
}

void Card::setRole(const QString &role)
{
    weehours::setRole(*this, role);
}

void setRole(QWidget &widget, const QString &role)
{
    if (widget.property("role") == role)
        return;
    widget.setProperty("role", role);
    // The style reads properties only when a widget is polished, which is before it is shown.
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace weehours
