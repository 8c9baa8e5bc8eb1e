// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/sharedialog.h"

#include "ui/dialogs/choicerow.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

QString roleWords(Role role)
{
    switch (role) {
    case Role::Owner: return ShareDialog::tr("owner");
    case Role::Editor: return ShareDialog::tr("logs and edits");
    case Role::Viewer: break;
    }
    return ShareDialog::tr("reads");
}

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ShareDialog::ShareDialog(AccountClient &accounts, const Entry &baby, Role role, const UserId &self,
                         QWidget *parent)
    : DialogFrame(tr("Share %1").arg(baby.text(QLatin1StringView("name"))), parent),
      m_accounts(accounts),
      m_babyId(baby.entity.babyId),
      m_role(role),
      m_self(self),
      m_caregivers(new QVBoxLayout)
{
    m_caregivers->setSpacing(metrics::unit);
    body()->addLayout(m_caregivers);
    if (role == Role::Owner) {
        auto *question = new QLabel(tr("Invite somebody who"), this);
        question->setProperty("role", QStringLiteral("small"));
        m_inviteRole = new ChoiceRow(tr("Role"),
                                     {{QStringLiteral("editor"), tr("logs and edits")},
                                      {QStringLiteral("viewer"), tr("only reads")},
                                      {QStringLiteral("owner"), tr("is an owner too")}},
                                     this);
        m_inviteRole->setWord(QStringLiteral("editor"));
        body()->addWidget(question);
        body()->addWidget(m_inviteRole);

        m_inviteBox = new QWidget(this);
        auto *box = new QVBoxLayout(m_inviteBox);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(2 * metrics::unit);
        m_code = new QLabel(m_inviteBox);
        m_code->setProperty("role", QStringLiteral("title"));
        m_code->setAlignment(Qt::AlignCenter);
        m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_code->setAccessibleName(tr("Invite code"));
        m_link = new QLineEdit(m_inviteBox);
        m_link->setReadOnly(true);
        m_link->setAccessibleName(tr("Invite link"));
        m_expiry = new QLabel(m_inviteBox);
        m_expiry->setProperty("role", QStringLiteral("muted"));
        m_expiry->setWordWrap(true);
        auto *copy = new QPushButton(tr("Copy link"), m_inviteBox);
        copy->setProperty("role", QStringLiteral("secondary"));
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this, [this, copy] {
            QGuiApplication::clipboard()->setText(m_link->text());
            copy->setText(tr("Copied"));
        });
        box->addWidget(m_code);
        box->addWidget(m_link);
        box->addWidget(copy);
        box->addWidget(m_expiry);
        m_inviteBox->hide();
        body()->addWidget(m_inviteBox);
    } else {
        auto *hint = new QLabel(tr("Only an owner can invite others."), this);
        hint->setProperty("role", QStringLiteral("muted"));
        body()->addWidget(hint);
    }
    connect(addButton(tr("Close"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::accept);
    if (role == Role::Owner) {
        m_makeInvite = addButton(tr("Make an invite"), QStringLiteral("primary"));
        connect(m_makeInvite, &QPushButton::clicked, this, &ShareDialog::invite);
    }
    readCaregivers();
}

void ShareDialog::readCaregivers()
{
    m_accounts.caregivers(m_babyId, [this](const Result<QList<Caregiver>> &caregivers) {
        if (caregivers)
            showCaregivers(*caregivers);
        else
            showProblem(caregivers.error().detail);
    });
}

void ShareDialog::showCaregivers(const QList<Caregiver> &caregivers)
{
    clear(m_caregivers);
    for (const Caregiver &caregiver : caregivers) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const bool isSelf = caregiver.userId == m_self;
        row->addWidget(new QLabel(isSelf ? tr("%1 (you)").arg(caregiver.name) : caregiver.name,
                                  line));
        auto *role = new QLabel(roleWords(caregiver.role), line);
        role->setProperty("role", QStringLiteral("muted"));
        row->addWidget(role);
        row->addStretch();
        if (m_role == Role::Owner && !isSelf) {
            auto *end = new QPushButton(tr("End access"), line);
            end->setProperty("role", QStringLiteral("danger"));
            end->setAutoDefault(false);
            end->setAccessibleName(tr("End %1's access").arg(caregiver.name));
            // Two presses: what goes from their computer does not come back by an undo here.
            connect(end, &QPushButton::clicked, this, [this, end, id = caregiver.userId] {
                if (!end->property("asked").toBool()) {
                    end->setProperty("asked", true);
                    end->setText(tr("Really end it?"));
                    return;
                }
                end->setEnabled(false);
                m_accounts.removeCaregiver(m_babyId, id, [this](const Result<void> &done) {
                    if (!done)
                        showProblem(done.error().detail);
                    readCaregivers();
                });
            });
            row->addWidget(end);
        }
        m_caregivers->addWidget(line);
    }
}

void ShareDialog::invite()
{
    const auto role = roleFromText(m_inviteRole->word());
    if (!role)
        return;
    showProblem({});
    m_makeInvite->setEnabled(false);
    m_accounts.createInvite(m_babyId, *role, QString(), [this](const Result<Invite> &invite) {
        m_makeInvite->setEnabled(true);
        if (invite)
            showInvite(*invite);
        else
            showProblem(invite.error().detail);
    });
}

void ShareDialog::showInvite(const Invite &invite)
{
    m_code->setText(invite.code);
    m_link->setText(invite.link);
    m_link->setCursorPosition(0);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(invite.expiresAt.msecs);
    m_expiry->setText(tr("Good once, until %1. Send it to them by any messenger.")
                          .arg(QLocale().toString(until, QLocale::ShortFormat)));
    m_inviteBox->show();
    m_makeInvite->setText(tr("Make another"));
    adjustSize();
}

} // namespace weehours
