// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace weehours {

/// The pages of a SQLite file and its write-ahead log, read without SQLite, which gives up at the
/// first damaged page. The formats are those of https://www.sqlite.org/fileformat2.html.
class RawPages
{
public:
    /// Reads the file at `path` and the log beside it. A missing file gives no pages.
    explicit RawPages(const QString &path);

    /// In bytes.
    [[nodiscard]] qsizetype pageSize() const { return m_pageSize; }
    /// Numbers of the pages, from 1.
    [[nodiscard]] quint32 count() const { return m_count; }
    /// The page as SQLite would see it: from the log if it is there, else from the file.
    [[nodiscard]] QByteArray page(quint32 number) const;

    /// A page in the log behind its first damage. SQLite ignores it; it may hold what was entered
    /// last, or what has been undone since.
    struct Doubtful
    {
        quint32 number = 0;
        QByteArray bytes;
    };
    /// In the order in which they were written.
    [[nodiscard]] const QList<Doubtful> &doubtful() const { return m_doubtful; }

private:
    void readFile(const QString &path);
    void readLog(const QString &path);

    QByteArray m_file;
    QByteArray m_log;
    qsizetype m_pageSize = 0;
    quint32 m_count = 0;
    QHash<quint32, qsizetype> m_inLog; // where in the log the newest copy of a page begins
    QList<Doubtful> m_doubtful;
};

} // namespace weehours
