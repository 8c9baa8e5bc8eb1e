// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/clipboardkeeper.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>

#include <cstdio>
#include <cstring>

#include <unistd.h>

namespace weehours {

namespace {

constexpr char keeperOption[] = "--keep-clipboard";
constexpr int keeperPatienceMsecs = 2000;

} // namespace

void keepClipboard()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (QGuiApplication::platformName() != QLatin1StringView("xcb") || !clipboard->ownsClipboard())
        return;
    const QString text = clipboard->text();
    if (text.isEmpty())
        return;
    // Never deleted: the destructor would end the process, which must outlive this one.
    auto *keeper = new QProcess;
    keeper->setChildProcessModifier([] { ::setsid(); });
    keeper->setStandardErrorFile(QProcess::nullDevice());
    keeper->start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(keeperOption)});
    keeper->write(text.toUtf8());
    keeper->closeWriteChannel();
    // It reports when it has the clipboard. If it fails, the copied text is lost as before.
    keeper->waitForReadyRead(keeperPatienceMsecs);
}

bool isClipboardKeeper(int argc, char *const argv[])
{
    return argc == 2 && std::strcmp(argv[1], keeperOption) == 0;
}

int holdClipboard(int argc, char *argv[])
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QString text = QString::fromUtf8(input.readAll());
    QGuiApplication app(argc, argv);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::dataChanged, &app, [clipboard] {
        if (!clipboard->ownsClipboard())
            QCoreApplication::quit();
    });
    clipboard->setText(text);
    std::puts("held");
    std::fclose(stdout);
    return QGuiApplication::exec();
}

} // namespace weehours
