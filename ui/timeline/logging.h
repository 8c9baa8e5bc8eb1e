// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace weehours {

/// `weehours.timeline`: which rows came, changed and went, by id. Never what they say.
Q_DECLARE_LOGGING_CATEGORY(lcTimeline)

} // namespace weehours
