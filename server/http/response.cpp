// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/response.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <ctime>

namespace weehours::server {

namespace {

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Unknown";
    }
}

/// The date of RFC 9110, cached for a second per thread: formatting it costs more than the rest of
/// the head.
QByteArray httpDate()
{
    thread_local std::time_t writtenAt = 0;
    thread_local QByteArray written;
    const std::time_t now = std::time(nullptr);
    if (now != writtenAt) {
        writtenAt = now;
        written = QLocale::c()
                      .toString(QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc()),
                                QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                      .toLatin1();
    }
    return written;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

QByteArray headOf(const Response &response, const HeadOptions &options)
{
    QByteArray head;
    head.reserve(256);
    head += "HTTP/1.1 ";
    head += QByteArray::number(response.status);
    head += ' ';
    head += reasonOf(response.status);
    head += "\r\nDate: ";
    head += httpDate();
    if (!response.contentType.isEmpty()) {
        head += "\r\nContent-Type: ";
        head += response.contentType;
        head += "\r\nX-Content-Type-Options: nosniff";
    }
    for (const auto &[name, value] : response.headers) {
        head += "\r\n";
        head += name;
        head += ": ";
        head += value;
    }
    if (response.stream) {
        if (!options.http10)
            head += "\r\nTransfer-Encoding: chunked";
    } else if (!hasNoBody(response.status)) {
        head += "\r\nContent-Length: ";
        head += QByteArray::number(response.body.size());
    }
    if (!options.keepAlive)
        head += "\r\nConnection: close";
    else if (options.http10)
        head += "\r\nConnection: keep-alive";
    head += "\r\n\r\n";
    return head;
}

} // namespace weehours::server
