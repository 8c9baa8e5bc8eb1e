// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

namespace weehours {

enum class FeedSide { Left, Right };

/// The clock of a breast feed that runs. `leftSeconds` and `rightSeconds` hold what each side has
/// had until the last switch; the time since belongs to the side that the baby is on, `endSide`.
/// `pausedAt` says since when it is paused, `pausedSeconds` how long the pauses before it took. So
/// nothing has to be written while it ticks, and each device counts for itself.
///
/// It makes sense of any values: those of two devices that acted at once may not fit together, and
/// then nobody gets less than nothing. What it gives to be written is only what changes, so that
/// the server can keep what another device does at the same time.
class FeedTimer
{
public:
    /// @param feed a breast feed without an end
    FeedTimer(const Entry &feed, Instant now);

    /// Nothing while nobody has said a side; the first that is said gets all the time so far.
    [[nodiscard]] std::optional<FeedSide> side() const { return m_side; }
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// What that side has had until now, in milliseconds.
    [[nodiscard]] qint64 msecs(FeedSide side) const;
    /// Both sides and what belongs to none yet, without the pauses, in milliseconds.
    [[nodiscard]] qint64 msecs() const;

    // The fields that an action writes; none where it changes nothing.

    /// The baby goes on at that side, after a pause too.
    [[nodiscard]] QJsonObject switchTo(FeedSide side) const;
    [[nodiscard]] QJsonObject pause() const;
    [[nodiscard]] QJsonObject resume() const;
    /// Ends it: now or, while it is paused, when the pause began.
    [[nodiscard]] QJsonObject stop() const;

private:
    [[nodiscard]] qint64 settled(FeedSide side) const;
    /// Gives the side it is on the time that it has had.
    void settle(QJsonObject &fields) const;

    Instant m_startedAt;
    Instant m_now;
    std::optional<FeedSide> m_side;
    std::optional<Instant> m_pausedAt;
    /// Nothing where no pause and no switch has been yet.
    std::optional<qint64> m_pausedSeconds;
    qint64 m_leftMsecs;
    qint64 m_rightMsecs;
    qint64 m_unsettledMsecs;
};

/// The word of the schema for a side.
[[nodiscard]] QLatin1StringView sideWord(FeedSide side);

/// The side to begin with: the other than the one that the latest of these feeds ended on; left
/// where none tells. @param feeds newest first
[[nodiscard]] FeedSide nextSide(const QList<Entry> &feeds);

/// How long a timer has run, in milliseconds: a sleep since its start, a feed without its pauses.
[[nodiscard]] qint64 runningMsecs(const Entry &timer, Instant now);

/// The fields that end a timer of any kind.
[[nodiscard]] QJsonObject endFields(const Entry &timer, Instant now);

} // namespace weehours
