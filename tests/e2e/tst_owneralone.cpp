// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int patienceMsecs = 60'000;

struct Ended
{
    int code = -1;
    QByteArray words;
};

/// Starts one of our programs with umask 0, as a careless login shell does.
void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::umask(0); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("WEEHOURS_PASSWORD", "a long password of Alex");
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("WEEHOURS_BIN") + '/' + program, arguments);
}

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    start(process, program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMsecs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardError()};
}

/// Every path in the folder, itself included, that other users can read, write or enter.
QStringList openToOthers(const QString &folder)
{
    QStringList open;
    const auto look = [&open](const QString &path) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0
            && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            open.append(path + ' ' + QString::number(status.st_mode & 07777, 8));
    };
    look(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        look(all.next());
    return open;
}

/// A folder of another user: root gives one away, others use one of root's.
QString strangersFolder(const QTemporaryDir &within)
{
    if (::geteuid() != 0)
        return QStringLiteral("/usr");
    constexpr uid_t nobody = 65534;
    QString path = within.filePath("theirs");
    QDir().mkpath(path);
    if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
        return {};
    return path;
}

/// Lays a link of another user at a path. False if this user may not.
bool layLink(const QString &path, const QString &target)
{
    constexpr uid_t nobody = 65534;
    const QByteArray name = QFile::encodeName(path);
    return ::symlink(QFile::encodeName(target).constData(), name.constData()) == 0
           && ::lchown(name.constData(), nobody, nobody) == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Everything that the programs write is private to its owner, whatever the umask.
class TestOwnerAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineOpensNothingToOthers()
    {
        const QTemporaryDir home;
        const QString profile = home.filePath("new/profile");
        QCOMPARE(run("weehours-cli",
                     {"--profile", profile, "--token-store", "file", "baby", "add", "name=Mia"})
                     .code,
                 0);
        QVERIFY(QFile::exists(profile + "/log.sqlite"));
        QCOMPARE(openToOthers(home.filePath("new")), QStringList());

        // A running program has more files: the write-ahead log, its index, and a socket.
        QProcess watch;
        start(watch, "weehours-cli",
              {"--profile", profile, "--token-store", "file", "watch", "--json"});
        QVERIFY(watch.waitForStarted());
        const auto isRunning = [&profile] {
            return QFile::exists(profile + "/log.sqlite-shm")
                   && !QDir(profile + "/bells").entryList({"*.bell"}, QDir::System).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), patienceMsecs);
        QCOMPARE(openToOthers(home.filePath("new")), QStringList());
        ::kill(static_cast<pid_t>(watch.processId()), SIGTERM);
        watch.waitForFinished(patienceMsecs);
    }

    void theWindowOpensNothingToOthers()
    {
        const QTemporaryDir home;
        const QString profile = home.filePath("profile");
        QProcess window;
        start(window, "weehours", {"--profile", profile, "--token-store", "file"});
        QVERIFY(window.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(profile + "/log.sqlite-shm")
                                     && QFile::exists(profile + "/window.socket"),
                                 patienceMsecs);
        QCOMPARE(openToOthers(profile), QStringList());
        ::kill(static_cast<pid_t>(window.processId()), SIGTERM);
        window.waitForFinished(patienceMsecs);
        QCOMPARE(openToOthers(profile), QStringList());
    }

    void theServerOpensNothingToOthers()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath("server");
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess server;
        start(server, "weehours-server",
              {"--listen", "127.0.0.1:0", "--database", "sqlite:" + folder + "/log.sqlite"});
        QVERIFY(server.waitForReadyRead(patienceMsecs));
        QCOMPARE(run("weehours-server", {"backup", folder + "/backup.sqlite", "--database",
                                         "sqlite:" + folder + "/log.sqlite"})
                     .code,
                 0);
        QCOMPARE(run("weehours-server", {"certificate", folder + "/tls/own"}).code, 0);
        QCOMPARE(openToOthers(folder), QStringList());
        ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
        QVERIFY(server.waitForFinished(patienceMsecs));
        QCOMPARE(openToOthers(folder), QStringList());
    }

    void aServersDatabaseIsMendedOrRefused()
    {
        const QTemporaryDir home;
        const QString database = home.filePath("log.sqlite");
        const QByteArray name = QFile::encodeName(database);
        const auto serve = [&](QProcess &server) {
            start(server, "weehours-server",
                  {"--listen", "127.0.0.1:0", "--database", "sqlite:" + database});
        };
        const auto stop = [](QProcess &server) {
            ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
            return server.waitForFinished(patienceMsecs);
        };
        QVERIFY(QFile(database).open(QIODevice::WriteOnly));
        QCOMPARE(::chmod(name.constData(), 0666), 0);
        QProcess server;
        serve(server);
        QVERIFY(server.waitForReadyRead(patienceMsecs));
        QCOMPARE(openToOthers(home.path()), QStringList());
        QVERIFY(stop(server));

        if (::geteuid() != 0)
            QSKIP("Only root can give a file away.");
        constexpr uid_t nobody = 65534;
        QCOMPARE(::chown(name.constData(), nobody, nobody), 0);
        const Ended refused = run("weehours-server",
                                  {"--listen", "127.0.0.1:0", "--database", "sqlite:" + database});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.words.contains("belongs to another user"), refused.words.constData());
        // Nor does a link of theirs lead the log to another place.
        QVERIFY(QFile::rename(database, home.filePath("elsewhere")));
        QCOMPARE(::symlink("elsewhere", name.constData()), 0);
        QCOMPARE(::chown((QFile::encodeName(home.filePath("elsewhere"))).constData(), 0, 0), 0);
        QCOMPARE(::lchown(name.constData(), nobody, nobody), 0);
        QCOMPARE(run("weehours-server",
                     {"--listen", "127.0.0.1:0", "--database", "sqlite:" + database})
                     .code,
                 1);
    }

    void aProfileOfAnEarlierVersionIsMended()
    {
        const QTemporaryDir home;
        const QString profile = home.filePath("profile");
        const QStringList list{"--profile", profile, "--token-store", "file", "list"};
        QCOMPARE(run("weehours-cli", list).code, 0);
        QDir(profile).mkpath("server");
        for (const char *name : {"settings.ini", "log.sqlite.damaged-1", "server/hosting.ini"}) {
            QFile file(profile + '/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile(profile + "/photo.jpg").open(QIODevice::ReadWrite));
        for (const QString &path :
             {profile, profile + "/server", profile + "/log.sqlite", profile + "/log.sqlite.lock",
              profile + "/settings.ini", profile + "/log.sqlite.damaged-1",
              profile + "/server/hosting.ini", profile + "/photo.jpg"}) {
            const mode_t mode = QFileInfo(path).isDir() ? 0755 : 0644;
            QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
        }
        QCOMPARE(run("weehours-cli", list).code, 0);
        // Foreign files in it keep their mode, but other users cannot enter the folder any more.
        QCOMPARE(openToOthers(profile), QStringList(profile + "/photo.jpg 644"));
    }

    void aFolderOfSomebodyElseIsRefusedInWords()
    {
        const QTemporaryDir home;
        const QString theirs = strangersFolder(home);
        QVERIFY(!theirs.isEmpty());
        const QStringList before = QDir(theirs).entryList(QDir::AllEntries | QDir::Hidden);
        QProcess window;
        start(window, "weehours", {"--profile", theirs});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((window.waitForReadyRead(100),
                                  said += window.readAllStandardError(),
                                  said.contains("belongs to somebody else")),
                                 patienceMsecs);
        window.kill();
        window.waitForFinished();
        QCOMPARE(QDir(theirs).entryList(QDir::AllEntries | QDir::Hidden), before);
        const Ended list = run("weehours-cli", {"--profile", theirs, "list"});
        QVERIFY(list.code != 0);
        QVERIFY2(list.words.contains("belongs to somebody else"), list.words.constData());
    }

    void aLogOfSomebodyElseIsRefusedInWords()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a file away.");
        const QTemporaryDir home;
        const QString profile = home.filePath("profile");
        const QStringList list{"--profile", profile, "--token-store", "file", "list"};
        QCOMPARE(run("weehours-cli", list).code, 0);
        constexpr uid_t nobody = 65534;
        QCOMPARE(::chown(QFile::encodeName(profile + "/log.sqlite").constData(), nobody, nobody),
                 0);
        const Ended ended = run("weehours-cli", list);
        QVERIFY(ended.code != 0);
        QVERIFY2(ended.words.contains("belongs to somebody else"), ended.words.constData());
        // Nor does a link of theirs lead the log to another place.
        QVERIFY(QFile::remove(profile + "/log.sqlite"));
        const QByteArray link = QFile::encodeName(profile + "/log.sqlite");
        QCOMPARE(::symlink("../elsewhere.sqlite", link.constData()), 0);
        QCOMPARE(::lchown(link.constData(), nobody, nobody), 0);
        QVERIFY(run("weehours-cli", list).code != 0);
        QVERIFY(!QFile::exists(home.filePath("elsewhere.sqlite")));
    }

    void aLinkOfSomebodyElseLeadsNoCopyOfTheLogAstray()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a file away.");
        const QTemporaryDir home;
        const QStringList here{"--profile", home.filePath("profile"), "--token-store", "file"};
        QCOMPARE(run("weehours-cli", here + QStringList{"baby", "add", "name=Mia"}).code, 0);
        const QString precious = home.filePath("precious");
        QFile file(precious);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        for (const char *name : {"mia.json", "mia.csv", "mia.zip", "mia.pdf"}) {
            const QString path = home.filePath(name);
            QVERIFY(layLink(path, precious));
            const QString command = path.endsWith(".pdf") ? "report" : "export";
            const Ended ended = run("weehours-cli", here + QStringList{command, path});
            QVERIFY2(ended.code == 0, ended.words.constData());
            QCOMPARE(contentOf(precious), QByteArray("precious"));
            QVERIFY(!QFileInfo(path).isSymLink());
            QCOMPARE(openToOthers(path), QStringList());
        }
        // A link of their own is the person's choice.
        const QString own = home.filePath("own.json");
        QVERIFY(QFile::link(home.filePath("kept.json"), own));
        QCOMPARE(run("weehours-cli", here + QStringList{"export", own}).code, 0);
        QVERIFY(QFileInfo(own).isSymLink());
        QVERIFY(contentOf(home.filePath("kept.json")).startsWith('{'));
    }

    void aCertificateIsNotMadeWhereSomebodyElseCouldReplaceIt()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a file away.");
        const QTemporaryDir home;
        const QString precious = home.filePath("precious");
        QVERIFY(QFile(precious).open(QIODevice::WriteOnly));
        QDir().mkpath(home.filePath("tls"));
        QVERIFY(layLink(home.filePath("tls/key.pem"), precious));
        const QString theirs = strangersFolder(home);
        for (const QString &folder : {home.filePath("tls"), theirs}) {
            const Ended ended = run("weehours-server", {"certificate", folder});
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.words.contains("belongs to another user"), ended.words.constData());
        }
        QCOMPARE(contentOf(precious), QByteArray());
        QCOMPARE(QDir(theirs).entryList(QDir::Files), QStringList());
    }

    void aFolderThatAllCanReadIsRefusedAsAProfile()
    {
        const QTemporaryDir home;
        const QString shared = home.filePath("shared");
        QDir().mkpath(shared);
        QCOMPARE(::chmod(QFile::encodeName(shared).constData(), 01777), 0);
        const Ended ended = run("weehours-cli", {"--profile", shared, "list"});
        QVERIFY(ended.code != 0);
        QVERIFY2(ended.words.contains("belongs to somebody else"), ended.words.constData());
        QCOMPARE(QDir(shared).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOwnerAlone)
#include "tst_owneralone.moc"
