// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/clocktrace.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace weehours {

namespace {

constexpr qsizetype keptReadings = 20;

QString readingsKey()
{
    return QStringLiteral("clockReadings");
}

} // namespace

std::optional<ClockTrace::Reading> ClockTrace::now() const
{
    const auto uptime = m_clock.uptime();
    if (!uptime)
        return std::nullopt;
    return Reading{uptime->boot, m_clock.now().msecs - uptime->msecs, 0};
}

Result<QList<ClockTrace::Reading>> ClockTrace::readings() const
{
    const auto text = m_store.profile.value(readingsKey());
    if (!text)
        return std::unexpected(text.error());
    QList<Reading> list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text->toUtf8()).array()) {
        const QJsonArray parts = value.toArray();
        list.append({parts.at(0).toString(), parts.at(1).toInteger(), parts.at(2).toInteger()});
    }
    return list;
}

Result<void> ClockTrace::note(Transaction &tx)
{
    auto present = now();
    if (!present)
        return {};
    auto list = readings();
    if (!list)
        return std::unexpected(list.error());
    if (!list->isEmpty() && list->constLast().boot == present->boot
        && qAbs(list->constLast().skew - present->skew) < steadyClockMsecs)
        return {};
    const auto next = m_store.outbox.nextPosition();
    if (!next)
        return std::unexpected(next.error());
    present->from = *next;
    list->append(*present);
    QJsonArray array;
    for (const Reading &one : list->mid(qMax(qsizetype(0), list->size() - keptReadings)))
        array.append(QJsonArray{one.boot, one.skew, one.from});
    return m_store.profile.setValue(
        tx, readingsKey(), QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Result<std::optional<qint64>> ClockTrace::differenceSince(qint64 position) const
{
    const auto list = readings();
    if (!list)
        return std::unexpected(list.error());
    const auto later = std::ranges::find_if(*list, [&](const Reading &one) {
        return one.from > position;
    });
    if (later == list->cbegin())
        return std::optional<qint64>();
    const Reading &then = *std::prev(later);
    if (const auto present = now(); present && present->boot == then.boot)
        return std::optional(present->skew - then.skew);
    // The clock was corrected before the computer was last started.
    const auto last = std::find_if(list->crbegin(), list->crend(),
                                   [&](const Reading &one) { return one.boot == then.boot; });
    return last->from == then.from ? std::optional<qint64>()
                                   : std::optional(last->skew - then.skew);
}

} // namespace weehours
