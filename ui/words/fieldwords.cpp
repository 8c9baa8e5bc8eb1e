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

struct FieldTerm
{
    Word word;
    const char *text;
};

constexpr std::array fieldTitles{
    FieldTerm{Word("method"), QT_TRANSLATE_NOOP("weehours::FieldText", "method")},
    FieldTerm{Word("startedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "start")},
    FieldTerm{Word("endedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "end")},
    FieldTerm{Word("amountMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    FieldTerm{Word("amountG"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    FieldTerm{Word("amountMilli"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    FieldTerm{Word("totalMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "amount")},
    FieldTerm{Word("milk"), QT_TRANSLATE_NOOP("weehours::FieldText", "milk")},
    FieldTerm{Word("leftSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "left")},
    FieldTerm{Word("rightSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "right")},
    FieldTerm{Word("leftMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "left")},
    FieldTerm{Word("rightMl"), QT_TRANSLATE_NOOP("weehours::FieldText", "right")},
    FieldTerm{Word("endSide"), QT_TRANSLATE_NOOP("weehours::FieldText", "side")},
    FieldTerm{Word("pausedAt"), QT_TRANSLATE_NOOP("weehours::FieldText", "paused since")},
    FieldTerm{Word("pausedSeconds"), QT_TRANSLATE_NOOP("weehours::FieldText", "pauses")},
    FieldTerm{Word("estimated"), QT_TRANSLATE_NOOP("weehours::FieldText", "estimated")},
    FieldTerm{Word("notes"), QT_TRANSLATE_NOOP("weehours::FieldText", "notes")},
    FieldTerm{Word("place"), QT_TRANSLATE_NOOP("weehours::FieldText", "place")},
    FieldTerm{Word("type"), QT_TRANSLATE_NOOP("weehours::FieldText", "nappy")},
    FieldTerm{Word("colour"), QT_TRANSLATE_NOOP("weehours::FieldText", "colour")},
    FieldTerm{Word("consistency"), QT_TRANSLATE_NOOP("weehours::FieldText", "consistency")},
    FieldTerm{Word("rash"), QT_TRANSLATE_NOOP("weehours::FieldText", "rash")},
    FieldTerm{Word("name"), QT_TRANSLATE_NOOP("weehours::FieldText", "name")},
    FieldTerm{Word("birthDate"), QT_TRANSLATE_NOOP("weehours::FieldText", "birth date")},
    FieldTerm{Word("dueDate"), QT_TRANSLATE_NOOP("weehours::FieldText", "due date")},
    FieldTerm{Word("food"), QT_TRANSLATE_NOOP("weehours::FieldText", "food")},
    FieldTerm{Word("reaction"), QT_TRANSLATE_NOOP("weehours::FieldText", "reaction")},
    FieldTerm{Word("unit"), QT_TRANSLATE_NOOP("weehours::FieldText", "unit")},
    FieldTerm{Word("activity"), QT_TRANSLATE_NOOP("weehours::FieldText", "activity")},
    FieldTerm{Word("weightG"), QT_TRANSLATE_NOOP("weehours::FieldText", "weight (g)")},
    FieldTerm{Word("heightMm"), QT_TRANSLATE_NOOP("weehours::FieldText", "height (mm)")},
    FieldTerm{Word("headMm"), QT_TRANSLATE_NOOP("weehours::FieldText", "head (mm)")},
    FieldTerm{Word("zone"), QT_TRANSLATE_NOOP("weehours::FieldText", "time zone")},
};

constexpr std::array values{
    FieldTerm{Word("breast"), QT_TRANSLATE_NOOP("weehours::FieldText", "breast")},
    FieldTerm{Word("bottle"), QT_TRANSLATE_NOOP("weehours::FieldText", "bottle")},
    FieldTerm{Word("wee"), QT_TRANSLATE_NOOP("weehours::FieldText", "wee")},
    FieldTerm{Word("poo"), QT_TRANSLATE_NOOP("weehours::FieldText", "poo")},
    FieldTerm{Word("dry"), QT_TRANSLATE_NOOP("weehours::FieldText", "dry")},
    FieldTerm{Word("clean"), QT_TRANSLATE_NOOP("weehours::FieldText", "clean")},
    FieldTerm{Word("mixed"), QT_TRANSLATE_NOOP("weehours::FieldText", "mixed")},
};

} // namespace

QString fieldTitle(const QString &field)
{
    for (const FieldTerm &term : fieldTitles) {
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
    for (const FieldTerm &term : values) {
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
