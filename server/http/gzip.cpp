// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/gzip.h"

#include <QList>

#include <zlib.h>

namespace weehours::server {

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    if (acceptEncoding.isEmpty())
        return false;
    bool any = false;
    for (const QByteArray &part : acceptEncoding.toByteArray().toLower().split(',')) {
        const QByteArray coding = part.split(';').constFirst().trimmed();
        const qsizetype weight = part.indexOf("q=");
        const bool wanted = weight < 0 || part.mid(weight + 2).trimmed().toDouble() > 0;
        // An entry for gzip itself takes precedence over `*`.
        if (coding == "gzip" || coding == "x-gzip")
            return wanted;
        if (coding == "*")
            any = wanted;
    }
    return any;
}

std::optional<QByteArray> gzipped(const QByteArray &body)
{
    z_stream stream = {};
    constexpr int gzipWindow = 15 + 16;
    constexpr int memory = 8;
    // The fastest level: on our JSON its size is within a fifth of the best one's.
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return std::nullopt;

    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream,
                                                          static_cast<uLong>(body.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (!whole)
        return std::nullopt;
    return packed;
}

} // namespace weehours::server
