// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "core/store/profilefolder.h"
#include "ui/words/rescuewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using namespace weehours;

/// Marks a word that must not be parsed as an option; no keyboard types it.
constexpr QChar pastMark(0x1f);

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void addGlobals(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("profile"),
         QStringLiteral("The profile folder (%1 if left out).").arg(defaultProfileFolder()),
         QStringLiteral("DIR")},
        {QStringLiteral("json"), QStringLiteral("Answer with one JSON document.")},
        {QStringLiteral("token-store"),
         QStringLiteral("Keep the sign-in in the desktop's keychain or in a file of the profile "
                        "that only you can read."),
         QStringLiteral("keychain|file")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {QStringLiteral("version"), QStringLiteral("Show the version.")},
    });
}

// The command named by words among the arguments; removes its words from `arguments`.
const Command *takeCommand(QStringList &arguments, const QList<Command> &commands)
{
    QList<qsizetype> words;
    for (qsizetype i = 1; i < arguments.size() && words.size() < 2; ++i) {
        if (arguments.at(i).startsWith(u'-')) {
            if (arguments.at(i) == QLatin1StringView("--profile")
                || arguments.at(i) == QLatin1StringView("--token-store"))
                ++i;
            continue;
        }
        words.append(i);
    }
    if (words.isEmpty())
        return nullptr;
    const QString first = arguments.at(words.constFirst());
    const QString second = words.size() > 1 ? arguments.at(words.constLast()) : QString();
    const auto named = [&commands](const QString &name) {
        return std::find_if(commands.cbegin(), commands.cend(),
                            [&](const Command &one) { return one.words == name; });
    };
    if (const auto command = named(first + u' ' + second); command != commands.cend()) {
        arguments.removeAt(words.constLast());
        arguments.removeAt(words.constFirst());
        return &*command;
    }
    // A noun without a verb means its `list` command.
    for (const QString &name : {first, first + QStringLiteral(" list")}) {
        if (const auto command = named(name); command != commands.cend()) {
            arguments.removeAt(words.constFirst());
            return &*command;
        }
    }
    return nullptr;
}

int usageError(const Output &output, const QString &words)
{
    output.error({QString(codes::usage), words});
    return static_cast<int>(Exit::Usage);
}

int runCommand(QCoreApplication &app)
{
    QStringList arguments = QCoreApplication::arguments();
    const Output output(arguments.contains(QLatin1StringView("--json")));
    const QList<Command> commands = allCommands();
    const Command *command = takeCommand(arguments, commands);
    // “log b 120 -15” contains a time in the past, and no options 1 and 5.
    const bool isTyped = command && command->words == QLatin1StringView("log");
    for (QString &argument : arguments) {
        if (isTyped && argument.size() > 1 && argument.front() == u'-' && argument.at(1).isDigit())
            argument.prepend(pastMark);
    }

    QCommandLineParser parser;
    addGlobals(parser);
    if (command) {
        for (const Command::Option &option : command->options)
            parser.addOption({option.name, option.description, option.value});
    }
    const bool parsed = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        print(command ? helpOf(*command) : overview());
        return 0;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(QStringLiteral("weehours-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    if (!command) {
        const QStringList words = parser.positionalArguments();
        return usageError(output, words.isEmpty()
                                      ? QStringLiteral("Say what to do. See --help.")
                                      : QStringLiteral("There is no command “%1”. See --help.")
                                            .arg(words.join(u' ')));
    }
    if (!parsed)
        return usageError(output, parser.errorText() + QStringLiteral(" See --help."));

    std::optional<TokenStoreKind> tokens;
    if (parser.isSet(QStringLiteral("token-store"))) {
        tokens = tokenStoreKindFromText(parser.value(QStringLiteral("token-store")));
        if (!tokens || *tokens == TokenStoreKind::Memory)
            return usageError(output, QStringLiteral("--token-store is keychain or file."));
    }
    const QString folder = parser.isSet(QStringLiteral("profile"))
                               ? parser.value(QStringLiteral("profile"))
                               : defaultProfileFolder();
    auto bench = Workbench::open(folder, tokens);
    if (!bench) {
        output.error(bench.error());
        return static_cast<int>(exitFor(bench.error()));
    }
    if (const auto &rescue = (*bench)->store.database.rescue())
        output.remark(rescueText(*rescue));
    QStringList words = parser.positionalArguments();
    for (QString &word : words) {
        if (word.startsWith(pastMark))
            word.remove(0, 1);
    }
    Cli cli(**bench, output, parser, std::move(words), callOf(*command));
    command->run(cli);
    return app.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Files are readable only by their owner, even those of libraries that set no mode.
    ::umask(S_IRWXG | S_IRWXO);
    // No core dumps: memory contains the password and the token.
    const rlimit none = {};
    ::setrlimit(RLIMIT_CORE, &none);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("weehours"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEHOURS_VERSION));
    return runCommand(app);
}
