// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weehours/sleepwatch.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace weehours;

/// On a private bus, on which the test plays logind.
class TestSleepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReportsTheWakingAndNotTheFallingAsleep()
    {
        const PrivateBus bus;
        if (bus.address().isEmpty())
            QSKIP("There is no dbus-daemon here.");
        auto logind = QDBusConnection::connectToBus(bus.address(), "logind");
        QVERIFY(logind.registerService("org.freedesktop.login1"));
        const auto program = QDBusConnection::connectToBus(bus.address(), "program");
        SleepWatch watch(program);
        QSignalSpy woke(&watch, &SleepWatch::woke);
        const auto say = [&](bool begins) {
            auto signal = QDBusMessage::createSignal("/org/freedesktop/login1",
                                                     "org.freedesktop.login1.Manager",
                                                     "PrepareForSleep");
            signal << begins;
            QVERIFY(logind.send(signal));
        };
        say(true);
        // Once the bus has answered both sender and receiver, the signal has arrived.
        for (const QDBusConnection &each : {logind, program})
            QVERIFY(each.interface()->isServiceRegistered("org.freedesktop.login1"));
        QCoreApplication::processEvents();
        QCOMPARE(woke.size(), 0);
        say(false);
        QTRY_COMPARE(woke.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"
