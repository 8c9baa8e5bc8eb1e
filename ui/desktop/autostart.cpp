// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace weehours {

namespace {

/// The translation context of the texts below.
struct AutostartText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::AutostartText)
};

QString entryIn(const QString &folder)
{
    return folder + QStringLiteral("/org.weehours.WeeHours.desktop");
}

// Quoted by the Desktop Entry Specification: an escaped character needs two backslashes, since the
// file format escapes backslashes as well.
QString quoted(const QString &path)
{
    QString result;
    for (const QChar letter : path) {
        if (letter == u'"' || letter == u'`' || letter == u'$' || letter == u'\\')
            result += letter == u'\\' ? QStringLiteral("\\\\\\") : QStringLiteral("\\\\");
        result += letter == u'%' ? QStringLiteral("%%") : QString(letter);
    }
    return u'"' + result + u'"';
}

} // namespace

Autostart::Autostart(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                         + QStringLiteral("/autostart")
                   : folder)
{
}

bool Autostart::isOn() const
{
    return QFile::exists(entryIn(m_folder));
}

Result<void> Autostart::setOn(bool on) const
{
    const QString path = entryIn(m_folder);
    bool isDone = false;
    if (on) {
        QSaveFile file(path);
        const QString entry = QStringLiteral(
                                  "[Desktop Entry]\nType=Application\nName=Wee Hours\nExec=%1\n"
                                  "Icon=org.weehours.WeeHours\n")
                                  .arg(quoted(QCoreApplication::applicationFilePath()));
        isDone = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
                 && file.write(entry.toUtf8()) > 0 && file.flush() && file.commit();
    } else {
        isDone = !QFile::exists(path) || QFile::remove(path);
    }
    if (!isDone) {
        return failure(codes::storeFailed,
                       AutostartText::tr("%1 cannot be written, so nothing was changed.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

} // namespace weehours
