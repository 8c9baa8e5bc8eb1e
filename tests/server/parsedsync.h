// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/jsonreader.h"
#include "server/sync/syncservice.h"

namespace weehours::server {

/// The sync service, with its streamed answers parsed as a client parses them.
class ParsedSync
{
public:
    explicit ParsedSync(SyncService &sync) : m_sync(sync) {}

    /// For what is told besides the documents.
    [[nodiscard]] SyncService &service() { return m_sync; }

    [[nodiscard]] Result<PushResponse> push(const Caller &caller, const PushRequest &request)
    {
        return m_sync.push(caller, request);
    }
    [[nodiscard]] std::vector<Result<PushResponse>> pushAll(std::span<const Push> pushes)
    {
        return m_sync.pushAll(pushes);
    }
    [[nodiscard]] Result<HeadsResponse> heads(const Caller &caller) { return m_sync.heads(caller); }
    [[nodiscard]] Result<PullResponse> pull(const Caller &caller, const BabyId &babyId,
                                            const std::optional<QString> &cursor, int limit,
                                            const QString &pushedCursor = {})
    {
        return read(m_sync.pull(caller, babyId, cursor, limit, pushedCursor), pullResponseFromJson);
    }
    [[nodiscard]] Result<SnapshotResponse> snapshot(const Caller &caller, const BabyId &babyId,
                                                    const QString &after, int limit,
                                                    bool withDeleted,
                                                    const QString &pushedCursor = {})
    {
        return read(m_sync.snapshot(caller, babyId, after, limit, withDeleted, pushedCursor),
                    snapshotResponseFromJson);
    }
    [[nodiscard]] Result<HistoryResponse>
    history(const Caller &caller, const BabyId &babyId, const EntityId &entityId,
            const std::optional<QString> &cursor = std::nullopt, int limit = defaultPullLimit)
    {
        return read(m_sync.history(caller, babyId, entityId, cursor, limit),
                    historyResponseFromJson);
    }

private:
    template <typename Page, typename Read>
    static auto read(const Result<Page> &page, Read fromJson) -> decltype(fromJson(QJsonObject()))
    {
        if (!page)
            return std::unexpected(page.error());
        const auto object = parseJsonObject(page->json());
        if (!object)
            return std::unexpected(object.error());
        return fromJson(*object);
    }

    SyncService &m_sync;
};

} // namespace weehours::server
