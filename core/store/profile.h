// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"
#include "core/store/database.h"

#include <QUrl>

namespace weehours {

/// The account that the profile is signed in to. The token is not here: see TokenStore.
struct Account
{
    QUrl server;
    User user;
    /// What the server calls itself, where it was asked: over plain http, to know it again.
    QString serverId = {};

    /// It is the same account whether the server has told its id yet or not.
    bool operator==(const Account &other) const
    {
        return server == other.server && user == other.user;
    }
};

/// The few facts about the profile itself: its account, how far the computer's clock is from the
/// server's, and small settings that belong to the data rather than to a window.
class Profile
{
public:
    explicit Profile(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Account>> account() const;
    [[nodiscard]] Result<void> setAccount(Transaction &tx, const std::optional<Account> &account);
    /// The account's person; nobody before there is one. Remembered, as clockOffset() is.
    [[nodiscard]] std::optional<Person> self() const;
    /// What to add to this computer's clock to get the server's, in milliseconds.
    /// It is remembered, and read again after reread().
    [[nodiscard]] Result<qint64> clockOffset() const;
    /// Another process may have changed it.
    void reread() { m_remembered = {}; }
    [[nodiscard]] Result<void> setClockOffset(Transaction &tx, qint64 msecs);
    /// The name of the person before there is an account.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    [[nodiscard]] Result<void> setValue(Transaction &tx, const QString &key, const QString &value);

private:
    /// What is asked for far more often than it changes.
    struct Remembered
    {
        std::optional<qint64> offset;
        std::optional<std::optional<Person>> self;
        /// Database::rollbacks() when it was read.
        qint64 rollbacks = 0;
    };
    [[nodiscard]] Remembered &remembered() const;

    Database &m_database;
    mutable Remembered m_remembered;
};

} // namespace weehours
