// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace weehours::server {

/// The addresses of proxies whose word is taken for whom they speak for. Empty: nobody's, since
/// anybody can write `X-Forwarded-For`. A value; safe to read from any thread.
class TrustedProxies
{
public:
    /// Reads a list such as `loopback, 192.0.2.7, 2001:db8::/32`: addresses, ranges, and the words
    /// `loopback` and `private` (RFC 1918, RFC 4193 and link-local). Nothing where it is none.
    [[nodiscard]] static std::optional<TrustedProxies> parse(const QString &list);

    /// @param address in its written form; what is no address is in no list
    [[nodiscard]] bool contains(const QByteArray &address) const;

private:
    /// IPv4 as IPv6 has it, `::ffff:192.0.2.7`.
    using Address = std::array<std::uint8_t, 16>;
    struct Range
    {
        Address address{};
        /// Leading bits that must be the same.
        int length = 0;
    };

    [[nodiscard]] static std::optional<Address> addressOf(const QByteArray &text);
    [[nodiscard]] static std::optional<Range> rangeOf(const QByteArray &text);

    QList<Range> m_ranges;
};

/// Whether it is an IPv4 or IPv6 address in its written form.
[[nodiscard]] bool isAddress(const QByteArray &text);

} // namespace weehours::server
