// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace weehours {

PlainText::PlainText(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainText::eventFilter(QObject *watched, QEvent *event)
{
    // A label is polished before it is first measured or shown, and its text is laid out only then.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

QString PlainText::onButton(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

QString PlainText::inTitle(const QString &text)
{
    return QString(text).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

QString PlainText::outside(const QString &text)
{
    // After an invisible word joiner no tag or character reference is recognised.
    return QString(text)
        .replace(u'<', QStringLiteral("<\u2060"))
        .replace(u'&', QStringLiteral("&\u2060"));
}

} // namespace weehours
