// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"

namespace weehours {

/// When each field of an entity last changed: {field: msecs}, including `deleted`. A document has
/// one time for all of its fields, so for a changed field that is an upper bound.
///
/// @param next  the document that replaces `held`
/// @param times of `held`; a missing field changed when `held` did
[[nodiscard]] QJsonObject nextFieldTimes(const Entity &next, const Entity &held, QJsonObject times);

} // namespace weehours
