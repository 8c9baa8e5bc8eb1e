// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/deskfixture.h"

#include <QPushButton>

// The steps by which two people share a log, done with the keyboard. A failed step fails the
// calling test.

namespace weehours {

/// The visible button below `root` with this text, or else the first whose text begins with it;
/// null if there is none.
[[nodiscard]] QPushButton *buttonOf(const QWidget *root, const QString &text);
/// Focuses the button with the keyboard: by Tab, and by arrow keys within a group of choices.
/// Returns whether it has the focus.
[[nodiscard]] bool reach(DeskFixture &desk, const QString &text);
/// Waits for the button, and presses it.
void activate(DeskFixture &desk, const QString &text);
/// The texts of all visible labels below `root`, one per line.
[[nodiscard]] QString wordsOf(const QWidget *root);
/// Types into the field with this accessible name.
void fill(DeskFixture &desk, const QString &name, const QString &text);

/// Fills in the open account dialog and waits until everything is sent.
/// @param server empty if the dialog knows it
void makeAccount(DeskFixture &desk, const QString &server, const QString &name);
/// Opens the sharing dialog with the keyboard.
void openSharing(DeskFixture &desk);
/// Closes the card of an invite, which opens after the log is shared.
void leaveInvite(DeskFixture &desk);
/// Shares Alex's log on this server.
void share(DeskFixture &desk, const QString &server);
/// Makes an invite and returns its message; empty if it failed.
[[nodiscard]] QString makeInvite(DeskFixture &desk,
                                 const QString &role = QStringLiteral("logs and edits"));
/// Joins with this message on Sam's first start.
void join(DeskFixture &desk, const QString &message);
/// Logs a bottle of `amount` millilitres for the first baby, now.
Entry logBottle(DeskFixture &desk, int amount);

} // namespace weehours
