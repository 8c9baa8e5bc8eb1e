// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/numberfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

namespace weehours {

NumberField::NumberField(Quantity quantity, qint64 most, const QString &name, QWidget *parent)
    : QDoubleSpinBox(parent), m_quantity(quantity)
{
    setDecimals(decimalsOf(quantity));
    setRange(0, shownNumber(quantity, most));
    setSingleStep(stepOf(quantity));
    setSuffix(suffixOf(quantity));
    // Empty, it says what is wanted. A text that is empty would show a zero.
    const QString unit = suffix().trimmed();
    setSpecialValueText(unit.isEmpty() ? QStringLiteral(" ") : unit);
    setAccessibleName(name);
    connect(this, &QDoubleSpinBox::valueChanged, this, &NumberField::showEmpty);
    showEmpty();
}

void NumberField::showEmpty()
{
    const bool isEmpty = value() <= minimum();
    if (property("isEmpty") == isEmpty)
        return;
    setProperty("isEmpty", isEmpty);
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(lineEdit())}) {
        style()->unpolish(part);
        style()->polish(part);
    }
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    QDoubleSpinBox::focusInEvent(event);
    if (value() <= minimum())
        selectAll();
}

void NumberField::selectAll()
{
    QDoubleSpinBox::selectAll();
    // What an empty field says is not the person's: the cursor is before it.
    if (value() <= minimum()) {
        const auto length = static_cast<int>(lineEdit()->text().size());
        lineEdit()->setSelection(length, -length);
    }
}

void NumberField::setStored(const QJsonValue &stored)
{
    setStored(stored, stored.toInteger());
}

void NumberField::setStored(const QJsonValue &stored, qint64 shown)
{
    m_given = stored;
    // Empty must be the minimum, and not a converted zero such as 32 °F.
    setValue(shown == 0 ? 0 : shownNumber(m_quantity, shown));
    m_shown = value();
}

bool NumberField::isTouched() const
{
    return !qFuzzyCompare(value() + 1, m_shown + 1);
}

QJsonValue NumberField::stored() const
{
    if (!isTouched())
        return m_given;
    if (value() <= minimum())
        return QJsonValue::Null;
    return storedNumber(m_quantity, value());
}

bool NumberField::takesLetters() const
{
    return suffix().isEmpty() && m_quantity == Quantity::Weight;
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isPlain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isPlain && text.size() == 1 && text.at(0).isLetter() && !takesLetters())
        event->ignore();
    else
        QDoubleSpinBox::keyPressEvent(event);
}

QString NumberField::withoutUnit(const QString &text) const
{
    QString number = text.trimmed();
    const QString unit = suffix().trimmed();
    if (!unit.isEmpty() && number.endsWith(unit))
        number.chop(unit.size());
    return number.trimmed();
}

QValidator::State NumberField::validate(QString &input, int &position) const
{
    const qsizetype unit = suffix().trimmed().size();
    if (unit > 0 && input.startsWith(suffix().trimmed())) { // typed behind what an empty field says
        input.remove(0, unit);
        position = qMax(0, position - static_cast<int>(unit));
    }
    const QString text = withoutUnit(input);
    if (text.isEmpty())
        return QValidator::Acceptable;
    if (const auto number = readNumber(m_quantity, text)) {
        // A number above the maximum is refused while it is typed.
        return *number <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
    }
    static const QRegularExpression begun(QStringLiteral("^[.,]$"));
    static const QRegularExpression begunPounds(QStringLiteral("^[\\d.,lboz ]*$"));
    const bool mayGoOn = takesLetters() ? begunPounds.match(text).hasMatch()
                                        : begun.match(text).hasMatch();
    return mayGoOn ? QValidator::Intermediate : QValidator::Invalid;
}

double NumberField::valueFromText(const QString &text) const
{
    const QString number = withoutUnit(text);
    if (number.isEmpty())
        return minimum();
    return readNumber(m_quantity, number).value_or(value());
}

QString NumberField::textFromValue(double value) const
{
    QString text = numberText(m_quantity, value);
    // A group separator would be read as a decimal sign.
    return text.remove(QLocale().groupSeparator());
}

} // namespace weehours
