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
};

QList<Dose> dosesOf(const QList<Entry> &entries)
{
    QList<Dose> doses;
    for (const Entry &entry : entries) {
        const QString title = entryTitle(entry);
        const auto same = std::ranges::find_if(doses, [&](const Dose &dose) {
            return plainLetters(dose.title) == plainLetters(title);
        });
        if (same == doses.end())
            doses.append({title, {timeText(entry.startedAt())}});
        else
            same->times.append(timeText(entry.startedAt()));
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
    for (const Dose &dose : dosesOf(told.medicines))
        parts.append(HandoverText::tr("%1 at %2", "a medicine, times")
                         .arg(dose.title, QLocale().createSeparatedList(dose.times)));
    if (told.highest) {
        parts.append(HandoverText::tr("highest %1 at %2", "a temperature, a time")
                         .arg(temperatureText(*told.highest), timeText(told.highest->startedAt())));
    }
    if (told.last && told.last->id() != told.highest->id()) {
        parts.append(HandoverText::tr("last %1 at %2", "a temperature, a time")
                         .arg(temperatureText(*told.last), timeText(told.last->startedAt())));
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
    for (const Dose &each : dosesOf(told.others.mid(0, mostOthers)))
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
