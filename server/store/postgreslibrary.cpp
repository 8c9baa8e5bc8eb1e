// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/postgreslibrary.h"

#include <type_traits>

#include <dlfcn.h>

namespace weehours::server {

namespace {

// Closing it would pull the code away under its own threads and handlers.
bool take(PostgresLibrary &library)
{
    void *const opened = ::dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!opened)
        return false;
    const auto found = [opened](auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(::dlsym(opened, name));
        return function != nullptr;
    };
    return found(library.PQclear, "PQclear") && found(library.PQcmdStatus, "PQcmdStatus")
           && found(library.PQcmdTuples, "PQcmdTuples")
           && found(library.PQconnectdbParams, "PQconnectdbParams")
           && found(library.PQconsumeInput, "PQconsumeInput")
           && found(library.PQenterPipelineMode, "PQenterPipelineMode")
           && found(library.PQexec, "PQexec") && found(library.PQexecParams, "PQexecParams")
           && found(library.PQfinish, "PQfinish") && found(library.PQfreemem, "PQfreemem")
           && found(library.PQgetResult, "PQgetResult") && found(library.PQgetisnull, "PQgetisnull")
           && found(library.PQgetlength, "PQgetlength") && found(library.PQgetvalue, "PQgetvalue")
           && found(library.PQnotifies, "PQnotifies") && found(library.PQntuples, "PQntuples")
           && found(library.PQpipelineSync, "PQpipelineSync")
           && found(library.PQresultErrorField, "PQresultErrorField")
           && found(library.PQresultStatus, "PQresultStatus")
           && found(library.PQsendPrepare, "PQsendPrepare")
           && found(library.PQsendQueryPrepared, "PQsendQueryPrepared")
           && found(library.PQsetNoticeProcessor, "PQsetNoticeProcessor")
           && found(library.PQsocket, "PQsocket") && found(library.PQstatus, "PQstatus");
}

} // namespace

const PostgresLibrary *PostgresLibrary::load()
{
    static PostgresLibrary library;
    static const bool isLoaded = take(library);
    return isLoaded ? &library : nullptr;
}

} // namespace weehours::server
