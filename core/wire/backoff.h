// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

namespace weehours {

/// How long to wait after each failure in a row: 0.5 s, doubled up to 60 s, jittered by half, so
/// that the clients of a server that was down do not all return at once.
class Backoff
{
public:
    explicit Backoff(QRandomGenerator random = QRandomGenerator::securelySeeded());

    /// The wait before the next try, in milliseconds; counts one more failure.
    /// @param retryAfterSeconds the minimum that the server asked for; 0 for none
    [[nodiscard]] qint64 next(int retryAfterSeconds = 0);
    void reset() { m_failures = 0; }

private:
    QRandomGenerator m_random;
    int m_failures = 0;
};

} // namespace weehours
