// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/e2e/caregiver.h"
#include "tests/e2e/serverprocess.h"

namespace weehours::e2e {

/// A server on SQLite, Alex and Sam with an account each, and their shared baby Mia.
class Household
{
public:
    Household();

    /// Starts the server, makes the accounts and shares Mia; false, with a warning, if a step
    /// failed.
    [[nodiscard]] bool bringUp();

    /// Syncs each in turn until neither gets anything new. Returns whether every sync succeeded.
    [[nodiscard]] bool syncAll();

private:
    QTemporaryDir m_folder;

public:
    ServerProcess server;
    Caregiver alex;
    Caregiver sam;
};

} // namespace weehours::e2e
