// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"

#include <QByteArray>
#include <QString>

namespace weehours::server {

// Answers that may be long. Their content is sent as the JSON text that is stored, without parsing.
// Each is written as the document that `fromJson` of core/protocol reads.

/// `PullResponse`, as text.
struct PullPage
{
    /// A JSON list.
    QByteArray events;
    QString cursor;
    bool hasMore = false;
    QString checksum = {};
    Instant serverTime = {};

    [[nodiscard]] QByteArray json() const;
};

/// `SnapshotResponse`, as text.
struct SnapshotPage
{
    /// A JSON list.
    QByteArray entities;
    QList<Caregiver> caregivers;
    QString after = {};
    QString cursor;

    [[nodiscard]] QByteArray json() const;
};

/// `HistoryResponse`, as text.
struct HistoryPage
{
    /// A JSON list.
    QByteArray events;
    QString cursor = {};
    bool hasMore = false;

    [[nodiscard]] QByteArray json() const;
};

} // namespace weehours::server
