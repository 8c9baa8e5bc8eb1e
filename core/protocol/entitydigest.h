// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

#include <QString>

namespace weehours {

/// The term of an entity that is not deleted in its baby's checksum: the first 8 bytes, big-endian,
/// of SHA-256 over `<entityId>:<version>`. The checksum is the sum of the terms modulo 2^64, so it
/// can be updated incrementally with each write.
[[nodiscard]] quint64 digestTerm(const EntityId &id, qint64 version);
/// The same, for many.
/// @param text `<entityId>:<version>`, as ids are written: in lower case, without braces
[[nodiscard]] quint64 digestTerm(QByteArrayView text);

/// The checksum as transmitted: 16 hex digits.
[[nodiscard]] QString checksumText(quint64 checksum);

} // namespace weehours
