// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/protocol/messages.h"

#include <QByteArray>
#include <QList>

namespace weehours::server {

/// The document of `/api/sync/heads`, serialised except for the server's time, which differs in
/// each answer but does not count as a difference.
class HeadsDocument
{
public:
    HeadsDocument() = default;
    explicit HeadsDocument(const QList<Head> &heads);

    /// The whole document on one line.
    [[nodiscard]] QByteArray at(Instant serverTime) const;
    /// The `ETag` of the list of heads.
    [[nodiscard]] const QByteArray &tag() const { return m_tag; }
    /// Whether the header `If-None-Match` contains the tag.
    [[nodiscard]] bool isListedIn(const QByteArray &ifNoneMatch) const;

private:
    /// Everything before the time.
    QByteArray m_beginning;
    QByteArray m_tag;
};

} // namespace weehours::server
