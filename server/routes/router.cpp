// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/routes/router.h"

#include <optional>

namespace weehours::server {

namespace {

using Parameters = QHash<QString, QString>;

std::optional<Parameters> parametersOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &expected = pattern[i];
        if (expected.startsWith(u'{'))
            parameters.insert(expected.sliced(1, expected.size() - 2), path[i]);
        else if (expected != path[i])
            return std::nullopt;
    }
    return parameters;
}

} // namespace

Router::Router(const QList<Route> &routes)
{
    for (const Route &route : routes)
        m_entries.append(Entry{route, QString::fromUtf8(route.pattern).sliced(1).split(u'/')});
}

Router::Match Router::match(const QByteArray &method, const QStringList &path) const
{
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match match;
    for (const Entry &entry : m_entries) {
        auto parameters = parametersOf(entry.segments, path);
        if (!parameters)
            continue;
        if (entry.route.method == wanted) {
            match.route = &entry.route;
            match.parameters = std::move(*parameters);
            return match;
        }
        if (!match.allowed.isEmpty())
            match.allowed += ", ";
        match.allowed += entry.route.method;
        if (entry.route.method == "GET")
            match.allowed += ", HEAD";
    }
    return match;
}

} // namespace weehours::server
