// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/owncertificate.h"
#include "server/operate/backup.h"
#include "server/ground/logging.h"
#include "server/operate/logoutput.h"
#include "server/options.h"
#include "server/server.h"

#include <csignal>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace weehours;
using namespace weehours::server;

namespace {

void say(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

/// The target of Qt's message handler, which is a plain function without state.
const LogOutput *logOutput = nullptr;

/// Always to standard error: Qt's own handler may choose the journal.
void logToStandardError(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logOutput->message(type, context.category, message);
}

/// Every live stream needs a file descriptor; the usual limit of 1024 would be reached first.
void allowManyFiles()
{
    rlimit files = {};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

/// The signals that end or reload the program. They are blocked in every thread, and waited for.
sigset_t awaitedSignals()
{
    sigset_t signals = {};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    return signals;
}

int serve(const Options &options, const RequestLog &requestLog)
{
    const sigset_t signals = awaitedSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // No core dumps and no ptrace: memory contains passwords and people's logs.
    ::prctl(PR_SET_DUMPABLE, 0);
    // A client that hangs up must not end the program.
    std::signal(SIGPIPE, SIG_IGN);
    // Nor must a file size limit: the write fails instead, and the error is reported.
    std::signal(SIGXFSZ, SIG_IGN);
    allowManyFiles();

    Server server(options, requestLog);
    const auto url = server.start();
    if (!url) {
        say(stderr, QStringLiteral("weehours-server: ") + url.error().detail);
        return 1;
    }
    say(stdout, QStringLiteral("listening on ") + *url);
    if (const auto code = server.firstAccountCode())
        say(stdout, QStringLiteral("the first account needs this code as its invite: ") + *code);

    int signal = 0;
    for (::sigwait(&signals, &signal); signal == SIGHUP; ::sigwait(&signals, &signal))
        server.reload();
    qCInfo(serverLog, "stopping");
    server.stop();
    return 0;
}

int run(const Options &options)
{
    const LogOutput log(options.log, stderr);
    logOutput = &log;
    qInstallMessageHandler(logToStandardError);
    QLoggingCategory::setFilterRules(options.log.level == QtDebugMsg
                                         ? QStringLiteral("weehours.*.debug=true")
                                         : QString());
    RequestLog requestLog;
    if (options.log.requests)
        requestLog = [&log](const RequestRecord &record) { log.request(record); };
    const int code = serve(options, requestLog);
    qInstallMessageHandler(nullptr);
    return code;
}

/// Prints the result of a command that ends by itself. Returns the exit code.
int told(const Result<QString> &outcome)
{
    if (!outcome) {
        say(stderr, QStringLiteral("weehours-server: ") + outcome.error().detail);
        return 1;
    }
    say(stdout, *outcome);
    return 0;
}

Result<QString> backUpAsTold(const CommandLine &line)
{
    const auto content = backUp(line.options.database, line.file, line.force);
    if (!content)
        return std::unexpected(content.error());
    return QStringLiteral("Backed up %1 to %2.").arg(content->inWords(), line.file);
}

Result<QString> restoreAsTold(const CommandLine &line)
{
    const auto restored = restore(line.options.database, line.file);
    if (!restored)
        return std::unexpected(restored.error());
    QString words = QStringLiteral("Restored %1 from %2.")
                        .arg(restored->content.inWords(), line.file);
    if (!restored->setAside.isEmpty())
        words += QStringLiteral("\nWhat was there before is kept in %1.").arg(restored->setAside);
    return words
           + QStringLiteral("\nDevices that signed in since the backup must sign in again. Each "
                            "sends again what it\nhas had from the server and the server lost.");
}

} // namespace

int main(int argc, char *argv[])
{
    // Files are readable only by their owner, even those of libraries that set no mode.
    ::umask(S_IRWXG | S_IRWXO);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = readCommandLine(arguments, QProcessEnvironment::systemEnvironment());
    if (!line) {
        say(stderr, QStringLiteral("weehours-server: %1 See weehours-server --help.")
                        .arg(line.error().detail));
        return 2;
    }
    switch (line->action) {
    case CommandLine::Action::ShowHelp: say(stdout, helpText().trimmed()); return 0;
    case CommandLine::Action::ShowVersion:
        say(stdout, QStringLiteral("weehours-server " WEEHOURS_VERSION));
        return 0;
    case CommandLine::Action::BackUp: return told(backUpAsTold(*line));
    case CommandLine::Action::Restore: return told(restoreAsTold(*line));
    case CommandLine::Action::MakeCertificate: return told(makeOwnCertificate(line->file));
    case CommandLine::Action::Run: break;
    }
    return run(line->options);
}
