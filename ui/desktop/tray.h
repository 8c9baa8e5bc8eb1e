// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace weehours {

/// The program's tray icon: the last entries, what is running, and the same three kinds to log as
/// in the window. Only on desktops with a tray.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// @param logbook must outlive the tray
    /// @param icon    of the program
    Tray(LogReader &logbook, const QIcon &icon, QObject *parent = nullptr);

    /// Whether this desktop currently has a tray.
    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }

    /// The baby whose log it shows; empty before there is one. Takes all words again, in the
    /// language of the program.
    void setBaby(const std::optional<weehours::Entry> &baby);
    /// The lines of the menu: the time since the last entry of each kind, or that it is running.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    /// The person wants to see the window.
    void openRequested();
    /// @param kind of the entry to log
    void logRequested(const QString &kind);
    /// The person wants to end the running sleep.
    void endSleepRequested();
    void quitRequested();

private:
    void refresh();
    [[nodiscard]] QString lineFor(const QString &kind) const;
    [[nodiscard]] bool isAsleep() const;

    LogReader &m_logbook;
    std::optional<Entry> m_baby;
    QMenu m_menu;
    QList<QAction *> m_lines;
    QAction *m_feed;
    QAction *m_sleep;
    QAction *m_nappy;
    QAction *m_open;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
    QTimer m_ticker;
};

} // namespace weehours
