// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/plans/dueplans.h"

#include <QDBusConnection>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace weehours {

class Notifications;
class Settings;

/// Reminds the person on the desktop of plans that are due, and asks once whether a timer that runs
/// unusually long was forgotten. A reminder goes when somebody has logged it, on whatever computer.
/// Quiet hours hold it until they end, unless the plan may remind in them. Which plans remind here
/// is a setting of this computer, and so is a dose that somebody asked to be reminded of: that
/// comes at its time, whatever the plan and the hour.
class Reminders : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param bus the session bus; may be unconnected
    Reminders(Logbook &logbook, Settings &settings, const QDBusConnection &bus,
              QObject *parent = nullptr);
    ~Reminders() override;

    /// Checks what is due now. It also does this itself when the log changes, and every 15 seconds.
    void check();

Q_SIGNALS:
    /// *Log it* was pressed.
    /// @param fields the fields that the plan gives
    /// @param token  see Notifications::clicked()
    void logRequested(const weehours::BabyId &baby, const QString &kind, const QJsonObject &fields,
                      const QString &token);
    /// *Ended at …* was pressed, for a timer that is still running.
    void endRequested(const weehours::Entry &timer, const QString &token);
    /// A reminder was clicked.
    void clicked(const QString &token);

private:
    /// The state of a plan that is due, or of a timer that was asked about.
    struct Standing
    {
        std::unique_ptr<Notifications> shown; ///< null while it is held back
        Instant at;                           ///< the due time that it was shown for
        std::optional<Instant> later;         ///< put off until then
    };

    void checkPlans(const Entry &baby, Instant now, QList<EntityId> &due);
    void checkTimers(const Entry &baby, Instant now, QList<EntityId> &due);
    /// Whether somebody asked here to be reminded of the next dose, and it is all right by now.
    [[nodiscard]] bool isAsked(const DuePlan &plan, Instant now) const;
    void remind(const Entry &baby, const DuePlan &plan, Standing &standing, Instant now);
    void ask(const Entry &timer, Standing &standing, Instant now);
    void putOff(const EntityId &plan);
    void withdraw(Standing &standing);
    [[nodiscard]] bool isQuiet(Instant now) const;
    [[nodiscard]] Notifications *notification(Standing &standing);

    Logbook &m_logbook;
    Settings &m_settings;
    QDBusConnection m_bus;
    std::map<EntityId, Standing> m_standing;
    /// Withdrawn, but perhaps still waiting for the service's answer.
    std::vector<std::unique_ptr<Notifications>> m_leaving;
    QTimer m_tick{this};
    QTimer m_soon{this};
};

} // namespace weehours
