// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/options.h"

#include "server/sharing/invitecode.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <thread>

namespace weehours::server {

namespace {

using Applied = Result<void>;

/// `words` follow the name of the option or variable. They repeat no value: it could be a misplaced
/// password.
Applied complain(const QString &words)
{
    return failure(codes::usage, words);
}

Applied setListen(Options &options, const QString &value)
{
    // The port follows the last colon, since IPv6 addresses have more: `[::1]:8080`.
    const qsizetype colon = value.lastIndexOf(u':');
    QString host = value.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const std::uint16_t port = value.sliced(colon + 1).toUShort(&isNumber);
    if (host.isEmpty() || !isNumber) {
        return complain(QStringLiteral(
            "takes HOST:PORT, such as 127.0.0.1:8080, with a port from 0 to 65535."));
    }
    options.host = host;
    options.port = port;
    return {};
}

Applied setDatabase(Options &options, const QString &value)
{
    const bool sqlite = value.startsWith(QLatin1StringView("sqlite:"));
    const bool postgresql = value.startsWith(QLatin1StringView("postgresql:"));
    if ((!sqlite && !postgresql) || value.endsWith(u':')) {
        return complain(QStringLiteral(
            "takes sqlite:PATH or postgresql:CONNINFO, such as "
            "sqlite:/var/lib/weehours/weehours.db or \"postgresql:dbname=weehours\"."));
    }
    options.database = value;
    return {};
}

Applied setRegistration(Options &options, const QString &value)
{
    if (value == QLatin1StringView("open"))
        options.registration = Registration::Open;
    else if (value == QLatin1StringView("invite"))
        options.registration = Registration::Invite;
    else if (value == QLatin1StringView("closed"))
        options.registration = Registration::Closed;
    else
        return complain(QStringLiteral("takes open, invite or closed."));
    return {};
}

Applied setFirstAccountCode(Options &options, const QString &value)
{
    if (!InviteCode::parse(value))
        return complain(QStringLiteral("takes a code as of an invite: ten letters and digits."));
    options.firstAccountCode = value;
    return {};
}

Applied setPublicUrl(Options &options, const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("http")
                       || url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return complain(QStringLiteral("takes a URL such as https://log.example.org."));
    options.publicUrl = value.endsWith(u'/') ? value.chopped(1) : value;
    return {};
}

Applied setMetrics(Options &options, const QString &value)
{
    options.publicMetrics = value == QLatin1StringView("public");
    if (!options.publicMetrics && value != QLatin1StringView("loopback"))
        return complain(QStringLiteral("takes loopback or public."));
    return {};
}

Applied setCount(int &count, const QString &value, int most = 256)
{
    bool isNumber = false;
    count = value.toInt(&isNumber);
    if (!isNumber || count < 1 || count > most)
        return complain(QStringLiteral("takes a number from 1 to %1.").arg(most));
    return {};
}

Applied setThreads(Options &options, const QString &value)
{
    return setCount(options.inputThreads, value);
}

Applied setWorkers(Options &options, const QString &value)
{
    return setCount(options.workerThreads, value);
}

constexpr int mostOfAQuota = 1'000'000'000;

Applied setRegistrationsAnHour(Options &options, const QString &value)
{
    return setCount(options.quotas.registrationsAnHour, value, mostOfAQuota);
}

Applied setBabies(Options &options, const QString &value)
{
    return setCount(options.quotas.babies, value, mostOfAQuota);
}

Applied setDevices(Options &options, const QString &value)
{
    return setCount(options.quotas.tokens, value, mostOfAQuota);
}

Applied setInvites(Options &options, const QString &value)
{
    return setCount(options.quotas.invites, value, mostOfAQuota);
}

Applied setEventsADay(Options &options, const QString &value)
{
    int count = 0;
    auto applied = setCount(count, value, mostOfAQuota);
    options.quotas.eventsADay = count;
    return applied;
}

Applied setMegabytes(qint64 &bytes, const QString &value)
{
    int megabytes = 0;
    auto applied = setCount(megabytes, value, mostOfAQuota);
    bytes = qint64{megabytes} * 1024 * 1024;
    return applied;
}

Applied setBabySize(Options &options, const QString &value)
{
    return setMegabytes(options.quotas.bytesOfBaby, value);
}

Applied setDatabaseSize(Options &options, const QString &value)
{
    return setMegabytes(options.quotas.bytesOfDatabase, value);
}

Applied setTlsCertificate(Options &options, const QString &value)
{
    options.tlsCertificate = value;
    return {};
}

Applied setTlsKey(Options &options, const QString &value)
{
    options.tlsKey = value;
    return {};
}

Applied setTrustedProxies(Options &options, const QString &value)
{
    const auto proxies = TrustedProxies::parse(value);
    if (!proxies) {
        return complain(QStringLiteral("takes addresses, ranges such as 10.0.0.0/8, and the words "
                                       "loopback and private, with commas between."));
    }
    options.trustedProxies = *proxies;
    return {};
}

Applied setEventRetention(Options &options, const QString &value)
{
    constexpr int most = 36'500;
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    options.eventRetention.reset();
    if (value == QLatin1StringView("forever"))
        return {};
    // 0 could mean "none" as well as "all".
    if (!isNumber || days < 1 || days > most)
        return complain(
            QStringLiteral("takes a number of days from 1 to %1, or forever.").arg(most));
    options.eventRetention = std::chrono::days(days);
    return {};
}

Applied setLogFormat(Options &options, const QString &value)
{
    options.log.json = value == QLatin1StringView("json");
    if (!options.log.json && value != QLatin1StringView("text"))
        return complain(QStringLiteral("takes text or json."));
    return {};
}

Applied setLogLevel(Options &options, const QString &value)
{
    if (value == QLatin1StringView("debug"))
        options.log.level = QtDebugMsg;
    else if (value == QLatin1StringView("info"))
        options.log.level = QtInfoMsg;
    else if (value == QLatin1StringView("warning"))
        options.log.level = QtWarningMsg;
    else if (value == QLatin1StringView("error"))
        options.log.level = QtCriticalMsg;
    else
        return complain(QStringLiteral("takes debug, info, warning or error."));
    return {};
}

Applied setAccessLog(Options &options, const QString &value)
{
    options.log.requests = value == QLatin1StringView("on");
    if (!options.log.requests && value != QLatin1StringView("off"))
        return complain(QStringLiteral("takes on or off."));
    return {};
}

struct OptionKind
{
    const char *name;
    const char *value;
    const char *help;
    Applied (*apply)(Options &, const QString &);
};

constexpr std::array optionKinds{
    OptionKind{"--listen", "HOST:PORT",
               "where to answer; port 0 picks a free one (default 127.0.0.1:8080)", setListen},
    OptionKind{"--database", "LOCATION",
               "sqlite:PATH or postgresql:CONNINFO; one with a password belongs into the\n"
               "environment, where other users of the computer cannot see it",
               setDatabase},
    OptionKind{"--registration", "WHO",
               "who may open an account: open (anyone), invite (whoever holds an invite;\n"
               "the first account is free; the default), closed (nobody)",
               setRegistration},
    OptionKind{"--first-account-code", "CODE",
               "what the first account needs as its invite, ten letters and digits; belongs into\n"
               "the environment (default: made up and written to standard output where\n"
               "--listen reaches beyond this computer, and else not needed)",
               setFirstAccountCode},
    OptionKind{"--public-url", "URL",
               "where the server is reached from outside, for the links in invites", setPublicUrl},
    OptionKind{"--tls-cert", "FILE",
               "answer https:// by this certificate, with its chain, in PEM; read again on\n"
               "SIGHUP (default: plain HTTP)",
               setTlsCertificate},
    OptionKind{"--tls-key", "FILE", "its key, in PEM, without a passphrase", setTlsKey},
    OptionKind{"--trust-forwarded-for", "PROXIES",
               "whose X-Forwarded-For, -Proto and -Host are believed: addresses and ranges\n"
               "with commas between, loopback, private (default: nobody's)",
               setTrustedProxies},
    OptionKind{"--metrics", "WHO", "who may read /metrics: loopback (default), public", setMetrics},
    OptionKind{"--threads", "N", "threads for connections (default: one a core, at most 4)",
               setThreads},
    OptionKind{"--workers", "N", "threads, and connections, for the database (default 4)",
               setWorkers},
    OptionKind{"--event-retention", "DAYS",
               "how long what happened is kept for devices that were away, or forever\n"
               "(default 90); the present state is always kept",
               setEventRetention},
    OptionKind{"--registrations-an-hour", "N",
               "accounts that one network may open without an invite (default 600)",
               setRegistrationsAnHour},
    OptionKind{"--max-babies", "N", "babies that an account may own (default 500)", setBabies},
    OptionKind{"--max-devices", "N", "devices that an account is signed in on (default 500)",
               setDevices},
    OptionKind{"--max-invites", "N", "open invites of an account (default 100)", setInvites},
    OptionKind{"--max-events-a-day", "N",
               "changes of one baby's log by one account in a day (default 500000)", setEventsADay},
    OptionKind{"--max-baby-size", "MIB",
               "what may be written for one baby in all (default 4096, which is a hundred years)",
               setBabySize},
    OptionKind{"--max-database-size", "MIB",
               "how large the database may become (default 65536, or what the disk has)",
               setDatabaseSize},
    OptionKind{"--log-format", "FORM", "text (default), or json: one object a line", setLogFormat},
    OptionKind{"--log-level", "LEVEL", "debug, info (default), warning or error", setLogLevel},
    OptionKind{"--access-log", "on|off",
               "a line for each request (default off: clients ask every few seconds)",
               setAccessLog},
};

/// `--public-url` can also be set as `WEEHOURS_PUBLIC_URL`.
QString variableOf(const OptionKind &kind)
{
    const QString name = QString::fromLatin1(kind.name).sliced(2).toUpper().replace(u'-', u'_');
    return QStringLiteral("WEEHOURS_") + name;
}

Applied apply(const OptionKind &kind, Options &options, const QString &value, const QString &source)
{
    const Applied applied = kind.apply(options, value);
    if (!applied)
        return complain(source + u' ' + applied.error().detail);
    return {};
}

/// Whether the first argument is a command other than to serve.
bool takeCommand(CommandLine &line, const QString &word)
{
    if (word == QLatin1StringView("backup"))
        line.action = CommandLine::Action::BackUp;
    else if (word == QLatin1StringView("restore"))
        line.action = CommandLine::Action::Restore;
    else if (word == QLatin1StringView("certificate"))
        line.action = CommandLine::Action::MakeCertificate;
    return line.action != CommandLine::Action::Run;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments,
                                    const QProcessEnvironment &environment)
{
    CommandLine line;
    line.options.inputThreads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U,
                                                            4U));

    std::array<bool, optionKinds.size()> said{};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1StringView("--help") || argument == QLatin1StringView("-h"))
            return CommandLine{CommandLine::Action::ShowHelp, {}, {}};
        if (argument == QLatin1StringView("--version"))
            return CommandLine{CommandLine::Action::ShowVersion, {}, {}};
        if (i == 0 && takeCommand(line, argument))
            continue;
        if (line.action != CommandLine::Action::Run && line.file.isEmpty()
            && !argument.startsWith(u'-')) {
            line.file = argument;
            continue;
        }
        if (line.action == CommandLine::Action::BackUp
            && argument == QLatin1StringView("--force")) {
            line.force = true;
            continue;
        }

        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.first(equals);
        const auto kind = std::find_if(optionKinds.begin(), optionKinds.end(),
                                       [&](const OptionKind &k) {
                                           return name == QLatin1StringView(k.name);
                                       });
        if (kind == optionKinds.end()) {
            // Not repeated: it could be half of a CONNINFO whose quotes were forgotten.
            return failure(
                codes::usage,
                QStringLiteral("Argument %1 is not an option of this program.").arg(i + 1));
        }
        if (equals < 0 && i + 1 == arguments.size()) {
            return failure(codes::usage,
                           QStringLiteral("%1 takes a value: %2.")
                               .arg(QLatin1StringView(kind->name), QLatin1StringView(kind->value)));
        }
        const QString value = equals < 0 ? arguments[++i] : argument.sliced(equals + 1);
        if (const Applied applied = apply(*kind, line.options, value, name); !applied)
            return std::unexpected(applied.error());
        said[static_cast<std::size_t>(kind - optionKinds.begin())] = true;
    }

    for (std::size_t i = 0; i < optionKinds.size(); ++i) {
        const QString variable = variableOf(optionKinds[i]);
        // An empty variable counts as not set: units and containers unset variables like that.
        const QString value = environment.value(variable);
        if (said[i] || value.isEmpty())
            continue;
        if (const Applied applied = apply(optionKinds[i], line.options, value, variable); !applied)
            return std::unexpected(applied.error());
    }
    if (line.action == CommandLine::Action::MakeCertificate) {
        if (line.file.isEmpty())
            return failure(codes::usage, QStringLiteral("Name the folder for the certificate."));
        return line;
    }
    if (line.action != CommandLine::Action::Run && line.file.isEmpty())
        return failure(codes::usage, QStringLiteral("Name the file of the backup."));
    if (line.options.tlsCertificate.isEmpty() != line.options.tlsKey.isEmpty()) {
        return failure(codes::usage, QStringLiteral("--tls-cert and --tls-key go together: give "
                                                    "both, or none."));
    }
    if (line.options.database.isEmpty()) {
        return failure(codes::usage,
                       QStringLiteral("Say where the log is kept, with --database sqlite:PATH or "
                                      "--database postgresql:CONNINFO."));
    }
    return line;
}

QString helpText()
{
    constexpr int column = 31;
    QString text = QStringLiteral(
        "Usage: weehours-server --database LOCATION [OPTION…]\n"
        "  or:  weehours-server backup FILE --database sqlite:PATH [--force]\n"
        "  or:  weehours-server restore FILE --database sqlite:PATH\n"
        "  or:  weehours-server certificate DIR\n\n"
        "Keeps a baby log that several caregivers share. A backup may be made and restored while\n"
        "the server runs; a restore first sets aside what was there.\n\n");
    const auto add = [&](const QString &left, const QString &help) {
        const QStringList lines = help.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            text += QStringLiteral("  ") + (i == 0 ? left : QString()).leftJustified(column)
                    + lines[i] + u'\n';
        }
    };
    for (const OptionKind &kind : optionKinds)
        add(QLatin1StringView(kind.name) + u' ' + QLatin1StringView(kind.value),
            QString::fromUtf8(kind.help) + u'\n' + variableOf(kind));
    add(QStringLiteral("--help"), QStringLiteral("show this and leave"));
    add(QStringLiteral("--version"), QStringLiteral("show the version and leave"));
    text += QStringLiteral(
        "\nThe name that ends an option's lines is that of the environment variable that stands "
        "in\nfor it.\n"
        "\nWhen it is ready it says so in one line on standard output. Stop it with "
        "SIGTERM.\nExit codes: 0 stopped or done, 1 could not do it, 2 wrong options.\n");
    return text;
}

} // namespace weehours::server
