// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/httpperson.h"

#include <map>

namespace weehours::e2e {

/// Somebody who holds a baby by pulling alone, and sees whether the stream keeps its promises: no
/// number is missing or comes late, no mutation makes two events, and the checksum is of what was
/// told.
class StreamReader
{
public:
    /// @param limit of a page
    StreamReader(QString baby, int limit) : m_baby(std::move(baby)), m_limit(limit) {}

    /// Pulls one page; false where there was no more, or trouble.
    bool pull(HttpPerson &person);

    [[nodiscard]] qint64 head() const { return m_head; }
    /// What the server told with the last page.
    [[nodiscard]] const QString &checksum() const { return m_checksum; }
    [[nodiscard]] QString ownChecksum() const;
    /// The seq of the event that a mutation made; 0 for none.
    [[nodiscard]] qint64 seqOf(const QString &mutation) const;
    /// What was wrong first; empty if nothing was.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    void apply(const QJsonObject &event);

    QString m_baby;
    int m_limit;
    QString m_cursor;
    QString m_checksum;
    QString m_trouble;
    qint64 m_head = 0;
    /// Of what is not deleted.
    std::map<QString, qint64> m_versions;
    std::map<QString, qint64> m_seqs;
};

} // namespace weehours::e2e
