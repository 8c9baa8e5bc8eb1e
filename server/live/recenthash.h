// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <utility>

namespace weehours::server {

/// A hash of bounded size that keeps what was used lately. It has two halves: what is used goes
/// into the young one, and when that is full the old one is dropped and the young one takes its
/// place. So whatever was among the last `capacity / 2` that were used is certainly there.
///
/// Not safe to use from two threads.
template <typename Key, typename Value>
class RecentHash
{
public:
    /// @param capacity entries that it never exceeds
    explicit RecentHash(qsizetype capacity) : m_half(capacity / 2) {}

    /// Uses an entry. Nothing where there is none; else good until the next call.
    [[nodiscard]] Value *find(const Key &key)
    {
        if (const auto young = m_young.find(key); young != m_young.end())
            return &*young;
        const auto old = m_old.find(key);
        if (old == m_old.end())
            return nullptr;
        Value value = std::move(*old);
        return &insert(key, std::move(value));
    }

    Value &insert(const Key &key, Value value)
    {
        m_old.remove(key);
        if (m_young.size() >= m_half && !m_young.contains(key))
            m_old = std::exchange(m_young, {});
        return *m_young.insert(key, std::move(value));
    }

    void remove(const Key &key)
    {
        m_young.remove(key);
        m_old.remove(key);
    }

    /// Removes the entries of which `isUnwanted(value)` is true.
    template <typename Predicate>
    void removeIf(Predicate isUnwanted)
    {
        using Entry = typename QHash<Key, Value>::iterator;
        for (auto *half : {&m_young, &m_old})
            half->removeIf([&](Entry entry) { return isUnwanted(entry.value()); });
    }

    void clear()
    {
        m_young.clear();
        m_old.clear();
    }

    [[nodiscard]] qsizetype size() const { return m_young.size() + m_old.size(); }

private:
    const qsizetype m_half;
    QHash<Key, Value> m_young;
    QHash<Key, Value> m_old;
};

} // namespace weehours::server
