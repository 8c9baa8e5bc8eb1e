// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/daysummary.h"
#include "core/logbook/logbook.h"
#include "ui/words/messagewords.h"

#include <QRandomGenerator>
#include <QTest>

namespace weehours {

/// Logs typical days of a baby a few weeks old, up to now: naps, each followed by a feed and a
/// nappy, and longer sleeps at night that grow from week to week. The same seed makes the same log.
inline void logSampleDays(Logbook &logbook, const BabyId &baby, int days, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    const auto minutes = [&](int least, int most) {
        return random.bounded(least, most + 1) * msecsPerMinute;
    };
    const Instant now = logbook.now();
    const Instant first = startOfDay(localDay(now).addDays(-days));
    const auto add = [&](const char *kindName, QJsonObject fields, Instant start) {
        if (start >= now)
            return;
        fields.insert("startedAt", start.toString());
        const auto added = logbook.add(baby, QString::fromLatin1(kindName), fields);
        QVERIFY2(added, added ? "" : qPrintable(errorText(added.error())));
    };
    Instant at = first.plusMsecs(minutes(20, 60));
    while (at < now) {
        const double grown = double(at.msecs - first.msecs) / (days * double(msecsPerDay));
        const int hour = QDateTime::fromMSecsSinceEpoch(at.msecs).time().hour();
        const bool night = hour >= 20 || hour < 6;
        const qint64 asleep = night ? minutes(120, 190 + int(90 * grown)) : minutes(35, 110);
        const Instant woke = at.plusMsecs(asleep);
        QJsonObject sleep;
        if (woke < now)
            sleep.insert("endedAt", woke.toString());
        else if (!logbook.running(baby).value_or(QList<Entry>()).isEmpty())
            break; // asleep already
        add("sleep", sleep, at);
        const Instant fed = woke.plusMsecs(minutes(3, 12));
        if (random.bounded(4) == 0) {
            add("feed",
                {{"method", "breast"},
                 {"leftSeconds", random.bounded(4, 12) * 60},
                 {"rightSeconds", random.bounded(3, 11) * 60}},
                fed);
        } else {
            add("feed",
                {{"method", "bottle"},
                 {"amountMl", 60 + 10 * random.bounded(0, 5) + int(30 * grown)},
                 {"milk", "formula"}},
                fed);
        }
        if (random.bounded(6) > 0) {
            const bool poo = random.bounded(4) == 0;
            QJsonObject nappy{{"type", poo ? "poo" : "wee"}};
            if (poo)
                nappy.insert("colour", "yellow");
            add("nappy", nappy, fed.plusMsecs(minutes(10, 40)));
        }
        at = woke.plusMsecs(night ? minutes(25, 50) : minutes(60, 110));
    }
}

/// Makes the baby a girl of 18 weeks, born five weeks early, and logs her measurements.
inline void logSampleGrowth(Logbook &logbook, const Entry &baby)
{
    const QDate birth = localDay(logbook.now()).addDays(-129);
    QVERIFY(logbook.edit(baby.id(), {{field::birthDate, birth.toString(Qt::ISODate)},
                                     {field::dueDate, birth.addDays(35).toString(Qt::ISODate)},
                                     {field::gender, "female"}}));
    struct Row
    {
        int day, grams, length, head;
    };
    for (const Row &row :
         {Row{0, 2360, 460, 320}, Row{14, 2640, 0, 0}, Row{28, 3120, 492, 340}, Row{42, 3620, 0, 0},
          Row{56, 4100, 535, 366}, Row{70, 4550, 0, 0}, Row{87, 5140, 575, 380},
          Row{101, 5620, 0, 0}, Row{115, 6060, 600, 394}, Row{129, 6420, 610, 399}}) {
        QJsonObject fields{{field::weightG, row.grams},
                           {field::startedAt, startOfDay(birth.addDays(row.day)).toString()}};
        if (row.length > 0) {
            fields.insert(field::heightMm, row.length);
            fields.insert(field::headMm, row.head);
        }
        QVERIFY(logbook.add(baby.entity.babyId, kind::growth, fields));
    }
}

} // namespace weehours
