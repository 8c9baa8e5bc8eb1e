// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace weehours;

namespace {

/// The desktop's side of the tray (freedesktop.org, StatusNotifierItem).
class Watcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
public:
    [[nodiscard]] bool hasHost() const { return true; }

    QString item;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { item = service; }
};

struct Line
{
    int id = 0;
    QString text;
};

/// The entries of a menu from com.canonical.dbusmenu: (ia{sv}av).
QList<Line> linesOf(const QDBusArgument &layout)
{
    QList<Line> lines;
    int id = 0;
    QVariantMap properties;
    QVariantList children;
    layout.beginStructure();
    layout >> id >> properties >> children;
    layout.endStructure();
    for (const QVariant &child : std::as_const(children)) {
        Line line;
        QVariantMap words;
        const auto argument = child.value<QDBusArgument>();
        argument.beginStructure();
        argument >> line.id >> words;
        line.text = words.value("label").toString();
        lines.append(line);
    }
    return lines;
}

} // namespace

/// The real program in a tray, on a virtual screen and a private bus.
class TestTray : public QObject
{
    Q_OBJECT

    QProcess m_screen;
    QProcess m_daemon;
    QString m_address;
    QString m_display;
    Watcher m_watcher;

    static QString firstLine(QProcess &process)
    {
        if (!process.waitForStarted() || !process.waitForReadyRead())
            return {};
        return QString::fromLatin1(process.readLine()).trimmed();
    }

    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(m_watcher.item, path, interface,
                                                              method);
        message.setArguments(arguments);
        return QDBusConnection("tray").call(message, QDBus::BlockWithGui);
    }

    void start(QProcess &program, const QString &profile)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "xcb");
        environment.insert("DISPLAY", ":" + m_display);
        environment.insert("DBUS_SESSION_BUS_ADDRESS", m_address);
        environment.insert("LC_ALL", "C.UTF-8");
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours",
                      {"--profile", profile, "--token-store", "file"});
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *needed : {"Xvfb", "dbus-daemon"}) {
            if (QStandardPaths::findExecutable(needed).isEmpty())
                QSKIP("Xvfb or dbus-daemon is not installed");
        }
        m_screen.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1280x800x24", "-noreset"});
        m_display = firstLine(m_screen);
        QVERIFY(!m_display.isEmpty());
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address"});
        m_address = firstLine(m_daemon);
        QVERIFY(!m_address.isEmpty());
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, "tray");
        QVERIFY(bus.registerObject("/StatusNotifierWatcher", &m_watcher,
                                   QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService("org.kde.StatusNotifierWatcher"));
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_daemon, &m_screen}) {
            process->terminate();
            process->waitForFinished();
        }
    }

    void itShowsWhatRunsAndQuits()
    {
        const QTemporaryDir folder;
        {
            const auto bench = Workbench::open(folder.path(), TokenStoreKind::File);
            QVERIFY(bench);
            const auto baby = (*bench)->logbook.addBaby({{"name", "Mia"}});
            QVERIFY(baby);
            const Instant began = (*bench)->logbook.now().plusMsecs(-38 * msecsPerMinute);
            QVERIFY((*bench)->logbook.add(baby->entity.babyId, "sleep",
                                          {{"startedAt", began.toString()}}));
        }
        QProcess program;
        start(program, folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!m_watcher.item.isEmpty(), 15000);

        const auto menu = ask("/MenuBar", "com.canonical.dbusmenu", "GetLayout",
                              {0, 1, QStringList()});
        QCOMPARE(menu.type(), QDBusMessage::ReplyMessage);
        const auto lines = linesOf(menu.arguments().at(1).value<QDBusArgument>());
        QStringList words;
        int quit = 0;
        for (const Line &line : lines) {
            words.append(line.text);
            if (QString(line.text).remove(u'_') == "Quit")
                quit = line.id;
        }
        QVERIFY2(words.join(u'\n').contains("Asleep · 38 min"), qPrintable(words.join(u'\n')));
        QVERIFY(quit > 0);
        ask("/MenuBar", "com.canonical.dbusmenu", "Event",
            {quit, "clicked", QVariant::fromValue(QDBusVariant(0)), 0U});
        QVERIFY(program.waitForFinished(10000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
