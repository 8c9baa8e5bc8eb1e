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

/// The configuration of a server.
struct Options
{
    QString host = QStringLiteral("127.0.0.1");
    /// 0 picks a free one.
    std::uint16_t port = 8080;
    /// `sqlite:PATH` or `postgresql:CONNINFO`. May contain a password: never log it.
    QString database;
    Registration registration = Registration::Invite;
    /// The invite code for the first account. Empty: generated if the server listens to other
    /// computers, else not needed.
    QString firstAccountCode;
    Quotas quotas;
    /// The server's address for others, for links in invites. Empty: as the requesting client knows
    /// it.
    QString publicUrl;
    /// Whether `/metrics` also answers other computers.
    bool publicMetrics = false;
    /// Threads that read requests and write answers, and threads that use the database.
    int inputThreads = 2;
    int workerThreads = 4;
    PasswordCost passwordCost;
    HttpLimits limits;
    /// A certificate with its chain, and its key, in PEM. Empty: plain HTTP.
    QString tlsCertificate;
    QString tlsKey;
    TrustedProxies trustedProxies;
    LogOptions log;
    /// How long events are kept for clients that were away. Empty: forever.
    std::optional<std::chrono::hours> eventRetention = std::chrono::days(90);
};

/// A parsed command line.
struct CommandLine
{
    enum class Action { Run, BackUp, Restore, MakeCertificate, ShowHelp, ShowVersion };

    Action action = Action::Run;
    Options options;
    /// The backup to make or to restore, or the folder for a certificate.
    QString file;
    /// Whether a backup may replace another file.
    bool force = false;
};

/// Parses a command line, without the program's name. Fails with `usage` and words for what is
/// wrong; they repeat no value, since any may contain a password.
/// @param environment gives each option that the line does not: `WEEHOURS_DATABASE` for
/// `--database`. Unlike arguments, it cannot be read by other users
[[nodiscard]] Result<CommandLine> readCommandLine(const QStringList &arguments,
                                                  const QProcessEnvironment &environment);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace weehours::server
