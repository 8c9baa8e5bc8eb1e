// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hosting/hostedserver.h"

#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>
#include <csignal>
#include <string_view>

#include <sys/prctl.h>

namespace weehours {

namespace {

constexpr int firstPauseMsecs = 250;
constexpr int longestPauseMsecs = 30'000;
// The interval for checking whether a predecessor has ended.
constexpr int handOverMsecs = 100;
// A server that is asked to stop finishes its requests; after this it hangs.
constexpr int endMsecs = 5'000;

// The address of this computer in its own network, the most likely one first: no container bridges.
QString networkHost()
{
    using Flag = QNetworkInterface::InterfaceFlag;
    for (const QNetworkInterface &net : QNetworkInterface::allInterfaces()) {
        const bool isUp = net.flags().testFlag(Flag::IsUp) && net.flags().testFlag(Flag::IsRunning)
                          && !net.flags().testFlag(Flag::IsLoopBack);
        const bool isReal = net.type() == QNetworkInterface::Ethernet
                            || net.type() == QNetworkInterface::Wifi;
        const bool isBridge = net.name().startsWith(QLatin1StringView("docker"))
                              || net.name().startsWith(QLatin1StringView("br-"))
                              || net.name().startsWith(QLatin1StringView("virbr"));
        if (!isUp || !isReal || isBridge)
            continue;
        for (const QNetworkAddressEntry &entry : net.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLinkLocal())
                return address.toString();
        }
    }
    return {};
}

// Like an invite's: ten characters of Crockford's base 32.
QString newCode()
{
    constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString code;
    for (int i = 0; i < 10; ++i) {
        code += QLatin1Char(
            digits[QRandomGenerator::system()->bounded(static_cast<quint32>(digits.size()))]);
    }
    return code;
}

} // namespace

HostedServer::HostedServer(QString folder, QString program, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_program(std::move(program))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HostedServer::launch);
}

HostedServer::~HostedServer()
{
    const bool goesOn = m_process && isWanted() && choice().outlives;
    end();
    if (!goesOn)
        return;
    qint64 id = 0;
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(arguments());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached(&id))
        remember("predecessor", id);
}

QString HostedServer::path(const char *name) const
{
    return m_folder + u'/' + QString::fromLatin1(name);
}

void HostedServer::remember(const char *key, const QVariant &value)
{
    QSettings(path("hosting.ini"), QSettings::IniFormat).setValue(QString::fromLatin1(key), value);
}

bool HostedServer::isWanted() const
{
    return QSettings(path("hosting.ini"), QSettings::IniFormat)
        .value(QStringLiteral("wanted"), false)
        .toBool();
}

HostedServer::Choice HostedServer::choice() const
{
    const QSettings settings(path("hosting.ini"), QSettings::IniFormat);
    return {settings.value(QStringLiteral("onNetwork"), false).toBool(),
            settings.value(QStringLiteral("outlives"), false).toBool()};
}

int HostedServer::port() const
{
    return QSettings(path("hosting.ini"), QSettings::IniFormat)
        .value(QStringLiteral("port"), 0)
        .toInt();
}

QStringList HostedServer::arguments() const
{
    const QString host = choice().onNetwork ? QStringLiteral("0.0.0.0")
                                            : QStringLiteral("127.0.0.1");
    return {QStringLiteral("--listen"),       QStringLiteral("%1:%2").arg(host).arg(port()),
            QStringLiteral("--database"),     QStringLiteral("sqlite:") + path("log.sqlite"),
            QStringLiteral("--registration"), QStringLiteral("invite"),
            QStringLiteral("--tls-cert"),     path("certificate.pem"),
            QStringLiteral("--tls-key"),      path("key.pem")};
}

void HostedServer::resume()
{
    if (isWanted())
        launch();
}

void HostedServer::start(const Choice &choice)
{
    end();
    if (!QDir().mkpath(m_folder)
        || !QFile::setPermissions(m_folder,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        become(State::Failing, {Sentence::ServerFolderNotMade, {m_folder}});
        return;
    }
    remember("wanted", true);
    remember("onNetwork", choice.onNetwork);
    remember("outlives", choice.outlives);
    m_failures = 0;
    launch();
}

void HostedServer::stop()
{
    remember("wanted", false);
    end();
    m_again.stop();
    (void)stopPredecessor();
    become(State::Off);
}

void HostedServer::launch()
{
    become(State::Starting, m_problem);
    // A server from an earlier start holds the database; it is asked to stop, and soon does.
    if (stopPredecessor())
        m_again.start(handOverMsecs);
    else if (QFile::exists(path("key.pem")))
        run();
    else
        makeCertificate();
}

bool HostedServer::stopPredecessor()
{
    const qint64 id = QSettings(path("hosting.ini"), QSettings::IniFormat)
                          .value(QStringLiteral("predecessor"), 0)
                          .toLongLong();
    if (id <= 0)
        return false;
    // The process id may have been reused: only a process with our database is ours.
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(id));
    const bool isOurs = line.open(QIODevice::ReadOnly)
                        && line.readAll().contains(path("log.sqlite").toLocal8Bit());
    if (!isOurs) {
        remember("predecessor", 0);
        return false;
    }
    ::kill(static_cast<pid_t>(id), SIGTERM);
    return true;
}

void HostedServer::makeCertificate()
{
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
    connect(m_process.get(), &QProcess::finished, this, [this] {
        if (QFile::exists(path("key.pem")))
            run();
        else
            onFinished();
    });
    m_process->start(m_program, {QStringLiteral("certificate"), m_folder});
}

void HostedServer::run()
{
    if (m_process)
        m_process.release()->deleteLater();
    m_process = std::make_unique<QProcess>();
    // A program that is killed cannot stop its server, so the system does.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &HostedServer::onOutput);
    connect(m_process.get(), &QProcess::finished, this, &HostedServer::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished();
    });
    // Passed in the environment, which only this user can read. Programs on this computer need no
    // code.
    m_firstAccountCode = choice().onNetwork ? newCode() : QString();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WEEHOURS_FIRST_ACCOUNT_CODE"), m_firstAccountCode);
    m_process->setProcessEnvironment(environment);
    m_process->start(m_program, arguments());
}

void HostedServer::onOutput()
{
    while (m_process && m_process->canReadLine()) {
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        const QUrl url(line.section(u' ', -1));
        if (!line.startsWith(QLatin1StringView("listening on ")) || url.port() <= 0)
            continue;
        remember("port", url.port());
        m_failures = 0;
        become(State::Running);
    }
}

void HostedServer::onFinished()
{
    const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    const bool missing = m_process->error() == QProcess::FailedToStart;
    m_process.release()->deleteLater();
    ++m_failures;
    const QString last = said.section(u'\n', -1);
    become(State::Failing, missing          ? Message{Sentence::ServerProgramMissing, {m_program}}
                           : last.isEmpty() ? Message{Sentence::ServerEnded}
                                            : Message{Sentence::ServerEndedSaying, {last}});
    m_again.start(std::min(firstPauseMsecs << std::min(m_failures - 1, 10), longestPauseMsecs));
}

void HostedServer::end()
{
    m_again.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(endMsecs))
        m_process->kill();
    m_process->waitForFinished(endMsecs);
    m_process.reset();
}

void HostedServer::become(State state, const Message &problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT changed();
}

std::optional<QUrl> HostedServer::addressAt(const QString &host) const
{
    QFile pem(path("certificate.pem"));
    if (port() == 0 || host.isEmpty() || !pem.open(QIODevice::ReadOnly))
        return {};
    const auto certificate = CertificateFingerprint::ofPem(pem.readAll());
    if (!certificate)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port());
    return pinnedTo(url, *certificate);
}

std::optional<QUrl> HostedServer::ownAddress() const
{
    return addressAt(QStringLiteral("127.0.0.1"));
}

std::optional<QUrl> HostedServer::networkAddress() const
{
    return choice().onNetwork ? addressAt(networkHost()) : std::nullopt;
}

} // namespace weehours
