// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/announcer.h"

#include "ui/widgets/spokenrole.h"

namespace weehours {

Announcer::Announcer(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(*this, QAccessible::Notification);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1);
}

void Announcer::say(const QString &words)
{
    setAccessibleName(words);
    // A reader speaks what begins to be shown, and this is there all the time.
    QAccessibleEvent gone(this, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&gone);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void Announcer::sayAfterwards(const QString &words)
{
    QMetaObject::invokeMethod(this, [this, words] { say(words); }, Qt::QueuedConnection);
}

} // namespace weehours
