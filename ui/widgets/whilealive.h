// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <utility>

namespace weehours {

/// Wraps a handler for a later answer so that it is dropped if `context` is gone by then: a dialog
/// may be closed before the server answers.
template <typename Handler>
[[nodiscard]] auto whileAlive(QObject *context, Handler handler)
{
    return [guard = QPointer<QObject>(context), handler = std::move(handler)](const auto &answer) {
        if (guard)
            handler(answer);
    };
}

} // namespace weehours
