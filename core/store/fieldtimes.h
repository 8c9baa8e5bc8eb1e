// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"

namespace weehours {

/// When each field of an entity was last seen to change: {field: msecs}, `deleted` among them. A
/// document tells one time for all of its fields; of a field that has another value than before, it
/// is the latest at which that can have changed.
///
/// @param next  the document that takes the place of `held`
/// @param times of `held`; what is missing changed when `held` did
[[nodiscard]] QJsonObject nextFieldTimes(const Entity &next, const Entity &held, QJsonObject times);

} // namespace weehours
