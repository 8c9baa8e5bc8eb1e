// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/protocol/event.h"
#include "core/store/store.h"
#include "core/wire/transport.h"

namespace weehours {

/// Fetches the history of an entry from the server into the profile's journal, where LogHistory
/// reads it. Without it a history consists of what pulls brought, which is less if this computer
/// joined later than the entry. Sync first: events of a state that this profile has not pulled yet
/// are stored but not shown.
class HistoryFetcher : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<void> &result)>;

    /// All must outlive the fetcher.
    HistoryFetcher(Store &store, Session &session, Transport &transport, QObject *parent = nullptr);

    /// Calls `handler` once, later, unless the fetcher is destroyed before. It fails with
    /// `not_found` for an entry that this profile does not have, `unauthenticated` without a
    /// sign-in, `offline`, `bad_server`, or the server's error.
    void fetch(const EntityId &id, Handler handler);

private:
    /// A fetch in progress, page by page.
    struct Reading
    {
        EntityId id;
        Handler handler;
        QList<Event> events;
        /// Where the next page starts; empty before the first.
        QString cursor;
    };

    [[nodiscard]] Result<Request> requestFor(const Reading &reading) const;
    void readOn(Reading reading);
    /// Stores the page.
    /// @returns whether there are more
    [[nodiscard]] Result<bool> take(Reading &reading, const Reply &reply);
    [[nodiscard]] Result<void> note(const Reading &reading);

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
};

} // namespace weehours
