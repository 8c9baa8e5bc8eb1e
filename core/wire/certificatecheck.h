// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/message.h"
#include "core/wire/certificatefingerprint.h"

#include <QObject>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace weehours {

/// Checks a server's certificate before anything is sent to it. If the address has a pin (see
/// pinnedTo()), exactly that certificate is accepted, whatever its issuer, name and dates;
/// otherwise the system decides. It lives as long as its reply.
///
/// Connections are reused for later requests without another check, so addresses with different
/// pins must not share a network access manager.
class CertificateCheck final : public QObject
{
    Q_OBJECT
public:
    /// @param reply of a request that was started in the same turn of the event loop
    explicit CertificateCheck(QNetworkReply *reply);

    /// Why the certificate was refused; empty if it was not.
    [[nodiscard]] const Message &refusal() const { return m_refusal; }

private:
    [[nodiscard]] bool isPinned() const;
    void onErrors(const QList<QSslError> &errors);
    void onEncrypted();

    QNetworkReply *m_reply;
    std::optional<CertificateFingerprint> m_pin;
    Message m_refusal;
};

} // namespace weehours
