// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profile.h"

namespace weehours {

namespace {
const QString serverKey = QStringLiteral("account.server");
const QString userIdKey = QStringLiteral("account.userId");
const QString emailKey = QStringLiteral("account.email");
const QString nameKey = QStringLiteral("account.name");
const QString serverIdKey = QStringLiteral("account.serverId");
const QString clockOffsetKey = QStringLiteral("clockOffset");
} // namespace

Result<QString> Profile::value(const QString &key) const
{
    auto query = m_database.run(QStringLiteral("SELECT value FROM profile WHERE key = ?"), {key});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> Profile::setValue(Transaction &tx, const QString &key, const QString &value)
{
    m_remembered = {};
    m_account.reset();
    auto put = tx.run(QStringLiteral("INSERT INTO profile (key, value) VALUES (?,?) ON CONFLICT "
                                     "(key) DO UPDATE SET value = excluded.value"),
                      {key, value.isNull() ? QStringLiteral("") : value});
    if (!put)
        return std::unexpected(put.error());
    return {};
}

Result<std::optional<Account>> Profile::account() const
{
    const auto moment = m_database.moment();
    if (!moment)
        return std::unexpected(moment.error());
    if (moment->version != m_readAt.version || moment->rollbacks != m_readAt.rollbacks)
        m_account.reset();
    m_readAt = *moment;
    if (m_account)
        return *m_account;
    auto read = readAccount();
    if (read)
        m_account = *read;
    return read;
}

Result<std::optional<Account>> Profile::readAccount() const
{
    auto query = m_database.run(QStringLiteral("SELECT key, value FROM profile "
                                               "WHERE key LIKE 'account.%'"));
    if (!query)
        return std::unexpected(query.error());
    Account account;
    while (query->next()) {
        const QString key = query->value(0).toString();
        const QString text = query->value(1).toString();
        if (key == serverKey)
            account.server = QUrl(text);
        else if (key == userIdKey)
            account.user.id = UserId(QUuid::fromString(text));
        else if (key == emailKey)
            account.user.email = text;
        else if (key == nameKey)
            account.user.name = text;
        else if (key == serverIdKey)
            account.serverId = text;
    }
    if (account.server.isEmpty() || account.user.id.isNull())
        return std::nullopt;
    return account;
}

Result<void> Profile::setAccount(Transaction &tx, const std::optional<Account> &account)
{
    m_remembered = {};
    m_account.reset();
    if (!account) {
        auto gone = tx.run(QStringLiteral("DELETE FROM profile WHERE key LIKE 'account.%'"));
        if (!gone)
            return std::unexpected(gone.error());
        return {};
    }
    for (const auto &[key, text] :
         {std::pair{serverKey, account->server.toString()},
          std::pair{userIdKey, account->user.id.toString()},
          std::pair{emailKey, account->user.email}, std::pair{nameKey, account->user.name},
          std::pair{serverIdKey, account->serverId}}) {
        if (auto put = setValue(tx, key, text); !put)
            return put;
    }
    return {};
}

Result<qint64> Profile::clockOffset() const
{
    if (const auto known = remembered().offset)
        return *known;
    auto text = value(clockOffsetKey);
    if (!text)
        return std::unexpected(text.error());
    m_remembered.offset = text->toLongLong();
    return *m_remembered.offset;
}

std::optional<Person> Profile::self() const
{
    if (const auto &known = remembered().self)
        return *known;
    const auto found = account();
    if (!found)
        return std::nullopt;
    m_remembered.self = *found ? std::optional(Person{(*found)->user.id, (*found)->user.name})
                               : std::nullopt;
    return *m_remembered.self;
}

Profile::Remembered &Profile::remembered() const
{
    if (m_remembered.rollbacks != m_database.rollbacks())
        m_remembered = {};
    m_remembered.rollbacks = m_database.rollbacks();
    return m_remembered;
}

Result<void> Profile::setClockOffset(Transaction &tx, qint64 msecs)
{
    return setValue(tx, clockOffsetKey, QString::number(msecs));
}

} // namespace weehours
