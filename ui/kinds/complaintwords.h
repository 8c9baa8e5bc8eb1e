// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/store/outbox.h"

namespace weehours {

/// What an error means in the person's language: the rule that is broken, with the field's label
/// and its limits in the person's units. An error of another sort says itself.
/// @param kind of the entry; empty where it is not known
[[nodiscard]] QString complaintText(const QString &kind, const Error &error);

/// The same for a change that the server refused. It answers in English with the schema's names;
/// where this version finds the same fault it has words of its own.
[[nodiscard]] QString refusalText(const OutboxRow &row);

} // namespace weehours
