// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/handoverwords.h"

#include "core/logbook/plainletters.h"
#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/meanwhilewords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace weehours {

namespace {

/// Gives the functions below a context for the translators.
struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::HandoverText)
};

// More than these make a list too long to read.
constexpr qsizetype mostOthers = 8;

const QString handoverSeparator = QStringLiteral(" · ");

/// Entries of one title, and when they were.
struct Dose
{
    QString title;
    QStringList times;
    bool hasDay = false;
};

/// Whether the time of day does not say enough.
bool needsDay(const Handover &told, const Entry &entry)
{
    return entry.startedAt() <= told.to.plusMsecs(-msecsPerDay);
}

QString timeIn(const Handover &told, const Entry &entry)
{
    return needsDay(told, entry) ? momentText(entry.startedAt(), told.to)
                                 : timeText(entry.startedAt());
}

QList<Dose> dosesOf(const Handover &told, const QList<Entry> &entries)
{
    QList<Dose> doses;
    for (const Entry &entry : entries) {
        const QString title = entryTitle(entry);
        const auto same = std::ranges::find_if(doses, [&](const Dose &dose) {
            return plainLetters(dose.title) == plainLetters(title);
        });
        if (same == doses.end())
            doses.append({title, {timeIn(told, entry)}, needsDay(told, entry)});
        else
            same->times.append(timeIn(told, entry));
    }
    return doses;
}

QString temperatureText(const Entry &entry)
{
    return quantityText(Quantity::Temperature, entry.integer(field::centiC));
}

} // namespace

QString handoverSum(const Handover &told)
{
    Doings doings;
    doings.feeds = told.sum.feeds;
    doings.milkMl = told.sum.milkMl;
    doings.sleepMsecs = told.sum.sleepMsecs;
    doings.nappies = told.sum.nappies;
    doings.others = static_cast<int>(told.others.size());
    return doingsText(doings);
}

QString handoverHealth(const Handover &told)
{
    QStringList parts;
    for (const Dose &dose : dosesOf(told, told.medicines)) {
        const QString pattern = dose.hasDay ? HandoverText::tr("%1 (%2)", "a medicine, days, times")
                                            : HandoverText::tr("%1 at %2", "a medicine, times");
        parts.append(pattern.arg(dose.title, QLocale().createSeparatedList(dose.times)));
    }
    if (told.highest) {
        const QString pattern = needsDay(told, *told.highest)
                                    ? HandoverText::tr("highest %1 (%2)", "a temperature, a day")
                                    : HandoverText::tr("highest %1 at %2", "a temperature, a time");
        parts.append(pattern.arg(temperatureText(*told.highest), timeIn(told, *told.highest)));
    }
    if (told.last && told.last->id() != told.highest->id()) {
        const QString pattern = needsDay(told, *told.last)
                                    ? HandoverText::tr("last %1 (%2)", "a temperature, a day")
                                    : HandoverText::tr("last %1 at %2", "a temperature, a time");
        parts.append(pattern.arg(temperatureText(*told.last), timeIn(told, *told.last)));
    }
    return parts.join(handoverSeparator);
}

QString handoverSince(Instant from, Instant now)
{
    const QString day = dayIfOther(from, now);
    return day.isEmpty() ? timeText(from) : day + u' ' + timeText(from);
}

QStringList handoverLines(const Handover &told, const QStringList &next)
{
    QStringList lines;
    Handover counted = told;
    counted.others.clear(); // they are named below
    lines.append(handoverSum(counted));
    lines.append(handoverHealth(told));
    QStringList others;
    for (const Dose &each : dosesOf(told, told.others.mid(0, mostOthers)))
        others.append(each.title + u' ' + QLocale().createSeparatedList(each.times));
    if (told.others.size() > mostOthers) {
        others.append(HandoverText::tr("%n more", "entries",
                                       static_cast<int>(told.others.size() - mostOthers)));
    }
    lines.append(others.join(handoverSeparator));
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines.append(HandoverText::tr("Nothing was logged."));
    for (const Entry &entry : told.running)
        lines.append(runningText(entry));
    if (told.awakeSince) {
        lines.append(HandoverText::tr("Awake since %1 · %2", "a time, a span of time")
                         .arg(timeText(*told.awakeSince),
                              durationText(told.to.msecs - told.awakeSince->msecs)));
    }
    if (!next.isEmpty()) {
        lines.append(HandoverText::tr("Next: %1", "what is planned; a list")
                         .arg(next.join(handoverSeparator)));
    }
    return lines;
}

} // namespace weehours
