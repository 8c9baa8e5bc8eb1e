// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/commitlistener.h"

#include <QByteArray>
#include <QList>

namespace weehours::server {

// Messages between the server processes on one PostgreSQL: one line, a letter and space-separated
// fields; ids are 22 letters.

/// `CommitListener::committed`; several messages if there are too many caregivers for one.
[[nodiscard]] QList<QByteArray> committedMessages(const BabyId &babyId, const QString &cursor,
                                                  const QList<UserId> &caregivers);
/// `CommitListener::accessChanged`
[[nodiscard]] QByteArray accessMessage(const UserId &userId, const BabyId &babyId);
/// `CommitListener::accountChanged`
[[nodiscard]] QByteArray accountMessage(const UserId &userId);
/// `CommitListener::tokenEnded`
[[nodiscard]] QByteArray tokenMessage(const TokenId &tokenId);

/// Calls the function of `listener` for one of the messages above; ignores any other.
void handOn(const QByteArray &message, CommitListener &listener);

} // namespace weehours::server
