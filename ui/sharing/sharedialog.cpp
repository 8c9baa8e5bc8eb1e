// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/sharedialog.h"

#include "core/account/invitelink.h"
#include "core/protocol/clock.h"
#include "ui/dialogs/choicerow.h"
#include "ui/sharing/caregiverlist.h"
#include "ui/sharing/invitebox.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/whilealive.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <chrono>

namespace weehours {

ShareDialog::ShareDialog(AccountClient &accounts, const Entry &baby, Role role, const UserId &self,
                         HostedServer *hosting, QWidget *parent)
    : DialogFrame(tr("Share %1").arg(baby.text(QLatin1StringView("name"))), parent),
      m_accounts(accounts),
      m_babyId(baby.entity.babyId),
      m_babyName(baby.text(QLatin1StringView("name"))),
      m_hosting(hosting),
      m_caregivers(new CaregiverList(accounts, m_babyId, m_babyName, role, self, this))
{
    body()->addWidget(m_caregivers);
    connect(m_caregivers, &CaregiverList::failed, this, [this](const QString &words, bool isAway) {
        m_isAway = isAway;
        showProblem(words);
    });
    connect(m_caregivers, &CaregiverList::reached, this, [this] {
        // That the server is away is not true any more.
        if (std::exchange(m_isAway, false))
            showProblem({});
    });
    connect(m_caregivers, &CaregiverList::reshaped, this, [this] {
        // Who has joined since has used an invite up.
        if (!m_shownInvite.isEmpty())
            readInvites();
        fit();
    });
    connect(m_caregivers, &CaregiverList::left, this, [this] {
        Q_EMIT left();
        accept();
    });
    if (role == Role::Owner) {
        if (hosting)
            buildHosting();
        buildInvites();
    } else {
        auto *hint = new QLabel(tr("Only an owner can invite others."), this);
        setRole(*hint, QStringLiteral("muted"));
        body()->addWidget(hint);
    }
    connect(addButton(tr("Close"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::accept);
    if (role == Role::Owner) {
        m_makeInvite = addButton(tr("Make an invite"), QStringLiteral("primary"));
        connect(m_makeInvite, &QPushButton::clicked, this, &ShareDialog::invite);
        readInvites();
    }
    m_caregivers->read();
    // An invited person may join while the dialog is open.
    constexpr std::chrono::seconds pause{3};
    auto *again = new QTimer(this);
    connect(again, &QTimer::timeout, m_caregivers, &CaregiverList::readAgain);
    again->start(pause);
}

void ShareDialog::buildInvites()
{
    auto *question = new QLabel(tr("Invite somebody who"), this);
    setRole(*question, QStringLiteral("small"));
    m_inviteRole = new ChoiceRow(tr("Role"),
                                 {{QStringLiteral("editor"), tr("logs and edits")},
                                  {QStringLiteral("viewer"), tr("only reads")},
                                  {QStringLiteral("owner"), tr("is an owner too")}},
                                 this);
    auto *means = new QLabel(this);
    setRole(*means, QStringLiteral("small"));
    means->setWordWrap(true);
    const auto explain = [this, means] {
        const auto role = roleFromText(m_inviteRole->word());
        means->setText(role ? CaregiverList::roleMeaning(*role) : QString());
    };
    connect(m_inviteRole, &ChoiceRow::changed, this, explain);
    m_inviteRole->setWord(QStringLiteral("editor"));
    explain();
    m_invite = new InviteBox(this);
    m_open = new QVBoxLayout;
    m_open->setSpacing(metrics::unit);
    body()->addWidget(question);
    body()->addWidget(m_inviteRole);
    body()->addWidget(means);
    body()->addWidget(m_invite);
    body()->addLayout(m_open);
}

void ShareDialog::buildHosting()
{
    m_unreachable = new QLabel(tr("Others cannot reach this computer yet."), this);
    setRole(*m_unreachable, QStringLiteral("warn"));
    m_unreachable->setWordWrap(true);
    m_openHosting = new QPushButton(tr("Hosting …"), this);
    setRole(*m_openHosting, QStringLiteral("secondary"));
    m_openHosting->setAutoDefault(false);
    connect(m_openHosting, &QPushButton::clicked, this, &ShareDialog::hostingRequested);
    const auto refresh = [this] {
        m_unreachable->setVisible(m_hosting->state() != HostedServer::State::Running
                                  || !m_hosting->networkAddress());
    };
    connect(m_hosting, &HostedServer::changed, this, refresh);
    refresh();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_unreachable, 1);
    row->addStretch();
    row->addWidget(m_openHosting);
    body()->addLayout(row);
}

void ShareDialog::invite()
{
    const auto role = roleFromText(m_inviteRole->word());
    if (!role)
        return;
    showProblem({});
    m_makeInvite->setEnabled(false);
    m_accounts.createInvite(m_babyId, *role, QString(),
                            whileAlive(this, [this](const Result<Invite> &invite) {
                                m_makeInvite->setEnabled(true);
                                if (invite) {
                                    showInvite(*invite);
                                } else {
                                    m_makeInvite->setFocus();
                                    m_isAway = invite.error().code == codes::offline;
                                    showProblem(errorText(invite.error()));
                                }
                            }));
}

void ShareDialog::showInvite(Invite invite)
{
    if (const auto address = m_hosting ? m_hosting->networkAddress() : std::nullopt)
        invite.link = inviteLinkText(*address, invite.code);
    m_shownInvite = invite.id;
    m_wasShownOpen = false;
    m_invite->setInvite(invite, m_babyName);
    // Otherwise the focus would move from the button to whatever follows, such as Leave.
    m_invite->setFocus();
    m_makeInvite->setText(tr("Make another"));
    readInvites();
    fit();
}

void ShareDialog::readInvites()
{
    m_accounts.invites(m_babyId, whileAlive(this, [this](const Result<QList<Invite>> &invites) {
                           // Errors are shown by the list of caregivers, or for a new invite.
                           if (invites)
                               showInvites(*invites);
                       }));
}

// An answer may be older than the invite.
void ShareDialog::followShownInvite(const QList<Invite> &open)
{
    const bool isOpen = std::ranges::any_of(open, [this](const Invite &invite) {
        return invite.id == m_shownInvite;
    });
    if (m_wasShownOpen && !isOpen) {
        if (m_invite->isAncestorOf(focusWidget()))
            m_makeInvite->setFocus();
        m_invite->hide();
        m_shownInvite.clear();
        m_makeInvite->setText(tr("Make an invite"));
    }
    m_wasShownOpen = isOpen;
}

void ShareDialog::showInvites(const QList<Invite> &invites)
{
    followShownInvite(invites);
    while (QLayoutItem *item = m_open->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Invite &invite : invites) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString role = CaregiverList::roleWords(invite.role);
        const QString until = momentText(invite.expiresAt, SystemClock().now());
        auto *words = new QLabel(
            invite.id == m_shownInvite
                ? tr("This invite: %1, until %2", "a role, a time").arg(role, until)
                : tr("An open invite: %1, until %2", "a role, a time").arg(role, until),
            line);
        setRole(*words, QStringLiteral("small"));
        words->setWordWrap(true);
        auto *revoke = new QPushButton(tr("Take back", "an invite"), line);
        setRole(*revoke, QStringLiteral("quiet"));
        revoke->setAutoDefault(false);
        revoke->setAccessibleName(tr("Take back: %1").arg(words->text()));
        connect(revoke, &QPushButton::clicked, this, [this, id = invite.id] {
            m_accounts.revokeInvite(m_babyId, id,
                                    whileAlive(this, [this](const Result<void> &done) {
                                        showProblem(done ? QString() : errorText(done.error()));
                                        readInvites();
                                    }));
        });
        row->addWidget(words, 1);
        row->addWidget(revoke);
        m_open->addWidget(line);
    }
    fit();
}

} // namespace weehours
