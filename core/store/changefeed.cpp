// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/changefeed.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

namespace weehours {

namespace {

// With more changes than this, reading everything again is faster than following each.
constexpr int manyChanges = 2000;

// The net effect of several changes of one entity since the follower last looked.
struct Net
{
    bool shownBefore = false;
    bool shownNow = false;
    bool contentChanged = false;
    bool local = false;
    Entry entry;
};

std::optional<Change::What> netChange(const Net &net)
{
    if (net.shownBefore && net.shownNow)
        return net.contentChanged ? Change::What::Updated : Change::What::Confirmed;
    if (net.shownNow)
        return Change::What::Inserted;
    if (net.shownBefore)
        return Change::What::Removed;
    return std::nullopt;
}

bool isOfThisUserAlone(const QString &folder)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode)
           && status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

ChangeFeed::ChangeFeed(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    auto query = m_store.database.run(QStringLiteral("SELECT MAX(revision) FROM change_log"));
    if (query && query->next())
        m_revision = query->value(0).toLongLong();
}

ChangeFeed::~ChangeFeed() = default;

QString ChangeFeed::bellFolder() const
{
    // A socket's path has at most 107 bytes (unix(7)). A profile with a longer path uses the user's
    // runtime folder: the name is the same for all processes of the user, and no other user can
    // create a folder there.
    const QString folder = QFileInfo(m_store.database.path()).absolutePath();
    QString bells = folder + QStringLiteral("/bells");
    if (bells.toLocal8Bit().size() <= 80)
        return bells;
    const QByteArray name =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
           + QStringLiteral("/weehours-bells-") + QString::fromLatin1(name);
}

void ChangeFeed::listen()
{
    const QString folder = bellFolder();
    if (m_bell)
        return;
    ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
    // Without a socket, other processes see changes at their next tick.
    if (!isOfThisUserAlone(folder))
        return;
    const QString name = folder + u'/' + QString::number(QCoreApplication::applicationPid())
                         + QStringLiteral(".bell");
    QLocalServer::removeServer(name);
    m_bell = new QLocalServer(this);
    m_bell->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_bell, &QLocalServer::newConnection, this, [this] {
        // The connection itself is the message.
        while (QLocalSocket *caller = m_bell->nextPendingConnection())
            caller->deleteLater();
        m_store.profile.reread();
        readLog();
        Q_EMIT statusChanged();
    });
    m_bell->listen(name);
}

void ChangeFeed::announce()
{
    // Changes that this process wrote are in memory; read the log if another process wrote in
    // between.
    const auto own = m_store.entries.takeChanges();
    const bool follows = own && !own->isEmpty() && own->constFirst().revision == m_revision + 1;
    if (follows)
        tell(*own);
    else
        readLog();
    Q_EMIT statusChanged();
    ringOthers();
}

void ChangeFeed::ringOthers()
{
    // If other users can write there, a link may lead to any socket of this user.
    if (!isOfThisUserAlone(bellFolder()))
        return;
    const QString own = m_bell ? m_bell->fullServerName() : QString();
    const QFileInfoList bells =
        QDir(bellFolder()).entryInfoList({QStringLiteral("*.bell")}, QDir::System | QDir::Files);
    for (const QFileInfo &bell : bells) {
        const QString name = bell.absoluteFilePath();
        if (name == own)
            continue;
        QLocalSocket socket;
        socket.connectToServer(name, QIODevice::WriteOnly);
        const auto error = socket.error();
        if (socket.state() != QLocalSocket::ConnectedState
            && (error == QLocalSocket::ConnectionRefusedError
                || error == QLocalSocket::ServerNotFoundError)) {
            // Left behind by a process that was killed.
            QFile::remove(name);
        }
    }
}

void ChangeFeed::readLog()
{
    auto ends = m_store.database.run(
        QStringLiteral("SELECT (SELECT MIN(revision) FROM change_log WHERE revision > ?), "
                       "(SELECT MAX(revision) FROM change_log)"),
        {m_revision});
    if (!ends || !ends->next() || ends->value(0).isNull())
        return;
    const bool gap = ends->value(0).toLongLong() > m_revision + 1 && m_revision > 0;
    const qint64 last = ends->value(1).toLongLong();
    if (gap || last - m_revision >= manyChanges) {
        m_revision = last;
        Q_EMIT changed(ChangeSet{true, {}});
        return;
    }
    auto query = m_store.database.run(
        QStringLiteral("SELECT entity_id, baby_id, entity_type, what, local, revision "
                       "FROM change_log WHERE revision > ? ORDER BY revision"),
        {m_revision});
    if (!query)
        return;
    QList<LoggedChange> logged;
    QList<EntityId> ids;
    while (query->next()) {
        Entity entity;
        entity.entityId = query->id<EntityId>(0);
        entity.babyId = query->id<BabyId>(1);
        entity.entityType = query->value(2).toString();
        ids.append(entity.entityId);
        logged.append({query->value(5).toLongLong(),
                       {static_cast<Change::What>(query->value(3).toInt()),
                        query->value(4).toBool(), Entry{entity, EntryState::Confirmed}}});
    }
    // All as they are now, whatever they were at each of the changes.
    if (const auto states = m_store.entries.read(ids)) {
        for (LoggedChange &one : logged) {
            if (const auto &shown = (*states)[one.change.entry.id()].shown)
                one.change.entry = *shown;
        }
    }
    tell(logged);
}

void ChangeFeed::tell(const QList<LoggedChange> &logged)
{
    if (logged.isEmpty())
        return;
    m_revision = logged.constLast().revision;
    if (logged.size() >= manyChanges) {
        Q_EMIT changed(ChangeSet{true, {}});
        return;
    }
    QList<EntityId> order;
    QHash<EntityId, Net> nets;
    for (const LoggedChange &one : logged) {
        const EntityId id = one.change.entry.id();
        if (!nets.contains(id)) {
            order.append(id);
            nets[id].shownBefore = one.change.what != Change::What::Inserted;
        }
        Net &net = nets[id];
        net.shownNow = one.change.what != Change::What::Removed;
        net.contentChanged = net.contentChanged || one.change.what != Change::What::Confirmed;
        net.local = one.change.local;
        net.entry = one.change.entry;
    }
    ChangeSet changes;
    for (const EntityId &id : std::as_const(order)) {
        const Net &net = nets[id];
        if (const auto what = netChange(net))
            changes.changes.append({*what, net.local, net.entry});
    }
    if (!changes.changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace weehours
