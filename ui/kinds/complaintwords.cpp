// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/complaintwords.h"

#include "core/protocol/validation.h"
#include "ui/kinds/kindface.h"
#include "ui/words/messagewords.h"
#include "ui/words/serverwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct ComplaintText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::ComplaintText)
};

/// Spec and face of the field with the error; if the kind is unknown, of any kind with that field.
struct Blamed
{
    const FieldSpec *spec = nullptr;
    const FieldFace *face = nullptr;
};

Blamed blamed(const QString &kindName, const QString &fieldName)
{
    for (const KindFace &face : faces()) {
        const KindSpec *spec = findKind(QString(face.kind));
        const bool fits = kindName.isEmpty() || kindName == face.kind;
        const FieldFace *found = fits ? face.field(fieldName) : nullptr;
        if (found && spec)
            return {spec->field(fieldName), found};
    }
    return {};
}

QString limit(const Blamed &field, qint64 value)
{
    return field.spec->type == FieldType::Integer ? quantityText(field.face->quantity, value)
                                                  : QLocale().toString(value);
}

} // namespace

QString complaintText(const QString &kindName, const Error &error)
{
    const Blamed field = blamed(kindName, error.field);
    const bool hasField = field.spec && field.face;
    const QString label = hasField ? field.face->labelText() : error.field;
    switch (error.rule) {
    case Rule::EndBeforeStart: return ComplaintText::tr("The end is before the start.");
    case Rule::EndTooLate: return ComplaintText::tr("The end is more than 7 days after the start.");
    case Rule::SumTooSmall:
        return ComplaintText::tr("In all it is less than both sides together.",
                                 "milk that was pumped");
    case Rule::NothingMeasured:
        return ComplaintText::tr("Give the weight, the length or the head.");
    case Rule::OnePlanRule:
        return ComplaintText::tr("Choose one: hours after the last, clock times, or once.");
    case Rule::StoolOnly:
        return ComplaintText::tr("%1: only where there is poo.", "a field").arg(label);
    case Rule::Missing: return ComplaintText::tr("%1: still missing.", "a field").arg(label);
    case Rule::Unreadable:
        return ComplaintText::tr("%1: there are characters that cannot be shown.", "a field")
            .arg(label);
    case Rule::Invisible:
        return ComplaintText::tr("%1: there is nothing that can be seen.", "a field").arg(label);
    case Rule::TooEarly:
        return ComplaintText::tr("%1: not before the year 2000.", "a field").arg(label);
    case Rule::TooLate:
        return ComplaintText::tr("%1: more than a day in the future.", "a field").arg(label);
    case Rule::Range:
        if (!hasField)
            break;
        return ComplaintText::tr("%1: from %2 to %3.", "a field, its smallest and largest value")
            .arg(label, limit(field, field.spec->min), limit(field, field.spec->max));
    case Rule::Length:
        if (!hasField)
            break;
        return ComplaintText::tr("%1: at most %2 characters.", "a field")
            .arg(label, limit(field, field.spec->max));
    case Rule::None:
    case Rule::Form: break;
    }
    return errorText(error);
}

QString refusalText(const OutboxRow &row)
{
    if (!row.error)
        return {};
    const QString &kindName = row.mutation.entityType;
    const QString &fieldName = row.error->field;
    const KindSpec *spec = findKind(kindName);
    const bool isOfFields = row.error->code == codes::invalidField
                            || row.error->code == codes::invalidEntity;
    if (!spec || !isOfFields)
        return serverText(*row.error);
    const QJsonObject &fields = row.mutation.payload;
    QJsonObject one;
    if (fields.contains(fieldName))
        one.insert(fieldName, fields.value(fieldName));
    // The server compared the time with its own clock, which is not known here. With `early` as the
    // current time every time lies in the future, so a time without another fault gets this error.
    const Instant early = Instant::parse(u"2000-01-01T00:00:00Z").value_or(Instant{});
    Result<void> fault = {};
    if (row.error->code == codes::invalidField) {
        if (const auto normal = normalizeFields(*spec, one, early); !normal)
            fault = std::unexpected(normal.error());
    }
    if (fault && row.mutation.op == Op::Create)
        fault = checkEntity(*spec, fields);
    if (!fault && fault.error().field == fieldName)
        return complaintText(kindName, fault.error());
    return serverText(*row.error);
}

} // namespace weehours
