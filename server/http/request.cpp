// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/request.h"

#include "server/http/gzip.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace weehours::server {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> percentDecoded(QByteArrayView text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(), [](char c) {
        return c == '%' || static_cast<signed char>(c) < 0;
    });
    if (isPlain)
        return QString::fromLatin1(text);

    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexDigit(text[i + 1]);
        const int low = hexDigit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return decoded;
}

/// Calls `take` for each part of `text` between separators; stops when it returns false.
template <typename Take>
bool forEachPart(QByteArrayView text, char separator, Take take)
{
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(separator, from);
        if (to < 0)
            to = text.size();
        if (!take(text.sliced(from, to - from)))
            return false;
        from = to + 1;
    }
    return true;
}

/// The origin form of a target such as `http://host/path`, which clients send to proxies.
QByteArrayView originForm(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size()
            || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype path = target.indexOf('/', scheme.size());
        return path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    return target;
}

/// The last element of a list: what the nearest proxy wrote.
QByteArray lastOf(QByteArrayView list)
{
    return list.sliced(list.lastIndexOf(',') + 1).trimmed().toByteArray();
}

/// Some proxies add the port: `192.0.2.7:5678`, `[2001:db8::1]:5678`.
QByteArray withoutPort(const QByteArray &address)
{
    if (address.startsWith('[')) {
        const qsizetype end = address.indexOf(']');
        const QByteArray rest = address.sliced(end + 1);
        return end > 0 && (rest.isEmpty() || rest.startsWith(':')) ? address.sliced(1, end - 1)
                                                                   : address;
    }
    return address.count(':') == 1 ? address.first(address.indexOf(':')) : address;
}

/// The client's address. Walks X-Forwarded-For from right to left while the writer is trusted;
/// anything further left may be forged.
QByteArray clientOf(QByteArrayView forwarded, const Peer &peer, const TrustedProxies &proxies)
{
    QByteArray client = peer.address;
    while (!forwarded.isEmpty() && (client == peer.address || proxies.contains(client))) {
        const QByteArray said = withoutPort(lastOf(forwarded));
        if (!isAddress(said))
            break;
        client = said;
        forwarded = forwarded.first(std::max<qsizetype>(forwarded.lastIndexOf(','), 0));
    }
    return client;
}

/// Whether a Host header names this computer. Another name is a proxy's, or that of a web page
/// which had it resolved to a loopback address (DNS rebinding).
bool namesThisComputer(QByteArrayView host)
{
    if (host.startsWith('['))
        return isThisComputer(
            QString::fromLatin1(host.first(std::max<qsizetype>(host.indexOf(']'), 1)).sliced(1)));
    const qsizetype colon = host.indexOf(':');
    return isThisComputer(QString::fromLatin1(colon < 0 ? host : host.first(colon)));
}

/// Whether a proxy forwarded the request, and says so.
bool isForwarded(const HeaderLookup &header)
{
    return std::ranges::any_of(std::array{"x-forwarded-for", "forwarded", "x-forwarded-host",
                                          "x-forwarded-proto", "x-real-ip", "via"},
                               [&](const char *name) { return !header(name).isEmpty(); });
}

QByteArray originOf(const QByteArray &host, bool secure)
{
    const bool isSound = !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("-._:[]").contains(c);
    });
    if (!isSound)
        return {};
    return (secure ? "https://" : "http://") + host;
}

/// The media type without parameters. A charset other than UTF-8 is kept, so that the type is none
/// of ours.
QByteArray mediaTypeOf(QByteArrayView contentType)
{
    QByteArray whole = contentType.trimmed().toByteArray().toLower();
    const QList<QByteArray> parts = whole.split(';');
    for (const QByteArray &part : parts.sliced(1)) {
        QByteArray charset = part.trimmed();
        if (!charset.startsWith("charset="))
            continue;
        charset = charset.sliced(static_cast<qsizetype>(qstrlen("charset=")));
        if (charset != "utf-8" && charset != "\"utf-8\"")
            return whole;
    }
    return parts.first().trimmed();
}

QByteArray bearerOf(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.size() <= scheme.size()
        || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(scheme.size()).trimmed().toByteArray();
}

} // namespace

std::optional<Request> requestOf(QByteArrayView method, QByteArrayView target,
                                 const HeaderLookup &header, const Peer &peer,
                                 const TrustedProxies &proxies)
{
    auto parsed = parseTarget(target);
    if (!parsed)
        return std::nullopt;

    Request request;
    request.method = method.toByteArray();
    request.path = std::move(parsed->path);
    request.query = std::move(parsed->query);
    request.contentType = mediaTypeOf(header("content-type"));
    const QByteArrayView encoding = header("content-encoding").trimmed();
    request.isEncoded = !encoding.isEmpty()
                        && encoding.compare("identity", Qt::CaseInsensitive) != 0;
    request.bearerToken = bearerOf(header("authorization"));
    request.ifNoneMatch = header("if-none-match").toByteArray();
    request.acceptsGzip = acceptsGzip(header("accept-encoding"));

    QByteArray host = header("host").toByteArray();
    request.fromThisComputer = peer.isThisComputer && !isForwarded(header)
                               && (host.isEmpty() || namesThisComputer(host));
    request.fromWebPage = !header("origin").isEmpty() || !header("sec-fetch-site").isEmpty();
    request.address = peer.isTrusted ? clientOf(header("x-forwarded-for"), peer, proxies)
                                     : peer.address;
    bool isSecure = peer.isSecure;
    if (peer.isTrusted) {
        if (const auto outside = header("x-forwarded-host"); !outside.isEmpty())
            host = lastOf(outside);
        if (const auto scheme = header("x-forwarded-proto"); !scheme.isEmpty())
            isSecure = lastOf(scheme) == "https";
    }
    request.origin = originOf(host, isSecure);
    return request;
}

std::optional<Target> parseTarget(QByteArrayView target)
{
    target = originForm(target);
    if (!target.startsWith('/'))
        return std::nullopt;
    if (const qsizetype fragment = target.indexOf('#'); fragment >= 0)
        return std::nullopt;

    Target parsed;
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    const bool pathIsSound = forEachPart(path.sliced(1), '/', [&](QByteArrayView part) {
        const auto segment = percentDecoded(part);
        if (segment)
            parsed.path.append(*segment);
        return segment.has_value();
    });
    if (!pathIsSound)
        return std::nullopt;
    if (question < 0)
        return parsed;

    const bool queryIsSound = forEachPart(
        target.sliced(question + 1), '&', [&](QByteArrayView part) {
            if (part.isEmpty())
                return true;
            const qsizetype equals = part.indexOf('=');
            const auto name = percentDecoded(equals < 0 ? part : part.first(equals));
            const auto value = percentDecoded(equals < 0 ? QByteArrayView()
                                                         : part.sliced(equals + 1));
            if (!name || !value || parsed.query.contains(*name))
                return false;
            parsed.query.insert(*name, *value);
            return true;
        });
    if (!queryIsSound)
        return std::nullopt;
    return parsed;
}

} // namespace weehours::server
