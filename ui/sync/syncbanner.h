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

/// A line under the head of the window while the server is away, no longer knows this computer, or
/// much is under way: what it means for the entries, and the one thing to do about it. It takes no
/// room otherwise, and waits a moment before it comes, since most troubles are over by then.
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
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_act;
    QTimer m_patience;
    bool m_isPatient = true;
    /// Where sending began, for how far it has come.
    int m_mostWaiting = 0;
};

} // namespace weehours
