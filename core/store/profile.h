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
    /// The server's id, if it was asked for: over plain http, to recognise it.
    QString serverId = {};

    /// The server's id may not be known yet, so it is not compared.
    bool operator==(const Account &other) const
    {
        return server == other.server && user == other.user;
    }
};

/// Facts about the profile itself: its account, the offset of the computer's clock from the
/// server's, and small settings that belong to the data. Failures are `store_failed`. It belongs to
/// the thread of its database.
class Profile
{
public:
    explicit Profile(Database &database) : m_database(database) {}

    /// Kept until this object or another process writes.
    [[nodiscard]] Result<std::optional<Account>> account() const;
    [[nodiscard]] Result<void> setAccount(Transaction &tx, const std::optional<Account> &account);
    /// The account's person; empty before there is an account. Cached like clockOffset().
    [[nodiscard]] std::optional<Person> self() const;
    /// What to add to this computer's clock to get the server's, in milliseconds. Cached until
    /// reread().
    [[nodiscard]] Result<qint64> clockOffset() const;
    /// Drops the cache: another process may have changed the profile.
    void reread() { m_remembered = {}; }
    [[nodiscard]] Result<void> setClockOffset(Transaction &tx, qint64 msecs);
    /// A setting by its key, such as the name of a person without an account; empty if not set.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    [[nodiscard]] Result<void> setValue(Transaction &tx, const QString &key, const QString &value);

private:
    /// Values that are read far more often than they change.
    struct Remembered
    {
        std::optional<qint64> offset;
        std::optional<std::optional<Person>> self;
        /// Database::rollbacks() at the time of reading.
        qint64 rollbacks = 0;
    };
    [[nodiscard]] Remembered &remembered() const;
    [[nodiscard]] Result<std::optional<Account>> readAccount() const;

    Database &m_database;
    mutable std::optional<std::optional<Account>> m_account;
    mutable Database::Moment m_readAt;
    mutable Remembered m_remembered;
};

} // namespace weehours
