// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/soleinstance.h"

#include "core/store/profilefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace weehours {

namespace {

/// The first process needs a moment between taking the lock and listening.
constexpr int patience = 3000;
constexpr int retryMsecs = 50;
/// Longer than any link and token; a longer call is not from our program.
constexpr qint64 longestCall = 4096;
const QByteArray taken = QByteArrayLiteral("ok\n");

QString socketPath(const QString &folder)
{
    QString path = folder + QStringLiteral("/window.socket");
    // A socket's path has at most 107 bytes (unix(7)), and Qt needs some of them while it creates
    // one. The runtime folder is as private as the profile.
    if (path.toLocal8Bit().size() <= 80)
        return path;
    const QByteArray name =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + QStringLiteral("/weehours-") + QString::fromLatin1(name);
}

QByteArray line(const QString &text)
{
    QString one = text;
    return one.remove(u'\n').toUtf8() + '\n';
}

} // namespace

SoleInstance::SoleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent),
      m_folder(QDir(profileFolder).absolutePath()),
      m_lock(m_folder + QStringLiteral("/window.lock")),
      m_socket(socketPath(m_folder))
{
    // A window may be open for weeks; only the end of its process voids the lock.
    m_lock.setStaleLockTime(0);
}

SoleInstance::~SoleInstance() = default;

Result<bool> SoleInstance::claim(const Call &call)
{
    if (auto claimed = claimProfileFolder(m_folder); !claimed)
        return std::unexpected(claimed.error());
    QElapsedTimer waited;
    waited.start();
    do {
        if (m_lock.tryLock(0)) {
            // We have the lock, so the owner of a leftover socket is dead.
            QLocalServer::removeServer(m_socket);
            m_server = new QLocalServer(this);
            m_server->setSocketOptions(QLocalServer::UserAccessOption);
            connect(m_server, &QLocalServer::newConnection, this, [this] {
                while (QLocalSocket *caller = m_server->nextPendingConnection()) {
                    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
                    connect(caller, &QLocalSocket::readyRead, this,
                            [this, caller] { answer(*caller); });
                    answer(*caller);
                }
            });
            m_server->listen(m_socket);
            return true;
        }
        // A folder without write permission has no lock; the store reports that in better words.
        if (m_lock.error() != QLockFile::LockFailedError)
            return true;
        if (handOver(call))
            return false;
        QThread::msleep(retryMsecs);
    } while (waited.elapsed() < patience);
    return failure(QLatin1StringView("profile_busy"),
                   tr("Wee Hours is open already, but does not answer. Nothing in the log is "
                      "changed. Close its window, or try again in a moment."));
}

bool SoleInstance::handOver(const Call &call) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(line(call.token) + line(call.link) + line(call.log));
    QElapsedTimer waited;
    waited.start();
    while (socket.bytesAvailable() < taken.size() && waited.elapsed() < patience) {
        if (!socket.waitForReadyRead(patience) && socket.bytesAvailable() < taken.size())
            return false;
    }
    return socket.readAll() == taken;
}

void SoleInstance::answer(QLocalSocket &caller)
{
    if (caller.bytesAvailable() > longestCall) {
        caller.abort();
        return;
    }
    const QByteArray said = caller.peek(longestCall);
    if (said.count('\n') < 3)
        return;
    const QList<QByteArray> lines = caller.readAll().split('\n');
    caller.write(taken);
    caller.flush();
    caller.disconnectFromServer();
    Q_EMIT called({QString::fromUtf8(lines.at(0)), QString::fromUtf8(lines.at(1)),
                   QString::fromUtf8(lines.at(2))});
}

} // namespace weehours
