// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncbanner.h"

#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/words/messagewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace weehours {

namespace {

// A restart of the server, or a change of network, is over by then.
constexpr int patienceMsecs = 2'000;
// Fewer changes are sent before a progress bar could be read.
constexpr int manyChanges = 200;
constexpr int barHeight = 4;
constexpr int barWidth = 160;

} // namespace

SyncBanner::SyncBanner(SyncEngine &engine, Session &session, QWidget *parent)
    : QFrame(parent),
      m_engine(engine),
      m_session(session),
      m_announcer(new Announcer(this)),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_act(new QPushButton(this))
{
    weehours::setRole(*this, QStringLiteral("banner"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(barWidth, barHeight);
    m_progress->setAccessibleName(tr("Progress of syncing"));
    weehours::setRole(*m_act, QStringLiteral("secondary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::columnGap, metrics::unit, metrics::columnGap, metrics::unit);
    row->setSpacing(metrics::cardGap);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_act);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMsecs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isPatient = false;
        refresh();
    });
    connect(&engine, &SyncEngine::statusChanged, this, &SyncBanner::refresh);
    connect(m_act, &QPushButton::clicked, this, &SyncBanner::act);
    hide();
    refresh();
}

void SyncBanner::act()
{
    if (m_session.isSignedIn())
        m_engine.syncSoon();
    else
        Q_EMIT signInRequested();
}

void SyncBanner::refresh()
{
    using State = SyncStatus::State;
    const SyncStatus status = m_engine.status();
    const bool sends = status.state == State::Syncing && status.waiting > 0;
    m_mostWaiting = sends ? qMax(m_mostWaiting, status.waiting) : 0;
    const bool isLong = status.fetched > 0 || (sends && m_mostWaiting >= manyChanges);
    const bool isAway = status.state == State::Offline;
    const bool isUnknown = status.state == State::NeedsSignIn;
    if (!isLong && !isAway && !isUnknown) {
        m_patience.stop();
        m_isPatient = true;
        hide();
        return;
    }
    if (!isAway) {
        m_patience.stop();
        m_isPatient = true;
    } else if (m_isPatient) {
        if (!m_patience.isActive())
            m_patience.start();
        return;
    }
    const auto &account = m_session.account();
    const QString server = serverWords(account);
    if (status.fetched > 0) {
        m_words->setText(tr("Fetching the log: %n entries so far.", nullptr, status.fetched));
        m_progress->setRange(0, 0);
    } else if (isLong) {
        m_words->setText(tr("Sending what you logged: %n change(s) to go.", nullptr,
                            status.waiting));
        m_progress->setRange(0, m_mostWaiting);
        m_progress->setValue(m_mostWaiting - status.waiting);
    } else if (isAway) {
        m_words->setText(
            status.waiting > 0
                ? tr("%1 can't be reached. Your %n change(s) are safe here and go out "
                     "when it's back.",
                     nullptr, status.waiting)
                      .arg(server)
                : tr("%1 can't be reached. Go on logging: everything is safe here.").arg(server));
        m_act->setText(tr("Try now"));
    } else {
        m_words->setText(status.error
                             ? errorText(*status.error)
                             : tr("%1 no longer knows this computer. Nothing is lost: what you log "
                                  "is safe here and goes out once you have signed in.")
                                   .arg(server));
        m_act->setText(tr("Sign in …"));
    }
    m_progress->setVisible(isLong);
    m_act->setVisible(!isLong);
    m_act->setAccessibleDescription(m_words->text());
    const bool isNew = isHidden();
    show();
    // Progress would only disturb.
    if (isNew && !isLong)
        m_announcer->say(m_words->text());
}

} // namespace weehours
