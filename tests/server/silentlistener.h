// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/testdatabase.h"

struct pg_conn;

namespace weehours::server {

/// What a server process that hangs looks like to the others on its PostgreSQL: it listens, and
/// never says a word after its greeting. With the object it vanishes, like one that was killed.
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
