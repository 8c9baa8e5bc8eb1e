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
    /// Where the head is now.
    QString cursor;
    /// All who may read the baby now.
    QList<UserId> caregivers;
    /// What the live streams tell of it where they tell the events too: `HeadEvents` as JSON, made
    /// once for all of them. Empty where the events are too many, or not this process's.
    QByteArray withEvents = {};
};

/// Hears what a service has made durable.
///
/// The services call it after the commit, never inside a transaction and never for one that failed,
/// on the thread that ran the service. An implementation is called from many threads at once and
/// must return soon: it hands on (to the live streams, to other processes), it does no work of its
/// own.
class CommitListener
{
public:
    virtual ~CommitListener() = default;

    virtual void committed(const Commit &commit) = 0;

    /// `userId` was given, lost, or changed their role for `babyId`.
    virtual void accessChanged(const UserId &userId, const BabyId &babyId) = 0;

    /// Something else of `userId` changed that is known by their token, such as their name.
    virtual void accountChanged(const UserId &userId) = 0;

    /// A token was signed out, removed or revoked: whoever holds it is nobody from now on.
    virtual void tokenEnded(const TokenId &tokenId) = 0;
};

} // namespace weehours::server
