// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace weehours {

/// A single-shot timer that can be started again.
class Timer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Emits fired() once after `msecs`, or at once if negative; replaces a running start.
    virtual void start(qint64 msecs) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

Q_SIGNALS:
    void fired();
};

/// Makes timers. Injected like the clock, so that a simulation can run on virtual time.
class Timers
{
public:
    Timers() = default;
    Timers(const Timers &) = delete;
    Timers &operator=(const Timers &) = delete;
    virtual ~Timers();

    [[nodiscard]] virtual std::unique_ptr<Timer> make() = 0;
};

/// Timers of Qt's event loop (QTimer).
class QtTimers final : public Timers
{
public:
    [[nodiscard]] std::unique_ptr<Timer> make() override;
};

} // namespace weehours
