// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <mutex>

namespace weehours::server {

/// A body that is written while it is sent: a pipe from its writers to the connection. Writers
/// never block; a reader that cannot keep up is disconnected, since its queue would grow without
/// limit. Thread-safe.
class ByteStream
{
public:
    /// How many bytes may wait for the reader before it is disconnected.
    static constexpr qsizetype capacity = 256 * 1024;

    struct Taken
    {
        QByteArray bytes;
        /// There will be no more. With `overrun`, some bytes did not fit, and the reader must be
        /// disconnected.
        bool ended = false;
        bool overrun = false;
    };

    /// @param closed called once, when the reader is gone; from any thread, with no lock held
    explicit ByteStream(std::function<void()> closed);
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Appends bytes for the reader. After `end` or `close` it does nothing.
    void write(const QByteArray &bytes);
    /// There will be no more bytes. What was written before is still sent.
    void end();

    /// Called by the reader: `wake` is called, from any thread, when there are new bytes and the
    /// reader had taken all earlier ones.
    void open(std::function<void()> wake);
    [[nodiscard]] Taken take();
    /// Called when the reader is gone.
    void close();

private:
    /// Returns the function that wakes the reader, to be called once the lock is released.
    std::function<void()> wakeUp();

    std::mutex m_mutex;
    QByteArray m_waiting;
    std::function<void()> m_wake;
    std::function<void()> m_closed;
    bool m_awake = false;
    bool m_ended = false;
    bool m_overrun = false;
};

} // namespace weehours::server
