// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/accounts/accountservice.h"
#include "server/http/httplimits.h"
#include "server/http/trustedproxies.h"
#include "server/operate/logoutput.h"
#include "server/store/quotas.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace weehours::server {

/// How a server is to run.
struct Options
{
    QString host = QStringLiteral("127.0.0.1");
    /// 0 picks a free one.
    std::uint16_t port = 8080;
    /// `sqlite:PATH` or `postgresql:CONNINFO`. May hold a password: never to be logged.
    QString database;
    Registration registration = Registration::Invite;
    /// What the first account needs as its invite. Empty: made up where the server listens to other
    /// computers, and else not needed.
    QString firstAccountCode;
    Quotas quotas;
    /// Where the server is reached from outside, for the links in invites. Empty: as the client
    /// that asks for the invite found it.
    QString publicUrl;
    /// Whether `/metrics` answers other computers too.
    bool publicMetrics = false;
    /// Threads that read requests and write answers, and threads that work with the database.
    int inputThreads = 2;
    int workerThreads = 4;
    PasswordCost passwordCost;
    HttpLimits limits;
    /// A certificate with its chain, and its key, in PEM. Empty: plain HTTP.
    QString tlsCertificate;
    QString tlsKey;
    TrustedProxies trustedProxies;
    LogOptions log;
    /// How long events are kept for clients that were away. Nothing: for ever.
    std::optional<std::chrono::hours> eventRetention = std::chrono::days(90);
};

/// What a command line asks for.
struct CommandLine
{
    enum class Action { Run, BackUp, Restore, MakeCertificate, ShowHelp, ShowVersion };

    Action action = Action::Run;
    Options options;
    /// The backup to make or to restore, or the folder for a certificate.
    QString file;
    /// Whether a backup may take the place of another file.
    bool force = false;
};

/// Reads a command line, without the program's name. Fails with `usage` and words for what is
/// wrong with it; the words repeat no value, as any may hold a password.
/// @param environment stands in for each option that the line does not say: `WEEHOURS_DATABASE` for
///                    `--database`. Arguments can be seen by everybody on the computer
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                  const QProcessEnvironment &environment);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace weehours::server
