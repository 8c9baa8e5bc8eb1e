// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/newsteller.h"
#include "ui/desktop/notifications.h"
#include "ui/settings/settings.h"

#include "tests/support/privatebus.h"
#include "tests/support/profilefixture.h"
#include "tests/ui/notificationservice.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <optional>

using namespace weehours;

namespace {

const QString name = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const Person sam{UserId(QUuid::createUuidV5(QUuid(), QByteArray("sam"))), "Sam"};

struct Shown
{
    uint id;
    uint replaces;
    QString title;
    QString body;
};

} // namespace

/// The program's notifications, over a private bus with a real service.
class TestNotifications : public QObject
{
    Q_OBJECT

    std::optional<PrivateBus> m_bus;
    QThread m_thread;
    int m_connections = 0;
    std::unique_ptr<NotificationService> m_service;
    QList<Shown> m_shown;
    QList<uint> m_closed;

    std::unique_ptr<ProfileFixture> m_profile;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<NewsTeller> m_news;
    BabyId m_baby;
    bool m_isLooking = false;

    QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(m_bus->address(),
                                             QStringLiteral("n%1").arg(++m_connections));
    }

    void startService(const QStringList &capabilities)
    {
        m_service = std::make_unique<NotificationService>(capabilities);
        connect(m_service.get(), &NotificationService::shown, this,
                [this](uint id, uint replaces, const QString &title, const QString &body,
                       const QStringList &) { m_shown.append({id, replaces, title, body}); });
        connect(m_service.get(), &NotificationService::closed, this,
                [this](uint id) { m_closed.append(id); });
        m_service->moveToThread(&m_thread);
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), "service");
        QVERIFY(bus.registerObject(path, m_service.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(name));
    }

    void stopService()
    {
        if (!m_service)
            return;
        QDBusConnection bus("service");
        bus.unregisterService(name);
        bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus("service");
        m_service.reset();
    }

    static void say(const char *signal, uint id, const QString &text)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, name, QString::fromLatin1(signal));
        message << id << text;
        QVERIFY(QDBusConnection("service").send(message));
    }

    /// Stores somebody's entry, as a pull does.
    EntityId comes(const char *kindName, QJsonObject fields, const Person &who = sam)
    {
        Entity entity;
        entity.entityId = m_profile->ids.next<EntityId>();
        entity.entityType = QString::fromLatin1(kindName);
        entity.babyId = m_baby;
        entity.version = ++m_version;
        entity.createdBy = who;
        if (!fields.contains("startedAt"))
            fields.insert("startedAt", m_profile->clock.instant.toString());
        entity.data = fields;
        Transaction tx(*m_profile->database);
        const bool stands = m_profile->store.entries.confirm(tx, entity) && tx.commit();
        if (!stands)
            qFatal("the entry cannot be put in place");
        m_profile->feed.announce();
        return entity.entityId;
    }

    void begin()
    {
        m_notifications = std::make_unique<Notifications>(connection());
        m_news = std::make_unique<NewsTeller>(
            m_profile->logbook, *m_settings, *m_notifications,
            [this] {
                ++m_asked;
                return m_isLooking;
            },
            std::chrono::milliseconds(150));
    }

    /// Waits until the service has answered for the last notification: D-Bus keeps the order.
    void letServiceAnswer()
    {
        QMetaObject::invokeMethod(m_service.get(), [] {}, Qt::BlockingQueuedConnection);
    }

    qint64 m_version = 10;
    int m_asked = 0; // number of checks whether the window is looked at: one per bundle

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("dbus-daemon").isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_bus.emplace();
        QVERIFY(!m_bus->address().isEmpty());
        m_thread.start();
    }

    void init()
    {
        m_shown.clear();
        m_closed.clear();
        m_isLooking = false;
        m_asked = 0;
        m_profile = std::make_unique<ProfileFixture>();
        m_profile->clock.instant = SystemClock().now();
        m_baby = m_profile->addBaby();
        m_settings = std::make_unique<Settings>(m_profile->folder.path());
        m_settings->setHasQuietHours(false);
    }

    void cleanup()
    {
        m_news.reset();
        m_notifications.reset();
        m_settings.reset();
        m_profile.reset();
        stopService();
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
        m_bus.reset();
    }

    void anothersEntryIsNotifiedWithoutItsNotes()
    {
        startService({"body", "actions"});
        begin();
        comes("feed", {{"method", "bottle"}, {"amountMl", 120}, {"notes", "secret words"}});
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(m_shown.at(0).title.contains("Sam"));
        QVERIFY(m_shown.at(0).title.contains("120"));
        QVERIFY(m_shown.at(0).body.startsWith("Mia"));
        QVERIFY(!(m_shown.at(0).title + m_shown.at(0).body).contains("secret"));
    }

    void manyAreNotifiedTogether()
    {
        startService({"body", "actions"});
        begin();
        comes("feed", {{"method", "bottle"}, {"amountMl", 120}});
        comes("note", {{"notes", "secret words"}});
        comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(m_shown.at(0).title.contains("3"));
        QVERIFY(m_shown.at(0).body.contains("Sam"));
        QVERIFY(!m_shown.at(0).body.contains("secret"));
    }

    void theNextTakesItsPlaceAndAReturnTakesItAway()
    {
        startService({"body"});
        begin();
        comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_shown.size(), 1);
        comes("nappy", {{"type", "poo"}});
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(m_shown.at(1).replaces, m_shown.at(0).id);
        QVERIFY(m_shown.at(1).title.contains("2"));
        m_news->forget();
        QTRY_COMPARE(m_closed, QList<uint>{m_shown.at(0).id});
    }

    void aRestartedServiceGetsNothingOfTheOldOne()
    {
        startService({"body"});
        begin();
        comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_shown.size(), 1);
        letServiceAnswer();
        stopService();
        // The new service numbers from the start, and supports markup.
        startService({"body-markup"});
        // Nothing is withdrawn before, which would also forget the old number.
        const Person kim{UserId(QUuid::createUuidV5(QUuid(), QByteArray("kim"))), "Kim <3"};
        comes("nappy", {{"type", "poo"}}, kim);
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(m_shown.at(1).replaces, 0U);
        QVERIFY2(m_shown.at(1).body.contains("Kim &lt;3"), qPrintable(m_shown.at(1).body));
    }

    void aClickLeadsToTheEntry()
    {
        startService({"actions"});
        begin();
        const EntityId id = comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_shown.size(), 1);
        letServiceAnswer();
        QSignalSpy clicks(m_news.get(), &NewsTeller::clicked);
        say("ActionInvoked", m_shown.at(0).id + 1, "default");
        say("ActivationToken", m_shown.at(0).id, "token-7");
        say("ActionInvoked", m_shown.at(0).id, "default");
        QTRY_COMPARE(clicks.size(), 1);
        QCOMPARE(clicks.at(0).at(0).value<EntityId>(), id);
        QCOMPARE(clicks.at(0).at(1).toString(), QStringLiteral("token-7"));
    }

    void markupIsEscapedWhereItWouldBeRead_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("written");
        QTest::newRow("markup") << QStringList{"body-markup"} << "Mia &lt;3";
        QTest::newRow("plain") << QStringList{"body"} << "Mia <3";
    }

    void markupIsEscapedWhereItWouldBeRead()
    {
        QFETCH(const QStringList, capabilities);
        QFETCH(const QString, written);
        QVERIFY(m_profile->logbook.edit(entityIdOf(m_baby), {{"name", "Mia <3"}}));
        startService(capabilities);
        begin();
        comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY2(m_shown.at(0).body.startsWith(written), qPrintable(m_shown.at(0).body));
    }

    void thereIsNoNotification_data()
    {
        QTest::addColumn<QString>("because");
        for (const char *because : {"looked at", "switched off", "quiet hours", "own", "old"})
            QTest::newRow(because) << QString(because);
    }

    void thereIsNoNotification()
    {
        QFETCH(const QString, because);
        startService({"body"});
        begin();
        m_isLooking = because == "looked at";
        m_settings->setNotifies(because != "switched off");
        if (because == "quiet hours") {
            m_settings->setHasQuietHours(true);
            m_settings->setQuietFrom(QTime::currentTime().hour());
            m_settings->setQuietTo((QTime::currentTime().hour() + 2) % 24);
        }
        if (because == "own")
            QVERIFY(m_profile->logbook.add(m_baby, "nappy",
                                           {{"type", "wee"},
                                            {"startedAt", m_profile->clock.instant.toString()}}));
        else if (because == "old") {
            const Instant old = m_profile->clock.instant.plusMsecs(-2 * msecsPerDay);
            comes("nappy", {{"type", "wee"}, {"startedAt", old.toString()}});
        } else {
            comes("nappy", {{"type", "wee"}});
            QTRY_COMPARE(m_asked, 1);
        }
        // Only the entry that arrives after the restrictions end is shown.
        m_isLooking = false;
        m_settings->setNotifies(true);
        m_settings->setHasQuietHours(false);
        comes("feed", {{"method", "bottle"}, {"amountMl", 120}});
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY2(m_shown.at(0).title.contains("120"), qPrintable(m_shown.at(0).title));
    }

    void quietHoursGoOverMidnight()
    {
        m_settings->setHasQuietHours(true);
        m_settings->setQuietFrom(22);
        m_settings->setQuietTo(7);
        QVERIFY(m_settings->isQuietAt(QTime(22, 0)));
        QVERIFY(m_settings->isQuietAt(QTime(3, 0)));
        QVERIFY(!m_settings->isQuietAt(QTime(7, 0)));
        QVERIFY(!m_settings->isQuietAt(QTime(21, 59)));
    }

    void aConflictIsNotified()
    {
        startService({"body"});
        begin();
        const EntityId id = comes("feed", {{"method", "bottle"}, {"amountMl", 90}});
        QTRY_COMPARE(m_shown.size(), 1);
        Conflict conflict;
        conflict.babyId = m_baby;
        conflict.mine.mutationId = m_profile->ids.next<MutationId>();
        conflict.mine.entityId = id;
        conflict.mine.entityType = "feed";
        conflict.mine.op = Op::Update;
        conflict.lost = {"notes"};
        conflict.mine.payload = {{"notes", "secret words"}};
        conflict.at = m_profile->clock.instant;
        Transaction tx(*m_profile->database);
        QVERIFY(m_profile->store.conflicts.add(tx, conflict));
        QVERIFY(tx.commit());
        m_profile->feed.announce();
        QTRY_COMPARE(m_shown.size(), 2);
        QVERIFY(m_shown.at(1).title.contains("Feed"));
        QVERIFY(!m_shown.at(1).body.contains("secret"));
    }

    void withoutAServiceOrABusNothingHappens()
    {
        begin();
        comes("nappy", {{"type", "wee"}});
        QTRY_COMPARE(m_asked, 1);
        // Once a later request is answered, the bus has reported that the service is gone.
        const QDBusConnection asking(QStringLiteral("n%1").arg(m_connections));
        QVERIFY(!asking.interface()->isServiceRegistered(name));
        QCoreApplication::processEvents();
        startService({"body"});
        comes("nappy", {{"type", "poo"}});
        QTRY_COMPARE(m_shown.size(), 1);
        Notifications noBus(QDBusConnection("no such connection"));
        noBus.show("title", "body");
        noBus.withdraw();
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
