// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output.h"
#include "app/workbench.h"

#include <QCommandLineParser>

namespace weehours {

/// One run of one command: its arguments, the opened profile, and the output. A command finishes
/// exactly once, either at once or later from the event loop.
class Cli
{
public:
    /// @param call how to call the command, for usage errors
    Cli(Workbench &bench, const Output &output, const QCommandLineParser &options,
        QStringList arguments, QString call);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return m_options.isSet(name); }

    /// The baby that `--baby` names by id or name, or the only one.
    [[nodiscard]] Result<BabyId> baby() const;
    /// The argument at `index` as an entity's id: whole, its last characters, or `last` for the
    /// last change on this profile.
    [[nodiscard]] Result<EntityId> entityId(int index) const;
    /// Whether there are `least` to `most` arguments; if not, finishes with a usage error.
    [[nodiscard]] bool expectArguments(int least, int most);

    /// syncThen() if possible; if not, calls `then` with the reason: for commands that are better
    /// with the server but work without it.
    void trySync(std::function<void(const Result<void> &synced)> then);
    /// Calls `then` once the profile is known to be signed in; else fails.
    void whenSignedIn(std::function<void()> then);
    /// Sends and pulls until nothing is left, then calls `then` with the outcome. Fails at once
    /// without an account.
    void syncThen(std::function<void(SyncOutcome)> then);

    void finish(Exit code);
    void fail(const Error &error);
    /// The error if the server no longer accepts the sign-in, with what to do on a command line.
    [[nodiscard]] static Error signInEnded();
    /// Adds to the error of a token store what to do on a command line.
    [[nodiscard]] static Error withWayOut(const Error &tokenError);

    Workbench &bench;
    const Output &output;

    /// The value; for an error finishes with it and returns nothing.
    template <typename T>
    [[nodiscard]] std::optional<T> taken(const Result<T> &result)
    {
        if (result)
            return *result;
        fail(result.error());
        return std::nullopt;
    }

private:
    void whenSessionKnown(std::function<void(const Result<void> &signedIn)> then);

    const QCommandLineParser &m_options;
    QStringList m_arguments;
    QString m_call;
};

} // namespace weehours
