// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/invitebox.h"

#include "core/protocol/clock.h"
#include "ui/sharing/qrcode.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/words/timewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

// In two halves, for reading out.
QString spoken(const QString &code)
{
    return code.left(code.size() / 2) + u'-' + code.mid(code.size() / 2);
}

} // namespace

InviteBox::InviteBox(QWidget *parent)
    : QWidget(parent),
      m_code(new QLabel(this)),
      m_link(new QLineEdit(this)),
      m_picture(new QrCode(this)),
      m_expiry(new QLabel(this)),
      m_copyMessage(new QPushButton(tr("Copy as a message"), this)),
      m_copyLink(new QPushButton(tr("Copy link"), this))
{
    setRole(*m_code, QStringLiteral("title"));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Invite code"));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Invite link"));
    setRole(*m_expiry, QStringLiteral("muted"));
    m_expiry->setWordWrap(true);
    // Beside the picture, not below it: low screens have no room for that.
    auto *beside = new QVBoxLayout;
    beside->setSpacing(metrics::gap);
    beside->addStretch();
    beside->addWidget(m_code);
    for (QPushButton *button : {m_copyMessage, m_copyLink}) {
        setRole(*button, QStringLiteral("secondary"));
        button->setAutoDefault(true); // Enter copies, instead of making another invite
        beside->addWidget(button);
    }
    beside->addStretch();
    connect(m_copyMessage, &QPushButton::clicked, this, [this] { copy(m_copyMessage, m_message); });
    connect(m_copyLink, &QPushButton::clicked, this, [this] { copy(m_copyLink, m_link->text()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->setSpacing(metrics::gap);
    m_top->addWidget(m_picture, 0, Qt::AlignCenter);
    m_top->addLayout(beside, 1);
    column->addLayout(m_top);
    column->addWidget(m_link);
    column->addWidget(m_expiry);
    setFocusProxy(m_copyMessage);
    hide();
}

void InviteBox::setInvite(const Invite &invite, const QString &babyName)
{
    const QString code = spoken(invite.code);
    const QString until = momentText(invite.expiresAt, SystemClock().now());
    m_code->setText(code);
    // There is no link to a server without encryption; the code has to do.
    const bool hasLink = !invite.link.isEmpty();
    m_link->setText(invite.link);
    m_link->setCursorPosition(0);
    m_link->setVisible(hasLink);
    m_copyLink->setVisible(hasLink);
    m_picture->setText(invite.link);
    if (!hasLink)
        m_picture->hide();
    m_expiry->setText(tr("Works once, until %1. Scan it, send the link, or read the code out to "
                         "somebody who is signed in to the same server.")
                          .arg(until));
    m_message =
        !hasLink
            ? tr("Join %1's log in Wee Hours with this code: %2\nIt works once, until "
                 "%3.",
                 "a message to another caregiver")
                  .arg(babyName, code, until)
            : tr("Join %1's log in Wee Hours:\n%2\nOr type this code: %3\nIt works once, until "
                 "%4.",
                 "a message to another caregiver")
                  .arg(babyName, invite.link, code, until);
    m_copyMessage->setText(tr("Copy as a message"));
    m_copyLink->setText(tr("Copy link"));
    // Before it is shown it has no width of its own.
    arrange(isVisible() ? width() : window()->width() - 2 * metrics::columnGap);
    show();
}

void InviteBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

void InviteBox::arrange(int room)
{
    int words = m_code->sizeHint().width();
    for (const QPushButton *button : {m_copyMessage, m_copyLink})
        words = qMax(words, button->sizeHint().width());
    const int needed = m_picture->sizeHint().width() + m_top->spacing() + words;
    m_top->setDirection(room < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void InviteBox::copy(QPushButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    button->setText(tr("Copied"));
}

} // namespace weehours
