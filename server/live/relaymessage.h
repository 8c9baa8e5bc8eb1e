// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/ground/commitlistener.h"

#include <QByteArray>
#include <QList>

namespace weehours::server {

// What the server processes on one PostgreSQL tell each other: a message is one line, a letter and
// its fields with a space between; ids are 22 letters.

/// `CommitListener::committed`; several messages where one could not name all caregivers.
[[nodiscard]] QList<QByteArray> committedMessages(const BabyId &babyId, const QString &cursor,
                                                  const QList<UserId> &caregivers);
/// `CommitListener::accessChanged`
[[nodiscard]] QByteArray accessMessage(const UserId &userId, const BabyId &babyId);
/// `CommitListener::accountChanged`
[[nodiscard]] QByteArray accountMessage(const UserId &userId);
/// `CommitListener::tokenEnded`
[[nodiscard]] QByteArray tokenMessage(const TokenId &tokenId);

/// Tells `listener` what one of the messages above says; passes over any other.
void handOn(const QByteArray &message, CommitListener &listener);

} // namespace weehours::server
