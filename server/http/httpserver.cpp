// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpserver.h"

#include "server/http/ioloop.h"
#include "server/ground/logging.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <atomic>
#include <vector>

namespace weehours::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

using Acceptor = asio::basic_socket_acceptor<tcp, Executor>;

/// Out of file descriptors or memory: it passes when connections close.
bool isPassing(const error_code &error)
{
    return error == asio::error::no_descriptors || error == asio::error::no_buffer_space
           || error == asio::error::no_memory
           || error == error_code(ENFILE, boost::system::system_category());
}

std::unexpected<Error> cannotListen(const QString &host, std::uint16_t port, const error_code &why)
{
    const QString place = QStringLiteral("%1:%2").arg(host).arg(port);
    if (why == asio::error::address_in_use) {
        return failure(codes::unavailable,
                       QStringLiteral("Cannot listen on %1: another program does already. Stop it, "
                                      "or choose another port.")
                           .arg(place));
    }
    return failure(codes::unavailable, QStringLiteral("Cannot listen on %1: %2.")
                                           .arg(place, QString::fromStdString(why.message())));
}

} // namespace

class HttpServer::Private
{
public:
    Private(Handler &handler, int threads, const HttpLimits &limits, const TrustedProxies &proxies)
    {
        const int count = std::max(threads, 1);
        HttpLimits share = limits;
        share.heldBytes /= count;
        for (int i = 0; i < count; ++i)
            loops.push_back(std::make_unique<IoLoop>(handler, share, proxies));
        acceptor.emplace(loops.front()->context());
        pause.emplace(loops.front()->context());
    }

    void accept()
    {
        // One acceptor for all loops: with several on one port, a second server could start on it.
        IoLoop &loop = *loops[next++ % loops.size()];
        acceptor->async_accept(loop.context(), [this, &loop](const error_code &error,
                                                             Socket socket) {
            if (error == asio::error::operation_aborted)
                return;
            if (isPassing(error)) {
                if (!std::exchange(starved, true))
                    qCWarning(httpLog, "no new connections for now: %s", error.message().c_str());
                for (const auto &one : loops)
                    one->shed();
                pause->expires_after(std::chrono::milliseconds(100));
                pause->async_wait([this](const error_code &stopped) {
                    if (!stopped)
                        accept();
                });
                return;
            }
            starved = false;
            if (!error) {
                // A shared pointer, because posted functions may be copied.
                auto taken = std::make_shared<Socket>(std::move(socket));
                asio::post(loop.context(), [&loop, taken] { loop.adopt(std::move(*taken)); });
            }
            accept();
        });
    }

    std::vector<std::unique_ptr<IoLoop>> loops;
    std::optional<Acceptor> acceptor;
    std::optional<SteadyTimer> pause;
    std::size_t next = 0;
    bool starved = false;
    bool running = false;
};

HttpServer::HttpServer(Handler &handler, int threads, const HttpLimits &limits,
                       const TrustedProxies &proxies)
    : m_private(std::make_unique<Private>(handler, threads, limits, proxies))
{
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::secure(const std::shared_ptr<const TlsContext> &context)
{
    for (const auto &loop : m_private->loops)
        loop->secure(context);
}

Result<std::uint16_t> HttpServer::start(const QString &host, std::uint16_t port)
{
    error_code error;
    tcp::resolver resolver(m_private->loops.front()->context());
    const auto places = resolver.resolve(host.toStdString(), std::to_string(port),
                                         tcp::resolver::passive, error);
    if (error || places.empty())
        return cannotListen(host, port, error);
    const tcp::endpoint place = *places.begin();

    Acceptor &acceptor = *m_private->acceptor;
    acceptor.open(place.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    // `[::]` means every address of the computer, regardless of the system's default.
    if (!error && place.address().is_v6())
        acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error)
        acceptor.bind(place, error);
    if (!error)
        acceptor.listen(1024, error);
    if (error)
        return cannotListen(host, port, error);
    const tcp::endpoint bound = acceptor.local_endpoint(error);
    if (error)
        return cannotListen(host, port, error);

    m_private->accept();
    for (const auto &loop : m_private->loops)
        loop->start();
    m_private->running = true;
    return bound.port();
}

void HttpServer::drain(std::chrono::milliseconds patience)
{
    if (!m_private->running)
        return;
    asio::post(m_private->loops.front()->context(), [p = m_private.get()] {
        error_code error;
        p->acceptor->close(error);
        p->pause->cancel();
    });
    for (const auto &loop : m_private->loops)
        loop->drain();

    const auto until = std::chrono::steady_clock::now() + patience;
    while (connections() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

std::size_t HttpServer::connections() const
{
    std::size_t count = 0;
    for (const auto &loop : m_private->loops)
        count += loop->count();
    return count;
}

void HttpServer::stop()
{
    for (const auto &loop : m_private->loops)
        loop->stop();
    m_private->running = false;
}

} // namespace weehours::server
