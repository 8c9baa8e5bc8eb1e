// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sayrow.h"

#include <QAccessible>
#include <QEvent>
#include <QListView>

namespace weehours {

namespace {

class RowSayer : public QObject
{
public:
    explicit RowSayer(QListView &list) : QObject(&list), m_list(list)
    {
        list.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // Behind the list itself, which Qt names when this has returned.
        if (event->type() == QEvent::FocusIn)
            QMetaObject::invokeMethod(this, &RowSayer::say, Qt::QueuedConnection);
        return false;
    }

private:
    void say()
    {
        if (!m_list.hasFocus() || !m_list.currentIndex().isValid())
            return;
        QAccessibleEvent event(&m_list, QAccessible::Focus);
        event.setChild(m_list.currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }

    QListView &m_list;
};

} // namespace

void sayRowWithKeyboard(QListView &list)
{
    new RowSayer(list);
}

} // namespace weehours
