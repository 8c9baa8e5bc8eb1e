// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/protocol/schema.h"

#include <QJsonObject>

namespace weehours {

/// Brings the fields of a create or update into canonical form and checks each alone: text in NFC
/// and trimmed, instants in UTC, limits and words of the schema. Optional text that is empty
/// becomes null. Nulls are kept: in an update they clear.
///
/// @param spec   the kind of entity
/// @param fields what the person gave
/// @param now    the time that "at most a day ahead" counts from
/// @returns the canonical fields, or `invalid_field` with the field's name
[[nodiscard]] Result<QJsonObject> normalizeFields(const KindSpec &spec, const QJsonObject &fields,
                                                  Instant now);

/// Checks a whole entity whose fields were normalized: required fields, an end after its start and
/// at most 7 days later, and the rules of the kind.
///
/// @returns `invalid_field` for a missing field, `invalid_entity` for fields that do not fit
/// together, with the field's name
[[nodiscard]] Result<void> checkEntity(const KindSpec &spec, const QJsonObject &data);

/// NFC, trimmed, line ends as LF. Gives nothing where control characters (other than line breaks)
/// or broken UTF-16 are left.
[[nodiscard]] std::optional<QString> normalizeText(const QString &text);

/// Whether this computer's time-zone database (IANA) has a zone or a link of that name. Any thread
/// may ask.
[[nodiscard]] bool isTimeZone(const QString &name);

} // namespace weehours
