// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/password.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace weehours {

Result<QString> readPassword()
{
    return readSecret("WEEHOURS_PASSWORD", "password");
}

Result<QString> readSecret(const char *variable, const char *what)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);

    const bool terminal = isatty(STDIN_FILENO) != 0;
    termios before{};
    if (terminal) {
        std::fprintf(stderr, "The %s: ", what);
        tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine(4096);
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        return failure(codes::usage,
                       QStringLiteral("Give the %1 on standard input or in the environment "
                                      "variable %2.")
                           .arg(QLatin1StringView(what), QLatin1StringView(variable)));
    }
    return QString::fromUtf8(line);
}

} // namespace weehours
