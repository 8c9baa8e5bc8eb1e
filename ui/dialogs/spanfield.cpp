// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/spanfield.h"

#include "core/protocol/instant.h"
#include "ui/words/timewords.h"

#include <QRegularExpression>

namespace weehours {

SpanField::SpanField(int most, const QString &name, QWidget *parent) : QSpinBox(parent)
{
    constexpr int halfHour = 30;
    setRange(0, most);
    setSingleStep(halfHour);
    // A text that is empty would show a zero.
    setSpecialValueText(QStringLiteral(" "));
    setAccessibleName(name);
}

std::optional<int> SpanField::minutesOf(const QString &text)
{
    // "6", "6 h", "2 h 30", "2:30", "1.5 h", "90 min"; a number without a unit is in hours.
    static const QRegularExpression hours(
        QStringLiteral(R"(^(\d{1,3})(?:[.,](\d))?\s*(?:h|Std\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression both(
        QStringLiteral(R"(^(\d{1,3})\s*(?:h|:|Std\.?)\s*(\d{1,2})(?:\s*(?:m|min))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutes(QStringLiteral(R"(^(\d{1,5})\s*(?:m|min)$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    if (const auto match = both.match(typed); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (const auto match = minutes.match(typed); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = hours.match(typed); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt() * 6;
    return std::nullopt;
}

QValidator::State SpanField::validate(QString &input, int &) const
{
    if (input.trimmed().isEmpty())
        return QValidator::Acceptable;
    if (const auto minutes = minutesOf(input))
        return *minutes <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    // Unfinished input: "2 h ", "2:".
    static const QRegularExpression begun(QStringLiteral(R"(^[\d\shmintdStd:.,]{0,10}$)"));
    return begun.match(input).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

int SpanField::valueFromText(const QString &text) const
{
    return minutesOf(text).value_or(0);
}

QString SpanField::textFromValue(int value) const
{
    return durationText(value * msecsPerMinute);
}

} // namespace weehours
