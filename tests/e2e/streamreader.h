// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/httpperson.h"

#include <map>

namespace weehours::e2e {

/// Follows a baby only by pulls, and checks what the event stream promises: no number is missing or
/// comes late, no mutation makes two events, and the checksum matches the pulled state.
class StreamReader
{
public:
    /// @param limit events per page
    StreamReader(QString baby, int limit) : m_baby(std::move(baby)), m_limit(limit) {}

    /// Pulls one page; false if there was nothing more, or an error.
    bool pull(HttpPerson &person);

    [[nodiscard]] qint64 head() const { return m_head; }
    /// The server's checksum with the last page.
    [[nodiscard]] const QString &checksum() const { return m_checksum; }
    [[nodiscard]] QString ownChecksum() const;
    /// The number of the event that a mutation became; 0 for none.
    [[nodiscard]] qint64 seqOf(const QString &mutation) const;
    /// The first error; empty if there was none.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    void apply(const QJsonObject &event);

    QString m_baby;
    int m_limit;
    QString m_cursor;
    QString m_checksum;
    QString m_trouble;
    qint64 m_head = 0;
    /// The versions of entities that are not deleted.
    std::map<QString, qint64> m_versions;
    std::map<QString, qint64> m_seqs;
};

} // namespace weehours::e2e
