// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/fieldwords.h"

#include "ui/kinds/kindface.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

/// The translation context of the free functions below.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::FieldText)
};

/// A value written by a newer version, as far as it can be shown.
QString unknownText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FieldText::tr("yes") : FieldText::tr("no");
    return value.isDouble() ? QLocale().toString(value.toInteger()) : value.toString();
}

} // namespace

QString fieldTitle(const QString &kindName, const QString &fieldName)
{
    const FieldFace *face = findFace(kindName, fieldName);
    return face ? face->title.said() : fieldName;
}

QString fieldValueText(const QString &kindName, const QString &fieldName, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return FieldText::tr("nothing");
    const KindSpec *kindSpec = findKind(kindName);
    const FieldSpec *spec = kindSpec ? kindSpec->field(fieldName) : nullptr;
    const FieldFace *face = findFace(kindName, fieldName);
    if (!spec || !face)
        return unknownText(value);
    switch (spec->type) {
    case FieldType::Choice: {
        const ChoiceFace *choice = face->choice(value.toString());
        // An unknown choice of a newer version is shown as it is.
        return choice ? choice->text.said() : value.toString().replace(u'_', u' ');
    }
    case FieldType::Integer: return quantityText(face->quantity, value.toInteger());
    case FieldType::Instant: {
        const auto instant = Instant::parse(value.toString());
        return instant ? timeText(*instant) : value.toString();
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : value.toString();
    }
    case FieldType::Text:
    case FieldType::Boolean:
    case FieldType::Zone:
    case FieldType::Times: break;
    }
    return unknownText(value);
}

QString namedValueText(const QString &kindName, const QString &fieldName, const QJsonValue &value)
{
    return FieldText::tr("%1 %2", "a field and its value")
        .arg(fieldTitle(kindName, fieldName), fieldValueText(kindName, fieldName, value));
}

QString stepText(const QString &kindName, const HistoryStep &step)
{
    using What = HistoryStep::What;
    if (step.what == What::Deleted)
        return FieldText::tr("deleted it");
    const bool isNew = step.what != What::Edited;
    QStringList changes;
    for (const FieldChange &change : step.changes) {
        if (change.field == field::zone)
            continue;
        if (isNew || change.before.isUndefined()) {
            changes.append(namedValueText(kindName, change.field, change.after));
        } else {
            changes.append(FieldText::tr("%1 %2 → %3", "a field, what it was and what it became")
                               .arg(fieldTitle(kindName, change.field),
                                    fieldValueText(kindName, change.field, change.before),
                                    fieldValueText(kindName, change.field, change.after)));
        }
    }
    QString all = changes.join(QStringLiteral(", "));
    if (!isNew)
        return all;
    QString verb = FieldText::tr("brought it back");
    if (step.what == What::Created)
        verb = FieldText::tr("logged it");
    else if (step.what == What::Joined)
        verb = FieldText::tr("logged it too", "as somebody else had; the two were merged");
    return all.isEmpty()
               ? verb
               : FieldText::tr("%1: %2", "what somebody did, and the fields").arg(verb, all);
}

} // namespace weehours
