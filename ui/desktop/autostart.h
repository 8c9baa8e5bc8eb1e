// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"

#include <QString>

namespace weehours {

/// Whether the desktop starts the program at login: a file in the person's autostart folder, as
/// the freedesktop.org specification has it.
class Autostart
{
public:
    /// @param folder the autostart folder, if not the person's own
    explicit Autostart(const QString &folder = {});

    [[nodiscard]] bool isOn() const;
    /// Writes the file, for the program that runs, or removes it. `store_failed`, in words, where
    /// that is not allowed.
    [[nodiscard]] Result<void> setOn(bool on) const;

private:
    const QString m_folder;
};

} // namespace weehours
