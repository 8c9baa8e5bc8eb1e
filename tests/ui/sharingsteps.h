// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/deskfixture.h"

#include <QPushButton>

// What two people do to share a log, step by step, with the keyboard. A step that fails is a
// failure of the test that took it.

namespace weehours {

/// The visible button below `root` with this text, or else the first whose text begins so; null if
/// none.
[[nodiscard]] QPushButton *buttonOf(const QWidget *root, const QString &text);
/// Gives such a button the keyboard as a person does: by Tab, and among the choices of one row by
/// the arrows. Whether it got there.
[[nodiscard]] bool reach(DeskFixture &desk, const QString &text);
/// Presses such a button, once it is there.
void activate(DeskFixture &desk, const QString &text);
/// All that the visible labels below `root` say, a line each.
[[nodiscard]] QString wordsOf(const QWidget *root);
/// Types into the field of this accessible name.
void fill(DeskFixture &desk, const QString &name, const QString &text);

/// Fills in the open dialog for a new account and waits until all is sent.
/// @param server empty where the dialog knows it
void makeAccount(DeskFixture &desk, const QString &server, const QString &name);
/// The way to sharing that a person at the keyboard has.
void openSharing(DeskFixture &desk);
/// Puts away the card with the invite, to which sharing leads straight on.
void leaveInvite(DeskFixture &desk);
/// Alex shares what they have, on this server.
void share(DeskFixture &desk, const QString &server);
/// Makes an invite and gives the message that it is sent with; empty where it failed.
[[nodiscard]] QString makeInvite(DeskFixture &desk,
                                 const QString &role = QStringLiteral("logs and edits"));
/// Sam begins with this message.
void join(DeskFixture &desk, const QString &message);
/// A bottle of so many millilitres, now, for the first baby.
Entry logBottle(DeskFixture &desk, int amount);

} // namespace weehours
