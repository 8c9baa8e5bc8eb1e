// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace weehours {

namespace {

constexpr const char *spokenRole = "spokenRole";

QAccessibleInterface *interfaceWithRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(spokenRole) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    // Qt keeps each factory once.
    QAccessible::installFactory(interfaceWithRole);
    widget.setProperty(spokenRole, static_cast<int>(role));
}

} // namespace weehours
