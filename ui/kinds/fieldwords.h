// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/history.h"

namespace weehours {

/// A field's name within a sentence: "amount", "start". The schema's name for a field of a newer
/// version.
[[nodiscard]] QString fieldTitle(const QString &kind, const QString &field);

/// A field's value in words, by the kind's face: "120 ml", "14:02", "12 min", "yellow"; "nothing"
/// for null. Free text is returned unchanged.
[[nodiscard]] QString fieldValueText(const QString &kind, const QString &field,
                                     const QJsonValue &value);

/// Name and value: "amount 120 ml".
[[nodiscard]] QString namedValueText(const QString &kind, const QString &field,
                                     const QJsonValue &value);

/// One step of an entry's history in one line, without author and time: "amount 90 ml → 120 ml".
[[nodiscard]] QString stepText(const QString &kind, const HistoryStep &step);

} // namespace weehours
