// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptyfields.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QKeyEvent>

namespace weehours {

EmptyFields::EmptyFields(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EmptyFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *field = qobject_cast<QAbstractSpinBox *>(watched);
    const QString text = static_cast<QKeyEvent *>(event)->text();
    const bool types = !text.isEmpty() && text.at(0).isPrint();
    if (field && types && !field->specialValueText().isEmpty()
        && field->text() == field->specialValueText())
        field->selectAll();
    return false;
}

} // namespace weehours
