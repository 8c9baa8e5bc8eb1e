// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ground/turns.h"

#include <algorithm>
#include <utility>

namespace weehours::server {

namespace {

/// At 50 to 100 ms a turn, a minute or more: longer than a flood needs to send from all of its
/// networks.
constexpr std::size_t rememberedTurns = 1024;
/// With their turns they take a few hundred bytes each.
constexpr qsizetype mostParties = 256;

} // namespace

Turns::Turns(std::size_t capacity) : m_capacity(capacity), m_all(std::make_unique<Queue>())
{
}

Turns::~Turns() = default;

std::optional<Job> Turns::push(Job job, const Party &party)
{
    Queue *queue = m_all.get();
    ++queue->size;
    for (const QByteArray &name : party) {
        auto &below = queue->below[name];
        if (!below)
            below = std::make_shared<Queue>();
        if (below->size == 0)
            queue->turns.push_back(name);
        queue = below.get();
        ++queue->size;
    }
    queue->jobs.push_back(std::move(job));
    if (m_all->size <= m_capacity)
        return std::nullopt;
    return takeNewest(*m_all, party);
}

std::optional<Job> Turns::pop()
{
    if (m_all->size == 0)
        return std::nullopt;
    return takeNext(*m_all);
}

std::size_t Turns::size() const
{
    return m_all->size;
}

void Turns::clear()
{
    m_all = std::make_unique<Queue>();
}

Job Turns::takeNext(Queue &queue)
{
    --queue.size;
    if (queue.turns.empty()) {
        Job job = std::move(queue.jobs.front());
        queue.jobs.pop_front();
        return job;
    }
    const auto next = std::ranges::min_element(queue.turns, {}, [&](const QByteArray &name) {
        return queue.had.value(name);
    });
    const QByteArray name = std::move(*next);
    queue.turns.erase(next);
    remember(queue, name);
    const auto below = queue.below.value(name);
    Job job = takeNext(*below);
    if (below->size > 0)
        queue.turns.push_back(name);
    else
        tidy(queue);
    return job;
}

void Turns::remember(Queue &queue, const QByteArray &name)
{
    queue.lately.push_back(name);
    ++queue.had[name];
    if (queue.lately.size() <= rememberedTurns)
        return;
    const auto oldest = queue.had.find(queue.lately.front());
    if (--*oldest == 0)
        queue.had.erase(oldest);
    queue.lately.pop_front();
}

void Turns::tidy(Queue &queue)
{
    if (queue.below.size() > mostParties)
        queue.below.removeIf([](const auto &below) { return below.value()->size == 0; });
}

Job Turns::takeNewest(Queue &queue, Party last)
{
    --queue.size;
    if (queue.turns.empty()) {
        Job job = std::move(queue.jobs.back());
        queue.jobs.pop_back();
        return job;
    }
    // Of equally long queues the one with more turns: who is new gets a place among those who come
    // all the time.
    const auto claimOf = [&](const QByteArray &name) {
        return std::pair(queue.below.value(name)->size, queue.had.value(name));
    };
    const auto most = std::ranges::max_element(queue.turns, {}, claimOf);
    QByteArray name = *most;
    if (!last.isEmpty() && queue.below.contains(last.first())
        && claimOf(last.first()) == claimOf(name))
        name = last.first();
    const auto below = queue.below.value(name);
    Party rest = !last.isEmpty() && last.first() == name ? last.sliced(1) : Party();
    Job job = takeNewest(*below, std::move(rest));
    if (below->size == 0) {
        std::erase(queue.turns, name);
        tidy(queue);
    }
    return job;
}

} // namespace weehours::server
