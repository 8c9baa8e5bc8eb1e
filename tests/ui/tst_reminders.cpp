// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/wallclock.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/reminders.h"
#include "ui/settings/settings.h"

#include "tests/support/privatebus.h"
#include "tests/support/profilefixture.h"
#include "tests/ui/notificationservice.h"

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
    QString title;
    QString body;
    QStringList actions;
};

} // namespace

/// Reminders on a private bus, by a clock that the test sets.
class TestReminders : public QObject
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
    std::unique_ptr<Reminders> m_reminders;
    BabyId m_baby;
    qint64 m_version = 10;

    void begin()
    {
        m_reminders = std::make_unique<Reminders>(
            m_profile->logbook, *m_settings,
            QDBusConnection::connectToBus(m_bus->address(),
                                          QStringLiteral("r%1").arg(++m_connections)));
    }

    /// Lets the service send its answers, and processes them.
    void letServiceAnswer()
    {
        QMetaObject::invokeMethod(m_service.get(), [] {}, Qt::BlockingQueuedConnection);
        QTest::qWait(0);
    }

    void setClock(const char *time)
    {
        m_profile->clock.instant = Instant::parse(QString::fromLatin1(time)).value_or(Instant{});
    }

    EntityId plan(QJsonObject fields)
    {
        fields.insert("title", "Vitamin D");
        fields.insert("zone", "UTC");
        const auto added = m_profile->logbook.add(m_baby, kind::plan, fields);
        return added ? added->id() : EntityId();
    }

    EntityId daily()
    {
        return plan({{"times", "08:00,20:00"},
                     {"forKind", "medication"},
                     {"amountMilli", 1000},
                     {"unit", "drops"}});
    }

    void say(uint id, const QString &action)
    {
        letServiceAnswer();
        QDBusMessage message = QDBusMessage::createSignal(path, name,
                                                          QStringLiteral("ActionInvoked"));
        message << id << action;
        QVERIFY(QDBusConnection("reminded").send(message));
    }

    /// Stores Sam's entry, as a pull does.
    void samGives(Instant when)
    {
        Entity entity;
        entity.entityId = m_profile->ids.next<EntityId>();
        entity.entityType = QString(kind::medication);
        entity.babyId = m_baby;
        entity.version = ++m_version;
        entity.createdBy = sam;
        entity.data = {{"name", "vitamin d"}, {"startedAt", when.toString()}};
        Transaction tx(*m_profile->database);
        QVERIFY(m_profile->store.entries.confirm(tx, entity));
        QVERIFY(tx.commit());
        m_profile->feed.announce();
    }

    [[nodiscard]] QString lastDose() const
    {
        const auto last = m_profile->logbook.last(m_baby, kind::medication);
        return last && *last ? (*last)->id().toString() : QString();
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

    void init()
    {
        m_shown.clear();
        m_closed.clear();
        m_profile = std::make_unique<ProfileFixture>();
        m_baby = m_profile->addBaby();
        m_settings = std::make_unique<Settings>(m_profile->folder.path());
        m_settings->setHasQuietHours(false);
        setClock("2026-11-28T07:59:00Z");
        m_service = std::make_unique<NotificationService>(QStringList{"actions", "body"});
        connect(m_service.get(), &NotificationService::shown, this,
                [this](uint id, uint, const QString &title, const QString &body,
                       const QStringList &actions) { m_shown.append({id, title, body, actions}); });
        connect(m_service.get(), &NotificationService::closed, this,
                [this](uint id) { m_closed.append(id); });
        m_service->moveToThread(&m_thread);
        QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), "reminded");
        QVERIFY(bus.registerObject(path, m_service.get(), QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(name));
    }

    void cleanup()
    {
        m_reminders.reset();
        m_settings.reset();
        m_profile.reset();
        // Receives the last withdrawals before the answer to this call, so that the next test does
        // not.
        QDBusConnection asking(QStringLiteral("r%1").arg(m_connections));
        asking.call(QDBusMessage::createMethodCall(name, path, name,
                                                   QStringLiteral("GetCapabilities")));
        QTest::qWait(0);
        QDBusConnection bus("reminded");
        bus.unregisterService(name);
        bus.unregisterObject(path);
        QDBusConnection::disconnectFromBus("reminded");
        m_service.reset();
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
        m_bus.reset();
    }

    void whatIsDueIsRemindedOfOnce()
    {
        daily();
        begin();
        m_reminders->check();
        setClock("2026-11-28T08:00:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown.at(0).title, QString("Vitamin D"));
        QVERIFY2(m_shown.at(0).body.startsWith("Mia · due now"), qPrintable(m_shown.at(0).body));
        QVERIFY(m_shown.at(0).body.contains("1 drop"));
        QCOMPARE(m_shown.at(0).actions,
                 (QStringList{"default", "Show", "log", "Log it", "later", "Later"}));
        setClock("2026-11-28T09:00:00Z");
        m_reminders->check();
        // The evening's reminder is the second one shown: there was none in between.
        setClock("2026-11-28T20:00:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 2);
    }

    void itGoesWhenSomebodyElseHasLoggedIt()
    {
        daily();
        setClock("2026-11-28T08:05:00Z");
        begin();
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY2(m_shown.at(0).body.contains("due since"), qPrintable(m_shown.at(0).body));
        letServiceAnswer();
        samGives(m_profile->clock.instant);
        QTRY_COMPARE(m_closed, QList<uint>{m_shown.at(0).id});
    }

    void logItLeadsToTheCardWithTheDose()
    {
        daily();
        setClock("2026-11-28T08:05:00Z");
        begin();
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QSignalSpy asked(m_reminders.get(), &Reminders::logRequested);
        say(m_shown.at(0).id, "log");
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toString(), QString("medication"));
        QCOMPARE(asked.at(0).at(2).toJsonObject(),
                 (QJsonObject{{"name", "Vitamin D"}, {"amountMilli", 1000}, {"unit", "drops"}}));
    }

    void laterPutsItOffForAQuarterOfAnHour()
    {
        daily();
        setClock("2026-11-28T08:05:00Z");
        begin();
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        say(m_shown.at(0).id, "later");
        QTRY_COMPARE(m_closed.size(), 1);
        setClock("2026-11-28T08:19:00Z");
        m_reminders->check();
        setClock("2026-11-28T08:20:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 2);
        QVERIFY(m_shown.at(1).id != m_shown.at(0).id);
    }

    void quietHoursHoldIt_data()
    {
        QTest::addColumn<bool>("inQuiet");
        QTest::newRow("held") << false;
        QTest::newRow("a medicine that may") << true;
    }

    void quietHoursHoldIt()
    {
        QFETCH(const bool, inQuiet);
        const EntityId held = daily();
        const EntityId free = plan({{"times", "08:00"}});
        m_settings->setRemindsInQuiet(free.toString(), true);
        m_settings->setRemindsInQuiet(held.toString(), inQuiet);
        setClock("2026-11-28T08:05:00Z");
        const int hour = WallClock().at(m_profile->clock.instant).time.hour();
        m_settings->setHasQuietHours(true);
        m_settings->setQuietFrom(hour);
        m_settings->setQuietTo((hour + 1) % 24);
        begin();
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), inQuiet ? 2 : 1);
        if (inQuiet)
            return;
        QVERIFY(!m_shown.at(0).actions.contains("log"));
        // After the quiet hours the held reminder is shown.
        setClock("2026-11-28T09:05:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 2);
        QVERIFY(m_shown.at(1).actions.contains("log"));
    }

    void eachComputerChoosesWhatRemindsThere()
    {
        const EntityId silent = daily();
        plan({{"times", "08:00"}});
        m_settings->setRemindsOf(silent.toString(), false);
        setClock("2026-11-28T08:05:00Z");
        begin();
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(!m_shown.at(0).actions.contains("log"));
        m_settings->setRemindsOf(silent.toString(), true);
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 2);
    }

    void aDoseThatWasAskedForComesAtItsTimeWhateverThePlanAndTheHour()
    {
        const EntityId id = plan({{"everyMinutes", 480},
                                  {"minGapMinutes", 360},
                                  {"forKind", "medication"}});
        samGives(Instant::parse(u"2026-11-28T02:10:00Z").value());
        const QString last = lastDose();
        m_settings->setRemindsOf(id.toString(), false);
        const Instant allowed = Instant::parse(u"2026-11-28T08:10:00Z").value();
        m_settings->setAskedDose(id.toString(), {{allowed, last}});
        const int hour = WallClock().at(allowed).time.hour();
        m_settings->setHasQuietHours(true);
        m_settings->setQuietFrom(hour);
        m_settings->setQuietTo((hour + 1) % 24);
        setClock("2026-11-28T08:09:00Z");
        begin();
        m_reminders->check();
        setClock("2026-11-28T08:10:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QCOMPARE(m_shown.at(0).title, QString("Vitamin D"));
        QVERIFY2(m_shown.at(0).body.contains("all right since"), qPrintable(m_shown.at(0).body));
        QVERIFY(m_shown.at(0).actions.contains("log"));
        // Once it is given the wish is met, and the next is not reminded of here.
        letServiceAnswer();
        setClock("2026-11-28T08:15:00Z");
        samGives(m_profile->clock.instant);
        QTRY_COMPARE(m_closed, QList<uint>{m_shown.at(0).id});
        m_reminders->check();
        QVERIFY(!m_settings->askedDose(id.toString()));
    }

    void aDoseThatSomebodyGaveMeanwhileIsNotRemindedOf()
    {
        const EntityId id = plan({{"everyMinutes", 480},
                                  {"minGapMinutes", 360},
                                  {"forKind", "medication"}});
        samGives(Instant::parse(u"2026-11-28T02:10:00Z").value());
        m_settings->setAskedDose(id.toString(),
                                 {{Instant::parse(u"2026-11-28T08:10:00Z").value(), lastDose()}});
        samGives(Instant::parse(u"2026-11-28T07:30:00Z").value());
        setClock("2026-11-28T08:12:00Z");
        begin();
        m_reminders->check();
        QVERIFY(!m_settings->askedDose(id.toString()));
        // What comes first is another one's.
        plan({{"times", "08:00"}});
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY(!m_shown.at(0).actions.contains("log"));
    }

    void aComputerWithoutAServiceShowsNone()
    {
        const QDBusConnection bus = QDBusConnection::connectToBus(m_bus->address(), "looking");
        QVERIFY(Notifications::areShown(bus));
        QDBusConnection("reminded").unregisterService(name);
        QVERIFY(!Notifications::areShown(bus));
        QVERIFY(!Notifications::areShown(QDBusConnection("nowhere")));
        QDBusConnection::disconnectFromBus("looking");
    }

    void aLongTimerIsAskedAboutOnce()
    {
        const auto sleep = m_profile->logbook.add(
            m_baby, kind::sleep,
            {{"startedAt", m_profile->clock.instant.plusMsecs(-14 * msecsPerHour).toString()}});
        QVERIFY(sleep);
        begin();
        m_reminders->check();
        m_profile->clock.instant = m_profile->clock.instant.plusMsecs(msecsPerMinute);
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 1);
        QVERIFY2(m_shown.at(0).title.startsWith("Sleep since"), qPrintable(m_shown.at(0).title));
        QCOMPARE(m_shown.at(0).actions.mid(2), (QStringList{"end", "Ended at …"}));
        QSignalSpy asked(m_reminders.get(), &Reminders::endRequested);
        say(m_shown.at(0).id, "end");
        QTRY_COMPARE(asked.size(), 1);
        // Not shown again after a restart, and withdrawn when the timer ends.
        letServiceAnswer();
        QVERIFY(m_profile->logbook.end(sleep->id()));
        m_reminders->check();
        QTRY_COMPARE(m_closed, QList<uint>{m_shown.at(0).id});
        QVERIFY(m_profile->logbook.undoBook.undo());
        m_reminders.reset();
        begin();
        m_reminders->check();
        plan({{"times", "08:00"}});
        setClock("2026-11-28T08:01:00Z");
        m_reminders->check();
        QTRY_COMPARE(m_shown.size(), 2);
        QCOMPARE(m_shown.at(1).title, QString("Vitamin D"));
    }
};

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
