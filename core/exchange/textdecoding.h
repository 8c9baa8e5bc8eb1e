// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace weehours {

/// Decodes UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. Empty if the bytes
/// are no text, such as a picture.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);

/// Whether the bytes are UTF-8 that ends within a character: the file is truncated.
[[nodiscard]] bool endsWithinCharacter(const QByteArray &bytes);

} // namespace weehours
