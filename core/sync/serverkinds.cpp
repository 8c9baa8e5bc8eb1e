// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/serverkinds.h"

#include "core/wire/serveraddress.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

// Refusals that another version of the server may not repeat.
constexpr std::array unfitReasons{codes::invalidField, codes::invalidEntity};

QString serverKindsKey()
{
    return QStringLiteral("serverKinds");
}

bool isUnfit(const OutboxRow &row)
{
    return row.error && std::ranges::find(unfitReasons, row.error->code) != unfitReasons.end();
}

bool isUnderstood(const QJsonObject &kinds, const Mutation &mutation)
{
    const QJsonValue fields = kinds.value(mutation.entityType);
    if (!fields.isArray())
        return false;
    const QJsonArray known = fields.toArray();
    const QStringList written = mutation.payload.keys();
    return std::ranges::all_of(written,
                               [&](const QString &field) { return known.contains(field); });
}

} // namespace

ServerKinds::ServerKinds(Store &store, Session &session, Transport &transport)
    : m_store(store), m_session(session), m_transport(transport)
{
}

bool ServerKinds::ask(bool mayHaveChanged)
{
    if (m_busy)
        return true;
    const auto refused = m_store.outbox.rows(true);
    const auto parked = m_store.outbox.parked();
    const bool isWorthIt = (refused && std::ranges::any_of(*refused, isUnfit))
                           || (mayHaveChanged && parked && !parked->isEmpty());
    if (!isWorthIt || !m_session.isSignedIn())
        return false;
    m_busy = true;
    m_transport.send({.method = Method::Get,
                      .url = apiUrl(m_session.account()->server, QStringLiteral("server"))},
                     this, [this, mayHaveChanged, round = ++m_round](const Reply &reply) {
                         if (round != m_round)
                             return;
                         m_busy = false;
                         // What cannot be read or stored now is asked for again at the next
                         // connection.
                         (void)take(reply, mayHaveChanged);
                         Q_EMIT judged();
                     });
    return true;
}

void ServerKinds::stop()
{
    ++m_round;
    m_busy = false;
}

Result<void> ServerKinds::take(const Reply &reply, bool mayHaveChanged)
{
    const auto object = readObject(reply);
    if (!object)
        return std::unexpected(object.error());
    const QJsonObject kinds = object->value(QLatin1StringView("kinds")).toObject();
    if (kinds.isEmpty())
        return {}; // an older server
    const QString told = object->value(QLatin1StringView("version")).toString() + u' '
                         + QString::fromUtf8(QJsonDocument(kinds).toJson(QJsonDocument::Compact));
    Transaction tx(m_store.database);
    if (!tx.begun())
        return tx.begun();
    const auto known = m_store.profile.value(serverKindsKey());
    if (!known)
        return std::unexpected(known.error());
    if (*known != told) {
        if (const auto done = m_store.profile.setValue(tx, serverKindsKey(), told); !done)
            return done;
        if (mayHaveChanged || !known->isEmpty()) {
            if (const auto done = m_store.mending.offerAgain(tx, {}, unfitReasons); !done)
                return done;
            if (const auto done = m_store.outbox.unpark(tx); !done)
                return done;
        }
    }
    if (const auto done = park(tx, kinds); !done)
        return done;
    return tx.commit();
}

Result<void> ServerKinds::park(Transaction &tx, const QJsonObject &kinds)
{
    auto rows = m_store.outbox.rows(false);
    if (!rows)
        return std::unexpected(rows.error());
    // In English: another language may be chosen before it is shown.
    const Error why{QString(codes::serverOlder),
                    QStringLiteral("%1 is older than this program and does not know this yet. It "
                                   "is kept here, and goes by itself once the server has been "
                                   "updated.")
                        .arg(m_session.account()->server.host())};
    for (const OutboxRow &row : *rows) {
        // Changes that are under way will be refused, and are parked then.
        const bool isOnItsWay = row.state == OutboxState::Sending
                                || (row.state == OutboxState::Failed && !isUnfit(row));
        if (isOnItsWay || row.state == OutboxState::Parked || row.recovery
            || isUnderstood(kinds, row.mutation))
            continue;
        for (const auto &done : {m_store.outbox.park(tx, row.mutation.mutationId, why),
                                 m_store.entries.refresh(tx, row.mutation.entityId, false)}) {
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace weehours
