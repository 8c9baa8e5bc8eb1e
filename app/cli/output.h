// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/error.h"
#include "core/store/entry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace weehours {

/// Exit codes, for scripts.
enum class Exit { Done = 0, Error = 1, Usage = 2, Offline = 3, Refused = 4 };

/// The exit code for an error.
[[nodiscard]] Exit exitFor(const Error &error);

/// The output of a command: one JSON document on standard output with `--json`, else text. Errors
/// go to standard error as text, and with `--json` also to standard output as
/// `{"error":{code,detail,field}}`, so that a script always gets one document.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    void object(const QJsonObject &object, const QString &words) const;
    void array(const QJsonArray &array, const QStringList &lines) const;
    void error(const Error &error) const;
    /// A remark to the person, on standard error.
    void remark(const QString &words) const;

private:
    static void writeLine(std::FILE *file, const QString &line);

    bool m_json;
};

/// The error in words, and behind them what to do here.
[[nodiscard]] Error withAdvice(const Error &error, const QString &advice);

/// The end of an id, which is enough to name it: see Cli::entityId().
[[nodiscard]] QString shortId(const QString &id);
template <typename T>
[[nodiscard]] QString shortId(const Id<T> &id)
{
    return shortId(id.toString());
}

/// The text with control characters other than line breaks and tabs escaped as in JSON: a terminal
/// would obey them.
[[nodiscard]] QString inertText(const QString &text);

/// Local date and time.
[[nodiscard]] QString whenText(Instant at);
/// A field's value as typed: local times, an empty text for none.
[[nodiscard]] QString valueText(const QString &kind, const QString &field, const QJsonValue &value);

/// So many of them: "1 entry", "2 entries".
[[nodiscard]] QString entriesText(qsizetype count);

/// An entry in one line: local time, kind, fields.
/// @param baby the name of its baby, where there are several
[[nodiscard]] QString describe(const Entry &entry, const QString &baby = {});

} // namespace weehours
