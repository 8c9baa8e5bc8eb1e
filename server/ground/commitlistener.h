// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "server/ground/caller.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace weehours::server {

/// A commit that moved the head of a baby.
struct Commit
{
    BabyId babyId;
    /// The new head.
    QString cursor;
    /// The baby's caregivers after the commit.
    QList<UserId> caregivers;
    /// The line for live streams that want events: `HeadEvents` as JSON, built once for all of
    /// them. Empty if there are too many events, or for commits of another process.
    QByteArray withEvents = {};
};

/// Is notified of what a service has committed.
///
/// The services call it after the commit, never inside a transaction or for one that failed, on the
/// thread that ran the service. Implementations must be thread-safe and return soon: they only pass
/// on, to live streams or other processes.
class CommitListener
{
public:
    virtual ~CommitListener() = default;

    virtual void committed(const Commit &commit) = 0;

    /// `userId` got, lost or changed their role for `babyId`.
    virtual void accessChanged(const UserId &userId, const BabyId &babyId) = 0;

    /// Something else about `userId` changed that is known by their token, such as their name.
    virtual void accountChanged(const UserId &userId) = 0;

    /// A token was signed out or revoked: it is not valid any more.
    virtual void tokenEnded(const TokenId &tokenId) = 0;
};

} // namespace weehours::server
