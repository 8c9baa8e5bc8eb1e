// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace weehours {

/// The common translation context of the parts of the logbook.
struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::Logbook)
};

} // namespace weehours
