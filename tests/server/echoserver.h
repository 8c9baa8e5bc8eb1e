// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/bytestream.h"
#include "server/http/handler.h"
#include "server/http/httpserver.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace weehours::server {

/// Echoes the request. `/slow` is answered from its own thread when the test allows it; `/dropped`
/// is never answered; `/stream` opens a stream; `/large` has a long answer; `/refused` is refused
/// by its head.
class EchoHandler final : public Handler
{
public:
    ~EchoHandler() override { finish(); }

    /// Lets that many slow requests be answered, including ones that come later.
    void letGo(int answers = 1)
    {
        const std::lock_guard lock(m_mutex);
        m_mayGo += answers;
        m_letGo.notify_all();
    }

    /// Answers all slow requests, and returns when none is left.
    void finish()
    {
        letGo(static_cast<int>(m_threads.size()));
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

    std::optional<Response> answerEarly(const Request &head) override
    {
        if (head.path.value(0) == QLatin1StringView("refused"))
            return Response{404, "text/plain", "refused"};
        return std::nullopt;
    }

    void handle(Request request, Reply reply) override
    {
        ++handled;
        const QString name = request.path.value(0);
        if (name == QLatin1StringView("dropped"))
            return;
        if (name == QLatin1StringView("stream")) {
            Response response{200, "text/event-stream"};
            response.stream = stream;
            return reply(std::move(response));
        }
        if (name == QLatin1StringView("large"))
            return reply(Response{200, "text/plain", QByteArray(largeBytes, 'x')});
        Response response{200, "text/plain",
                          request.method + ' ' + request.path.join(u'/').toUtf8() + ' '
                              + request.body};
        if (name != QLatin1StringView("slow"))
            return reply(std::move(response));
        const std::lock_guard lock(m_mutex);
        m_threads.emplace_back([this, reply, response] {
            {
                std::unique_lock waiting(m_mutex);
                m_letGo.wait(waiting, [this] { return m_mayGo > 0; });
                --m_mayGo;
            }
            reply(response);
        });
    }

    Response reject(Rejection rejection) override
    {
        switch (rejection) {
        case Rejection::Malformed: return Response{400, "text/plain", "malformed"};
        case Rejection::TooSlow: return Response{400, "text/plain", "too slow"};
        case Rejection::HeaderTooLarge: return Response{413, "text/plain", "header"};
        case Rejection::BodyTooLarge: return Response{413, "text/plain", "body"};
        case Rejection::Unsecured: return Response{400, "text/plain", "unsecured"};
        case Rejection::TooMany: return Response{503, "text/plain", "too many"};
        case Rejection::Unanswered: break;
        }
        return Response{500, "text/plain", "unanswered"};
    }

    /// More than the kernel's socket buffers take.
    static constexpr qsizetype largeBytes = 16 * 1024 * 1024;
    std::atomic<int> handled = 0;
    std::atomic<int> closedStreams = 0;
    std::shared_ptr<ByteStream> stream = std::make_shared<ByteStream>([this] { ++closedStreams; });

private:
    std::mutex m_mutex;
    std::condition_variable m_letGo;
    int m_mayGo = 0;
    std::vector<std::thread> m_threads;
};

/// An HTTP server on loopback with an EchoHandler behind it.
class EchoServer
{
public:
    /// Short, for tests that wait until it has passed.
    static constexpr std::chrono::milliseconds brief{1000};

    /// @param patience for a whole request; an idle or unread connection gets about twice as long
    /// @param context  TLS only, with this certificate; plain HTTP if null
    /// @param heldBytes limit for what all connections together hold
    explicit EchoServer(std::chrono::milliseconds patience = std::chrono::seconds(30),
                        const std::shared_ptr<const TlsContext> &context = {},
                        std::int64_t heldBytes = HttpLimits().heldBytes)
        : http(handler, 2,
               {.heldBytes = heldBytes,
                .request = patience,
                .slow = patience / 60,
                .idle = patience * 15 / 8,
                .write = patience * 15 / 8})
    {
        if (context)
            http.secure(context);
        const auto opened = http.start(QStringLiteral("127.0.0.1"), 0);
        port = opened.value_or(0);
    }
    ~EchoServer()
    {
        http.stop();
        handler.finish();
    }
    EchoServer(const EchoServer &) = delete;
    EchoServer &operator=(const EchoServer &) = delete;

    EchoHandler handler;
    HttpServer http;
    quint16 port = 0;
};

} // namespace weehours::server
