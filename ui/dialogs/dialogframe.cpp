// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/dialogframe.h"

#include "ui/dialogs/dialogbody.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace weehours {

namespace {

/// Wider lines are hard to read; what can wrap does so first.
constexpr int mostWidth = 760;

} // namespace

DialogFrame::DialogFrame(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_heading(new QLabel(this)),
      m_body(new DialogBody(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // As narrow as the narrowest window, wider if there is room. The explicit minimum height lets
    // the dialog be lower than its layout's own minimum.
    setMinimumHeight(1);
    setMinimumWidth(parent ? qBound(340, parent->window()->width(), 440) : 440);
    m_heading->setProperty("role", QStringLiteral("heading"));
    m_problem->setProperty("role", QStringLiteral("warn"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setHeading(title);

    constexpr int margin = 5 * metrics::unit;
    body()->setSpacing(3 * metrics::unit);
    m_buttons->setSpacing(2 * metrics::unit);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * metrics::unit);
    column->addWidget(m_heading);
    column->addWidget(m_body);
    column->addWidget(m_problem);
    column->addLayout(m_buttons);
}

QSize DialogFrame::sizeHint() const
{
    QSize hint = QDialog::sizeHint();
    if (parentWidget())
        hint.setWidth(qMin(hint.width(), qMin(mostWidth, parentWidget()->window()->width())));
    hint.setWidth(qMax(hint.width(), minimumWidth()));
    if (layout()->hasHeightForWidth())
        hint.setHeight(layout()->totalHeightForWidth(hint.width()));
    hint.setHeight(qMin(hint.height(), mostHeight()));
    return hint;
}

void DialogFrame::setVisible(bool visible)
{
    // Qt's initial size is at most two thirds of the screen, and the dialog would grow after it was
    // placed.
    if (visible && !testAttribute(Qt::WA_Resized)) {
        arrangeButtons(sizeHint().width());
        resize(sizeHint());
    }
    QDialog::setVisible(visible);
}

bool DialogFrame::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        keepHeight();
    return handled;
}

QVBoxLayout *DialogFrame::body() const
{
    return m_body->column();
}

QWidget *DialogFrame::content() const
{
    return body()->parentWidget();
}

int DialogFrame::wantedHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                         : layout()->totalMinimumSize().height();
}

int DialogFrame::mostHeight() const
{
    // The frame's title bar is unknown before it is shown; the parent window's has the same height.
    const QWidget *titled = parentWidget() ? parentWidget()->window() : this;
    const int title = titled->frameGeometry().height() - titled->height();
    return screen()->availableSize().height() - title;
}

void DialogFrame::arrangeButtons(int width)
{
    int needed = 0;
    int count = 0;
    for (int i = 0; i < m_buttons->count(); ++i) {
        QWidget *button = m_buttons->itemAt(i)->widget();
        if (!button || button->isHidden())
            continue;
        button->ensurePolished();
        needed += button->sizeHint().width();
        ++count;
    }
    const QMargins around = layout()->contentsMargins();
    needed += qMax(0, count - 1) * m_buttons->spacing() + around.left() + around.right();
    const auto wanted = needed > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_buttons->direction() != wanted)
        m_buttons->setDirection(wanted);
}

void DialogFrame::keepHeight()
{
    arrangeButtons(width());
    const bool isFit = height() <= minimumHeight();
    const int wanted = wantedHeight();
    const int most = mostHeight();
    m_body->setScrolls(wanted > most);
    setMinimumHeight(qMin(wanted, most));
    // What was as high as its words need stays so where some of them have gone.
    if (isFit)
        resize(width(), minimumHeight());
    keepOnScreen();
}

void DialogFrame::keepOnScreen()
{
    const QRect room = screen()->availableGeometry();
    const int beyond = frameGeometry().bottom() - room.bottom();
    if (isVisible() && beyond > 0)
        move(pos().x(), qMax(room.top(), pos().y() - beyond));
}

QPushButton *DialogFrame::addButton(const QString &text, const QString &role)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("role", role);
    const bool primary = role == QLatin1StringView("primary");
    button->setDefault(primary);
    button->setAutoDefault(primary);
    // What takes something away is far from what is pressed without looking.
    if (role == QLatin1StringView("danger"))
        m_buttons->insertWidget(0, button);
    else
        m_buttons->addWidget(button);
    return button;
}

void DialogFrame::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    auto *announcer = findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    (announcer ? announcer : new Announcer(this))->sayAfterwards(words);
}

void DialogFrame::fit()
{
    // Added and removed widgets are laid out by a later event. adjustSize() is not used: it leaves
    // a third of the screen free, and lets widgets overlap for that.
    const auto resizeToContent = [this] {
        layout()->activate();
        resize(width(), qMin(layout()->hasHeightForWidth() ? wantedHeight()
                                                           : layout()->totalSizeHint().height(),
                             mostHeight()));
        keepOnScreen();
    };
    QMetaObject::invokeMethod(this, resizeToContent, Qt::QueuedConnection);
}

void DialogFrame::setHeading(const QString &title)
{
    setWindowTitle(PlainText::inTitle(title));
    m_heading->setText(title);
}

} // namespace weehours
