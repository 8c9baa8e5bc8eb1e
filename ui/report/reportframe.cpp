// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportframe.h"

#include "ui/kinds/fieldwords.h"
#include "ui/overview/weekpicture.h"
#include "ui/paper/papertext.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace weehours {

QString ReportFrame::aboutBaby() const
{
    QStringList parts;
    const QString gender = m_data.baby.text(field::gender);
    if (gender == QLatin1StringView("female") || gender == QLatin1StringView("male"))
        parts.append(fieldValueText(kind::baby, field::gender,
                                    m_data.baby.entity.data.value(field::gender)));
    const auto dateOf = [&](QLatin1StringView name) {
        return QDate::fromString(m_data.baby.text(name), Qt::ISODate);
    };
    const QDate birth = dateOf(field::birthDate);
    const QDate due = dateOf(field::dueDate);
    const QDate today = localDay(m_data.now);
    if (birth.isValid()) {
        QString born = Report::tr("born %1", "%1 is a date").arg(longDay(birth));
        if (due.isValid() && due != birth) {
            const auto days = static_cast<int>(birth.daysTo(due));
            const QString day = QLocale().toString(due, Report::tr("d MMMM",
                                                                   "a day on paper: 26 August"));
            born = (days > 0 ? Report::tr("%1, %n day(s) before the due date (%2)", "born …", days)
                             : Report::tr("%1, %n day(s) after the due date (%2)", "born …", -days))
                       .arg(born, day);
        }
        parts.append(born);
        parts.append(ageText(birth, std::min(today, m_data.last)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString ReportFrame::printedText() const
{
    const WallTime now = WallClock().at(m_data.now);
    const QString when = Report::tr("printed %1, %2", "%1 is a date, %2 a time")
                             .arg(longDay(now.day), timeText(m_data.now));
    QStringList parts{
        Report::tr("Wee Hours"),
        m_data.printedBy.isEmpty()
            ? when
            : Report::tr("%1, by %2", "printed …, by a caregiver").arg(when, m_data.printedBy)};
    QStringList names;
    for (const Entry &entry : m_data.entries) {
        const auto &by = entry.entity.createdBy;
        if (by && !by->name.isEmpty() && !names.contains(by->name))
            names.append(by->name);
    }
    names.sort(Qt::CaseInsensitive);
    constexpr qsizetype mostNames = 4;
    if (names.size() > 1 && names.size() <= mostNames) {
        const QString last = names.takeLast();
        parts.append(Report::tr("logged by %1 and %2", "names of caregivers")
                         .arg(names.join(QStringLiteral(", ")), last));
    } else if (names.size() > mostNames) {
        parts.append(Report::tr("logged by %n caregiver(s)", nullptr,
                                static_cast<int>(names.size())));
    } else if (!names.isEmpty()) {
        parts.append(Report::tr("logged by %1", "a caregiver").arg(names.constFirst()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ReportFrame::hoursText() const
{
    const QString from = clockHour(m_data.startHour);
    const QString to = clockHour(m_data.startHour == 0 ? 24 : m_data.startHour);
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const QString hours = Report::tr("a day is %1 to %2", "at which hours it begins and ends")
                              .arg(from, to);
    return zone.isEmpty() ? hours : zone + QStringLiteral(" · ") + hours;
}

void ReportFrame::paint(QPainter &painter, const QString &title, int page, int pageCount) const
{
    constexpr qreal left = margin;
    const qreal width = m_paper.width() - 2 * margin;
    const auto write = [&](const QFont &font, const QColor &ink, const QRectF &place,
                           Qt::Alignment alignment, const QString &text) {
        painter.setFont(font);
        painter.setPen(ink);
        papertext::paint(painter, place, alignment, text);
    };
    const QString days = Report::tr("%1, %n day(s)", "%1 is a span of days",
                                    static_cast<int>(m_data.first.daysTo(m_data.last)) + 1)
                             .arg(m_data.first == m_data.last
                                      ? longDay(m_data.first)
                                      : weekTitle(m_data.first, m_data.last, {}));
    const qreal daysWidth = papertext::width(m_fonts.text, days) + 10;
    write(m_fonts.name, m_ink.text, QRectF(left, 66, width * 0.62, 60), Qt::AlignLeft,
          m_data.baby.text(field::name));
    const QString about = aboutBaby();
    const qreal aboutWidth = width - daysWidth - 16;
    QFont aboutFont = m_fonts.text;
    for (const QFont &smaller : {m_fonts.small, m_fonts.tiny}) {
        if (papertext::isCut(aboutFont, about, aboutWidth, 1))
            aboutFont = smaller;
    }
    painter.setFont(aboutFont);
    painter.setPen(m_ink.muted);
    constexpr int mostAboutLines = 2;
    papertext::paint(painter, QRectF(left, 114, aboutWidth, 38), Qt::AlignLeft, about,
                     mostAboutLines);
    write(m_fonts.title, m_ink.text, QRectF(left + width * 0.62, 90, width * 0.38, 32),
          Qt::AlignRight, title);
    write(m_fonts.text, m_ink.muted, QRectF(left + width - daysWidth, 118, daysWidth, 30),
          Qt::AlignRight, days);
    painter.setPen(QPen(m_ink.text, 2));
    painter.drawLine(QPointF(left, headBottom), QPointF(left + width, headBottom));

    const qreal foot = m_paper.height() - footHeight;
    painter.setPen(QPen(m_ink.muted.lighter(), 1.5));
    painter.drawLine(QPointF(left, foot), QPointF(left + width, foot));
    const QString number = Report::tr("page %1 of %2").arg(page + 1).arg(pageCount);
    const QString hours = hoursText();
    const QFontMetricsF metrics(m_fonts.small);
    constexpr qreal gap = 24;
    const qreal numberWidth = metrics.horizontalAdvance(number) + 6;
    const qreal hoursWidth = metrics.horizontalAdvance(hours) + 6;
    const qreal numberLeft = left + width - numberWidth;
    const qreal hoursLeft = numberLeft - gap - hoursWidth;
    painter.setFont(m_fonts.small);
    painter.setPen(m_ink.muted);
    constexpr int mostLines = 2;
    papertext::paint(painter, QRectF(left, foot + 14, hoursLeft - gap - left, 50),
                     Qt::AlignLeft | Qt::AlignTop, printedText(), mostLines);
    write(m_fonts.small, m_ink.muted, QRectF(hoursLeft, foot + 12, hoursWidth, 26), Qt::AlignLeft,
          hours);
    write(m_fonts.small, m_ink.muted, QRectF(numberLeft, foot + 12, numberWidth, 26),
          Qt::AlignRight, number);
}

} // namespace weehours
