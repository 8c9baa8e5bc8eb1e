// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <functional>
#include <optional>

namespace weehours {

class Toast;

/// Shows a toast when two entries became one without the person: another caregiver merged them, or
/// two timers that were started offline were united. The toast leads to the entry that is left. It
/// waits until the person looks at the window. There is no desktop notification, since no entry is
/// lost.
class MergeTeller : public QObject
{
    Q_OBJECT
public:
    /// @param logbook   must outlive this, as must `toast`
    /// @param isLooking whether the person has the window before them
    MergeTeller(Logbook &logbook, Toast &toast, std::function<bool()> isLooking,
                QObject *parent = nullptr);

    /// The person has come back: tells what waited.
    void tell();

Q_SIGNALS:
    /// The person wants to see what two entries became.
    void entryRequested(const weehours::EntityId &id);

private:
    void onChanged(const ChangeSet &changes);
    [[nodiscard]] std::optional<Entry> homeOf(const Entry &gone) const;
    [[nodiscard]] QString words(const Entry &current, const Entry &gone) const;

    Logbook &m_logbook;
    Toast &m_toast;
    std::function<bool()> m_isLooking;
    /// What was deleted, and where it lives on.
    struct Merge
    {
        Entry gone;
        EntityId current;
    };
    std::optional<Merge> m_last;
};

} // namespace weehours
