// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/testdatabase.h"

struct pg_conn;

namespace weehours::server {

/// Imitates a hung server process on the same PostgreSQL: it listens, greets the others, and then
/// sends nothing. Destroying it drops the connection, like a killed process.
class SilentListener
{
public:
    explicit SilentListener(const TestDatabase &database);
    SilentListener(const SilentListener &) = delete;
    SilentListener &operator=(const SilentListener &) = delete;
    ~SilentListener();

private:
    pg_conn *m_connection;
};

} // namespace weehours::server
