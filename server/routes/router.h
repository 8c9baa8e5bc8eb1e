// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routes/route.h"

#include <QList>

namespace weehours::server {

/// Finds the route of a request. Does not change once made: any thread may ask it.
class Router
{
public:
    struct Match
    {
        /// Nothing where the path is unknown, or known for other methods alone.
        const Route *route = nullptr;
        QHash<QString, QString> parameters;
        /// The methods that the path is known for, as an `Allow` header has them.
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
