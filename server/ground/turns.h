// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace weehours::server {

class Services;

/// What waits for a thread, and what answers in its stead where there is no place for it. One of
/// the two is called, or none where the server stops.
struct Job
{
    std::function<void(Services &)> run;
    /// From any thread; must not block.
    std::function<void()> refuse;
};

/// Whose a job is, from the widest to the narrowest: say, a kind of work, a network, an account.
using Party = QList<QByteArray>;

/// Jobs that wait, fairly shared: at each level of their parties the next turn goes to who had the
/// fewest lately, and where there are too many jobs, the longest queue of each level loses its
/// newest. So a place is always free for who has fewer jobs than others, and who comes now and then
/// need not wait for those who come all the time, however many parties one of them pretends to be
/// below itself. Not safe for threads.
class Turns
{
public:
    /// @param capacity how many jobs may wait
    explicit Turns(std::size_t capacity);
    ~Turns();

    /// Takes a job in. Gives the one that has to go for it, which may be the same.
    [[nodiscard]] std::optional<Job> push(Job job, const Party &party);
    /// The next job, where one waits.
    [[nodiscard]] std::optional<Job> pop();
    [[nodiscard]] std::size_t size() const;
    /// Forgets all jobs.
    void clear();

private:
    /// Those who share a party down to one level.
    struct Queue
    {
        std::size_t size = 0;
        /// Those below it who have jobs: who has waited longest comes first.
        std::deque<QByteArray> turns;
        QHash<QByteArray, std::shared_ptr<Queue>> below;
        /// Whose the last turns were, and how many of these each had.
        std::deque<QByteArray> lately;
        QHash<QByteArray, int> had;
        /// Its own, where there is no level below.
        std::deque<Job> jobs;
    };

    [[nodiscard]] static Job takeNext(Queue &queue);
    /// Takes note of a turn.
    static void remember(Queue &queue, const QByteArray &name);
    /// Forgets parties without jobs where there are many.
    static void tidy(Queue &queue);
    /// @param last the party that came last, down from this level: of equals it has to go
    [[nodiscard]] static Job takeNewest(Queue &queue, Party last);

    const std::size_t m_capacity;
    std::unique_ptr<Queue> m_all;
};

} // namespace weehours::server
