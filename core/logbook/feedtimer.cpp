// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/feedtimer.h"

#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

using Field = QLatin1StringView;

constexpr Field endedAtField("endedAt");
constexpr Field endSideField("endSide");
constexpr Field pausedAtField("pausedAt");
constexpr Field pausedSecondsField("pausedSeconds");

Field secondsField(FeedSide side)
{
    return side == FeedSide::Left ? Field("leftSeconds") : Field("rightSeconds");
}

std::optional<FeedSide> sideOf(const Entry &feed)
{
    for (const FeedSide side : {FeedSide::Left, FeedSide::Right}) {
        if (feed.text(endSideField) == sideWord(side))
            return side;
    }
    return std::nullopt;
}

/// A timer that was forgotten for days must still be stoppable.
qint64 bounded(Field field, qint64 seconds)
{
    const FieldSpec *spec = findKind(QString(kind::feed))->field(QString(field));
    return std::clamp(seconds, spec->min, spec->max);
}

bool isBreastFeed(const Entry &entry)
{
    return entry.kind() == kind::feed && entry.text(Field("method")) == Field("breast");
}

} // namespace

QLatin1StringView sideWord(FeedSide side)
{
    return side == FeedSide::Left ? Field("left") : Field("right");
}

FeedTimer::FeedTimer(const Entry &feed, Instant now)
    : m_startedAt(feed.startedAt()),
      m_now(std::max(now, m_startedAt)),
      m_side(sideOf(feed)),
      m_pausedAt(feed.instant(pausedAtField)),
      m_leftMsecs(feed.integer(secondsField(FeedSide::Left)) * msecsPerSecond),
      m_rightMsecs(feed.integer(secondsField(FeedSide::Right)) * msecsPerSecond),
      m_unsettledMsecs(0)
{
    if (feed.has(pausedSecondsField))
        m_pausedSeconds = feed.integer(pausedSecondsField);
    if (m_pausedAt)
        m_pausedAt = std::clamp(*m_pausedAt, m_startedAt, m_now);
    const Instant until = m_pausedAt.value_or(m_now);
    const qint64 fed = until.msecs - m_startedAt.msecs
                       - m_pausedSeconds.value_or(0) * msecsPerSecond;
    m_unsettledMsecs = std::max<qint64>(fed - m_leftMsecs - m_rightMsecs, 0);
}

qint64 FeedTimer::settled(FeedSide side) const
{
    return side == FeedSide::Left ? m_leftMsecs : m_rightMsecs;
}

qint64 FeedTimer::msecs(FeedSide side) const
{
    return settled(side) + (m_side == side ? m_unsettledMsecs : 0);
}

qint64 FeedTimer::msecs() const
{
    return m_leftMsecs + m_rightMsecs + m_unsettledMsecs;
}

void FeedTimer::settle(QJsonObject &fields) const
{
    if (!m_side)
        return;
    const Field field = secondsField(*m_side);
    const qint64 seconds = bounded(field, msecs(*m_side) / msecsPerSecond);
    if (seconds * msecsPerSecond == settled(*m_side))
        return;
    fields.insert(field, seconds);
    // Distinguishes a running feed from one whose minutes were entered by hand.
    if (!m_pausedSeconds && !fields.contains(pausedSecondsField))
        fields.insert(pausedSecondsField, 0);
}

QJsonObject FeedTimer::switchTo(FeedSide side) const
{
    QJsonObject fields = resume();
    if (m_side != side) {
        settle(fields);
        fields.insert(endSideField, sideWord(side));
    }
    return fields;
}

QJsonObject FeedTimer::pause() const
{
    if (m_pausedAt)
        return {};
    return {{pausedAtField, m_now.toString()}};
}

QJsonObject FeedTimer::resume() const
{
    if (!m_pausedAt)
        return {};
    const qint64 seconds = m_pausedSeconds.value_or(0)
                           + (m_now.msecs - m_pausedAt->msecs) / msecsPerSecond;
    return {{pausedAtField, QJsonValue::Null},
            {pausedSecondsField, bounded(pausedSecondsField, seconds)}};
}

QJsonObject FeedTimer::stop() const
{
    QJsonObject fields{{endedAtField, m_pausedAt.value_or(m_now).toString()}};
    if (m_pausedAt)
        fields.insert(pausedAtField, QJsonValue::Null);
    settle(fields);
    return fields;
}

FeedSide nextSide(const QList<Entry> &feeds)
{
    for (const Entry &feed : feeds) {
        if (!isBreastFeed(feed))
            continue;
        if (const auto side = sideOf(feed))
            return *side == FeedSide::Left ? FeedSide::Right : FeedSide::Left;
        const bool left = feed.integer(secondsField(FeedSide::Left)) > 0;
        const bool right = feed.integer(secondsField(FeedSide::Right)) > 0;
        if (left != right)
            return left ? FeedSide::Right : FeedSide::Left;
    }
    return FeedSide::Left;
}

qint64 runningMsecs(const Entry &timer, Instant now)
{
    return isBreastFeed(timer) ? FeedTimer(timer, now).msecs()
                               : std::max<qint64>(now.msecs - timer.startedAt().msecs, 0);
}

QJsonObject endFields(const Entry &timer, Instant now)
{
    if (isBreastFeed(timer) && timer.isRunning())
        return FeedTimer(timer, now).stop();
    // A clock that was behind when the timer started must not make the end invalid.
    return {{endedAtField, std::max(now, timer.startedAt()).toString()}};
}

} // namespace weehours
