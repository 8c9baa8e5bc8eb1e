// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace weehours {

/// The text that the bytes are: UTF-8 or UTF-16 with or without a byte order mark, else
/// Windows-1252. Nothing for what is no text, such as a picture.
[[nodiscard]] std::optional<QString> decodedText(const QByteArray &bytes);

/// Whether the bytes are UTF-8 that ends within a character: a file that was cut off.
[[nodiscard]] bool endsWithinCharacter(const QByteArray &bytes);

} // namespace weehours
