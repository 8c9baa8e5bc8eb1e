// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/entity.h"
#include "core/protocol/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace weehours {

/// Reads the members of one JSON object strictly. The first failure, a missing member or one of the
/// wrong type, is kept as a `malformed` error whose field is the JSON pointer of the member. The
/// caller reads everything and checks error() once at the end.
class JsonReader
{
public:
    /// @param object the object to read
    /// @param path   its JSON pointer within the whole document
    explicit JsonReader(QJsonObject object, QString path = {});

    [[nodiscard]] QString text(QLatin1StringView name);
    /// Empty if absent or null; any other type fails.
    [[nodiscard]] std::optional<QString> optionalText(QLatin1StringView name);
    [[nodiscard]] qint64 integer(QLatin1StringView name);
    /// `fallback` if absent or null.
    [[nodiscard]] bool boolean(QLatin1StringView name, bool fallback);
    [[nodiscard]] Instant instant(QLatin1StringView name);
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] std::optional<QJsonObject> optionalObject(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);
    [[nodiscard]] Person person(QLatin1StringView name);
    template <typename T>
    [[nodiscard]] T id(QLatin1StringView name)
    {
        if (const auto value = T::parse(text(name)))
            return *value;
        fail(name, QStringLiteral("must be a lower-case UUID"));
        return T();
    }

    /// Records a failure of the member `name`, unless there already is one.
    void fail(QLatin1StringView name, const QString &why);
    [[nodiscard]] QString pathOf(QLatin1StringView name) const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

/// Parses a body that must be one JSON object; else `malformed`.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &body);

} // namespace weehours
