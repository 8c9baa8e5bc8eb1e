// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/weehours/headingsprogram.h"
#include "app/weehours/reportprogram.h"
#include "app/weehours/sleepwatch.h"
#include "app/workbench.h"
#include "core/hosting/hostedserver.h"
#include "core/protocol/schema.h"
#include "core/store/profilefolder.h"
#include "core/store/wholefile.h"
#include "ui/desktop/clipboardkeeper.h"
#include "ui/desktop/lettersbyplace.h"
#include "ui/desktop/newsteller.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/reminders.h"
#include "ui/desktop/soleinstance.h"
#include "ui/desktop/tray.h"
#include "ui/settings/settings.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"
#include "ui/window/languagechange.h"
#include "ui/window/mainwindow.h"
#include "ui/words/messagewords.h"
#include "ui/words/rescuewords.h"
#include "ui/words/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QNetworkInformation>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace weehours;

Q_LOGGING_CATEGORY(lcSyncState, "weehours.syncstate", QtInfoMsg)

struct Options
{
    QString profile;
    std::optional<TokenStoreKind> tokens;
    std::optional<ThemeName> theme;
    QString link;
    QString log;
    bool showsSize = false;
    // Why the options are wrong, in words; empty if they are right.
    QString problem;
};

int complain(const QString &words)
{
    std::fprintf(stderr, "weehours: %s\n", qPrintable(words));
    return 2;
}

// The options, or the exit code of a call that needs no window.
std::variant<Options, int> readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Logs feeds, sleeps and nappies together."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("profile"),
         QCoreApplication::translate("main", "The profile folder (%1 if left out).")
             .arg(defaultProfileFolder()),
         QStringLiteral("DIR")},
        {QStringLiteral("token-store"),
         QCoreApplication::translate("main", "Keep the sign-in in the desktop's keychain or in a "
                                             "file of the profile that only you can read."),
         QStringLiteral("keychain|file")},
        {QStringLiteral("theme"), QCoreApplication::translate("main", "The look for this start."),
         QStringLiteral("system|light|dark|night")},
        {QStringLiteral("log"),
         QCoreApplication::translate("main", "Log an entry of this kind, in the window that is "
                                             "open or in a new one."),
         QStringLiteral("feed|sleep|nappy")},
    });
    // For the program itself, when it starts again in another size.
    QCommandLineOption showsSize(QStringLiteral("show-size"));
    showsSize.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(showsSize);
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QCoreApplication::translate("main",
                                                             "An invite to open: weehours://join…"),
                                 QStringLiteral("[link]"));
    const bool understood = parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        std::puts("weehours " WEEHOURS_VERSION);
        return 0;
    }

    Options options;
    if (!understood) {
        options.problem = parser.errorText();
        // Qt removes its own options when the window's application is created. Unknown ones are
        // reported before: without a screen that creation would abort.
        static const QStringList ofQt{
            QStringLiteral("display"),       QStringLiteral("geometry"),
            QStringLiteral("platform"),      QStringLiteral("platformpluginpath"),
            QStringLiteral("platformtheme"), QStringLiteral("plugin"),
            QStringLiteral("qmljsdebugger"), QStringLiteral("qwindowgeometry"),
            QStringLiteral("qwindowicon"),   QStringLiteral("qwindowtitle"),
            QStringLiteral("reverse"),       QStringLiteral("session"),
            QStringLiteral("style"),         QStringLiteral("stylesheet"),
            QStringLiteral("widgetcount")};
        const QStringList unknown = parser.unknownOptionNames();
        for (const QString &name : unknown) {
            const bool isWritten = std::ranges::any_of(QCoreApplication::arguments(),
                                                       [&](const QString &argument) {
                                                           return argument.section(u'=', 0, 0)
                                                                  == QStringLiteral("--") + name;
                                                       });
            if (isWritten && !ofQt.contains(name))
                return complain(options.problem);
        }
    }
    options.link = parser.positionalArguments().value(0);
    options.profile = parser.isSet(QStringLiteral("profile"))
                          ? parser.value(QStringLiteral("profile"))
                          : defaultProfileFolder();
    if (parser.isSet(QStringLiteral("token-store"))) {
        options.tokens = tokenStoreKindFromText(parser.value(QStringLiteral("token-store")));
        if (!options.tokens || *options.tokens == TokenStoreKind::Memory) {
            return complain(QStringLiteral("--token-store is keychain or file."));
        }
    }
    if (parser.isSet(QStringLiteral("theme"))) {
        options.theme = themeNameFromText(parser.value(QStringLiteral("theme")));
        if (!options.theme) {
            return complain(QStringLiteral("--theme is system, light, dark or night."));
        }
    }
    options.showsSize = parser.isSet(showsSize);
    options.log = parser.value(QStringLiteral("log"));
    const KindSpec *kindToLog = findKind(options.log);
    if (parser.isSet(QStringLiteral("log")) && (!kindToLog || !kindToLog->isLogEntry))
        return complain(QStringLiteral("--log is feed, sleep, nappy or another kind of entry."));
    return options;
}

// If the desktop reports network changes, a return of the network syncs at once, and nothing is
// tried without one; otherwise the next try finds out.
void followNetwork(SyncEngine &engine)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto take = [&engine](QNetworkInformation::Reachability reachability) {
        if (reachability == QNetworkInformation::Reachability::Disconnected)
            engine.networkLost();
        else
            engine.networkReconnected();
    };
    const QNetworkInformation *network = QNetworkInformation::instance();
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, &engine, take);
    take(network->reachability());
}

// Checkpoints the write-ahead log after two quiet seconds, so that a copy of the database file
// has all but the newest entries, also while the window is open.
void keepFileWhole(Workbench &parts)
{
    constexpr std::chrono::seconds quiet{2};
    auto *const timer = new QTimer(&parts.feed);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &parts.feed,
                     [&parts] { makeFileWhole(parts.store.database); });
    QObject::connect(&parts.feed, &ChangeFeed::statusChanged, timer,
                     [timer, quiet] { timer->start(quiet); });
}

// Where the desktop's keychain did not answer when it was needed, it may later.
void followKeychain(Session &session)
{
    constexpr std::chrono::minutes pause{1};
    auto *timer = new QTimer(&session);
    QObject::connect(timer, &QTimer::timeout, &session, &Session::retryKeychain);
    timer->start(pause);
    // A token that an earlier start stored in a file is moved at once. Queued, because other
    // receivers are still handling the signal.
    QObject::connect(&session, &Session::changed, &session, &Session::retryKeychain,
                     Qt::QueuedConnection);
}

int showFailure(QApplication &app, const Error &error)
{
    std::fprintf(stderr, "weehours: %s\n", qPrintable(errorText(error)));
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("main", "Wee Hours"),
                    errorText(error), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.open();
    app.exec();
    return 1;
}

// A launcher passes this token, with which the window may come to the front. It is removed, because
// it must not pass to child processes.
QString takeActivationToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN",
                                               qEnvironmentVariable("DESKTOP_STARTUP_ID"));
    qunsetenv("DESKTOP_STARTUP_ID");
    return token;
}

// The kind comes from an option or from a later start, and may be empty.
void logWhatIsAsked(MainWindow &window, const QString &kindName)
{
    const KindSpec *spec = findKind(kindName);
    if (spec && spec->isLogEntry)
        window.logOrEnd(kindName);
}

// Connects the tray, notifications and later starts of the program, which all lead to the window.
void mindManners(MainWindow &window, Tray &tray, NewsTeller &news, SoleInstance &sole)
{
    QObject::connect(&tray, &Tray::openRequested, &window, [&window] { window.comeForward({}); });
    QObject::connect(&tray, &Tray::logRequested, &window, &MainWindow::logFromTray);
    QObject::connect(&tray, &Tray::endSleepRequested, &window,
                     [&window] { window.timers().end(kind::sleep); });
    QObject::connect(&tray, &Tray::quitRequested, &window, &MainWindow::quit);
    const auto followBaby = [&window, &tray] { tray.setBaby(window.shownBaby().entry()); };
    QObject::connect(&window.shownBaby(), &ShownBaby::changed, &tray, followBaby);
    followBaby();
    // A tray may come after us, or go and come back.
    auto *watch = new QTimer(&window);
    const auto look = [&window, &tray] {
        const bool isThere = Tray::isThere();
        window.setHasTray(isThere);
        if (isThere)
            tray.show();
        else if (!window.isVisible())
            window.show();
    };
    QObject::connect(watch, &QTimer::timeout, &window, look);
    constexpr std::chrono::seconds pause{5};
    watch->start(pause);
    look();
    QObject::connect(&window.lastLook(), &LastLook::lookedAt, &news, &NewsTeller::forget);
    QObject::connect(&news, &NewsTeller::clicked, &window,
                     [&window](const EntityId &id, const QString &token) {
                         window.comeForward(token);
                         window.showEntry(id);
                     });
    QObject::connect(&sole, &SoleInstance::called, &window, [&window](const Call &call) {
        window.comeForward(call.token);
        window.openLink(call.link);
        logWhatIsAsked(window, call.log);
    });
}

// Connects reminders to the card that logs them, to the plans, or to the end of a timer.
void mindReminders(MainWindow &window, const Reminders &reminders)
{
    QObject::connect(&reminders, &Reminders::logRequested, &window,
                     [&window](const BabyId &baby, const QString &kindName,
                               const QJsonObject &fields, const QString &token) {
                         window.comeForward(token);
                         window.cards().open({baby}, kindName, fields);
                     });
    QObject::connect(&reminders, &Reminders::clicked, &window, [&window](const QString &token) {
        window.comeForward(token);
        window.dialogs().showPlans();
    });
    QObject::connect(&reminders, &Reminders::endRequested, &window,
                     [&window](const Entry &timer, const QString &token) {
                         window.comeForward(token);
                         window.timers().askEnd(timer, timer.startedAt());
                     });
}

// Calls that need no window also work without a screen. Until that is known no QApplication may be
// created, since it aborts without one.
std::optional<int> answerWithoutWindow(int count, char **arguments)
{
    const QCoreApplication app(count, arguments);
    const Translation translation;
    const auto read = readOptions();
    if (const int *code = std::get_if<int>(&read))
        return *code;
    // Qt reads this once, as it connects to the screen.
    double size = Settings(std::get<Options>(read).profile).sizePercent() / 100.0;
    // Where larger letters are set for Qt programs, the buttons grow in proportion, as with the
    // size of the settings: all of the window is measured in pixels.
    constexpr double usualDpi = 96;
    if (const int dpi = qEnvironmentVariableIntValue("QT_FONT_DPI"); dpi > 0) {
        size *= dpi / usualDpi;
        qunsetenv("QT_FONT_DPI");
    }
    if (size != 1.0 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(size));
    return std::nullopt;
}

// What starts the program again: its arguments, and what the environment said of the size. Qt takes
// a size only at the start, and removes arguments of its own.
struct NextStart
{
    NextStart(int count, char **given)
        : arguments(given, std::next(given, count)),
          dpi(qgetenv(dpiName)),
          factor(qgetenv(factorName))
    {
    }

    // Returns only if it fails.
    void begin()
    {
        restore(dpiName, dpi);
        restore(factorName, factor);
        // What a link or an option asked for is done.
        std::erase_if(arguments, [](const std::string &argument) {
            return argument.starts_with("weehours:") || argument.starts_with("--log=")
                   || argument == "--show-size";
        });
        if (const auto log = std::ranges::find(arguments, "--log"); log != arguments.end())
            arguments.erase(log, std::min(std::next(log, 2), arguments.end()));
        arguments.emplace_back("--show-size");
        std::vector<char *> pointers;
        for (std::string &argument : arguments)
            pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        ::execv("/proc/self/exe", pointers.data());
        std::perror("weehours");
    }

    static void restore(const char *name, const QByteArray &value)
    {
        if (value.isNull())
            qunsetenv(name);
        else
            qputenv(name, value);
    }

    static constexpr const char *dpiName = "QT_FONT_DPI";
    static constexpr const char *factorName = "QT_SCALE_FACTOR";
    std::vector<std::string> arguments;
    QByteArray dpi;
    QByteArray factor;
    bool isWanted = false;
};

// The program from its start to its end.
int run(int argc, char **argv, NextStart &next)
{
    if (const auto code = answerWithoutWindow(argc, argv))
        return *code;
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.weehours.WeeHours"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/weehours/weehours.svg")));

    Translation translation;
    const auto read = readOptions();
    if (const int *code = std::get_if<int>(&read))
        return *code;
    const Options &options = std::get<Options>(read);
    if (!options.problem.isEmpty())
        return complain(options.problem);

    SoleInstance sole(options.profile);
    const auto first = sole.claim({takeActivationToken(), options.link, options.log});
    if (!first)
        return showFailure(app, first.error());
    if (!*first)
        return 0;

    Settings settings(options.profile);
    translation.setLanguage(settings.language());
    const DesktopScheme desktop(QDBusConnection::sessionBus());
    Theme theme;
    theme.follow(desktop);
    theme.apply(app);
    auto bench = Workbench::open(options.profile, options.tokens, keychainPause);
    if (!bench)
        return showFailure(app, bench.error());
    Workbench &parts = **bench;

    theme.setName(options.theme.value_or(settings.theme()));
    HostedServer hosting(options.profile + QStringLiteral("/server"),
                         QCoreApplication::applicationDirPath()
                             + QStringLiteral("/weehours-server"));
    auto window = std::make_unique<MainWindow>(MainWindow::Parts{
        parts.store, parts.logbook, parts.session, parts.accounts, parts.histories, parts.engine,
        hosting, theme, settings,
        [] { return Notifications::areShown(QDBusConnection::sessionBus()); }});
    QObject::connect(&parts.engine, &SyncEngine::statusChanged, &parts.engine,
                     [&parts, last = QString()]() mutable {
                         const QString state = toText(parts.engine.status().state);
                         if (std::exchange(last, state) != state)
                             qCDebug(lcSyncState, "sync %s", qUtf8Printable(state));
                     });
    followNetwork(parts.engine);
    const SleepWatch sleep(QDBusConnection::systemBus());
    QObject::connect(&sleep, &SleepWatch::woke, &parts.engine, &SyncEngine::networkReconnected);
    followKeychain(parts.session);
    hosting.resume();
    parts.feed.listen();
    keepFileWhole(parts);
    parts.engine.start();
    parts.session.load();
    Notifications notifications(QDBusConnection::sessionBus());
    NewsTeller news(parts.logbook, settings, notifications,
                    [&window] { return window->lastLook().isLookedAt(); });
    Reminders reminders(parts.logbook, settings, QDBusConnection::sessionBus());
    Tray tray(parts.logbook, QGuiApplication::windowIcon());
    window->fitToScreen();
    window->show();
    const auto mind = [&](MainWindow &shown) {
        mindReminders(shown, reminders);
        mindManners(shown, tray, news, sole);
        QObject::connect(
            &shown, &MainWindow::sizeChosen, &app,
            [&] {
                next.isWanted = true;
                window->quit();
            },
            Qt::QueuedConnection);
    };
    mind(*window);
    const LanguageChange language(window, translation, mind);
    window->openLink(options.link);
    logWhatIsAsked(*window, options.log);
    if (options.showsSize)
        window->showSize();
    if (const auto &rescue = parts.store.database.rescue())
        window->tell(rescueText(*rescue));
    LettersByPlace letters;
    app.installEventFilter(&letters);
    const int code = app.exec();
    keepClipboard();
    parts.engine.stop();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    // Files are readable only by their owner, even those of libraries that set no mode.
    ::umask(S_IRWXG | S_IRWXO);
    // No core dumps: memory contains the password and the token.
    const rlimit none = {};
    ::setrlimit(RLIMIT_CORE, &none);
    if (isClipboardKeeper(argc, argv))
        return holdClipboard(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("weehours"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEHOURS_VERSION));
    if (isReportProgram(argc, argv))
        return makeReport(argc, argv);
    if (isHeadingsProgram(argc, argv))
        return tellHeadings(argc, argv);
    NextStart next(argc, argv);
    const int code = run(argc, argv, next);
    if (next.isWanted)
        next.begin();
    return code;
}
