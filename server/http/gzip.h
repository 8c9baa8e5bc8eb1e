// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace weehours::server {

/// Bodies up to this many bytes are sent as they are: packing them gains nothing.
inline constexpr qsizetype gzipThreshold = 1024;

/// Whether an `Accept-Encoding` header lets us answer in gzip.
[[nodiscard]] bool acceptsGzip(QByteArrayView acceptEncoding);

/// Packs a body. Gives nothing where zlib is out of memory; the body then goes as it is.
[[nodiscard]] std::optional<QByteArray> gzipped(const QByteArray &body);

} // namespace weehours::server
