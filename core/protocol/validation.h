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
/// @returns the canonical fields, or `invalid_field` with the field's name and the rule it breaks
[[nodiscard]] Result<QJsonObject> normalizeFields(const KindSpec &spec, const QJsonObject &fields,
                                                  Instant now);

/// Checks a whole entity whose fields were normalized: required fields, an end after its start and
/// at most 7 days later, and the rules of the kind.
///
/// @returns `invalid_field` for a missing field, `invalid_entity` for fields that do not fit
/// together, with the field's name
[[nodiscard]] Result<void> checkEntity(const KindSpec &spec, const QJsonObject &data);

/// Brings text into the form in which it is stored: NFC, trimmed, line ends as LF. Other control
/// characters than line breaks and tabs become spaces. Bidirectional overrides, embeddings and
/// isolates (Unicode Annex 9) that the text leaves open are closed at its end, so that they cannot
/// turn what is shown beside it.
///
/// @returns nothing for broken UTF-16
[[nodiscard]] std::optional<QString> normalizeText(const QString &text);

/// Whether a reader would see anything of the text: at least one character that is neither space
/// nor default-ignorable (Unicode, DerivedCoreProperties) nor a filler that looks like nothing.
[[nodiscard]] bool hasVisibleText(QStringView text);

/// Whether the name has the form of an IANA time zone: 1 to 64 letters, digits and `/_+-`. Whether
/// this computer's database has the zone is not asked: others may have a newer one.
[[nodiscard]] bool isZoneName(const QString &name);

} // namespace weehours
