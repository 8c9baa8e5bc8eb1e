// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/response.h"

#include <functional>
#include <optional>
#include <utility>

namespace weehours::server {

/// The shared state of the copies of a `Reply`: ensures that exactly one answer is given, and calls
/// `Give` with nothing if the last copy is dropped unused.
class ReplyGuard
{
public:
    using Give = std::function<void(std::optional<Response>)>;

    explicit ReplyGuard(Give give) : m_give(std::move(give)) {}
    ReplyGuard(const ReplyGuard &) = delete;
    ReplyGuard &operator=(const ReplyGuard &) = delete;
    ~ReplyGuard()
    {
        if (m_give)
            m_give(std::nullopt);
    }

    void give(Response response)
    {
        if (const Give once = std::exchange(m_give, nullptr))
            once(std::move(response));
    }

private:
    Give m_give;
};

} // namespace weehours::server
