// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "app/workbench.h"

#include <QCommandLineParser>

namespace weehours {

/// One run of one command: what was asked, the opened profile, and where the answer goes. A
/// command either finishes at once or later, from the event loop; it finishes exactly once.
class Cli
{
public:
    Cli(Workbench &bench, const Output &output, const QCommandLineParser &options,
        QStringList arguments);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return m_options.isSet(name); }

    /// The baby that `--baby` names by id or name, or the only one there is.
    [[nodiscard]] Result<BabyId> baby() const;
    /// The argument at `index` as an entity's id.
    [[nodiscard]] Result<EntityId> entityId(int index) const;
    /// Whether there are from `least` to `most` arguments; if not, finishes with a usage error.
    [[nodiscard]] bool expectArguments(int least, int most);

    /// Calls `then` once the sign-in is known to be good on this computer; fails without one.
    void whenSignedIn(std::function<void()> then);
    /// Sends and pulls until nothing is left, then calls `then` with how it went. Without an
    /// account it fails at once.
    void syncThen(std::function<void(SyncOutcome)> then);

    void finish(Exit code);
    void fail(const Error &error);

    Workbench &bench;
    const Output &output;

private:
    const QCommandLineParser &m_options;
    QStringList m_arguments;
};

} // namespace weehours
