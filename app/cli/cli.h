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
    /// @param call how the command is typed, for who forgot
    Cli(Workbench &bench, const Output &output, const QCommandLineParser &options,
        QStringList arguments, QString call);

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] QString option(const QString &name) const { return m_options.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return m_options.isSet(name); }

    /// The baby that `--baby` names by id or name, or the only one there is.
    [[nodiscard]] Result<BabyId> baby() const;
    /// The argument at `index` as an entity's id: whole, by its last characters, or `last` for what
    /// was changed last on this profile.
    [[nodiscard]] Result<EntityId> entityId(int index) const;
    /// Whether there are from `least` to `most` arguments; if not, finishes with a usage error.
    [[nodiscard]] bool expectArguments(int least, int most);

    /// Sends and pulls as syncThen() does where that is possible, and calls `then` with why not
    /// where it is not: for what is better with the server and works without.
    void trySync(std::function<void(const Result<void> &synced)> then);
    /// Calls `then` once the sign-in is known to be good on this computer; fails without one.
    void whenSignedIn(std::function<void()> then);
    /// Sends and pulls until nothing is left, then calls `then` with how it went. Without an
    /// account it fails at once.
    void syncThen(std::function<void(SyncOutcome)> then);

    void finish(Exit code);
    void fail(const Error &error);
    /// The server knows the sign-in no longer: what can be done about it from a command line.
    [[nodiscard]] static Error signInEnded();
    /// The sign-in cannot be kept or read: adds what can be done about it from a command line.
    [[nodiscard]] static Error withWayOut(Error tokenError);

    Workbench &bench;
    const Output &output;

    /// Finishes with the error, or gives the value.
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
