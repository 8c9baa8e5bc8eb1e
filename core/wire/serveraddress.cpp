// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/serveraddress.h"

#include "core/protocol/sentence.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

constexpr QLatin1StringView pinMark("sha256=");

// Those of homes, of virtual networks, and of computers that found no router.
constexpr std::array privateNetworks{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16",
                                     "100.64.0.0/10", "169.254.0.0/16"};

// No domain of the internet has these names, which routers give to what is behind them.
constexpr std::array localDomains{QLatin1StringView("local"),    QLatin1StringView("lan"),
                                  QLatin1StringView("home"),     QLatin1StringView("box"),
                                  QLatin1StringView("internal"), QLatin1StringView("localdomain")};

} // namespace

Result<QUrl> parseServerAddress(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return failure(codes::usage, {Sentence::AddressMissing});
    const bool hasScheme = typed.contains(QStringLiteral("://"));
    // Without the two slashes, `host:port` would be parsed as a scheme and a path.
    QUrl url(hasScheme ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    const auto wrong = [&] {
        return failure(codes::usage, {Sentence::AddressWrong, {typed.left(200)}});
    };
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || !url.userInfo().isEmpty()
        || url.port(1) == 0)
        return wrong();
    // `https:/example.org` and `https//example.org` would name a computer `https`.
    if (url.host() == QStringLiteral("http") || url.host() == QStringLiteral("https"))
        return wrong();
    const QString scheme = url.scheme();
    if (scheme != QStringLiteral("http") && scheme != QStringLiteral("https"))
        return wrong();
    if (url.hasFragment()) {
        const auto pin = pinOf(url);
        if (!pin || scheme != QStringLiteral("https"))
            return wrong();
        url = pinnedTo(url, *pin);
    } else if (!hasScheme && isThisComputer(url)) {
        url.setScheme(QStringLiteral("http"));
    }
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool isThisComputer(const QUrl &server)
{
    return server.host() == QStringLiteral("localhost") || QHostAddress(server.host()).isLoopback();
}

bool isNearby(const QUrl &server)
{
    const QString host = server.host();
    const QHostAddress address(host);
    if (address.isNull()) {
        const QString domain = host.section(u'.', -1);
        return domain == host || host.endsWith(QStringLiteral(".home.arpa"))
               || std::ranges::find(localDomains, domain) != localDomains.end();
    }
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
           || std::ranges::any_of(privateNetworks, [&](const char *network) {
                  return address.isInSubnet(
                      QHostAddress::parseSubnet(QString::fromLatin1(network)));
              });
}

bool isReadAlong(const QUrl &url)
{
    return url.scheme() != QStringLiteral("https") && !isThisComputer(url);
}

bool isSameServer(const QUrl &one, const QUrl &other)
{
    const auto pin = pinOf(one);
    if (pin && pin == pinOf(other))
        return true;
    return one.host().compare(other.host(), Qt::CaseInsensitive) == 0 && one.port() == other.port()
           && one.path() == other.path();
}

QUrl pinnedTo(const QUrl &server, const CertificateFingerprint &certificate)
{
    Q_ASSERT(server.scheme() == QStringLiteral("https"));
    QUrl url = server;
    url.setFragment(pinMark + certificate.toString());
    return url;
}

std::optional<CertificateFingerprint> pinOf(const QUrl &url)
{
    const QString fragment = url.fragment();
    if (!fragment.startsWith(pinMark))
        return std::nullopt;
    return CertificateFingerprint::parse(fragment.mid(pinMark.size()));
}

QUrl apiUrl(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(server.path() + QStringLiteral("/api/") + path);
    return url;
}

} // namespace weehours
