// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <utility>

namespace weehours::server {

/// A hash of limited size that keeps recently used entries. It has two halves: used entries go into
/// the young one; when that is full, the old one is dropped and replaced by it. So the last
/// `capacity / 2` used entries are always there.
///
/// Not thread-safe.
template <typename Key, typename Value>
class RecentHash
{
public:
    /// @param capacity the largest number of entries
    explicit RecentHash(qsizetype capacity) : m_half(capacity / 2) {}

    /// Finds and uses an entry: nullptr if there is none, else valid until the next call.
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

    /// Removes the entries for which `isUnwanted(value)` returns true.
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
