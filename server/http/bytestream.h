// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <mutex>

namespace weehours::server {

/// A body that is written while it is sent: a pipe from whoever has news to the connection that
/// carries it. Writers never wait; a reader that cannot keep up is cut off, since what waits for
/// it would otherwise grow without end. All functions may be called from any thread.
class ByteStream
{
public:
    /// Bytes that may wait for the reader before it is cut off.
    static constexpr qsizetype capacity = 256 * 1024;

    struct Taken
    {
        QByteArray bytes;
        /// No more will come. With `overrun`, some did not fit, and the reader must be cut off.
        bool ended = false;
        bool overrun = false;
    };

    /// @param closed called once, when the reader has gone; from any thread, with no lock held
    explicit ByteStream(std::function<void()> closed);
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Adds to what the reader shall get. After `end` or `close` it does nothing.
    void write(const QByteArray &bytes);
    /// Says that nothing more will come. What was written before still goes out.
    void end();

    /// The reader's side: `wake` is called, from any thread, when there is something to take and
    /// the reader has taken all that was there before.
    void open(std::function<void()> wake);
    [[nodiscard]] Taken take();
    /// The reader has gone.
    void close();

private:
    /// Gives the function to call, once the lock is released, to wake the reader.
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
