// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routes/route.h"

#include <QList>

namespace weehours::server {

/// Finds the route of a request. Immutable and thread-safe.
class Router
{
public:
    struct Match
    {
        /// nullptr if the path is unknown, or known only for other methods.
        const Route *route = nullptr;
        QHash<QString, QString> parameters;
        /// The methods of the path, for an `Allow` header.
        QByteArray allowed;
    };

    explicit Router(const QList<Route> &routes);

    /// HEAD finds the route of GET.
    [[nodiscard]] Match match(const QByteArray &method, const QStringList &path) const;

private:
    struct Entry
    {
        Route route;
        QStringList segments;
    };
    QList<Entry> m_entries;
};

} // namespace weehours::server
