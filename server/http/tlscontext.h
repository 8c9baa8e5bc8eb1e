// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/protocol/instant.h"

#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace weehours::server {

/// A certificate with its key, and the TLS settings: TLS 1.2 and later, with forward secrecy.
/// Immutable, and kept alive by its sessions: for another certificate make another context for new
/// connections. Thread-safe.
class TlsContext
{
public:
    /// Reads a certificate with its chain, and its key, both in PEM. Fails with words for the
    /// operator.
    [[nodiscard]] static Result<std::shared_ptr<const TlsContext>>
    load(const QString &certificateFile, const QString &keyFile);

    /// The certificate's period of validity.
    [[nodiscard]] Instant notBefore() const { return m_notBefore; }
    [[nodiscard]] Instant notAfter() const { return m_notAfter; }

private:
    friend class TlsSession;

    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
    };

    TlsContext() = default;

    std::unique_ptr<ssl_ctx_st, Free> m_context;
    Instant m_notBefore;
    Instant m_notAfter;
};

} // namespace weehours::server
