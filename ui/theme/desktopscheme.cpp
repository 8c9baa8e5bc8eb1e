// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace weehours {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

} // namespace

DesktopScheme::DesktopScheme(const QDBusConnection &bus, int patienceMsecs, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface,
                                                           QStringLiteral("Read"));
    question << appearance << colourScheme;
    const QDBusMessage answer = m_bus.call(question, QDBus::Block, patienceMsecs);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        read(answer);
        return;
    }
    if (QDBusError(answer).type() != QDBusError::NoReply
        && QDBusError(answer).type() != QDBusError::Timeout) {
        return;
    }
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        read(waiting->reply());
        waiting->deleteLater();
    });
}

void DesktopScheme::read(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        take(answer.arguments().constFirst());
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        take(value.variant());
}

void DesktopScheme::take(const QVariant &value)
{
    // Read() wraps its answer in one more variant than the signal does.
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    constexpr uint dark = 1;
    constexpr uint light = 2;
    const uint scheme = inner.toUInt();
    std::optional<bool> preference;
    if (scheme == dark || scheme == light)
        preference = scheme == dark;
    if (preference == m_prefersDark)
        return;
    m_prefersDark = preference;
    Q_EMIT changed();
}

} // namespace weehours
