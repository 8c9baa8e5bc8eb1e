// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/topic.h"

#include "core/logbook/plainletters.h"
#include "core/protocol/schema.h"

#include <QUrl>

namespace weehours {

bool Topic::has(const Entry &entry) const
{
    return entry.kind() == kind
           && (name.isEmpty() || plainLetters(entry.text(field::name)) == plainLetters(name));
}

QString Topic::toString() const
{
    return name.isEmpty() ? kind : kind + u':' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

Topic Topic::fromString(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {text};
    const QString name = QUrl::fromPercentEncoding(text.mid(colon + 1).toLatin1());
    return text.left(colon) == kind::activity && !name.isEmpty() ? Topic{text.left(colon), name}
                                                                 : Topic{};
}

bool Topic::operator==(const Topic &other) const
{
    return kind == other.kind && plainLetters(name) == plainLetters(other.name);
}

} // namespace weehours
