// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics.h"

namespace weehours::server {

namespace {

void describe(QByteArray &page, const QByteArray &name, const char *type, const QByteArray &help)
{
    page += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

} // namespace

void Metrics::countRequest(const QByteArray &method, const QByteArray &route, int status,
                           std::chrono::nanoseconds took)
{
    const QByteArray where = "method=\"" + method + "\",route=\"" + route + '"';
    const double seconds = std::chrono::duration<double>(took).count();
    const std::lock_guard lock(m_mutex);
    ++m_requests[where + ",status=\"" + QByteArray::number(status) + '"'];
    Latency &latency = m_latencies[where];
    ++latency.count;
    latency.seconds += seconds;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        if (seconds <= bounds[i])
            ++latency.within[i];
    }
}

void Metrics::countMutation(const QByteArray &outcome, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_mutations["result=\"" + outcome + '"'] += count;
}

void Metrics::countTrimmed(qint64 events)
{
    const std::lock_guard lock(m_mutex);
    m_trimmed += events;
}

QByteArray Metrics::page(const QList<Gauge> &gauges) const
{
    QByteArray page;
    const std::lock_guard lock(m_mutex);

    const QByteArray requests("weehours_requests_total");
    describe(page, requests, "counter", "Requests answered, by route and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        page += requests + '{' + it.key() + "} " + QByteArray::number(it.value()) + '\n';

    const QByteArray seconds("weehours_request_duration_seconds");
    describe(page, seconds, "histogram", "Time from a whole request to its answer, by route.");
    for (auto it = m_latencies.cbegin(); it != m_latencies.cend(); ++it) {
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            page += seconds + "_bucket{" + it.key() + ",le=\"" + QByteArray::number(bounds[i])
                    + "\"} " + QByteArray::number(it->within[i]) + '\n';
        }
        const QByteArray count = QByteArray::number(it->count) + '\n';
        page += seconds + "_bucket{" + it.key() + ",le=\"+Inf\"} " + count;
        page += seconds + "_sum{" + it.key() + "} " + QByteArray::number(it->seconds) + '\n';
        page += seconds + "_count{" + it.key() + "} " + count;
    }

    const QByteArray mutations("weehours_mutations_total");
    describe(page, mutations, "counter", "Pushed mutations, by result.");
    for (auto it = m_mutations.cbegin(); it != m_mutations.cend(); ++it)
        page += mutations + '{' + it.key() + "} " + QByteArray::number(it.value()) + '\n';

    const QByteArray trimmed("weehours_events_trimmed_total");
    describe(page, trimmed, "counter", "Events forgotten for their age by this process.");
    page += trimmed + ' ' + QByteArray::number(m_trimmed) + '\n';

    QByteArray described;
    for (const Gauge &gauge : gauges) {
        if (std::exchange(described, gauge.name) != gauge.name)
            describe(page, gauge.name, gauge.type, gauge.help);
        page += gauge.name + gauge.labels + ' ' + QByteArray::number(gauge.value, 'g', 15) + '\n';
    }
    return page;
}

} // namespace weehours::server
