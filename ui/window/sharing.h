// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/accountclient.h"
#include "core/account/session.h"
#include "core/hosting/hostedserver.h"
#include "core/logbook/logreader.h"
#include "core/sync/syncengine.h"
#include "ui/dialogs/accountdialog.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace weehours {

class FirstStart;
class ShownBaby;
class Toast;

/// What the person does about sharing, with cards over the window: the ways to it, accounts,
/// invites, and hosting on this computer.
class Sharing : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        Store &store;
        const LogReader &logbook;
        Session &session;
        AccountClient &accounts;
        SyncEngine &engine;
        HostedServer &hosting;
    };

    /// All must outlive it.
    /// @param firstStart knows the name that was typed, before there is a profile with one
    /// @param window     gets the dialogs
    Sharing(const Parts &parts, const ShownBaby &baby, const FirstStart &firstStart, Toast &toast,
            QWidget &window);

    /// The sharing card of the baby, or what has to come before it.
    void share();
    /// The ways to share a log that no server has, or that is to move to another server.
    void begin();
    /// After a sign-up in order to share a baby: opens the sharing card once the server has the
    /// baby.
    void shareWhenSent();
    /// Hosting on this computer.
    void host();
    /// @param invite what is in the card to join already
    AccountDialog *openAccount(AccountDialog::Purpose purpose, const QString &invite = {});
    void join();
    void signIn();
    void signOut();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The sign-out has finished, with or without success.
    void signedOut();

private:
    /// Whether the baby is kept apart, because the server denied its only owner access.
    [[nodiscard]] bool isApart() const;
    [[nodiscard]] bool isHosted() const;
    void onHosted();
    /// Says that a code led to a log, as soon as that is known.
    void tellJoined();
    [[nodiscard]] static QString joinedWords();
    void onIdle();
    /// After the token could not be kept for the next start.
    void onTokenNotKept(const Error &error);
    /// Says so, and offers a file, once no dialog is in front and none is about to come.
    void offerTokenFile();

    Parts m_parts;
    const ShownBaby &m_baby;
    const FirstStart &m_firstStart;
    Toast &m_toast;
    QWidget &m_window;
    bool m_sharesSoon = false;
    /// The babies that were here when an account was made with a code, until it is known whether
    /// the code led to another one.
    std::optional<QSet<BabyId>> m_hereBefore;
    std::optional<Error> m_notKept;
};

} // namespace weehours
