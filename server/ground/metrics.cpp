// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ground/metrics.h"

#include <algorithm>

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
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bound = std::ranges::lower_bound(bounds, seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    Requests &requests = m_requests[{method, route}];
    ++requests.byStatus[status];
    ++requests.took[static_cast<std::size_t>(bound)];
    requests.seconds += seconds;
}

void Metrics::countMutation(const QByteArray &outcome, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_mutations["result=\"" + outcome + '"'] += count;
}

void Metrics::countQuota(const QByteArray &limit, qint64 count)
{
    const std::lock_guard lock(m_mutex);
    m_quotas["limit=\"" + limit + '"'] += count;
}

void Metrics::countTrimmed(qint64 events)
{
    const std::lock_guard lock(m_mutex);
    m_trimmed += events;
}

void Metrics::countReload(bool succeeded)
{
    const std::lock_guard lock(m_mutex);
    ++(succeeded ? m_reloads : m_failedReloads);
}

void Metrics::countPushGroup(std::size_t pushes)
{
    const std::lock_guard lock(m_mutex);
    ++m_groups;
    m_groupedPushes += static_cast<qint64>(pushes);
    for (std::size_t i = 0; i < groupBounds.size(); ++i) {
        if (pushes <= groupBounds[i])
            ++m_groupsWithin[i];
    }
}

QByteArray Metrics::page(const QList<Gauge> &gauges) const
{
    QByteArray page;
    const std::lock_guard lock(m_mutex);

    // Sorted, so that the output is stable.
    QMap<QByteArray, const Requests *> requests;
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
        requests.insert("method=\"" + it.key().first + "\",route=\"" + it.key().second + '"',
                        &it.value());
    }
    const QByteArray total("weehours_requests_total");
    describe(page, total, "counter", "Requests answered, by route and status.");
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        const QMap<int, qint64> &byStatus = it.value()->byStatus;
        for (auto count = byStatus.cbegin(); count != byStatus.cend(); ++count) {
            page += total + '{' + it.key() + ",status=\"" + QByteArray::number(count.key()) + "\"} "
                    + QByteArray::number(count.value()) + '\n';
        }
    }

    const QByteArray seconds("weehours_request_duration_seconds");
    describe(page, seconds, "histogram", "Time from a whole request to its answer, by route.");
    for (auto it = requests.cbegin(); it != requests.cend(); ++it) {
        qint64 within = 0;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            within += it.value()->took[i];
            page += seconds + "_bucket{" + it.key() + ",le=\"" + QByteArray::number(bounds[i])
                    + "\"} " + QByteArray::number(within) + '\n';
        }
        const QByteArray count = QByteArray::number(within + it.value()->took.back()) + '\n';
        page += seconds + "_bucket{" + it.key() + ",le=\"+Inf\"} " + count;
        page += seconds + "_sum{" + it.key() + "} " + QByteArray::number(it.value()->seconds)
                + '\n';
        page += seconds + "_count{" + it.key() + "} " + count;
    }

    const QByteArray mutations("weehours_mutations_total");
    describe(page, mutations, "counter", "Pushed mutations, by result.");
    for (auto it = m_mutations.cbegin(); it != m_mutations.cend(); ++it)
        page += mutations + '{' + it.key() + "} " + QByteArray::number(it.value()) + '\n';

    const QByteArray quotas("weehours_quota_refusals_total");
    describe(page, quotas, "counter", "Requests and mutations that met a limit, by limit.");
    for (auto it = m_quotas.cbegin(); it != m_quotas.cend(); ++it)
        page += quotas + '{' + it.key() + "} " + QByteArray::number(it.value()) + '\n';

    const QByteArray trimmed("weehours_events_trimmed_total");
    describe(page, trimmed, "counter", "Events forgotten for their age by this process.");
    page += trimmed + ' ' + QByteArray::number(m_trimmed) + '\n';

    const QByteArray reloads("weehours_tls_reloads_total");
    describe(page, reloads, "counter", "Readings of the certificate after the first, by result.");
    page += reloads + "{result=\"ok\"} " + QByteArray::number(m_reloads) + '\n';
    page += reloads + "{result=\"failed\"} " + QByteArray::number(m_failedReloads) + '\n';

    const QByteArray groups("weehours_push_group_size");
    describe(page, groups, "histogram", "Pushes that shared a transaction.");
    for (std::size_t i = 0; i < groupBounds.size(); ++i) {
        page += groups + "_bucket{le=\"" + QByteArray::number(qint64(groupBounds[i])) + "\"} "
                + QByteArray::number(m_groupsWithin[i]) + '\n';
    }
    page += groups + "_bucket{le=\"+Inf\"} " + QByteArray::number(m_groups) + '\n';
    page += groups + "_sum " + QByteArray::number(m_groupedPushes) + '\n';
    page += groups + "_count " + QByteArray::number(m_groups) + '\n';

    QByteArray described;
    for (const Gauge &gauge : gauges) {
        if (std::exchange(described, gauge.name) != gauge.name)
            describe(page, gauge.name, gauge.type, gauge.help);
        page += gauge.name + gauge.labels + ' ' + QByteArray::number(gauge.value, 'g', 15) + '\n';
    }
    return page;
}

} // namespace weehours::server
