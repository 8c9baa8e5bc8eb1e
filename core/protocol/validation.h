// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"
#include "core/protocol/schema.h"

#include <QJsonObject>

namespace weehours {

/// Converts the fields of a create or update to canonical form and validates each: text in NFC and
/// trimmed, instants in UTC, limits and choices of the schema. Empty optional text becomes null.
/// Nulls are kept: in an update they clear.
///
/// @param spec   the kind of entity
/// @param fields the fields as given
/// @param now    the time from which "a day in the future" counts
/// @returns the canonical fields, or `invalid_field` with the field's name and the broken rule
[[nodiscard]] Result<QJsonObject> normalizeFields(const KindSpec &spec, const QJsonObject &fields,
                                                  Instant now);

/// Validates a whole entity whose fields are normalized: required fields, an end after its start
/// and at most 7 days later, and the kind's own rules.
///
/// @returns `invalid_field` for a missing field, `invalid_entity` for fields that do not fit
/// together, with the field's name
[[nodiscard]] Result<void> checkEntity(const KindSpec &spec, const QJsonObject &data);

/// Converts text to the form in which it is stored: NFC, trimmed, with LF as line ends. Control
/// characters other than line breaks and tabs become spaces. Open bidirectional overrides,
/// embeddings and isolates (Unicode Annex 9) are closed at the end, so that they cannot reorder
/// text beside it.
///
/// @returns empty for invalid UTF-16
[[nodiscard]] std::optional<QString> normalizeText(const QString &text);

/// Whether the text has a visible character: one that is no space, not default-ignorable (Unicode,
/// DerivedCoreProperties) and no blank filler.
[[nodiscard]] bool hasVisibleText(QStringView text);

/// Whether the name has the form of an IANA time zone: 1 to 64 letters, digits and `/_+-`. It need
/// not be known to this computer: others may have a newer database.
[[nodiscard]] bool isZoneName(const QString &name);

} // namespace weehours
