// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/store/outbox.h"

namespace weehours {

/// An error in the person's language: the broken rule, with the field's label and its limits in the
/// person's units. Other errors are returned in their own words.
/// @param kind of the entry; empty if unknown
[[nodiscard]] QString complaintText(const QString &kind, const Error &error);

/// The same for a change that the server refused. The server answers in English with the schema's
/// names; if this version finds the same error, its own words are used.
[[nodiscard]] QString refusalText(const OutboxRow &row);

} // namespace weehours
