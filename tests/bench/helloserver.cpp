// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/helloserver.h"

#include "server/options.h"

#include <QCoreApplication>

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <array>
#include <cstdio>
#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <thread>
#include <vector>

namespace weehours::bench {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

constexpr std::string_view hello = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                                   "Content-Length: 5\r\n\r\nhello";

class HelloConnection : public std::enable_shared_from_this<HelloConnection>
{
public:
    explicit HelloConnection(Socket socket) : m_socket(std::move(socket)) {}

    void read()
    {
        m_socket.async_read_some(asio::buffer(m_input),
                                 [self = shared_from_this()](error_code error, std::size_t size) {
                                     if (!error)
                                         self->feed({self->m_input.data(), size});
                                 });
    }

private:
    void feed(std::string_view input)
    {
        if (!m_parser)
            m_parser.emplace();
        error_code error;
        m_parser->put(asio::buffer(input), error);
        if (error == http::error::need_more)
            return read();
        if (error || !m_parser->is_done())
            return;
        m_parser.reset();
        asio::async_write(m_socket, asio::buffer(hello),
                          [self = shared_from_this()](error_code failed, std::size_t) {
                              if (!failed)
                                  self->read();
                          });
    }

    Socket m_socket;
    std::array<char, 4096> m_input{};
    std::optional<http::request_parser<http::empty_body>> m_parser;
};

} // namespace

HelloServer::~HelloServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool HelloServer::start()
{
    m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hello")});
    if (!m_process.waitForReadyRead())
        return false;
    m_port = static_cast<std::uint16_t>(m_process.readLine().toInt());
    return m_port != 0;
}

int HelloServer::run()
{
    const int threads = server::Options{}.inputThreads;
    std::deque<asio::io_context> loops;
    std::vector<std::jthread> running;
    std::vector<asio::executor_work_guard<Executor>> work;
    for (int i = 0; i < threads; ++i) {
        asio::io_context &loop = loops.emplace_back(1);
        work.emplace_back(loop.get_executor());
        running.emplace_back([&loop] { loop.run(); });
    }
    asio::io_context accepting;
    asio::basic_socket_acceptor<asio::ip::tcp, Executor> acceptor(accepting,
                                                                  {asio::ip::address_v4::loopback(),
                                                                   0});
    std::printf("%d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    for (std::size_t n = 0;; ++n) {
        asio::io_context &loop = loops[n % loops.size()];
        Socket socket(loop);
        error_code error;
        acceptor.accept(socket, error);
        if (error)
            return 1;
        socket.set_option(asio::ip::tcp::no_delay(true));
        auto connection = std::make_shared<HelloConnection>(std::move(socket));
        asio::post(loop, [connection] { connection->read(); });
    }
}

} // namespace weehours::bench
