// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours::server {

/// Makes a certificate that signs itself, and its key, as `certificate.pem` and `key.pem` in a
/// folder: for a server at home, whose clients know the certificate by its fingerprint and ask
/// nobody else about it. The key is of the curve P-256 and readable by its owner alone. The
/// certificate is good for 100 years: to make another would lock out everyone who was invited
/// under this one. What is there already stays.
///
/// @returns words with the SHA-256 fingerprint, or why it cannot be done
[[nodiscard]] Result<QString> makeOwnCertificate(const QString &folder);

} // namespace weehours::server
