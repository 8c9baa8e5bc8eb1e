// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatebus.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include <QDBusMessage>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <optional>

using namespace weehours;

namespace {

// Timeout for a portal's answer.
constexpr int patienceMsecs = 30'000;
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// Answers like the desktop portal, in its own thread as in another process.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    /// @param hesitates whether it answers only after letAnswer()
    FakePortal(uint scheme, bool hesitates) : m_scheme(scheme), m_hesitates(hesitates) {}

    void letAnswer() { m_mayAnswer.release(1000); }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (m_hesitates)
            m_mayAnswer.acquire();
        const bool known = group == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_scheme : 0U)));
    }

private:
    uint m_scheme;
    bool m_hesitates;
    QSemaphore m_mayAnswer;
};

} // namespace

/// The look follows the desktop's scheme, which a portal on a private bus reports.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

    std::optional<PrivateBus> m_bus;
    QThread m_thread;
    std::unique_ptr<FakePortal> m_portal;
    int m_connections = 0;

    QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(m_bus->address(),
                                             QStringLiteral("c%1").arg(++m_connections));
    }

    void startPortal(uint scheme, bool hesitates = false)
    {
        m_portal = std::make_unique<FakePortal>(scheme, hesitates);
        m_portal->moveToThread(&m_thread);
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), "portal");
        QVERIFY(bus.registerObject(portalPath, m_portal.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService("org.freedesktop.portal.Desktop"));
    }

    static void tell(const QString &group, const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(portalPath,
                                                         "org.freedesktop.portal.Settings",
                                                         "SettingChanged");
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection("portal").send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("dbus-daemon").isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.emplace();
        QVERIFY(!m_bus->address().isEmpty());
        m_thread.start();
    }

    void cleanup()
    {
        if (!m_portal)
            return;
        m_portal->letAnswer();
        QDBusConnection bus("portal");
        bus.unregisterService("org.freedesktop.portal.Desktop");
        bus.unregisterObject(portalPath);
        QDBusConnection::disconnectFromBus("portal");
        m_portal.reset();
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
        m_bus.reset();
    }

    void thePreferenceIsThereAtOnce_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<int>("dark");
        QTest::newRow("none") << 0U << -1;
        QTest::newRow("dark") << 1U << 1;
        QTest::newRow("light") << 2U << 0;
        QTest::newRow("of a later version") << 3U << -1;
    }

    void thePreferenceIsThereAtOnce()
    {
        QFETCH(const uint, scheme);
        QFETCH(const int, dark);
        startPortal(scheme);
        const DesktopScheme desktop(connection(), patienceMsecs);
        QCOMPARE(desktop.prefersDark().has_value(), dark >= 0);
        QCOMPARE(desktop.prefersDark().value_or(false), dark == 1);
    }

    void theLookFollowsTheDesktop()
    {
        startPortal(2);
        DesktopScheme desktop(connection(), patienceMsecs);
        Theme theme;
        theme.follow(desktop);
        QCOMPARE(theme.palette(), lightPalette());
        QSignalSpy changes(&theme, &Theme::changed);
        tell("org.freedesktop.appearance", "color-scheme", 1);
        QTRY_COMPARE(theme.palette(), darkPalette());
        tell("org.freedesktop.appearance", "contrast", 1);
        tell("org.freedesktop.appearance", "color-scheme", 1);
        tell("org.freedesktop.appearance", "color-scheme", 2);
        QTRY_COMPARE(theme.palette(), lightPalette());
        QCOMPARE(changes.size(), 2);
    }

    void aChosenLookStays()
    {
        startPortal(2);
        DesktopScheme desktop(connection(), patienceMsecs);
        Theme theme;
        theme.setName(ThemeName::Night);
        theme.follow(desktop);
        QSignalSpy told(&desktop, &DesktopScheme::changed);
        tell("org.freedesktop.appearance", "color-scheme", 1);
        QVERIFY(told.wait());
        QCOMPARE(theme.palette(), nightPalette());
        theme.setName(ThemeName::System);
        QCOMPARE(theme.palette(), darkPalette());
    }

    void aSlowPortalHoldsNothingUpAndIsHeardLater()
    {
        startPortal(1, true);
        DesktopScheme desktop(connection(), 50);
        QVERIFY(!desktop.prefersDark());
        m_portal->letAnswer();
        QTRY_VERIFY(desktop.prefersDark().value_or(false));
    }

    void withoutAPortalThePaletteOfTheStartDecides()
    {
        const Theme alone;
        DesktopScheme noPortal(connection());
        DesktopScheme noBus(QDBusConnection("no such connection"));
        for (DesktopScheme *desktop : {&noPortal, &noBus}) {
            QVERIFY(!desktop->prefersDark());
            Theme theme;
            theme.follow(*desktop);
            QCOMPARE(theme.palette(), alone.palette());
        }
    }
};

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
