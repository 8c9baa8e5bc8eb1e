// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/fieldwords.h"

#include "ui/words/entrywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace weehours {

namespace {

using Word = QLatin1StringView;

/// Gives the free functions below a context for the translators.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::FieldText)
};

struct Term
{
    Word word;
    const char *text;
};

constexpr std::array fieldTitles{
    Term{Word("method"), QT_TRANSLATE_NOOP("weehours::FieldText", "method")},
    Term{Word("startedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "start")},
    Term{Word("endedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "end")},
    Term{Word("amountMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    Term{Word("amountG"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    Term{Word("amountMilli"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    Term{Word("totalMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    Term{Word("milk"), QT_TRANSLATE_NOOP("weehours::FieldText", "milk")},
    Term{Word("leftSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "left")},
    Term{Word("rightSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "right")},
    Term{Word("leftMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "left")},
    Term{Word("rightMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "right")},
    Term{Word("endSide"), QT_TRANSLATE_NOOP("weehours::FieldText", "side")},
    Term{Word("pausedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "paused since")},
    Term{Word("pausedSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "pauses")},
    Term{Word("estimated"), QT_TRANSLATE_NOOP("weehours::FieldText", "estimated")},
    Term{Word("notes"), QT_TRANSLATE_NOOP("weehours::FieldText", "notes")},
    Term{Word("place"), QT_TRANSLATE_NOOP("weehours::FieldText", "place")},
    Term{Word("type"), QT_TRANSLATE_NOOP("weehours::FieldText", "nappy")},
    Term{Word("colour"), QT_TRANSLATE_NOOP("weehours::FieldText", "colour")},
    Term{Word("consistency"), QT_TRANSLATE_NOOP("weehours::FieldText", "consistency")},
    Term{Word("rash"), QT_TRANSLATE_NOOP("weehours::FieldText", "rash")},
    Term{Word("name"), QT_TRANSLATE_NOOP("weehours::FieldText", "name")},
    Term{Word("birthDate"), QT_TRANSLATE_NOOP("weehours::FieldText", "birth date")},
    Term{Word("dueDate"), QT_TRANSLATE_NOOP("weehours::FieldText", "due date")},
    Term{Word("food"), QT_TRANSLATE_NOOP("weehours::FieldText", "food")},
    Term{Word("reaction"), QT_TRANSLATE_NOOP("weehours::FieldText", "reaction")},
    Term{Word("unit"), QT_TRANSLATE_NOOP("weehours::FieldText", "unit")},
    Term{Word("activity"), QT_TRANSLATE_NOOP("weehours::FieldText", "activity")},
    Term{Word("weightG"), QT_TRANSLATE_NOOP("weehours::FieldText", "weight (g)")},
    Term{Word("heightMm"), QT_TRANSLATE_NOOP("weehours::FieldText", "height (mm)")},
    Term{Word("headMm"), QT_TRANSLATE_NOOP("weehours::FieldText", "head (mm)")},
    Term{Word("zone"), QT_TRANSLATE_NOOP("weehours::FieldText", "time zone")},
};

constexpr std::array values{
    Term{Word("breast"), QT_TRANSLATE_NOOP("weehours::FieldText", "breast")},
    Term{Word("bottle"), QT_TRANSLATE_NOOP("weehours::FieldText", "bottle")},
    Term{Word("wee"), QT_TRANSLATE_NOOP("weehours::FieldText", "wee")},
    Term{Word("poo"), QT_TRANSLATE_NOOP("weehours::FieldText", "poo")},
    Term{Word("dry"), QT_TRANSLATE_NOOP("weehours::FieldText", "dry")},
    Term{Word("clean"), QT_TRANSLATE_NOOP("weehours::FieldText", "clean")},
    Term{Word("mixed"), QT_TRANSLATE_NOOP("weehours::FieldText", "mixed")},
};

} // namespace

QString fieldTitle(const QString &field)
{
    for (const Term &term : fieldTitles) {
        if (field == term.word)
            return FieldText::tr(term.text);
    }
    return field;
}

QString fieldValueText(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return FieldText::tr("nothing");
    if (value.isBool())
        return value.toBool() ? FieldText::tr("yes") : FieldText::tr("no");
    if (value.isDouble()) {
        if (field.endsWith(Word("Ml")))
            return amountText(value.toInteger());
        if (field.endsWith(Word("Seconds")))
            return durationText(value.toInteger() * msecsPerSecond);
        return QLocale().toString(value.toInteger());
    }
    const QString word = value.toString();
    if (const auto instant = Instant::parse(word))
        return timeText(*instant);
    for (const Term &term : values) {
        if (word == term.word)
            return FieldText::tr(term.text);
    }
    const bool isOwnText = field == Word("notes") || field == Word("name") || field == Word("food")
                           || field == Word("place") || field == Word("zone");
    return isOwnText ? word : termText(word);
}

QString stepText(const HistoryStep &step)
{
    using What = HistoryStep::What;
    if (step.what == What::Deleted)
        return FieldText::tr("deleted it");
    const bool isNew = step.what != What::Edited;
    QStringList changes;
    for (const FieldChange &change : step.changes) {
        if (change.field == Word("zone"))
            continue;
        const QString after = fieldValueText(change.field, change.after);
        if (isNew || change.before.isUndefined()) {
            changes.append(FieldText::tr("%1 %2", "a field and its value")
                               .arg(fieldTitle(change.field), after));
        } else {
            changes.append(FieldText::tr("%1 %2 → %3", "a field, what it was and what it became")
                               .arg(fieldTitle(change.field),
                                    fieldValueText(change.field, change.before), after));
        }
    }
    QString all = changes.join(QStringLiteral(", "));
    if (!isNew)
        return all;
    const QString verb = step.what == What::Created ? FieldText::tr("logged it")
                                                    : FieldText::tr("brought it back");
    return all.isEmpty()
               ? verb
               : FieldText::tr("%1: %2", "what somebody did, and the fields").arg(verb, all);
}

} // namespace weehours
