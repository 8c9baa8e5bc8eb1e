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

/// The proxies whose X-Forwarded-For is trusted. None by default, since anybody can send that
/// header. A value; thread-safe to read.
class TrustedProxies
{
public:
    /// Parses a list such as `loopback, 192.0.2.7, 2001:db8::/32`: addresses, ranges, and the words
    /// `loopback` and `private` (RFC 1918, RFC 4193 and link-local). Empty if it is invalid.
    [[nodiscard]] static std::optional<TrustedProxies> parse(const QString &list);

    /// @param address in text form; anything else is not contained
    [[nodiscard]] bool contains(const QByteArray &address) const;

private:
    /// IPv4 is mapped to IPv6, `::ffff:192.0.2.7`.
    using Address = std::array<std::uint8_t, 16>;
    struct Range
    {
        Address address{};
        /// The number of leading bits to compare.
        int length = 0;
    };

    [[nodiscard]] static std::optional<Address> addressOf(const QByteArray &text);
    [[nodiscard]] static std::optional<Range> rangeOf(const QByteArray &text);

    QList<Range> m_ranges;
};

/// Whether it is an IPv4 or IPv6 address in text form.
[[nodiscard]] bool isAddress(const QByteArray &text);

/// Whether a host, without port and brackets, is this computer: `localhost` or a loopback address.
[[nodiscard]] bool isThisComputer(const QString &host);

} // namespace weehours::server
