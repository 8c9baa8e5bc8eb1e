// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <array>
#include <chrono>
#include <mutex>
#include <utility>

namespace weehours::server {

/// What the server counts, for its operator: Prometheus text, section 9 of the protocol. Functions
/// may be called from any thread.
class Metrics
{
public:
    /// A value that is asked for when the page is made, such as the streams that are open.
    struct Gauge
    {
        QByteArray name;
        QByteArray help;
        /// What it is measured of, in braces, or empty.
        QByteArray labels;
        double value = 0;
        /// What Prometheus calls it: a `counter` only ever grows.
        const char *type = "gauge";
    };

    /// @param route the route's pattern, never the path itself: ids would make endless series
    void countRequest(const QByteArray &method, const QByteArray &route, int status,
                      std::chrono::nanoseconds took);
    /// @param outcome `applied`, `conflict`, `invalid` or `replayed`
    void countMutation(const QByteArray &outcome, qint64 count = 1);
    /// So many pushes were given to the database as one transaction.
    void countPushGroup(std::size_t pushes);

    /// Events that were forgotten for their age.
    void countTrimmed(qint64 events);

    /// Another reading of the certificate, that went well or not.
    void countReload(bool succeeded);

    /// The page, with `gauges` at its end. Gauges of one name stand side by side.
    [[nodiscard]] QByteArray page(const QList<Gauge> &gauges) const;

private:
    static constexpr std::array bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                       0.1,    0.25,  0.5,    1.0,   2.5,  10.0};
    struct Requests
    {
        QMap<int, qint64> byStatus;
        /// Between the bound before and this one; the last, over all of them.
        std::array<qint64, bounds.size() + 1> took{};
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    /// By method and route: nothing is written out, nor memory taken, as long as they repeat.
    QHash<std::pair<QByteArray, QByteArray>, Requests> m_requests;
    /// By labels, ready to print.
    QMap<QByteArray, qint64> m_mutations;
    static constexpr std::array<std::size_t, 8> groupBounds{1, 2, 4, 8, 16, 32, 64, 128};
    std::array<qint64, groupBounds.size()> m_groupsWithin{};
    qint64 m_groups = 0;
    qint64 m_groupedPushes = 0;
    qint64 m_trimmed = 0;
    qint64 m_reloads = 0;
    qint64 m_failedReloads = 0;
};

} // namespace weehours::server
