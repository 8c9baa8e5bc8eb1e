// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace weehours::server {

/// Bodies up to this many bytes are not compressed: it gains nothing.
inline constexpr qsizetype gzipThreshold = 1024;

/// Whether an `Accept-Encoding` header allows gzip.
[[nodiscard]] bool acceptsGzip(QByteArrayView acceptEncoding);

/// Compresses a body. Empty if zlib is out of memory; the body is then sent uncompressed.
[[nodiscard]] std::optional<QByteArray> gzipped(const QByteArray &body);

} // namespace weehours::server
