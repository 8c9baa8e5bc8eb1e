// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/feedtimer.h"

#include <QObject>

#include <optional>

class QWidget;

namespace weehours {

class LogColumn;
class Logbook;
class Toast;
class Undoing;

/// What the person does to the sleep and the breast feed that run: ends them, switches sides,
/// pauses.
class RunningTimers : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param column knows what runs
    /// @param window gets the dialogs
    RunningTimers(Logbook &logbook, const LogColumn &column, Undoing &undoing, Toast &toast,
                  QWidget &window);

    [[nodiscard]] bool isRunning(const QString &kind) const;
    /// Ends the sleep or the breast feed that runs.
    void end(const QString &kind);
    /// Asks when the timer ended.
    /// @param timer as it was while it ran
    void askEnd(const Entry &timer, Instant proposal);
    /// The breast feed that runs goes on at that side; the other one than now if none is given.
    void switchFeed(std::optional<weehours::FeedSide> side = std::nullopt);
    /// Pauses the breast feed that runs, or goes on with it.
    void pauseFeed();
    /// Says that the timer was ended and, if it ran unusually long, offers to say when it really
    /// ended.
    void onEnded(const Entry &timer, const Entry &ended);

private:
    void edit(const EntityId &id, const QJsonObject &fields);

    Logbook &m_logbook;
    const LogColumn &m_column;
    Undoing &m_undoing;
    Toast &m_toast;
    QWidget &m_window;
};

} // namespace weehours
