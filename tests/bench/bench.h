// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace weehours::bench {

/// One line of the table: a load, its result, and the result of a reference on the same computer in
/// the same run.
struct Row
{
    QString load = {};
    double figure = 0;
    /// Such as `/s` or `ms`.
    QString unit = {};
    /// The reference's name; empty if there is none.
    QString referenceName = {};
    double reference = 0;
    /// Required minimum of the figure, or of the ratio if there is a reference.
    double wanted = 0;
    /// Whether `wanted` is a maximum instead.
    bool lessIsBetter = false;
};

/// The options of a run, and the collector of its results.
class Bench
{
public:
    explicit Bench(std::chrono::duration<double> seconds, int rounds)
        : m_seconds(seconds), m_rounds(rounds)
    {
    }

    /// The duration of each load.
    [[nodiscard]] std::chrono::duration<double> seconds() const { return m_seconds; }

    /// Prints the row at once.
    void add(const Row &row);
    /// Measures `figure` and `reference` in turn several times, and adds the pair with the median
    /// ratio: other load on the computer affects both. A measure that fails returns nothing, after
    /// reporting why.
    void compare(Row row, const std::function<std::optional<double>()> &figure,
                 const std::function<std::optional<double>()> &reference);
    /// Reports that a section could not be measured.
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
