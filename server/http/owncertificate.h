// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours::server {

/// Creates a self-signed certificate and its key, as `certificate.pem` and `key.pem` in a folder,
/// for a server at home whose clients pin the fingerprint. The key is on the curve P-256 and
/// readable only by its owner. The certificate is valid for 100 years: a new one would lock out
/// everyone who was invited under the old one. Existing files are kept.
///
/// @returns words with the SHA-256 fingerprint, or the reason of the failure
[[nodiscard]] Result<QString> makeOwnCertificate(const QString &folder);

} // namespace weehours::server
