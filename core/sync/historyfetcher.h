// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/account/session.h"
#include "core/protocol/event.h"
#include "core/store/store.h"
#include "core/wire/transport.h"

namespace weehours {

/// Asks the server who changed an entry, and notes the answer in the profile's journal, where
/// LogHistory finds it. Without it a history is told from what pulls have brought, which is
/// less where this computer came later than the entry. Sync first: what the server told of a state
/// that this profile has not pulled yet is noted, but not told.
class HistoryFetcher : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const Result<void> &result)>;

    /// All must outlive the fetcher.
    HistoryFetcher(Store &store, Session &session, Transport &transport, QObject *parent = nullptr);

    /// Calls `handler` once, later, unless the fetcher is destroyed before. It fails with
    /// `not_found` for an entry that this profile does not have, `unauthenticated` without a
    /// sign-in, `offline`, `bad_server`, or what the server says.
    void fetch(const EntityId &id, Handler handler);

private:
    /// A history that is being read, page by page.
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
    /// Gives whether there is more.
    [[nodiscard]] Result<bool> take(Reading &reading, const Reply &reply);
    [[nodiscard]] Result<void> note(const Reading &reading);

    Store &m_store;
    Session &m_session;
    Transport &m_transport;
};

} // namespace weehours
