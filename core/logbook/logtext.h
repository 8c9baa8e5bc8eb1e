// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace weehours {

/// Gives the parts of the logbook one context for the translators.
struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Logbook)
};

} // namespace weehours
