// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <span>

/// Our own CSV, in the one description that its writer and its reader go by; see docs/export.md. A
/// row is one entity, a column one field of the schema. All functions are pure, and any thread may
/// call them.
namespace weehours::logsheet {

// The columns that are no fields.
inline constexpr QLatin1StringView kindColumn("kind");
/// The baby's name, and its id.
inline constexpr QLatin1StringView babyColumn("baby");
inline constexpr QLatin1StringView babyIdColumn("babyId");
inline constexpr QLatin1StringView entityIdColumn("entityId");
/// Who logged it, by name.
inline constexpr QLatin1StringView loggedByColumn("loggedBy");
/// What follows the name of a field of type Instant for the column that has it in local time. That
/// column is for people; a reader takes the one in UTC.
inline constexpr QLatin1StringView localEnding("Local");

/// The columns of a file that holds these kinds, in order: each field once, whichever of the kinds
/// have it, and a field of type Instant as two.
[[nodiscard]] QStringList columnsFor(std::span<const KindSpec *const> kinds);

/// What stands in the first row for a column: its name, or words with the name in brackets.
/// @param words for people, such as "Amount"; may be empty
[[nodiscard]] QString heading(const QString &column, const QString &words);
/// The column of a heading, whichever words are before its name.
[[nodiscard]] QString columnOf(const QString &heading);
/// Whether a file with these headings is one of ours.
[[nodiscard]] bool isSheet(const QStringList &headings);

/// What a cell holds of a text. A spreadsheet takes a cell that begins with one of `= + - @` for a
/// formula, so it gets an apostrophe before it, and so does one that begins with an apostrophe.
[[nodiscard]] QString guarded(const QString &text);
/// The text of a cell: the reverse of guarded().
[[nodiscard]] QString unguarded(const QString &cell);

/// What a cell holds of a field's value; empty for one that is null or absent.
[[nodiscard]] QString cellOf(const FieldSpec &field, const QJsonValue &value);
/// The value in a cell, the reverse of cellOf(): null for an empty one, and nothing for what is no
/// value of that type. Its limits are not checked.
[[nodiscard]] std::optional<QJsonValue> valueOf(const FieldSpec &field, const QString &cell);

/// A row by RFC 4180: commas, quotes where they are needed, CR LF at its end; in UTF-8.
[[nodiscard]] QByteArray row(const QStringList &cells);
/// What a file begins with, so that spreadsheets read it as UTF-8.
inline constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

} // namespace weehours::logsheet
