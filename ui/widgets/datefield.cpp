// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datefield.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/clock.h"
#include "ui/theme/icons.h"
#include "ui/widgets/calendar.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace weehours {

namespace {

QDate presentDay()
{
    return localDay(SystemClock().now());
}

} // namespace

DateField::DateField(QWidget *parent) : QDateEdit(presentDay(), parent)
{
    setCalendarPopup(true);
    setCalendarWidget(new Calendar(this));
}

void DateField::setOptional(const QString &words)
{
    setSpecialValueText(words);
    m_clear = new QAction(tr("Clear", "empties a date field"), this);
    lineEdit()->addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, [this] { setDay({}); });
    connect(this, &QDateEdit::dateChanged, this, &DateField::showEmpty);
    calendarWidget()->installEventFilter(this);
    setDay({});
    showEmpty();
}

QDate DateField::day() const
{
    return isEmpty() ? QDate() : date();
}

void DateField::setDay(QDate day)
{
    setDate(day.isValid() ? day : minimumDate());
}

bool DateField::isEmpty() const
{
    // As QDateEdit has it: the least date stands for none.
    return m_clear && date() == minimumDate();
}

void DateField::showEmpty()
{
    m_clear->setVisible(!isEmpty());
    m_clear->setIcon(icon(QStringLiteral("close"),
                          palette().color(QPalette::Active, QPalette::PlaceholderText)));
    if (property("isEmpty") == isEmpty())
        return;
    setProperty("isEmpty", isEmpty());
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::stepBy(int steps)
{
    if (isEmpty())
        setDate(presentDay());
    else
        QDateEdit::stepBy(steps);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (m_clear && event->key() == Qt::Key_Delete) {
        setDay({});
        selectAll();
        return;
    }
    const QString text = event->text();
    if (isEmpty() && !text.isEmpty() && text.at(0).isDigit()) {
        setDate(presentDay());
        setSelectedSection(sectionAt(0));
    }
    QDateEdit::keyPressEvent(event);
}

bool DateField::focusNextPrevChild(bool next)
{
    // An empty field has no parts to go through, and QDateTimeEdit would keep the keyboard.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return isEmpty() ? QAbstractSpinBox::focusNextPrevChild(next)
                     : QDateEdit::focusNextPrevChild(next);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    auto *calendar = calendarWidget();
    if (watched == calendar && event->type() == QEvent::Show && isEmpty()) {
        const QSignalBlocker quiet(calendar); // nothing is chosen yet
        calendar->setSelectedDate(presentDay());
    }
    return QDateEdit::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_clear)
        showEmpty();
}

} // namespace weehours
