// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/trustedproxies.h"

#include <arpa/inet.h>

#include <algorithm>

namespace weehours::server {

namespace {

constexpr int bitsOfByte = 8;
constexpr int bitsOfAddress = 128;
/// Where the IPv4 address begins in `::ffff:192.0.2.7`.
constexpr int mappedBytes = 12;

const QList<QByteArray> &named(const QByteArray &word)
{
    static const QList<QByteArray> loopback{"127.0.0.0/8", "::1"};
    static const QList<QByteArray> privates{"10.0.0.0/8",     "172.16.0.0/12", "192.168.0.0/16",
                                            "169.254.0.0/16", "fc00::/7",      "fe80::/10"};
    static const QList<QByteArray> none;
    if (word == "loopback")
        return loopback;
    return word == "private" ? privates : none;
}

} // namespace

std::optional<TrustedProxies> TrustedProxies::parse(const QString &list)
{
    TrustedProxies proxies;
    for (const QString &part : list.split(u',')) {
        const QByteArray word = part.trimmed().toLatin1();
        QList<QByteArray> texts = named(word);
        if (texts.isEmpty())
            texts.append(word);
        for (const QByteArray &text : texts) {
            const auto range = rangeOf(text);
            if (!range)
                return std::nullopt;
            proxies.m_ranges.append(*range);
        }
    }
    return proxies;
}

bool TrustedProxies::contains(const QByteArray &text) const
{
    if (m_ranges.isEmpty())
        return false;
    const auto address = addressOf(text);
    if (!address)
        return false;
    return std::any_of(m_ranges.cbegin(), m_ranges.cend(), [&](const Range &range) {
        for (int bit = 0; bit < range.length; ++bit) {
            const auto byte = static_cast<std::size_t>(bit / bitsOfByte);
            const int mask = 0x80 >> (bit % bitsOfByte);
            if (((range.address[byte] ^ (*address)[byte]) & mask) != 0)
                return false;
        }
        return true;
    });
}

std::optional<TrustedProxies::Address> TrustedProxies::addressOf(const QByteArray &text)
{
    Address address{};
    if (::inet_pton(AF_INET, text.constData(), address.data() + mappedBytes) == 1) {
        address[mappedBytes - 2] = 0xff;
        address[mappedBytes - 1] = 0xff;
        return address;
    }
    if (::inet_pton(AF_INET6, text.constData(), address.data()) == 1)
        return address;
    return std::nullopt;
}

std::optional<TrustedProxies::Range> TrustedProxies::rangeOf(const QByteArray &text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArray network = slash < 0 ? text : text.first(slash);
    const auto address = addressOf(network);
    if (!address)
        return std::nullopt;
    if (slash < 0)
        return Range{*address, bitsOfAddress};
    const int before = network.contains(':') ? 0 : mappedBytes * bitsOfByte;
    bool isNumber = false;
    const int length = text.sliced(slash + 1).toInt(&isNumber);
    if (!isNumber || length < 0 || length + before > bitsOfAddress)
        return std::nullopt;
    return Range{*address, length + before};
}

bool isAddress(const QByteArray &text)
{
    std::array<std::uint8_t, sizeof(in6_addr)> bits{};
    return ::inet_pton(AF_INET, text.constData(), bits.data()) == 1
           || ::inet_pton(AF_INET6, text.constData(), bits.data()) == 1;
}

bool isThisComputer(const QString &host)
{
    static const auto loopback = TrustedProxies::parse(QStringLiteral("loopback"));
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
           || loopback->contains(host.toLatin1());
}

} // namespace weehours::server
