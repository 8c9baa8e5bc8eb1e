// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/weekentries.h"
#include "ui/report/reportdata.h"

#include <QRandomGenerator>

namespace weehours {

/// The data for a report: the story of Mia, with Alex and Sam.
class ReportStory
{
public:
    explicit ReportStory(int days = 14, QDate last = QDate(2026, 11, 28))
    {
        m_data.baby = made(kind::baby, {{"name", "Mia"},
                                        {"gender", "female"},
                                        {"birthDate", "2026-07-22"},
                                        {"dueDate", "2026-08-26"}});
        m_data.last = last;
        m_data.first = last.addDays(1 - days);
        m_data.now = at("2026-11-28T09:40:00");
        m_data.printedBy = "Alex";
    }

    void add(QLatin1StringView kindName, const QString &start, QJsonObject fields)
    {
        fields.insert("startedAt", at(start.toLatin1().constData()).toString());
        m_data.entries.append(made(kindName, fields));
    }

    /// Days and nights of a four-month-old, up to now.
    void addDays()
    {
        QRandomGenerator random(28);
        for (QDate day = m_data.first; day <= m_data.last; day = day.addDays(1)) {
            const auto when = [&](int hour, int minute) {
                return startOfDay(day).plusMsecs((hour * 60 + minute + random.bounded(-20, 21))
                                                 * msecsPerMinute);
            };
            sleep(startOfDay(day.addDays(-1)).plusMsecs((20 * 60 + 40) * msecsPerMinute),
                  when(2, 25));
            sleep(when(2, 50), when(5, 50));
            sleep(when(8, 40), when(9, 50));
            sleep(when(12, 20), when(13, 40));
            sleep(when(15, 30), when(16, 50));
            for (const int hour : {2, 6, 10, 14, 17, 19}) {
                const int ml = 90 + 10 * random.bounded(3);
                put(kind::feed, when(hour, 30),
                    {{"method", "bottle"}, {"amountMl", ml}, {"milk", "formula"}});
                const char *type = hour == 6 ? "poo" : random.bounded(8) == 0 ? "mixed" : "wee";
                put(kind::nappy, when(hour, 45), {{"type", type}});
            }
            put(kind::feed, when(7, 30),
                {{"method", "breast"}, {"leftSeconds", 540}, {"rightSeconds", 420}});
            put(kind::medication, startOfDay(day).plusMsecs(600 * msecsPerMinute),
                {{"name", "Vitamin D"}, {"amountMilli", 1000}, {"unit", "drops"}});
        }
    }

    void addIllness()
    {
        for (const char *time : {"2026-11-27T14:05:00", "2026-11-27T20:10:00",
                                 "2026-11-28T02:10:00", "2026-11-28T08:40:00"})
            add(kind::medication, time,
                {{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}});
        add(kind::vaccination, "2026-11-27T11:15:00",
            {{"name", "6-in-1"}, {"dose", 2}, {"site", "left thigh"}});
        add(kind::temperature, "2026-11-27T14:00:00", {{"centiC", 3810}, {"site", "ear"}});
        add(kind::temperature, "2026-11-27T19:55:00", {{"centiC", 3850}, {"site", "ear"}});
        add(kind::temperature, "2026-11-28T02:05:00", {{"centiC", 3890}, {"site", "ear"}});
        add(kind::temperature, "2026-11-28T08:35:00", {{"centiC", 3840}, {"site", "ear"}});
        add(kind::note, "2026-11-18T19:30:00",
            {{"notes", "Spat up twice after the evening bottle"}});
        add(kind::milestone, "2026-11-24T15:00:00",
            {{"title", "Laughed out loud for the first time"}});
        add(kind::note, "2026-11-28T03:05:00", {{"notes", "Cried a lot, settled on Sam’s chest"}});
        add(kind::milestone, "2026-11-28T09:24:00", {{"title", "Rolled onto her side"}});
    }

    void addGrowth()
    {
        const QList<Entry> measured{
            grown("2026-10-31T10:00:00", {{"weightG", 5720}, {"heightMm", 582}, {"headMm", 387}}),
            grown("2026-11-14T10:00:00", {{"weightG", 6060}}),
            grown("2026-11-28T09:00:00", {{"weightG", 6420}, {"heightMm", 610}, {"headMm", 399}})};
        m_data.growth = growthPoints(GrowingChild::of(m_data.baby), measured,
                                     QTimeZone("Europe/London"));
    }

    [[nodiscard]] ReportData data()
    {
        std::ranges::stable_sort(m_data.entries, {}, &Entry::startedAt);
        return m_data;
    }
    [[nodiscard]] ReportData &edit() { return m_data; }

private:
    Entry made(QLatin1StringView kindName, const QJsonObject &fields)
    {
        Entry entry;
        entry.entity.entityType = kindName;
        entry.entity.entityId = EntityId(QUuid::createUuidV5(QUuid(), QString::number(++m_made)));
        entry.entity.data = fields;
        entry.entity.createdBy = Person{UserId(), m_made % 3 == 0 ? "Sam" : "Alex"};
        return entry;
    }
    Entry grown(const char *start, QJsonObject fields)
    {
        fields.insert("startedAt", at(start).toString());
        return made(kind::growth, fields);
    }
    void put(QLatin1StringView kindName, Instant start, QJsonObject fields)
    {
        if (start >= m_data.now)
            return;
        fields.insert("startedAt", start.toString());
        m_data.entries.append(made(kindName, fields));
    }
    void sleep(Instant start, Instant end)
    {
        QJsonObject fields;
        if (end < m_data.now)
            fields.insert("endedAt", end.toString());
        put(kind::sleep, start, fields);
    }

    ReportData m_data;
    int m_made = 0;
};

} // namespace weehours
