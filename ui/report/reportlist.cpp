// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportlist.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/fieldwords.h"
#include "ui/report/report.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QMap>

#include <algorithm>

namespace weehours {

namespace {

QString momentText(Instant instant)
{
    return Report::tr("%1 %2", "a day and a time on paper: 28 Nov 8:35")
        .arg(shortDay(WallClock().at(instant).day), timeText(instant));
}

// @param days of the report
QString dosesText(const QList<Instant> &times, qsizetype days)
{
    constexpr qsizetype mostTimes = 8;
    QMap<QDate, QStringList> byDay;
    const auto timeOfDay = [](Instant time) { return WallClock().at(time).time; };
    for (const Instant time : times)
        byDay[WallClock().at(time).day].append(timeText(time));
    if (times.size() <= mostTimes) {
        QStringList onEach;
        for (auto it = byDay.cbegin(); it != byDay.cend(); ++it)
            onEach.append(shortDay(it.key()) + u' ' + it->join(QStringLiteral(", ")));
        const QString list = onEach.join(QStringLiteral("; "));
        return times.size() == 1 ? list
                                 : Report::tr("%n time(s): %1", "a medicine; %1 is when",
                                              static_cast<int>(times.size()))
                                       .arg(list);
    }
    const QString onDays = Report::tr("%1 of %n day(s)", "a medicine", static_cast<int>(days))
                               .arg(byDay.size());
    if (byDay.size() < times.size())
        return Report::tr("%n time(s), on %1", "a medicine; %1 is like: 13 of 14 days",
                          static_cast<int>(times.size()))
            .arg(onDays);
    constexpr qint64 sameTime = 10 * msecsPerMinute;
    const auto [least, most] = std::ranges::minmax_element(times, {}, timeOfDay);
    return timeOfDay(*least).msecsTo(timeOfDay(*most)) <= sameTime
               ? Report::tr("%1, at %2", "13 of 14 days, at 10:00").arg(onDays, timeText(*least))
               : Report::tr("%1, between %2 and %3", "13 of 14 days, between 9:30 and 11:00")
                     .arg(onDays, timeText(*least), timeText(*most));
}

} // namespace

ReportList medicinesOf(const ReportData &data, qsizetype days)
{
    ReportList list{Report::tr("Medicines and vaccinations"), {}, 274, 0, false, 2};
    QStringList names;
    QMap<QString, QList<Instant>> doses;
    QList<ReportList::Line> vaccinations;
    for (const Entry &entry : data.entries) {
        const QString title = entryTitle(entry);
        if (entry.kind() == kind::medication) {
            if (!names.contains(title))
                names.append(title);
            doses[title].append(entry.startedAt());
        } else if (entry.kind() == kind::vaccination) {
            QStringList rest{momentText(entry.startedAt()), entry.text(field::site)};
            rest.removeAll(QString());
            vaccinations.append({title, {}, rest.join(QStringLiteral(", "))});
        }
    }
    for (const QString &name : std::as_const(names))
        list.lines.append({name, {}, dosesText(doses.value(name), days)});
    list.lines.append(vaccinations);
    return list;
}

ReportList temperaturesOf(const ReportData &data)
{
    ReportList list{Report::tr("Temperatures"), {}, 0, 110, false, 1};
    list.firstWidth = 250;
    list.isNarrow = true;
    for (const Entry &entry : data.entries) {
        if (entry.kind() != kind::temperature)
            continue;
        list.lines.append({momentText(entry.startedAt()),
                           quantityText(Quantity::Temperature, entry.integer(field::centiC)),
                           entry.has(field::site)
                               ? fieldValueText(kind::temperature, field::site,
                                                entry.entity.data.value(field::site))
                               : QString()});
    }
    return list;
}

ReportList notesOf(const ReportData &data)
{
    ReportList list{Report::tr("Notes and milestones"), {}, 165, 0, true, 3};
    for (const Entry &entry : data.entries) {
        if (entry.kind() == kind::note) {
            list.lines.append({momentText(entry.startedAt()), {}, entry.text(field::notes)});
        } else if (entry.kind() == kind::milestone) {
            QStringList words{entry.text(field::title), entry.text(field::notes)};
            words.removeAll(QString());
            list.lines.append({momentText(entry.startedAt()), {}, words.join(u'\n')});
        }
    }
    return list;
}

} // namespace weehours
