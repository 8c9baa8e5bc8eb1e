// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's menu, sync panel and sharing.

#include "core/protocol/schema.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/importing/importpage.h"
#include "ui/kinds/entrywords.h"
#include "ui/report/reportdialog.h"
#include "ui/sharing/hostdialog.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/waysdialog.h"
#include "ui/sync/syncpanel.h"
#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/toast.h"
#include "ui/window/firststart.h"
#include "ui/window/headerbar.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

/// A menu that a key opened has its first line chosen, so that Enter does something. Where the
/// menu would be wider than its window it goes without the keys, which the sheet of keys has too.
void showOverMenu(QMenu &menu, QPoint place)
{
    if (menu.sizeHint().width() > menu.parentWidget()->width()) {
        for (QAction *action : menu.actions())
            action->setText(action->text().section(u'\t', 0, 0));
    }
    menu.popup(place);
    const auto actions = menu.actions();
    if (!actions.isEmpty())
        menu.setActiveAction(actions.constFirst());
}

} // namespace

void MainWindow::refreshSync()
{
    shareWhenSent();
    const auto &account = m_parts.session.account();
    const SyncWords words = syncWords(m_parts.engine.status(), serverWords(account),
                                      SystemClock().now());
    m_header->setSync(words);
    m_import->setSync(words);
}

void MainWindow::showSync()
{
    if (m_syncPanel->isVisible()) {
        m_syncPanel->hide();
        return;
    }
    const QWidget *pill = m_header->pill();
    if (!pill->isVisible()) {
        // The first start has no head, but may have something to tell of what was not sent.
        m_syncPanel->popUp(QPoint(width() - metrics::columnGap, metrics::columnGap));
        return;
    }
    const int end = layoutDirection() == Qt::RightToLeft ? 0 : pill->width();
    m_syncPanel->popUp(pill->mapTo(this, QPoint(end, pill->height() + metrics::gap)));
}

void MainWindow::showMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Share …"), this, &MainWindow::share);
    menu->addAction(tr("Join with an invite …"), this,
                    [this] { openAccountDialog(AccountDialog::Purpose::Join); });
    if (m_parts.hosting.isWanted())
        menu->addAction(tr("Hosting on this computer …"), this, &MainWindow::host);
    menu->addSeparator();
    menu->addAction(tr("Plans …"), this, [this] { showPlans(); });
    menu->addAction(tr("Recently deleted …"), this, &MainWindow::showDeleted);
    menu->addSeparator();
    menu->addAction(tr("Add a baby …"), this, [this] { editBaby(true); });
    if (canLog()) {
        menu->addAction(tr("Edit %1 …").arg(PlainText::onButton(m_baby->text(field::name))), this,
                        [this] { editBaby(false); });
    }
    menu->addSeparator();
    menu->addAction(tr("Report …\tCtrl+Shift+P", "on paper"), this,
                    [this] { makeReport(localDay(m_parts.logbook.now())); });
    menu->addAction(tr("Export …"), this, &MainWindow::exportLog);
    menu->addAction(tr("Import …"), this, [this] { showImport(); });
    menu->addSeparator();
    menu->addAction(tr("Since you last looked"), this, &MainWindow::tellMeanwhile);
    menu->addAction(tr("Settings …"), this, &MainWindow::showSettings);
    menu->addAction(tr("Keyboard …"), this, [this] { (new ShortcutSheet(this))->open(); });
    menu->addSeparator();
    if (m_parts.session.isSignedIn()) {
        menu->addAction(
            tr("Sign out %1").arg(PlainText::onButton(m_parts.session.account()->user.email)), this,
            &MainWindow::signOut);
    } else {
        menu->addAction(tr("Sign in …"), this,
                        [this] { openAccountDialog(AccountDialog::Purpose::SignInAgain); });
    }
    showOverMenu(*menu, globalPosition);
}

void MainWindow::signOut()
{
    m_parts.accounts.logout([this](const Result<void> &done) {
        tell(done ? tr("Signed out. The log stays on this computer.") : done.error().detail);
        if (!m_baby)
            chooseBaby();
    });
}

void MainWindow::showBabies(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = m_parts.logbook.allBabies().value_or(QList<Entry>());
    QList<Entry> archived;
    int number = 0;
    for (const Entry &baby : all) {
        if (baby.flag(field::archived)) {
            archived.append(baby);
            continue;
        }
        ++number;
        QString words = baby.text(field::name);
        const auto running = m_parts.logbook.running(baby.entity.babyId).value_or(QList<Entry>());
        for (const Entry &timer : running)
            words += QStringLiteral(" · ") + entryTitle(timer);
        auto *action = menu->addAction(PlainText::onButton(words), this,
                                       [this, baby] { showBaby(baby); });
        action->setCheckable(true);
        action->setChecked(m_baby && m_baby->id() == baby.id());
        // Told only: the key is the window's.
        if (number <= mostBabyKeys)
            action->setText(action->text() + u'\t' + QString::number(number));
    }
    menu->addSeparator();
    if (m_baby) {
        const QString name = PlainText::onButton(m_baby->text(field::name));
        const bool owns = m_parts.logbook.roleFor(m_baby->entity.babyId).value_or(Role::Viewer)
                          == Role::Owner;
        if (canLog())
            menu->addAction(tr("Edit %1 …").arg(name), this, [this] { editBaby(false); });
        if (owns && !m_baby->flag(field::archived))
            menu->addAction(tr("Archive %1").arg(name), this, &MainWindow::archiveBaby);
    }
    menu->addAction(tr("Add a baby …"), this, [this] { editBaby(true); });
    if (!archived.isEmpty()) {
        menu->addSeparator();
        for (const Entry &baby : std::as_const(archived)) {
            menu->addAction(tr("Bring back %1", "an archived baby")
                                .arg(PlainText::onButton(baby.text(field::name))),
                            this, [this, baby] { bringBaby(baby); });
        }
    }
    showOverMenu(*menu, globalPosition);
}

void MainWindow::archiveBaby()
{
    const QString name = m_baby->text(field::name);
    if (const auto archived = m_parts.logbook.edit(m_baby->id(), {{field::archived, true}});
        !archived) {
        tell(archived.error().detail);
        return;
    }
    m_toast->showMessage(tr("%1 is archived. The log is kept, out of the way.").arg(name),
                         tr("Undo"), [this] { undo(); });
}

void MainWindow::bringBaby(const Entry &baby)
{
    const auto back = m_parts.logbook.edit(baby.id(), {{field::archived, QJsonValue::Null}});
    if (back)
        showBaby(*back);
    else
        tell(back.error().detail);
}

void MainWindow::shareWhenSent()
{
    if (!m_sharesSoon || !m_baby)
        return;
    const QList<BabySyncStatus> babies = m_parts.engine.status().babies;
    const bool isSent = std::ranges::any_of(babies, [this](const BabySyncStatus &baby) {
        return baby.babyId == m_baby->entity.babyId && baby.access == Access::Shared
               && baby.lastSyncAt;
    });
    if (!isSent)
        return;
    m_sharesSoon = false;
    if (!QApplication::activeModalWidget())
        share();
}

void MainWindow::share()
{
    if (!m_baby)
        return;
    if (isApart()) {
        beginSharing();
        return;
    }
    if (!m_parts.session.isSignedIn()) {
        if (m_parts.session.account())
            openAccountDialog(AccountDialog::Purpose::SignInAgain);
        else
            beginSharing();
        return;
    }
    const Role role = m_parts.logbook.roleFor(m_baby->entity.babyId).value_or(Role::Viewer);
    const auto self = m_parts.logbook.self();
    auto *dialog = new ShareDialog(m_parts.accounts, *m_baby, role, self ? self->id : UserId(),
                                   isHosted() ? &m_parts.hosting : nullptr, this);
    connect(dialog, &ShareDialog::hostingRequested, this, &MainWindow::host);
    connect(dialog, &ShareDialog::left, &m_parts.engine, &SyncEngine::pullSoon);
    dialog->open();
}

bool MainWindow::isApart() const
{
    if (!m_baby || !m_parts.session.account())
        return false;
    const auto baby = m_parts.store.babies.find(m_baby->entity.babyId);
    return baby && *baby && (*baby)->access == Access::Apart;
}

void MainWindow::beginSharing()
{
    auto *dialog = new WaysDialog(m_baby->text(QLatin1StringView("name")), this);
    const auto enter = [this](AccountDialog::Purpose purpose) {
        auto *account = openAccountDialog(purpose);
        if (m_parts.session.account())
            account->setElsewhere();
    };
    connect(dialog, &WaysDialog::hostChosen, this, &MainWindow::host);
    connect(dialog, &WaysDialog::serverChosen, this,
            [enter] { enter(AccountDialog::Purpose::Share); });
    connect(dialog, &WaysDialog::joinChosen, this,
            [enter] { enter(AccountDialog::Purpose::Join); });
    dialog->open();
}

void MainWindow::host()
{
    auto *dialog = new HostDialog(m_parts.hosting, this);
    connect(dialog, &HostDialog::started, this, [this, dialog] {
        const bool isElsewhere = isApart() && !isHosted();
        if (m_parts.session.account() && !isElsewhere)
            return;
        dialog->accept();
        const auto address = m_parts.hosting.ownAddress();
        if (!address)
            return;
        auto *account = openAccountDialog(AccountDialog::Purpose::Share);
        if (isElsewhere)
            account->setElsewhere();
        account->setHosted(*address, m_parts.hosting.firstAccountCode());
    });
    dialog->open();
}

void MainWindow::onHosted()
{
    if (m_parts.hosting.state() == HostedServer::State::Running && isHosted())
        m_parts.engine.networkReconnected();
}

bool MainWindow::isHosted() const
{
    const auto &account = m_parts.session.account();
    return account && m_parts.hosting.ownAddress() == account->server;
}

void MainWindow::showDeleted()
{
    if (!m_baby)
        return;
    auto *dialog = new DeletedDialog(m_parts.logbook, m_baby->entity.babyId, this);
    connect(dialog, &DeletedDialog::restored, this,
            [this](const Entry &entry) { m_timeline->showEntry(entry.id()); });
    dialog->open();
}

void MainWindow::exportLog()
{
    if (!m_baby)
        return;
    auto *dialog = new ExportDialog(m_parts.store,
                                    m_parts.logbook.babies().value_or(QList<Entry>()),
                                    m_baby->entity.babyId, m_parts.logbook.now(), this);
    connect(dialog, &ExportDialog::told, this, &MainWindow::tell);
    dialog->open();
}

void MainWindow::makeReport(QDate last)
{
    if (!m_baby)
        return;
    auto *dialog = new ReportDialog(m_parts.logbook, m_parts.theme, *m_baby, last,
                                    m_parts.settings.dayStart(), this);
    connect(dialog, &ReportDialog::told, this, &MainWindow::tell);
    dialog->open();
}

AccountDialog *MainWindow::openAccountDialog(AccountDialog::Purpose purpose, const QString &invite)
{
    const QString typed = m_firstStart->personName();
    const QString person = typed.isEmpty()
                               ? m_parts.store.profile.value(QStringLiteral("personName"))
                                     .value_or(QString())
                               : typed;
    auto *dialog = new AccountDialog(purpose, m_parts.accounts, m_parts.session, person, this);
    if (!invite.isEmpty())
        dialog->setInvite(invite);
    connect(dialog, &AccountDialog::done, this, [this, purpose] {
        m_parts.engine.syncSoon();
        if (purpose == AccountDialog::Purpose::Join)
            tell(tr("Joined. The log is on its way."));
        else if (purpose == AccountDialog::Purpose::Share)
            m_sharesSoon = true; // on to the invite, as soon as there is something to invite to
        else
            tell(tr("Signed in."));
    });
    dialog->open();
    return dialog;
}

void MainWindow::editBaby(bool isNew)
{
    auto *dialog = new BabyDialog(m_parts.logbook, isNew ? std::nullopt : m_baby, this);
    connect(dialog, &BabyDialog::saved, this, &MainWindow::showBaby);
    dialog->open();
}

void MainWindow::offerTokenFile(const Error &error)
{
    if (m_parts.session.tokenStoreKind() == TokenStoreKind::File) {
        tell(error.detail);
        return;
    }
    m_toast->showMessage(
        tr("This desktop has no keychain, so you are signed in only until you quit."),
        tr("Keep in a file"), [this] {
            m_parts.session.useTokenStore(TokenStoreKind::File, [this](const Result<void> &done) {
                tell(done ? tr("Kept in a file that only you can read.") : done.error().detail);
            });
        });
}

} // namespace weehours
