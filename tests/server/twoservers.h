// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/runningserver.h"
#include "tests/server/testdatabase.h"

#include <QTest>

namespace weehours::server {

/// Two servers on one new PostgreSQL database.
struct TwoServers
{
    /// Whether a PostgreSQL is available: an SQLite file takes only one server.
    [[nodiscard]] static bool arePossible()
    {
        return qEnvironmentVariableIsSet("WEEHOURS_TEST_PG");
    }
    /// Adds the global data row from which `TestDatabase` takes its engine.
    static void addRow()
    {
        QTest::addColumn<bool>("postgresql");
        QTest::newRow("PostgreSQL") << true;
    }

    /// Why one of them does not run; empty if both run.
    [[nodiscard]] QString trouble() const { return one.trouble() + other.trouble(); }

    TestDatabase database;
    RunningServer one{database.location()};
    RunningServer other{database.location()};
};

} // namespace weehours::server
