// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/notifications.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <utility>

namespace weehours {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString busPath = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString applicationId = QStringLiteral("org.weehours.WeeHours");
/// The service decides how long it is shown.
constexpr int noTimeout = -1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, busPath, service, method);
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, busPath, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, busPath, service, QStringLiteral("ActivationToken"), this,
                  SLOT(onActivationToken(uint, QString)));
    m_bus.connect(service, busPath, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusServiceWatcher(service, m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &Notifications::forget);
}

bool Notifications::areShown(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    const QDBusConnectionInterface *names = bus.interface();
    return names->isServiceRegistered(service).value()
           || names->activatableServiceNames().value().contains(service);
}

void Notifications::show(const QString &title, const QString &body, const QList<Action> &actions)
{
    if (!m_bus.isConnected())
        return;
    m_isWithdrawn = false;
    m_next = Words{title, body, actions};
    if (m_isAsking)
        return;
    if (m_readsMarkup)
        send();
    else
        askWhatItCan();
}

void Notifications::askWhatItCan()
{
    m_isAsking = true;
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply(*answer);
        if (reply.isError()) {
            // There is no service now; there may be one the next time.
            m_next.reset();
            return;
        }
        m_readsMarkup = reply.value().contains(QStringLiteral("body-markup"));
        if (m_next)
            send();
    });
}

void Notifications::send()
{
    const Words words = *std::exchange(m_next, std::nullopt);
    QStringList actions{defaultAction, tr("Show")};
    for (const Action &action : words.actions)
        actions << action.key << action.words;
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QStringLiteral("Wee Hours") << m_id << applicationId << words.title
           << (*m_readsMarkup ? words.body.toHtmlEscaped() : words.body) << actions
           << QVariantMap{{QStringLiteral("desktop-entry"), applicationId}} << noTimeout;
    m_isAsking = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &Notifications::onSent);
}

void Notifications::onSent(QDBusPendingCallWatcher *answer)
{
    answer->deleteLater();
    m_isAsking = false;
    const QDBusPendingReply<uint> reply(*answer);
    if (reply.isError()) {
        m_readsMarkup.reset();
        m_id = 0;
        m_next.reset();
        return;
    }
    m_id = reply.value();
    if (m_isWithdrawn)
        withdraw();
    else if (m_next && m_readsMarkup)
        send();
    else if (m_next)
        askWhatItCan();
}

// A new service numbers from the start and may have other capabilities: the old number may be
// somebody else's there.
void Notifications::forget()
{
    m_id = 0;
    m_token.clear();
    m_readsMarkup.reset();
}

void Notifications::withdraw()
{
    m_next.reset();
    m_isWithdrawn = true;
    if (m_id == 0 || m_isAsking)
        return;
    m_bus.asyncCall(call(QStringLiteral("CloseNotification")) << m_id);
    m_id = 0;
}

void Notifications::onActivationToken(uint id, const QString &token)
{
    if (id == m_id)
        m_token = token;
}

void Notifications::onActionInvoked(uint id, const QString &action)
{
    if (id != m_id || id == 0)
        return;
    const QString token = std::exchange(m_token, {});
    if (action == defaultAction)
        Q_EMIT clicked(token);
    else
        Q_EMIT acted(action, token);
}

void Notifications::onClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace weehours
