// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/caregiverlist.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popupmenu.h"
#include "ui/widgets/whilealive.h"
#include "ui/words/messagewords.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

QPushButton *makeButton(const QString &text, const QString &role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setRole(*button, role);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QString CaregiverList::roleWords(Role role)
{
    switch (role) {
    case Role::Owner: return tr("owner");
    case Role::Editor: return tr("logs and edits");
    case Role::Viewer: break;
    }
    return tr("only reads");
}

QString CaregiverList::roleMeaning(Role role)
{
    switch (role) {
    case Role::Owner:
        return tr("Sees, logs and edits everything, and also invites others, changes what they may "
                  "do, and ends their access.");
    case Role::Editor: return tr("Sees, logs and edits everything. Cannot invite others.");
    case Role::Viewer: break;
    }
    return tr("Sees everything as it is logged, and changes nothing.");
}

CaregiverList::CaregiverList(AccountClient &accounts, const BabyId &babyId, const QString &babyName,
                             Role role, const UserId &self, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_babyId(babyId),
      m_babyName(babyName),
      m_role(role),
      m_self(self),
      m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metrics::gap);
}

void CaregiverList::read()
{
    m_accounts.caregivers(m_babyId,
                          whileAlive(this, [this](const Result<QList<Caregiver>> &caregivers) {
                              if (caregivers)
                                  show(*caregivers);
                              else
                                  Q_EMIT failed(errorText(caregivers.error()),
                                                caregivers.error().code == codes::offline);
                          }));
}

void CaregiverList::readAgain()
{
    if (m_question || m_isReading)
        return;
    m_isReading = true;
    m_accounts.caregivers(m_babyId,
                          whileAlive(this, [this](const Result<QList<Caregiver>> &caregivers) {
                              m_isReading = false;
                              if (caregivers)
                                  Q_EMIT reached();
                              // Errors are shown only for the person's own actions.
                              if (caregivers && !m_question && *caregivers != m_shown)
                                  show(*caregivers);
                          }));
}

void CaregiverList::show(const QList<Caregiver> &caregivers)
{
    m_question = nullptr;
    m_shown = caregivers;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Caregiver &caregiver : caregivers)
        addLine(caregiver);
    // What ends something is out of the way.
    const auto self = std::ranges::find(caregivers, m_self, &Caregiver::userId);
    if (self != caregivers.cend()) {
        auto *leave = makeButton(tr("Leave …"), QStringLiteral("quiet"), this);
        leave->setAccessibleName(tr("Leave %1's log").arg(m_babyName));
        connect(leave, &QPushButton::clicked, this, [this, caregiver = *self] { ask(caregiver); });
        m_lines->addWidget(leave, 0, Qt::AlignLeading);
    }
    Q_EMIT reshaped();
}

void CaregiverList::addLine(const Caregiver &caregiver)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    const bool isSelf = caregiver.userId == m_self;
    auto *name = new QLabel(line);
    name->setTextFormat(Qt::PlainText);
    name->setText(isSelf ? tr("%1 (you)").arg(caregiver.name) : caregiver.name);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    auto *role = new QLabel(roleWords(caregiver.role), line);
    setRole(*role, QStringLiteral("muted"));
    row->addWidget(role);
    if (!isSelf && m_role == Role::Owner) {
        auto *more = makeButton(QStringLiteral("⋯"), QStringLiteral("quiet"), line);
        more->setAccessibleName(tr("What %1 may do").arg(caregiver.name));
        more->setToolTip(more->accessibleName());
        connect(more, &QPushButton::clicked, this,
                [this, more, caregiver] { showMenu(caregiver, *more); });
        row->addWidget(more);
    }
    m_lines->addWidget(line);
}

void CaregiverList::showMenu(const Caregiver &caregiver, const QWidget &below)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *roles = new QActionGroup(menu);
    for (const Role role : {Role::Owner, Role::Editor, Role::Viewer}) {
        auto *action = menu->addAction(roleWords(role), this, [this, role, id = caregiver.userId] {
            m_accounts.setRole(m_babyId, id, role,
                               whileAlive(this,
                                          [this](const Result<void> &result) { done(result); }));
        });
        action->setCheckable(true);
        action->setChecked(role == caregiver.role);
        roles->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("End access …"), this, [this, caregiver] { ask(caregiver); });
    popUp(*menu, below.mapToGlobal(QPoint(0, below.height() + metrics::unit)));
}

void CaregiverList::ask(const Caregiver &caregiver)
{
    if (m_question)
        m_question->deleteLater();
    const bool isSelf = caregiver.userId == m_self;
    auto *card = new Card(this);
    card->setRole(QStringLiteral("warnCard"));
    auto *column = new QVBoxLayout(card);
    auto *words = new QLabel(card);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setText(
        isSelf ? tr("You lose access, and %1's log is removed from this and your other computers. "
                    "What you logged stays with the others. To come back, you need a new invite.")
                     .arg(m_babyName)
               : tr("%2 loses access, and %1's log is removed from %2's computers. What %2 logged "
                    "stays here. To come back, %2 needs a new invite.")
                     .arg(m_babyName, caregiver.name));
    auto *really = makeButton(isSelf ? tr("Leave") : tr("End access"), QStringLiteral("primary"),
                              card);
    auto *keep = makeButton(isSelf ? tr("Stay") : tr("Keep it", "somebody's access"),
                            QStringLiteral("secondary"), card);
    connect(really, &QPushButton::clicked, this, [this, really, caregiver] {
        really->setEnabled(false);
        end(caregiver);
    });
    connect(keep, &QPushButton::clicked, this, &CaregiverList::read);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(really);
    buttons->addWidget(keep);
    buttons->addStretch();
    column->addWidget(words);
    column->addLayout(buttons);
    m_lines->addWidget(card);
    m_question = card;
    // Enter must not be the choice that ends something.
    keep->setFocus();
    Q_EMIT reshaped();
}

void CaregiverList::end(const Caregiver &caregiver)
{
    const bool isSelf = caregiver.userId == m_self;
    m_accounts.removeCaregiver(m_babyId, caregiver.userId,
                               whileAlive(this, [this, isSelf](const Result<void> &result) {
                                   if (isSelf && result)
                                       Q_EMIT left();
                                   else
                                       done(result);
                               }));
}

void CaregiverList::done(const Result<void> &result)
{
    Q_EMIT failed(result ? QString() : errorText(result.error()),
                  !result && result.error().code == codes::offline);
    read();
}

} // namespace weehours
