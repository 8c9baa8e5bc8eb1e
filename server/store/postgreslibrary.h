// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <libpq-fe.h>

namespace weehours::server {

/// libpq, which is loaded when a PostgreSQL is first asked for. Linked, it and the libraries that
/// it needs (GnuTLS, LDAP, Kerberos) took 3.4 MiB in every server, and most keep an SQLite file.
///
/// The members are its functions, under their names. Thread-safe.
class PostgresLibrary
{
public:
    /// Loads it the first time; nullptr where it is not installed.
    [[nodiscard]] static const PostgresLibrary *load();

    decltype(&::PQclear) PQclear = nullptr;
    decltype(&::PQcmdStatus) PQcmdStatus = nullptr;
    decltype(&::PQcmdTuples) PQcmdTuples = nullptr;
    decltype(&::PQconnectdbParams) PQconnectdbParams = nullptr;
    decltype(&::PQconsumeInput) PQconsumeInput = nullptr;
    decltype(&::PQenterPipelineMode) PQenterPipelineMode = nullptr;
    decltype(&::PQexec) PQexec = nullptr;
    decltype(&::PQexecParams) PQexecParams = nullptr;
    decltype(&::PQfinish) PQfinish = nullptr;
    decltype(&::PQfreemem) PQfreemem = nullptr;
    decltype(&::PQgetResult) PQgetResult = nullptr;
    decltype(&::PQgetisnull) PQgetisnull = nullptr;
    decltype(&::PQgetlength) PQgetlength = nullptr;
    decltype(&::PQgetvalue) PQgetvalue = nullptr;
    decltype(&::PQnotifies) PQnotifies = nullptr;
    decltype(&::PQntuples) PQntuples = nullptr;
    decltype(&::PQpipelineSync) PQpipelineSync = nullptr;
    decltype(&::PQresultErrorField) PQresultErrorField = nullptr;
    decltype(&::PQresultStatus) PQresultStatus = nullptr;
    decltype(&::PQsendPrepare) PQsendPrepare = nullptr;
    decltype(&::PQsendQueryPrepared) PQsendQueryPrepared = nullptr;
    decltype(&::PQsetNoticeProcessor) PQsetNoticeProcessor = nullptr;
    decltype(&::PQsocket) PQsocket = nullptr;
    decltype(&::PQstatus) PQstatus = nullptr;
};

/// The library, after it was loaded.
[[nodiscard]] inline const PostgresLibrary &libpq()
{
    return *PostgresLibrary::load();
}

} // namespace weehours::server
