// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

namespace weehours::e2e {

/// A server on SQLite, Alex and Sam with an account each, and Mia, whom both look after.
class Household
{
public:
    Household();

    /// Starts the server, makes the accounts and shares Mia; false, with a warning, where a step
    /// failed.
    [[nodiscard]] bool bringUp();

    /// Sends and fetches for each in turn, until nobody has anything new. Whether all is well.
    [[nodiscard]] bool syncAll();

private:
    QTemporaryDir m_folder;

public:
    ServerProcess server;
    Caregiver alex;
    Caregiver sam;
};

} // namespace weehours::e2e
