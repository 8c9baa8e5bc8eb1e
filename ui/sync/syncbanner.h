// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/syncengine.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weehours {

class Announcer;

/// A line under the window's header while the server is unreachable, has rejected this computer, or
/// much is being synced: what it means for the entries, and one button. Otherwise it takes no
/// space. It appears with a short delay, since most problems are over by then.
class SyncBanner : public QFrame
{
    Q_OBJECT
public:
    /// Both must outlive the banner.
    SyncBanner(SyncEngine &engine, Session &session, QWidget *parent);

Q_SIGNALS:
    void signInRequested();

private:
    void refresh();
    void act();

    SyncEngine &m_engine;
    Session &m_session;
    Announcer *m_announcer;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_act;
    QTimer m_patience;
    bool m_isPatient = true;
    /// The number of waiting changes when sending began, for the progress.
    int m_mostWaiting = 0;
};

} // namespace weehours
