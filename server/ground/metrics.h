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

/// The server's counters, for its operator: Prometheus text, section 9 of the protocol.
/// Thread-safe.
class Metrics
{
public:
    /// A value that is read when the page is made, such as the number of open streams.
    struct Gauge
    {
        QByteArray name;
        QByteArray help;
        /// Labels in braces, or empty.
        QByteArray labels;
        double value = 0;
        /// The Prometheus type: a `counter` only ever grows.
        const char *type = "gauge";
    };

    /// @param route the route's pattern, never the path itself: ids would make endless series
    void countRequest(const QByteArray &method, const QByteArray &route, int status,
                      std::chrono::nanoseconds took);
    /// @param outcome `applied`, `conflict`, `invalid` or `replayed`
    void countMutation(const QByteArray &outcome, qint64 count = 1);
    /// Requests and mutations that met a limit.
    /// @param limit the reason of the error `quota`
    void countQuota(const QByteArray &limit, qint64 count = 1);
    /// That many pushes were one transaction.
    void countPushGroup(std::size_t pushes);

    /// Events that were trimmed.
    void countTrimmed(qint64 events);

    /// A reload of the certificate, successful or not.
    void countReload(bool succeeded);

    /// The page, with `gauges` at its end. Gauges of one name must be adjacent.
    [[nodiscard]] QByteArray page(const QList<Gauge> &gauges) const;

private:
    static constexpr std::array bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                       0.1,    0.25,  0.5,    1.0,   2.5,  10.0};
    struct Requests
    {
        QMap<int, qint64> byStatus;
        /// By bucket, not cumulative; the last one is above all bounds.
        std::array<qint64, bounds.size() + 1> took{};
        double seconds = 0;
    };

    mutable std::mutex m_mutex;
    /// By method and route. Counting a known pair allocates no memory.
    QHash<std::pair<QByteArray, QByteArray>, Requests> m_requests;
    /// By labels, ready to print.
    QMap<QByteArray, qint64> m_mutations;
    QMap<QByteArray, qint64> m_quotas;
    static constexpr std::array<std::size_t, 8> groupBounds{1, 2, 4, 8, 16, 32, 64, 128};
    std::array<qint64, groupBounds.size()> m_groupsWithin{};
    qint64 m_groups = 0;
    qint64 m_groupedPushes = 0;
    qint64 m_trimmed = 0;
    qint64 m_reloads = 0;
    qint64 m_failedReloads = 0;
};

} // namespace weehours::server
