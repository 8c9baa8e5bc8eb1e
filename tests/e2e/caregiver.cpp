// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"

#include <QJsonDocument>

namespace weehours::e2e {

namespace {

constexpr int patienceMsecs = 60'000;

} // namespace

QJsonObject Outcome::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray Outcome::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QString Outcome::id() const
{
    return object().value(QLatin1StringView("entityId")).toString();
}

Caregiver::Caregiver(QString name) : m_name(std::move(name))
{
}

Caregiver::~Caregiver()
{
    killWatch();
}

QProcessEnvironment Caregiver::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WEEHOURS_PASSWORD"),
                       QStringLiteral("a long password of ") + m_name);
    return environment;
}

void Caregiver::begin(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment());
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + QStringLiteral("/weehours-cli"),
                  QStringList{QStringLiteral("--profile"), m_profile.path(),
                              QStringLiteral("--token-store"), QStringLiteral("file")}
                      + arguments);
}

void Caregiver::start(QProcess &process, const QStringList &arguments) const
{
    begin(process, QStringList{QStringLiteral("--json")} + arguments);
}

Outcome Caregiver::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return finish(process);
}

Outcome Caregiver::type(const QStringList &arguments)
{
    QProcess process;
    begin(process, arguments);
    return finish(process);
}

Outcome Caregiver::finish(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMsecs)) {
        qWarning("%s did not end: %s", qPrintable(process.arguments().join(u' ')),
                 process.readAllStandardError().constData());
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Caregiver::startWatch()
{
    // A pipe that nothing reads would fill up and block the process.
    m_watch.setStandardOutputFile(QProcess::nullDevice());
    m_watch.setStandardErrorFile(m_profile.filePath(QStringLiteral("watch.log")));
    start(m_watch, {QStringLiteral("watch")});
    return m_watch.waitForStarted();
}

void Caregiver::killWatch()
{
    if (m_watch.state() == QProcess::NotRunning)
        return;
    m_watch.kill();
    m_watch.waitForFinished();
}

int Caregiver::registerAt(const QString &url)
{
    return run({QStringLiteral("register"), QStringLiteral("--server"), url,
                QStringLiteral("--email"), m_name.toLower() + QStringLiteral("@example.org"),
                QStringLiteral("--name"), m_name})
        .exitCode;
}

QByteArray Caregiver::log(bool deleted)
{
    QStringList arguments{QStringLiteral("list")};
    if (deleted)
        arguments.append(QStringLiteral("--deleted"));
    const Outcome outcome = run(arguments);
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.words.constData());
    return QJsonDocument(outcome.array()).toJson();
}

Caregiver::Counts Caregiver::outbox()
{
    const Outcome outcome = run({QStringLiteral("status")});
    if (outcome.exitCode == 1 || outcome.exitCode == 2)
        return {};
    const QJsonObject status = outcome.object();
    return {status.value(QLatin1StringView("waiting")).toInt(-1),
            status.value(QLatin1StringView("failed")).toInt(-1)};
}

} // namespace weehours::e2e
