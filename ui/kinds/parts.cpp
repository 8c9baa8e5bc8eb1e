// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/parts.h"

#include "ui/kinds/fieldwords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace weehours {

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(QStringLiteral(" · "));
}

QString noteText(const Entry &entry)
{
    return entry.text(field::notes).simplified();
}

QString spanText(const Entry &entry)
{
    const auto endedAt = entry.endedAt();
    if (!endedAt)
        return {};
    return QStringLiteral("%1–%2").arg(timeText(entry.startedAt()), timeText(*endedAt));
}

QString choiceText(const Entry &entry, QLatin1StringView fieldName)
{
    return entry.has(fieldName)
               ? fieldValueText(entry.kind(), fieldName, entry.entity.data.value(fieldName))
               : QString();
}

QString choiceTitle(const Entry &entry, QLatin1StringView fieldName)
{
    const FieldFace *face = findFace(entry.kind(), fieldName);
    const ChoiceFace *choice = face ? face->choice(entry.text(fieldName)) : nullptr;
    if (!choice)
        return choiceText(entry, fieldName);
    return choice->title.isEmpty() ? choice->text.capital() : choice->title.said();
}

QString namedValue(const Entry &entry, QLatin1StringView fieldName)
{
    return entry.has(fieldName)
               ? namedValueText(entry.kind(), fieldName, entry.entity.data.value(fieldName))
               : QString();
}

bool isWord(const QJsonObject &fields, QLatin1StringView fieldName, QLatin1StringView word)
{
    return fields.value(fieldName).toString() == word;
}

} // namespace weehours
