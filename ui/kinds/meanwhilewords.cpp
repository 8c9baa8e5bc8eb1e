// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kinds/meanwhilewords.h"

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// The translation context of the free functions below.
struct MeanwhileText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::MeanwhileText)
};

} // namespace

QString whoText(const Doings &doings)
{
    return doings.isOwn ? MeanwhileText::tr("You", "begins a line about what you did")
                        : doings.who.name;
}

QString doingsText(const Doings &doings)
{
    QStringList parts;
    if (doings.feeds > 0) {
        const QString feeds = MeanwhileText::tr("%n feed(s)", nullptr, doings.feeds);
        parts.append(doings.milkMl > 0 ? MeanwhileText::tr("%1, %2", "feeds, how much milk")
                                             .arg(feeds, amountText(doings.milkMl))
                                       : feeds);
    }
    if (doings.sleepMsecs > 0)
        parts.append(
            MeanwhileText::tr("%1 asleep", "how long").arg(durationText(doings.sleepMsecs)));
    else if (doings.sleeps > 0)
        parts.append(MeanwhileText::tr("%n sleep(s)", nullptr, doings.sleeps));
    if (doings.nappies > 0)
        parts.append(MeanwhileText::tr("%n nappies", "how many nappies", doings.nappies));
    if (doings.others > 0)
        parts.append(MeanwhileText::tr("%n more", "entries of other kinds", doings.others));
    return parts.join(QStringLiteral(" · "));
}

QString runningText(const Entry &entry)
{
    const QString time = timeText(entry.startedAt());
    return entry.kind() == kind::sleep
               ? MeanwhileText::tr("Asleep since %1").arg(time)
               : MeanwhileText::tr("%1 since %2", "what runs, a time").arg(entryTitle(entry), time);
}

} // namespace weehours
