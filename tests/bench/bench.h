// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace weehours::bench {

/// One line of the table: a load, what it came to, and what the same came to for somebody else on
/// the same computer in the same run.
struct Row
{
    QString load = {};
    double figure = 0;
    /// Such as `/s` or `ms`.
    QString unit = {};
    /// What it is compared to; empty where the figure stands for itself.
    QString referenceName = {};
    double reference = 0;
    /// What the figure, or the ratio where there is a reference, must come to.
    double wanted = 0;
    /// Whether it must be under `wanted` instead.
    bool lessIsBetter = false;
};

/// What the sections are told, and where they put what they find.
class Bench
{
public:
    explicit Bench(std::chrono::duration<double> seconds, int rounds)
        : m_seconds(seconds), m_rounds(rounds)
    {
    }

    /// How long each load is to last.
    [[nodiscard]] std::chrono::duration<double> seconds() const { return m_seconds; }

    /// Prints the row at once.
    void add(const Row &row);
    /// Measures `figure` and `reference` in turn, a few times over, and adds the turn whose ratio
    /// is the median: what else the computer does hits both alike. A measure that fails gives
    /// nothing, and has said why.
    void compare(Row row, const std::function<std::optional<double>()> &figure,
                 const std::function<std::optional<double>()> &reference);
    /// Tells that a section could not be measured.
    void fail(const QString &why);

    static void printHead();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    std::chrono::duration<double> m_seconds;
    int m_rounds;
    bool m_failed = false;
};

// The sections; each starts what it needs and leaves nothing running.
void benchPush(Bench &bench);
void benchPushSqlite(Bench &bench);
void benchBulk(Bench &bench);
void benchSnapshot(Bench &bench);
void benchHeads(Bench &bench);
void benchStreams(Bench &bench);

} // namespace weehours::bench
