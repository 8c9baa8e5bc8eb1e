// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogframe.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace weehours {

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_heading(new QLabel(this)),
      m_body(new QVBoxLayout),
      m_problem(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // As wide as a window can be narrow, and wider where there is room.
    setMinimumWidth(parent ? qBound(340, parent->window()->width(), 440) : 440);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_problem->setProperty("role", QStringLiteral("warn"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setHeading(title);

    constexpr int margin = 5 * metrics::unit;
    m_body->setSpacing(3 * metrics::unit);
    m_buttons->setSpacing(2 * metrics::unit);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * metrics::unit);
    column->addWidget(m_heading);
    column->addLayout(m_body);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
}

QSize DialogFrame::sizeHint() const
{
    QSize hint = QDialog::sizeHint();
    if (parentWidget())
        hint.setWidth(qMin(hint.width(), parentWidget()->window()->width()));
    if (layout()->hasHeightForWidth())
        hint.setHeight(layout()->totalHeightForWidth(hint.width()));
    return hint;
}

bool DialogFrame::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        keepHeight();
    return handled;
}

void DialogFrame::keepHeight()
{
    const int need = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                   : layout()->totalMinimumSize().height();
    setMinimumHeight(qMin(need, screen()->availableSize().height()));
}

QPushButton *DialogFrame::addButton(const QString &text, const QString &role)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", role);
    const bool primary = role == QLatin1StringView("primary");
    button->setDefault(primary);
    button->setAutoDefault(primary);
    m_buttons->addWidget(button);
    return button;
}

void DialogFrame::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void DialogFrame::fit()
{
    // What came or went is laid out by the event that follows. Not adjustSize(): that leaves a
    // third of the screen free and lets parts cover each other for it.
    const auto resizeToContent = [this] {
        layout()->activate();
        const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        resize(width(), wanted);
    };
    QMetaObject::invokeMethod(this, resizeToContent, Qt::QueuedConnection);
}

void DialogFrame::setHeading(const QString &title)
{
    setWindowTitle(title);
    m_heading->setText(title);
}

} // namespace weehours
