// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/tlscontext.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <ctime>

namespace weehours::server {

namespace {

/// OpenSSL's reason for a failure; clears its error queue.
QString reason()
{
    // The first error is the cause; later ones are where it was noticed.
    const unsigned long code = ERR_peek_error();
    const char *words = ERR_reason_error_string(code);
    ERR_clear_error();
    if (ERR_SYSTEM_ERROR(code))
        return qt_error_string(ERR_GET_REASON(code));
    return QString::fromUtf8(words ? words : "unknown reason");
}

Instant instantOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return Instant{::timegm(&parts) * msecsPerSecond};
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::load(const QString &certificateFile,
                                                           const QString &keyFile)
{
    std::shared_ptr<TlsContext> made(new TlsContext);
    made->m_context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = made->m_context.get();
    if (!context)
        return failure(codes::internal, QStringLiteral("TLS cannot be had: %1.").arg(reason()));

    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    // For TLS 1.2; all ciphers of 1.3 have forward secrecy.
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    // Stateless resumption: clients keep the session in a ticket.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 1);
    // So that 10,000 idle streams do not hold buffers of 16 KiB each.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    // There is nobody to ask for a passphrase.
    bool isLocked = false;
    SSL_CTX_set_default_passwd_cb_userdata(context, &isLocked);
    SSL_CTX_set_default_passwd_cb(context, [](char *, int, int, void *asked) {
        *static_cast<bool *>(asked) = true;
        return -1;
    });

    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(context, QFile::encodeName(certificateFile).constData())
        != 1) {
        return failure(codes::usage, QStringLiteral("The certificate %1 cannot be read: %2.")
                                         .arg(certificateFile, reason()));
    }
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(),
                                    SSL_FILETYPE_PEM)
        != 1) {
        const QString why = reason();
        return failure(codes::usage,
                       QStringLiteral("The key %1 cannot be used with the certificate %2: %3.")
                           .arg(keyFile, certificateFile,
                                isLocked ? QStringLiteral("it needs a passphrase") : why));
    }
    SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
    const X509 *certificate = SSL_CTX_get0_certificate(context);
    made->m_notBefore = instantOf(X509_get0_notBefore(certificate));
    made->m_notAfter = instantOf(X509_get0_notAfter(certificate));
    return made;
}

} // namespace weehours::server
