// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsontext.h"

#include <QJsonDocument>
#include <QJsonArray>

#include <algorithm>

namespace weehours {

void appendJson(QByteArray &json, QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) {
        return c.unicode() >= u' ' && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
    if (isPlain) {
        const qsizetype at = json.size();
        json.resize(at + text.size() + 2);
        char *to = json.data() + at;
        *to++ = '"';
        for (const QChar c : text)
            *to++ = static_cast<char>(c.unicode());
        *to = '"';
        return;
    }
    // Let Qt escape it: serialise an array of one and strip the brackets.
    const QByteArray list = QJsonDocument(QJsonArray{text.toString()})
                                .toJson(QJsonDocument::Compact);
    json += QByteArrayView(list).sliced(1, list.size() - 2);
}

void appendJson(QByteArray &json, const QJsonObject &object)
{
    json += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace weehours
