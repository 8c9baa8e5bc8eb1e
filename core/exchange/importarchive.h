// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"

namespace weehours {

/// Whether the bytes begin like a zip archive.
[[nodiscard]] bool isArchive(const QByteArray &bytes);

/// Whether the bytes begin like a picture or a film.
[[nodiscard]] bool isPicture(const QByteArray &bytes);

/// The files of a zip archive, and of archives in it, without pictures. Unpacking stops at the size
/// that a log can have, whatever the archive claims.
/// @returns `malformed` for a damaged archive, `too_large` for one that unpacks to too much
[[nodiscard]] Result<QList<ImportFile>> unpacked(const ImportFile &archive);

} // namespace weehours
