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

/// A pull brings what was logged together together; what follows within this is told with it.
inline constexpr std::chrono::milliseconds bundleTime{1500};

/// Tells the desktop what other caregivers logged and which changes met, while nobody looks at the
/// window. What comes within a moment is one notification. Kinds, amounts and names are told, what
/// notes say never is: it may be read over a shoulder.
class NewsTeller : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param isLooking whether the window is before the person's eyes
    /// @param bundle    for how long more may come that is told together
    NewsTeller(Logbook &logbook, const Settings &settings, Notifications &notifications,
               std::function<bool()> isLooking, std::chrono::milliseconds bundle = bundleTime,
               QObject *parent = nullptr);

    /// The person looks at the window again: what stands is old.
    void forget();

Q_SIGNALS:
    /// The notification was clicked.
    /// @param id    what it was about; the latest where it was about several
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
