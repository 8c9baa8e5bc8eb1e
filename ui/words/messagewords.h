// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QStringList>

/// What the core says, in the program's language: English in weehours-cli, which has no other. All
/// functions can be called from any thread.
namespace weehours {

/// The sentence; empty for an empty message.
[[nodiscard]] QString messageText(const Message &message);
[[nodiscard]] QStringList messageTexts(const QList<Message> &messages);

/// An error in words. Those of the schema are in English, see complaintText().
[[nodiscard]] QString errorText(const Error &error);

/// A person's name; "Somebody else" for an empty one.
[[nodiscard]] QString personText(const QString &name);

} // namespace weehours
