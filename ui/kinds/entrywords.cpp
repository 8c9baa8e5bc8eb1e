// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/entrywords.h"

#include "core/logbook/feedtimer.h"
#include "ui/kinds/parts.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::EntryText)
};

/// "on the left": the minutes of each side are beside the switch.
QString sideNow(const FeedTimer &timer)
{
    const auto side = timer.side();
    if (!side)
        return {};
    return *side == FeedSide::Left ? EntryText::tr("on the left", "a baby at the breast, now")
                                   : EntryText::tr("on the right", "a baby at the breast, now");
}

QString runningDetail(const Entry &entry, Instant now)
{
    const QString lasted = durationText(runningMsecs(entry, now));
    if (entry.kind() != kind::feed) {
        const KindFace *face = findFace(entry.kind());
        return joined(
            {EntryText::tr("running · %1", "a feed or sleep; %1 is how long already").arg(lasted),
             face && face->detail ? face->detail(entry) : QString()});
    }
    const FeedTimer timer(entry, now);
    return joined(
        {timer.isPaused()
             ? EntryText::tr("paused · %1", "a feed; %1 is how long it went on").arg(lasted)
             : EntryText::tr("running · %1", "a feed or sleep; %1 is how long already").arg(lasted),
         sideNow(timer)});
}

} // namespace

QString kindTitle(const QString &kindName)
{
    const KindFace *face = findFace(kindName);
    return face ? face->title.said()
                : EntryText::tr("Entry", "in the log; a kind that this version does not know");
}

QString entryTitle(const Entry &entry)
{
    const KindFace *face = findFace(entry.kind());
    const QString line = face && face->line ? face->line(entry) : QString();
    return line.isEmpty() ? kindTitle(entry.kind()) : line;
}

QString entryDetail(const Entry &entry, Instant now)
{
    const QString zone = entry.has(field::startedAt)
                             ? zoneText(entry.startedAt(), entry.text(field::zone))
                             : QString();
    if (entry.isRunning())
        return joined({runningDetail(entry, now), zone, noteText(entry)});
    const KindFace *face = findFace(entry.kind());
    const QString detail = face && face->detail ? face->detail(entry) : QString();
    return joined({face ? detail : spanText(entry), zone, noteText(entry)});
}

QString quickWords(const QuickEntry &entry, Instant now)
{
    Entry seen;
    seen.entity.entityType = entry.kind;
    seen.entity.data = entry.fields;
    const QString time = momentText(seen.startedAt(), now);
    if (seen.has(field::amountMl)) {
        const QString milk = choiceText(seen, field::milk);
        const QString amount = choiceText(seen, field::amountMl);
        return joined({choiceTitle(seen, field::method),
                       milk.isEmpty() ? amount : amount + u' ' + milk, time, noteText(seen)});
    }
    if (seen.isRunning()) {
        const QString since = entry.kind == kind::sleep
                                  ? EntryText::tr("Asleep since %1", "%1 is a time of day")
                                  : EntryText::tr("Breast since %1",
                                                  "a feed that runs; %1 is a time of day");
        const QString side = entry.kind == kind::feed ? sideNow(FeedTimer(seen, now)) : QString();
        return joined({since.arg(time), side, noteText(seen)});
    }
    const bool saysWhen = entry.kind == kind::sleep;
    const bool lacksUnit = seen.has(field::amountMilli) && !seen.has(field::unit);
    return joined({entryTitle(seen), lacksUnit ? EntryText::tr("no unit", "of a dose") : QString(),
                   saysWhen ? dayIfOther(seen.startedAt(), now) : QString(), entryDetail(seen, now),
                   saysWhen ? QString() : time});
}

} // namespace weehours
