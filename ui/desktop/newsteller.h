// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace weehours {

class Notifications;
class Settings;

/// A pull brings several changes at once; those that follow within this time are in the same
/// notification.
inline constexpr std::chrono::milliseconds bundleTime{1500};

/// Notifies the desktop about entries of other caregivers and about conflicts while the window is
/// not looked at. Changes within a short time share one notification. It names kinds, amounts and
/// people, but never the text of notes, since others may see the screen.
class NewsTeller : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param isLooking whether the person is looking at the window
    /// @param bundle    how long to collect changes for one notification
    NewsTeller(Logbook &logbook, const Settings &settings, Notifications &notifications,
               std::function<bool()> isLooking, std::chrono::milliseconds bundle = bundleTime,
               QObject *parent = nullptr);

    /// Call it when the person looks at the window again: withdraws the notification.
    void forget();

Q_SIGNALS:
    /// The notification was clicked.
    /// @param id    the entry; the latest one if there are several
    /// @param token see Notifications::clicked()
    void clicked(const weehours::EntityId &id, const QString &token);

private:
    void onChanged(const ChangeSet &changes);
    void onStatusChanged();
    void tell();
    void tellConflicts();
    void tellEntries();
    [[nodiscard]] bool mayTell() const;
    [[nodiscard]] QString babyName(const BabyId &id) const;

    Logbook &m_logbook;
    const Settings &m_settings;
    Notifications &m_notifications;
    std::function<bool()> m_isLooking;
    QList<Entry> m_entries;
    QList<ToldConflict> m_conflicts;
    QSet<MutationId> m_known;
    EntityId m_about;
    QTimer m_bundle;
};

} // namespace weehours
