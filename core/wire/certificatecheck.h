// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wire/certificatefingerprint.h"

#include <QObject>
#include <QSslError>

#include <optional>

class QNetworkReply;

namespace weehours {

/// Looks at the certificate that a server shows before anything is sent to it. Where the address
/// names one (see pinnedTo()), that very certificate is taken, whoever signed it and whatever its
/// name and dates, and every other is refused; elsewhere it is for the system to trust it or not.
/// It lives as long as its reply.
///
/// Connections are used again for later requests without another look, so a network access must not
/// be shared by addresses with different pins.
class CertificateCheck final : public QObject
{
    Q_OBJECT
public:
    /// @param reply of a request that was begun in the same turn of the event loop
    explicit CertificateCheck(QNetworkReply *reply);

    /// Why the certificate was refused, in words for the person; empty where it was not.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

private:
    [[nodiscard]] bool isPinned() const;
    void onErrors(const QList<QSslError> &errors);
    void onEncrypted();

    QNetworkReply *m_reply;
    std::optional<CertificateFingerprint> m_pin;
    QString m_refusal;
};

} // namespace weehours
