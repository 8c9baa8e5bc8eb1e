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

/// A job for a thread, and the function that answers instead if there is no place for it. One of
/// the two is called, or neither if the server stops.
struct Job
{
    std::function<void(Services &)> run;
    /// From any thread; must not block.
    std::function<void()> refuse;
};

/// The owner of a job, from the widest to the narrowest: for example a kind of work, a network, an
/// account.
using Party = QList<QByteArray>;

/// A fair queue of jobs: at each level of their parties the next turn goes to the one with the
/// fewest recent turns, and if there are too many jobs, the longest queue of each level loses its
/// newest, of equally long ones that with the most recent turns. So a party with few jobs always
/// gets a place, an occasional party does not wait for constant ones, however many, and it does not
/// help to pretend to be several parties at a lower level. Not thread-safe.
class Turns
{
public:
    /// @param capacity how many jobs may wait
    explicit Turns(std::size_t capacity);
    ~Turns();

    /// Adds a job. Returns the job that must be dropped for it, if any, which may be the same one.
    [[nodiscard]] std::optional<Job> push(Job job, const Party &party);
    /// The next job; empty if none waits.
    [[nodiscard]] std::optional<Job> pop();
    [[nodiscard]] std::size_t size() const;
    /// Drops all jobs.
    void clear();

private:
    /// The jobs of one party, down to one level.
    struct Queue
    {
        std::size_t size = 0;
        /// The parties below it that have jobs; the one that has waited longest is first.
        std::deque<QByteArray> turns;
        QHash<QByteArray, std::shared_ptr<Queue>> below;
        /// The parties with the last turns, and how many of these each had.
        std::deque<QByteArray> lately;
        QHash<QByteArray, int> had;
        /// Its own jobs, at the lowest level.
        std::deque<Job> jobs;
    };

    [[nodiscard]] static Job takeNext(Queue &queue);
    /// Records a turn.
    static void remember(Queue &queue, const QByteArray &name);
    /// Removes parties without jobs if there are many.
    static void tidy(Queue &queue);
    /// @param last the party of the newest job, from this level down: of full equals it loses
    [[nodiscard]] static Job takeNewest(Queue &queue, Party last);

    const std::size_t m_capacity;
    std::unique_ptr<Queue> m_all;
};

} // namespace weehours::server
