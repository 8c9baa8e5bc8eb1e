// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

enum class FeedSide { Left, Right };

/// The timer of a breast feed. `leftSeconds` and `rightSeconds` hold each side's time up to the
/// last switch; the time since belongs to the present side, `endSide`. `pausedAt` is the start of a
/// running pause, `pausedSeconds` the length of earlier ones. So nothing is written while it runs,
/// and each device computes the time itself.
///
/// It accepts any values: those of two devices that acted at once may be inconsistent, and no side
/// gets less than zero. Actions return only the fields that change, so that the server can merge
/// concurrent actions of other devices.
class FeedTimer
{
public:
    /// @param feed a breast feed without an end
    FeedTimer(const Entry &feed, Instant now);

    /// Empty if no side was chosen yet; the first one that is chosen gets all the time so far.
    [[nodiscard]] std::optional<FeedSide> side() const { return m_side; }
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// The time of that side until now, in milliseconds.
    [[nodiscard]] qint64 msecs(FeedSide side) const;
    /// Both sides and the time without a side, without pauses, in milliseconds.
    [[nodiscard]] qint64 msecs() const;

    // The fields that an action writes; empty if it changes nothing.

    /// The baby is now at that side; also ends a pause.
    [[nodiscard]] QJsonObject switchTo(FeedSide side) const;
    [[nodiscard]] QJsonObject pause() const;
    [[nodiscard]] QJsonObject resume() const;
    /// Ends it: now or, if it is paused, when the pause began.
    [[nodiscard]] QJsonObject stop() const;

private:
    [[nodiscard]] qint64 settled(FeedSide side) const;
    /// Adds the running time to the present side.
    void settle(QJsonObject &fields) const;

    Instant m_startedAt;
    Instant m_now;
    std::optional<FeedSide> m_side;
    std::optional<Instant> m_pausedAt;
    /// Empty before the first pause or switch.
    std::optional<qint64> m_pausedSeconds;
    qint64 m_leftMsecs;
    qint64 m_rightMsecs;
    qint64 m_unsettledMsecs;
};

/// The schema's value for a side.
[[nodiscard]] QLatin1StringView sideWord(FeedSide side);

/// The side to begin with: the opposite of the last one of the latest feed; left if unknown.
/// @param feeds newest first
[[nodiscard]] FeedSide nextSide(const QList<Entry> &feeds);

/// How long a timer has run, in milliseconds; a feed without its pauses.
[[nodiscard]] qint64 runningMsecs(const Entry &timer, Instant now);

/// The fields that end a timer of any kind.
[[nodiscard]] QJsonObject endFields(const Entry &timer, Instant now);

} // namespace weehours
