// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sharing.h"

#include "ui/sharing/hostdialog.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/waysdialog.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/whilealive.h"
#include "ui/window/firststart.h"
#include "ui/window/shownbaby.h"
#include "ui/words/messagewords.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

/// The babies whose log is here.
QSet<BabyId> babiesHere(const SyncStatus &status)
{
    QSet<BabyId> here;
    for (const BabySyncStatus &baby : status.babies) {
        if (baby.access != Access::Revoked)
            here.insert(baby.babyId);
    }
    return here;
}

} // namespace

Sharing::Sharing(const Parts &parts, const ShownBaby &baby, const FirstStart &firstStart,
                 Toast &toast, QWidget &window)
    : m_parts(parts), m_baby(baby), m_firstStart(firstStart), m_toast(toast), m_window(window)
{
    connect(&m_parts.session, &Session::tokenNotKept, this, &Sharing::onTokenNotKept);
    connect(&m_parts.hosting, &HostedServer::changed, this, &Sharing::onHosted);
    connect(&m_parts.engine, &SyncEngine::statusChanged, this, &Sharing::tellJoined);
    connect(&m_parts.engine, &SyncEngine::idle, this, &Sharing::onIdle);
    // What is said behind a dialog is not seen.
    m_window.installEventFilter(this);
}

void Sharing::share()
{
    if (!m_baby.isThere())
        return;
    if (isApart()) {
        begin();
        return;
    }
    if (!m_parts.session.isSignedIn()) {
        if (m_parts.session.account())
            signIn();
        else
            begin();
        return;
    }
    const Role role = m_parts.logbook.roleFor(m_baby.id()).value_or(Role::Viewer);
    const auto self = m_parts.logbook.self();
    auto *dialog = new ShareDialog(m_parts.accounts, *m_baby.entry(), role,
                                   self ? self->id : UserId(),
                                   isHosted() ? &m_parts.hosting : nullptr, &m_window);
    connect(dialog, &ShareDialog::hostingRequested, this, &Sharing::host);
    connect(dialog, &ShareDialog::left, &m_parts.engine, &SyncEngine::pullSoon);
    dialog->open();
}

void Sharing::shareWhenSent()
{
    if (!m_sharesSoon || !m_baby.isThere())
        return;
    const QList<BabySyncStatus> babies = m_parts.engine.status().babies;
    const bool isSent = std::ranges::any_of(babies, [this](const BabySyncStatus &baby) {
        return baby.babyId == m_baby.id() && baby.access == Access::Shared && baby.lastSyncAt;
    });
    if (!isSent)
        return;
    m_sharesSoon = false;
    if (!QApplication::activeModalWidget())
        share();
    offerTokenFile();
}

bool Sharing::isApart() const
{
    if (!m_baby.isThere() || !m_parts.session.account())
        return false;
    const auto baby = m_parts.store.babies.find(m_baby.id());
    return baby && *baby && (*baby)->access == Access::Apart;
}

void Sharing::begin()
{
    auto *dialog = new WaysDialog(m_baby.name(), &m_window);
    const auto enter = [this](AccountDialog::Purpose purpose) {
        auto *account = openAccount(purpose);
        if (m_parts.session.account())
            account->setElsewhere();
    };
    connect(dialog, &WaysDialog::hostChosen, this, &Sharing::host);
    connect(dialog, &WaysDialog::serverChosen, this,
            [enter] { enter(AccountDialog::Purpose::Share); });
    connect(dialog, &WaysDialog::joinChosen, this,
            [enter] { enter(AccountDialog::Purpose::Join); });
    dialog->open();
}

void Sharing::host()
{
    auto *dialog = new HostDialog(m_parts.hosting, &m_window);
    connect(dialog, &HostDialog::started, this, [this, dialog] {
        const bool isElsewhere = isApart() && !isHosted();
        if (m_parts.session.account() && !isElsewhere)
            return;
        dialog->accept();
        const auto address = m_parts.hosting.ownAddress();
        if (!address)
            return;
        auto *account = openAccount(AccountDialog::Purpose::Share);
        if (isElsewhere)
            account->setElsewhere();
        account->setHosted(*address, m_parts.hosting.firstAccountCode());
    });
    dialog->open();
}

void Sharing::onHosted()
{
    if (m_parts.hosting.state() == HostedServer::State::Running && isHosted())
        m_parts.engine.networkReconnected();
}

bool Sharing::isHosted() const
{
    const auto &account = m_parts.session.account();
    return account && m_parts.hosting.ownAddress() == account->server;
}

AccountDialog *Sharing::openAccount(AccountDialog::Purpose purpose, const QString &invite)
{
    const QString typed = m_firstStart.personName();
    const QString person = typed.isEmpty()
                               ? m_parts.store.profile.value(QStringLiteral("personName"))
                                     .value_or(QString())
                               : typed;
    auto *dialog = new AccountDialog(purpose, m_parts.accounts, m_parts.session, person, &m_window);
    if (!invite.isEmpty())
        dialog->setInvite(invite);
    connect(dialog, &AccountDialog::done, this, [this, purpose](bool hasJoined) {
        const bool isJoining = purpose == AccountDialog::Purpose::Join;
        if (isJoining && !hasJoined)
            m_hereBefore = babiesHere(m_parts.engine.status());
        m_parts.engine.syncSoon();
        if (hasJoined)
            m_toast.showMessage(joinedWords());
        else if (isJoining)
            return; // it may have been the code of an account alone
        else if (purpose == AccountDialog::Purpose::Share)
            m_sharesSoon = true; // on to the invite, as soon as there is something to invite to
        else
            m_toast.showMessage(tr("Signed in."));
    });
    dialog->open();
    return dialog;
}

QString Sharing::joinedWords()
{
    return tr("Joined. The log is on its way.");
}

void Sharing::tellJoined()
{
    if (!m_hereBefore || m_hereBefore->contains(babiesHere(m_parts.engine.status())))
        return;
    m_hereBefore.reset();
    m_toast.showMessage(joinedWords());
}

void Sharing::onIdle()
{
    tellJoined();
    if (m_toast.shows(joinedWords()))
        m_toast.showMessage(tr("Joined. The log is here."));
    if (std::exchange(m_hereBefore, std::nullopt))
        m_toast.showMessage(tr("Signed in."));
}

void Sharing::join()
{
    openAccount(AccountDialog::Purpose::Join);
}

void Sharing::signIn()
{
    openAccount(AccountDialog::Purpose::SignInAgain);
}

void Sharing::signOut()
{
    m_parts.accounts.logout(whileAlive(this, [this](const Result<void> &done) {
        m_toast.showMessage(done ? tr("Signed out. The log stays on this computer.")
                                 : errorText(done.error()));
        Q_EMIT signedOut();
    }));
}

void Sharing::onTokenNotKept(const Error &error)
{
    m_notKept = error;
    offerTokenFile();
}

bool Sharing::eventFilter(QObject *watched, QEvent *event)
{
    // Once the dialog has gone.
    if (event->type() == QEvent::WindowUnblocked)
        QMetaObject::invokeMethod(this, &Sharing::offerTokenFile, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Sharing::offerTokenFile()
{
    if (!m_notKept || m_sharesSoon || QApplication::activeModalWidget())
        return;
    const Error error = *std::exchange(m_notKept, std::nullopt);
    if (m_parts.session.tokenStoreKind() == TokenStoreKind::File) {
        m_toast.showMessage(errorText(error));
        m_toast.stay();
        return;
    }
    const bool isLocked = error.reason == Reason::Denied;
    m_toast.showMessage(
        isLocked ? tr("The keychain stayed closed, so you are signed in only until you quit.")
                 : tr("This desktop has no keychain, so you are signed in only until you quit."),
        tr("Keep in a file"), [this] {
            m_parts.session.useTokenStore(TokenStoreKind::File, [this](const Result<void> &done) {
                m_toast.showMessage(done ? tr("Kept in a file that only you can read.")
                                         : errorText(done.error()));
            });
        });
    // Who reads slowly must not lose it: the next start would ask for the password.
    m_toast.stay();
}

} // namespace weehours
