// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace weehours::bench {

/// The reference for an SQLite server: one thread that runs the statements of a push of one create
/// by sqlite3's C interface, with a commit each, on a disk, with `synchronous = FULL`.
class SqliteWriter
{
public:
    /// @param babies number of babies, used in turn
    explicit SqliteWriter(int babies);
    ~SqliteWriter();
    Q_DISABLE_COPY_MOVE(SqliteWriter)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Commits per second; nothing if one failed.
    [[nodiscard]] std::optional<double> run(std::chrono::duration<double> seconds);

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool pushOne();

    QTemporaryDir m_folder;
    sqlite3 *m_connection = nullptr;
    std::array<sqlite3_stmt *, 10> m_statements{};
    int m_babies;
    bool m_isOpen = false;
    qint64 m_count = 0;
};

} // namespace weehours::bench
