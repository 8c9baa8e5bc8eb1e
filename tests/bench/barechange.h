// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

namespace weehours::bench {

/// The floor of a change's way to the partner, by hand: the author commits a row, sends it to a
/// server over TCP, that commits it and sends it on, and the partner commits it. Three threads,
/// each with an SQLite file of its own (WAL, `synchronous = FULL`); nothing is parsed or shown.
class BareChange
{
public:
    BareChange();
    ~BareChange();
    Q_DISABLE_COPY_MOVE(BareChange)

    /// From before the author's commit until after the partner's; nothing if a step failed.
    [[nodiscard]] std::optional<std::chrono::duration<double, std::milli>> once();

private:
    struct Log;
    /// Commits what comes, and hands it on.
    void pass(int from, int log, int to);

    QTemporaryDir m_folder;
    std::array<std::unique_ptr<Log>, 3> m_logs;
    /// Both ends of the connections author to server, server to partner, partner to author.
    std::array<std::array<int, 2>, 3> m_connections{};
    std::array<std::jthread, 2> m_threads;
};

} // namespace weehours::bench
