// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace weehours {

/// `weehours.timeline`: ids of rows that were inserted, changed and removed. Never their content.
Q_DECLARE_LOGGING_CATEGORY(lcTimeline)

} // namespace weehours
