// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPushButton;
class QString;

namespace weehours {

/// Shows at the end of a button which key does the same. It is only shown: the window has the key.
/// @param key "G"; empty for none any more
void setKeyCap(QPushButton &button, const QString &key);

} // namespace weehours
