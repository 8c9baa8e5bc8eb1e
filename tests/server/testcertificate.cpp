// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/testcertificate.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <cstdio>

namespace {

constexpr long day = 24L * 60 * 60;

std::FILE *opened(const QString &path)
{
    return std::fopen(QFile::encodeName(path).constData(), "w");
}

} // namespace

TestCertificate::TestCertificate(const QString &stem, Kind kind) : m_stem(stem)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *made = X509_new();
    X509_set_version(made, 2);
    // Random serial numbers tell the certificates apart.
    int serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set(X509_get_serialNumber(made), serial & 0x7fffffff);
    X509_gmtime_adj(X509_getm_notBefore(made), -10 * day);
    X509_gmtime_adj(X509_getm_notAfter(made), kind == Kind::Expired ? -day : day);
    X509_set_pubkey(made, key);
    X509_NAME *name = X509_get_subject_name(made);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("test"), -1, -1, 0);
    X509_set_issuer_name(made, name);
    X509_EXTENSION *address = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name,
                                                  "IP:127.0.0.1");
    X509_add_ext(made, address, -1);
    X509_EXTENSION_free(address);
    X509_sign(made, key, EVP_sha256());

    std::FILE *file = opened(certificateFile());
    PEM_write_X509(file, made);
    std::fclose(file);
    file = opened(keyFile());
    char passphrase[] = "passphrase";
    if (kind == Kind::Locked)
        PEM_write_PrivateKey(file, key, EVP_aes_128_cbc(), nullptr, 0, nullptr, passphrase);
    else
        PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    X509_free(made);
    EVP_PKEY_free(key);
    m_certificate = QSslCertificate::fromPath(certificateFile()).value(0);
}
