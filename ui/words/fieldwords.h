// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/history.h"

namespace weehours {

/// What a field of an entry is called in front of people: "amount", "start". The field's own name
/// where a newer version made it.
[[nodiscard]] QString fieldTitle(const QString &field);

/// A field's value for people: "120 ml", "14:02", "12 min", "yellow"; "nothing" for null.
[[nodiscard]] QString fieldValueText(const QString &field, const QJsonValue &value);

/// One step of an entry's history in one line without who and when: "amount 90 ml → 120 ml".
[[nodiscard]] QString stepText(const HistoryStep &step);

} // namespace weehours
