// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/momentedit.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace weehours {

MomentEdit::MomentEdit(QWidget *parent) : QDateTimeEdit(parent)
{
}

void MomentEdit::moveTo(QDate day)
{
    QLineEdit *line = lineEdit();
    const int caret = line->cursorPosition();
    const int start = line->selectionStart();
    const int length = line->selectionLength();
    const bool continues = caret == m_typedTo;
    setDate(day);
    if (start >= 0)
        line->setSelection(start, length);
    else
        line->setCursorPosition(caret);
    if (continues)
        m_typedTo = line->cursorPosition();
}

void MomentEdit::stepBy(int steps)
{
    const bool isTime = isInTime();
    QDateTimeEdit::stepBy(steps);
    if (!isTime)
        Q_EMIT dayTyped();
}

void MomentEdit::focusInEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusInEvent(event);
    m_typedTo = -1;
    // Qt marks the last part, which is the month.
    if (event->reason() == Qt::BacktabFocusReason)
        setSelectedSection(HourSection);
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text.at(0).isDigit();
    // The colon between hours and minutes, after the hours were full and the minutes are marked.
    if (text == QLatin1String(":") && currentSection() == MinuteSection
        && lineEdit()->hasSelectedText()) {
        event->accept();
        return;
    }
    if (isDigit)
        aim();
    const bool isTime = isInTime();
    const QDateTime before = dateTime();
    QDateTimeEdit::keyPressEvent(event);
    m_typedTo = isDigit ? lineEdit()->cursorPosition() : -1;
    // Arrows change it by stepBy().
    if (text.isEmpty() || dateTime() == before)
        return;
    if (isTime)
        Q_EMIT timeTyped();
    else
        Q_EMIT dayTyped();
}

bool MomentEdit::isInTime() const
{
    return currentSection() & TimeSections_Mask;
}

void MomentEdit::aim()
{
    QLineEdit *line = lineEdit();
    const QString marked = line->selectedText();
    if (marked == line->text())
        setSelectedSection(HourSection);
    else if (marked.isEmpty() && line->cursorPosition() != m_typedTo)
        setSelectedSection(currentSection());
    // The name of a weekday is no number: the number of the day follows it.
    const auto isNumber = [](QChar sign) { return sign.isDigit(); };
    const QString part = line->selectedText();
    const int next = currentSectionIndex() + 1;
    if (currentSection() == DaySection && !part.isEmpty() && std::ranges::none_of(part, isNumber)
        && next < sectionCount()) {
        setCurrentSectionIndex(next);
        setSelectedSection(currentSection());
    }
}

} // namespace weehours
