// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/logging.h"

namespace weehours {

Q_LOGGING_CATEGORY(lcTimeline, "weehours.timeline", QtInfoMsg)

} // namespace weehours
