// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace weehours {

// JSON as text, for documents that a server writes thousands of times a second: building a tree of
// values only to write it costs several times the writing, and even a small tree that is there
// already is written by Qt in twice the time. The output equals QJsonDocument's compact form.

/// Appends a string with its quotes.
void appendJson(QByteArray &json, QStringView text);
void appendJson(QByteArray &json, const QStringList &texts);
void appendJson(QByteArray &json, const QJsonObject &object);
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

template <typename Tag>
void appendJson(QByteArray &json, const Id<Tag> &id)
{
    const qsizetype at = json.size();
    json.resize(at + uuidLetters + 2);
    json[at] = '"';
    writeUuid(id.uuid(), json.data() + at + 1);
    json[at + uuidLetters + 1] = '"';
}

} // namespace weehours
