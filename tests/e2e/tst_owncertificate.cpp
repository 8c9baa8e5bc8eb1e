// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "tests/e2e/caregiver.h"
#include "tests/server/serverprogram.h"
#include "tests/server/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace weehours;
using namespace weehours::e2e;

namespace {

/// What the program says when it is asked for a certificate in the folder.
QByteArray saidOf(const QString &folder, int exitCode)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours-server",
                  {"certificate", folder});
    process.waitForFinished(-1);
    return process.exitCode() == exitCode ? process.readAll() : QByteArray("another exit code");
}

} // namespace

/// A home server with a self-signed certificate, and programs that know it from an invite link.
class TestOwnCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvitationIsAllThatAnotherComputerNeeds()
    {
        const TestCertificate certificate(path("server"));
        QFile pem(certificate.certificateFile());
        QVERIFY(pem.open(QIODevice::ReadOnly));
        const auto fingerprint = CertificateFingerprint::ofPem(pem.readAll());
        QVERIFY(fingerprint);
        std::optional<ServerProgram> server(std::in_place, database(),
                                            arguments(QStringLiteral("0"), certificate));
        QVERIFY(server->port() != 0);

        Caregiver alex(QStringLiteral("Alex"));
        QVERIFY(alex.registerAt(server->url()) != 0);
        QCOMPARE(alex.registerAt(pinnedTo(QUrl(server->url()), *fingerprint).toString()), 0);
        QCOMPARE(alex.run({"baby", "add", "name=Mia"}).exitCode, 0);
        const QString link = alex.run({"invite", "create"}).object().value("link").toString();
        const auto invite = parseInvite(link);
        QVERIFY(invite && invite->server);
        QCOMPARE(pinOf(*invite->server), *fingerprint);

        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.registerAt(invite->server->toString()), 0);
        QCOMPARE(sam.run({"join", link}).exitCode, 0);
        QVERIFY(sam.startWatch());
        QCOMPARE(alex.run({"add", "note", "notes=over TLS"}).exitCode, 0);
        QCOMPARE(alex.run({"sync"}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(sam.log().contains("over TLS"), 20'000);

        // Another server at the same address gets nothing, and nothing is lost.
        const auto port = server->port();
        QCOMPARE(server->stop(SIGTERM), 0);
        const TestCertificate other(path("other"));
        server.emplace(database(), arguments(QString::number(port), other));
        QCOMPARE(server->port(), port);
        QCOMPARE(alex.run({"add", "note", "notes=kept"}).exitCode, 0);
        const Outcome refused = alex.run({"sync"});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.words.contains("another certificate than"), refused.words.constData());
        QVERIFY(alex.log().contains("kept"));
        QCOMPARE(alex.outbox(), (Caregiver::Counts{1, 0}));

        // The original server is back: syncing continues by itself.
        server.emplace(database(), arguments(QString::number(port), certificate));
        QCOMPARE(alex.run({"sync"}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(sam.log().contains("kept"), 70'000);
    }

    void theFingerprintIsPrintedAgain()
    {
        const QString folder = path(QStringLiteral("own"));
        const QByteArray made = saidOf(folder, 0);
        QFile pem(folder + "/certificate.pem");
        QVERIFY(pem.open(QIODevice::ReadWrite));
        const QByteArray text = pem.readAll();
        const auto fingerprint = CertificateFingerprint::ofPem(text);
        QVERIFY(fingerprint);
        const QByteArray print = fingerprint->toString().toLatin1();
        QVERIFY2(made.contains(print), made.constData());
        const QByteArray again = saidOf(folder, 0);
        QVERIFY2(again.contains(print) && again.contains("is kept"), again.constData());
        pem.seek(0);
        QCOMPARE(pem.readAll(), text);

        QVERIFY(pem.resize(text.size() / 2));
        const QByteArray broken = saidOf(folder, 1);
        QVERIFY2(broken.contains("is not a certificate"), broken.constData());
        QCOMPARE(pem.size(), text.size() / 2);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return "sqlite:" + path("server.sqlite"); }
    [[nodiscard]] static QStringList arguments(const QString &port,
                                               const TestCertificate &certificate)
    {
        return {"--listen",  "127.0.0.1:" + port,  "--tls-cert", certificate.certificateFile(),
                "--tls-key", certificate.keyFile()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOwnCertificate)
#include "tst_owncertificate.moc"
