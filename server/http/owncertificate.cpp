// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/owncertificate.h"

#include <QDir>
#include <QSaveFile>

#include <array>
#include <memory>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <sys/stat.h>
#include <unistd.h>

namespace weehours::server {

namespace {

template <auto release>
struct Free
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Free<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<&X509_free>>;
using Memory = std::unique_ptr<BIO, Free<&BIO_free_all>>;

constexpr long days = 36'500;
// RFC 5280: an unpredictable positive number of at most 20 bytes.
constexpr std::size_t serialBytes = 16;
constexpr auto commonName = "Wee Hours";

QByteArray content(const Memory &memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, size};
}

Certificate sign(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    std::array<unsigned char, serialBytes> serial{};
    if (!certificate || RAND_bytes(serial.data(), serialBytes) != 1)
        return {};
    serial[0] &= 0x7F;
    X509 *made = certificate.get();
    const std::unique_ptr<BIGNUM, Free<&BN_free>> number(BN_bin2bn(serial.data(), serialBytes,
                                                                   nullptr));
    X509_NAME *name = X509_get_subject_name(made);
    const auto *text = reinterpret_cast<const unsigned char *>(commonName);
    const bool done = number && X509_set_version(made, X509_VERSION_3) == 1
                      && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(made))
                      // It starts in the past, for clients whose clock is behind.
                      && X509_time_adj_ex(X509_getm_notBefore(made), -1, 0, nullptr)
                      && X509_time_adj_ex(X509_getm_notAfter(made), days, 0, nullptr)
                      && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
                      && X509_set_issuer_name(made, name) == 1 && X509_set_pubkey(made, key) == 1
                      && X509_sign(made, key, EVP_sha256()) > 0;
    return done ? std::move(certificate) : Certificate();
}

/// The line with the certificate's fingerprint; empty if OpenSSL fails.
QString fingerprintLine(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    const QByteArray print(reinterpret_cast<const char *>(digest.data()),
                           static_cast<qsizetype>(size));
    return QStringLiteral("SHA-256 fingerprint: ") + QString::fromLatin1(print.toHex());
}

/// The certificate that was made before.
Result<QString> keptCertificate(const QString &folder, const QString &path)
{
    const Memory text(BIO_new_file(QFile::encodeName(path).constData(), "r"));
    const Certificate certificate(text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)
                                       : nullptr);
    const QString print = certificate ? fingerprintLine(certificate.get()) : QString();
    if (print.isEmpty()) {
        return failure(codes::usage,
                       QStringLiteral("%1 is not a certificate that can be read. Nothing was "
                                      "changed. Choose another folder, or remove the file.")
                           .arg(path));
    }
    return QStringLiteral("There is a certificate in %1 already; it is kept.\n%2")
        .arg(folder, print);
}

Result<void> save(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    // Permissions are set before the content is written, so that no other user can read it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions)
        || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return failure(codes::internal,
                       QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    }
    return {};
}

/// Whether another user could replace what is there, or has laid a link to where we would write.
bool isOfSomebodyElse(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0
           && status.st_uid != ::geteuid();
}

} // namespace

Result<QString> makeOwnCertificate(const QString &folder)
{
    const QString certificatePath = folder + QStringLiteral("/certificate.pem");
    const QString keyPath = folder + QStringLiteral("/key.pem");
    for (const QString &path : {folder, certificatePath, keyPath}) {
        if (isOfSomebodyElse(path)) {
            return failure(codes::usage,
                           QStringLiteral("%1 belongs to another user of this computer, who could "
                                          "replace the certificate. Nothing was changed. Choose "
                                          "another folder.")
                               .arg(path));
        }
    }
    if (QFile::exists(keyPath) && QFile::exists(certificatePath))
        return keptCertificate(folder, certificatePath);
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? sign(key.get()) : Certificate();
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory text(BIO_new(BIO_s_mem()));
    const QString print = certificate ? fingerprintLine(certificate.get()) : QString();
    if (print.isEmpty() || !keyText || !text
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
               != 1
        || PEM_write_bio_X509(text.get(), certificate.get()) != 1) {
        return failure(codes::internal, QStringLiteral("OpenSSL cannot make a certificate."));
    }
    if (!QDir().mkpath(folder))
        return failure(codes::internal, QStringLiteral("%1 cannot be made.").arg(folder));
    // The key is written last: if it exists, both do.
    const auto both = QFile::ReadOwner | QFile::WriteOwner;
    if (const auto saved = save(certificatePath, content(text), both); !saved)
        return std::unexpected(saved.error());
    if (const auto saved = save(keyPath, content(keyText), both); !saved)
        return std::unexpected(saved.error());
    return QStringLiteral("Made %1 and its key.\n%2").arg(certificatePath, print);
}

} // namespace weehours::server
