// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/runningtimers.h"

#include "core/logbook/logbook.h"
#include "ui/dialogs/enddialog.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/widgets/toast.h"
#include "ui/window/logcolumn.h"
#include "ui/window/undoing.h"

namespace weehours {

RunningTimers::RunningTimers(Logbook &logbook, const LogColumn &column, Undoing &undoing,
                             Toast &toast, QWidget &window)
    : m_logbook(logbook), m_column(column), m_undoing(undoing), m_toast(toast), m_window(window)
{
}

bool RunningTimers::isRunning(const QString &kindName) const
{
    return m_column.running(kindName).has_value();
}

void RunningTimers::end(const QString &kindName)
{
    const auto timer = m_column.running(kindName);
    if (!timer)
        return;
    const auto ended = m_logbook.end(timer->id());
    if (ended) {
        onEnded(*timer, *ended);
    } else if (ended.error().code == codes::invalidEntity) {
        // It was forgotten for days.
        m_toast.showMessage(complaintText({}, ended.error()), tr("Ended at …"),
                            [this, timer] { askEnd(*timer, timer->startedAt()); });
    } else {
        m_toast.showMessage(complaintText({}, ended.error()));
    }
}

void RunningTimers::onEnded(const Entry &timer, const Entry &ended)
{
    constexpr qint64 longSleep = 14 * msecsPerHour;
    constexpr qint64 longFeed = 90 * msecsPerMinute;
    const qint64 lasted = ended.endedAt().value_or(ended.startedAt()).msecs
                          - ended.startedAt().msecs;
    m_undoing.saved(ended, entryTitle(ended));
    if (lasted <= (ended.kind() == kind::sleep ? longSleep : longFeed))
        return;
    m_toast.showMessage(
        tr("%1. That is long.", "what was ended: Slept 15 h 20").arg(entryTitle(ended)),
        tr("Ended at …"), [this, timer, end = *ended.endedAt()] { askEnd(timer, end); });
}

void RunningTimers::askEnd(const Entry &timer, Instant proposal)
{
    auto *dialog = new EndDialog(m_logbook, timer, proposal, &m_window);
    connect(dialog, &EndDialog::ended, this,
            [this](const Entry &ended) { m_undoing.saved(ended, entryTitle(ended)); });
    dialog->open();
}

void RunningTimers::switchFeed(std::optional<FeedSide> side)
{
    const auto feed = m_column.running(kind::feed);
    if (!feed)
        return;
    const FeedTimer timer(*feed, m_logbook.now());
    if (!side && timer.side())
        side = *timer.side() == FeedSide::Left ? FeedSide::Right : FeedSide::Left;
    if (!side)
        side = m_logbook.nextSide(feed->entity.babyId).value_or(FeedSide::Left);
    edit(feed->id(), timer.switchTo(*side));
}

void RunningTimers::pauseFeed()
{
    const auto feed = m_column.running(kind::feed);
    if (!feed)
        return;
    const FeedTimer timer(*feed, m_logbook.now());
    edit(feed->id(), timer.isPaused() ? timer.resume() : timer.pause());
}

void RunningTimers::edit(const EntityId &id, const QJsonObject &fields)
{
    if (const auto edited = m_logbook.edit(id, fields); !edited)
        m_toast.showMessage(complaintText({}, edited.error()));
}

} // namespace weehours
