// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/schema.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <span>

/// The definition of our own CSV, used by writer and reader; see docs/export.md. A row is one
/// entity, a column one field of the schema. All functions are pure and thread-safe.
namespace weehours::logsheet {

// The columns that are not fields.
inline constexpr QLatin1StringView kindColumn("kind");
/// The baby's name, and its id.
inline constexpr QLatin1StringView babyColumn("baby");
inline constexpr QLatin1StringView babyIdColumn("babyId");
inline constexpr QLatin1StringView entityIdColumn("entityId");
/// The name of the person who logged it.
inline constexpr QLatin1StringView loggedByColumn("loggedBy");
/// Suffix of the column with an Instant in local time, beside the one in UTC. It is for people;
/// readers use the UTC column.
inline constexpr QLatin1StringView localEnding("Local");

/// The columns of a file with these kinds, in order: each field once, however many of the kinds
/// have it, and a field of type Instant as two columns.
[[nodiscard]] QStringList columnsFor(std::span<const KindSpec *const> kinds);

/// The heading of a column: its name, or words followed by the name in brackets.
/// @param words for people, such as "Amount"; may be empty
[[nodiscard]] QString heading(const QString &column, const QString &words);
/// The column of a heading, whatever words precede its name.
[[nodiscard]] QString columnOf(const QString &heading);
/// Whether a file with these headings is one of ours.
[[nodiscard]] bool isSheet(const QStringList &headings);

/// The cell for a text. Spreadsheets take a cell that begins with one of `= + - @` for a formula,
/// so it gets a leading apostrophe, and so does a text that begins with an apostrophe.
[[nodiscard]] QString guarded(const QString &text);
/// The text of a cell: the inverse of guarded().
[[nodiscard]] QString unguarded(const QString &cell);

/// The cell for a field's value; empty for null or absent.
[[nodiscard]] QString cellOf(const FieldSpec &field, const QJsonValue &value);
/// The value of a cell: the inverse of cellOf(). Null for an empty cell; empty if it is no value of
/// that type. Limits are not checked.
[[nodiscard]] std::optional<QJsonValue> valueOf(const FieldSpec &field, const QString &cell);

/// A row by RFC 4180: commas, quotes if needed, CR LF at the end; in UTF-8.
[[nodiscard]] QByteArray row(const QStringList &cells);
/// The start of a file, by which spreadsheets recognise UTF-8.
inline constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

} // namespace weehours::logsheet
