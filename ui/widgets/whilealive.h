// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <utility>

namespace weehours {

/// A handler for an answer that comes later, which is dropped where `context` is gone by then: a
/// dialog may be closed while the server still thinks.
template <typename Handler>
[[nodiscard]] auto whileAlive(QObject *context, Handler handler)
{
    return [guard = QPointer<QObject>(context), handler = std::move(handler)](const auto &answer) {
        if (guard)
            handler(answer);
    };
}

} // namespace weehours
