// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/protocol/messages.h"

#include <QByteArray>
#include <QList>

namespace weehours::server {

/// The document of `/api/sync/heads`, written out but for the server's time: that differs in each
/// answer, and no two answers differ by it.
class HeadsDocument
{
public:
    HeadsDocument() = default;
    explicit HeadsDocument(const QList<Head> &heads);

    /// The whole document on one line.
    [[nodiscard]] QByteArray at(Instant serverTime) const;
    /// What tells one list of heads from another, as an `ETag` header has it.
    [[nodiscard]] const QByteArray &tag() const { return m_tag; }
    /// Whether a header `If-None-Match` names this document.
    [[nodiscard]] bool isListedIn(const QByteArray &ifNoneMatch) const;

private:
    /// All up to the time.
    QByteArray m_beginning;
    QByteArray m_tag;
};

} // namespace weehours::server
