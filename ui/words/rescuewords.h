// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rescue.h"

namespace weehours {

/// What was saved of a damaged file, for the person.
[[nodiscard]] QString rescueText(const Rescue &rescue);

} // namespace weehours
