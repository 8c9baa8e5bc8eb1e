// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "app/cli/fieldinput.h"
#include "app/cli/timeinput.h"

#include "core/store/profilefolder.h"

#include <array>

namespace weehours {

namespace {

using Text = QLatin1StringView;

constexpr qsizetype columns = 79;
constexpr qsizetype margin = 2;
constexpr qsizetype callWidth = 29;

struct Group
{
    Text title;
    std::span<const Command> commands;
};

std::array<Group, 9> groups()
{
    return {Group{Text("The log"), logCommands()},
            Group{Text("Plans and growth"), planCommands()},
            Group{Text("Taking back, and who did what"), historyCommands()},
            Group{Text("When two of you did the same"), decisionCommands()},
            Group{Text("Sending and fetching"), syncCommands()},
            Group{Text("Sharing a baby"), sharingCommands()},
            Group{Text("Your account"), accountCommands()},
            Group{Text("A copy to keep"), exportCommands()},
            Group{Text("Coming from elsewhere"), importCommands()}};
}

// The tables of commands are UTF-8.
QString words(Text text)
{
    return QString::fromUtf8(text.data(), text.size());
}

// `text` in lines, each after the first indented, to fit in the right column.
QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype room = columns - indent;
    for (const QString &word : text.split(u' ')) {
        if (word.size() > room && room < columns - indent) {
            lines += u'\n' + QString(indent, u' ');
            room = columns - indent;
        } else if (!lines.isEmpty()) {
            lines += u' ';
        }
        lines += word;
        room -= word.size() + 1;
    }
    return lines;
}

QString row(const QString &call, const QString &summary)
{
    const qsizetype indent = margin + callWidth;
    QString line = QString(margin, u' ') + call;
    line += call.size() < callWidth - 1 ? QString(callWidth - call.size(), u' ')
                                        : u'\n' + QString(indent, u' ');
    return line + wrapped(summary, indent) + u'\n';
}

} // namespace

QString callOf(const Command &command)
{
    return (words(command.words) + u' ' + words(command.operands)).trimmed();
}

namespace {

QString optionText(const Command::Option &option)
{
    return QStringLiteral("--%1 %2").arg(option.name, words(option.value)).trimmed();
}

QString globalsHelp()
{
    return row(QStringLiteral("--profile DIR"),
               QStringLiteral("The profile folder (%1 if left out).").arg(defaultProfileFolder()))
           + row(QStringLiteral("--json"),
                 QStringLiteral("Answer with one JSON document, errors too."))
           + row(QStringLiteral("--token-store keychain|file"),
                 QStringLiteral("Keep the sign-in in the desktop's keychain, or in a file of the "
                                "profile that only you can read."))
           + row(QStringLiteral("--help, --version"), QStringLiteral("Of a command too."));
}

QString endings()
{
    return wrapped(QStringLiteral(
                       "An ID is what a line of “list” ends in, or its last 4 characters, or "
                       "“last” for what was changed last here."),
                   0)
           + QStringLiteral("\n\n")
           + wrapped(QStringLiteral("Exit codes: 0 done, 1 error, 2 usage, 3 offline, 4 something "
                                    "was refused or could not be taken back."),
                     0)
           + u'\n';
}

} // namespace

QList<Command> allCommands()
{
    QList<Command> all;
    for (const Group &group : groups())
        all.append(QList<Command>(group.commands.begin(), group.commands.end()));
    return all;
}

QString overview()
{
    QString text = QStringLiteral(
        "Usage: weehours-cli [OPTIONS] COMMAND …\n\n"
        "Logs feeds, sleeps and nappies, and syncs them with other caregivers. For example:\n\n"
        "  weehours-cli log b 120 f             a bottle of 120 ml formula, now\n"
        "  weehours-cli log t 38.4 ear          a temperature; each kind has its word\n"
        "  weehours-cli add sleep               the baby falls asleep\n"
        "  weehours-cli end                     and wakes up\n"
        "  weehours-cli undo                    no, that was wrong\n");
    for (const Group &group : groups()) {
        text += QStringLiteral("\n%1:\n").arg(group.title);
        for (const Command &command : group.commands)
            text += row(callOf(command), words(command.summary));
    }
    return text + QStringLiteral("\nOptions of all commands; each command has --help:\n")
           + globalsHelp() + u'\n' + endings();
}

QString helpOf(const Command &command)
{
    QString text = QStringLiteral("Usage: weehours-cli [OPTIONS] %1\n\n%2\n\nOptions:\n")
                       .arg(callOf(command), wrapped(words(command.summary), 0));
    for (const Command::Option &option : command.options)
        text += row(optionText(option), words(option.description));
    text += globalsHelp();
    if (!command.more.isEmpty())
        text += u'\n' + words(command.more) + u'\n';
    if (command.showsFields)
        text += u'\n' + timeInputHelp() + QStringLiteral("\nAn empty value clears.\n\n")
                + fieldHelp();
    return text + u'\n' + endings();
}

} // namespace weehours
