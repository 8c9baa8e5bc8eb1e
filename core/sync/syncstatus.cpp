// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/syncstatus.h"

namespace weehours {

QLatin1StringView toText(SyncStatus::State state)
{
    switch (state) {
    case SyncStatus::State::NoAccount: return QLatin1StringView("no_account");
    case SyncStatus::State::NeedsSignIn: return QLatin1StringView("needs_sign_in");
    case SyncStatus::State::Offline: return QLatin1StringView("offline");
    case SyncStatus::State::Trouble: return QLatin1StringView("trouble");
    case SyncStatus::State::Syncing: return QLatin1StringView("syncing");
    case SyncStatus::State::Attention: return QLatin1StringView("attention");
    case SyncStatus::State::UpToDate: break;
    }
    return QLatin1StringView("up_to_date");
}

} // namespace weehours
