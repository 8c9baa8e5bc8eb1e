// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/history.h"

namespace weehours {

/// What a field of a kind is called in a sentence: "amount", "start". The field's own name where a
/// newer version made it.
[[nodiscard]] QString fieldTitle(const QString &kind, const QString &field);

/// A field's value for people, by the kind's rows: "120 ml", "14:02", "12 min", "yellow"; "nothing"
/// for null. What people wrote stays as they wrote it.
[[nodiscard]] QString fieldValueText(const QString &kind, const QString &field,
                                     const QJsonValue &value);

/// Both: "amount 120 ml".
[[nodiscard]] QString namedValueText(const QString &kind, const QString &field,
                                     const QJsonValue &value);

/// One step of an entry's history in one line without who and when: "amount 90 ml → 120 ml".
[[nodiscard]] QString stepText(const QString &kind, const HistoryStep &step);

} // namespace weehours
