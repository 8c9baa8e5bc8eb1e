// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/accounts/passwordhasher.h"

#include <sodium.h>

#include <array>

namespace weehours::server {

PasswordCost PasswordCost::least()
{
    return PasswordCost{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

PasswordHasher::PasswordHasher(PasswordCost cost) : m_cost(cost)
{
    // Safe to call repeatedly and from any thread. It fails only without a source of randomness,
    // and then every hash fails too.
    if (sodium_init() < 0)
        return;
    QByteArray random(32, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(random.size()));
    m_nobody = hash(random).value_or(QByteArray());
}

Result<QByteArray> PasswordHasher::hash(const QByteArray &password) const
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str(text.data(), password.constData(),
                                         static_cast<unsigned long long>(password.size()),
                                         m_cost.passes, m_cost.memory);
    if (failed != 0) {
        return failure(codes::unavailable,
                       QStringLiteral("The server is short of memory. Please try again soon."));
    }
    return QByteArray(text.data());
}

bool PasswordHasher::verify(const QByteArray &stored, const QByteArray &password) const
{
    const QByteArray &against = stored.isEmpty() ? m_nobody : stored;
    const bool matches = crypto_pwhash_str_verify(against.constData(), password.constData(),
                                                  static_cast<unsigned long long>(password.size()))
                         == 0;
    return matches && !stored.isEmpty();
}

bool PasswordHasher::verify(const QByteArray &stored, const QByteArrayList &forms) const
{
    bool fits = false;
    for (const QByteArray &form : forms)
        fits = verify(stored, form) || fits;
    return fits;
}

} // namespace weehours::server
