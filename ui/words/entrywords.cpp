// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/entrywords.h"

#include "core/logbook/feedtimer.h"
#include "core/protocol/schema.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace weehours {

namespace {

using Word = QLatin1StringView;

/// Gives the functions below a context for the translators.
struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::EntryText)
};

struct Term
{
    Word word;
    const char *text;
};

/// What the words of the schema are called in front of people.
constexpr std::array terms{
    Term{Word("breast_milk"), QT_TRANSLATE_NOOP("weehours::EntryText", "breast milk")},
    Term{Word("formula"), QT_TRANSLATE_NOOP("weehours::EntryText", "formula")},
    Term{Word("mixed"), QT_TRANSLATE_NOOP("weehours::EntryText", "mixed milk")},
    Term{Word("left"), QT_TRANSLATE_NOOP("weehours::EntryText", "left")},
    Term{Word("right"), QT_TRANSLATE_NOOP("weehours::EntryText", "right")},
    Term{Word("green"), QT_TRANSLATE_NOOP("weehours::EntryText", "green")},
    Term{Word("yellow"), QT_TRANSLATE_NOOP("weehours::EntryText", "yellow")},
    Term{Word("brown"), QT_TRANSLATE_NOOP("weehours::EntryText", "brown")},
    Term{Word("black"), QT_TRANSLATE_NOOP("weehours::EntryText", "black")},
    Term{Word("red"), QT_TRANSLATE_NOOP("weehours::EntryText", "red")},
    Term{Word("grey"), QT_TRANSLATE_NOOP("weehours::EntryText", "grey")},
    Term{Word("watery"), QT_TRANSLATE_NOOP("weehours::EntryText", "watery")},
    Term{Word("runny"), QT_TRANSLATE_NOOP("weehours::EntryText", "runny")},
    Term{Word("mushy"), QT_TRANSLATE_NOOP("weehours::EntryText", "mushy")},
    Term{Word("pasty"), QT_TRANSLATE_NOOP("weehours::EntryText", "pasty")},
    Term{Word("formed"), QT_TRANSLATE_NOOP("weehours::EntryText", "formed")},
    Term{Word("hard_pellets"), QT_TRANSLATE_NOOP("weehours::EntryText", "hard pellets")},
};
constexpr std::array kindTitles{
    Term{kind::baby, QT_TRANSLATE_NOOP("weehours::EntryText", "Baby")},
    Term{kind::feed, QT_TRANSLATE_NOOP("weehours::EntryText", "Feed")},
    Term{kind::sleep, QT_TRANSLATE_NOOP("weehours::EntryText", "Sleep")},
    Term{kind::nappy, QT_TRANSLATE_NOOP("weehours::EntryText", "Nappy")},
    Term{Word("solids"), QT_TRANSLATE_NOOP("weehours::EntryText", "Solids")},
    Term{Word("pumping"), QT_TRANSLATE_NOOP("weehours::EntryText", "Pumping")},
    Term{Word("growth"), QT_TRANSLATE_NOOP("weehours::EntryText", "Growth")},
    Term{Word("medication"), QT_TRANSLATE_NOOP("weehours::EntryText", "Medicine")},
    Term{Word("temperature"), QT_TRANSLATE_NOOP("weehours::EntryText", "Temperature")},
    Term{Word("bath"), QT_TRANSLATE_NOOP("weehours::EntryText", "Bath")},
    Term{Word("activity"), QT_TRANSLATE_NOOP("weehours::EntryText", "Activity")},
    Term{Word("note"), QT_TRANSLATE_NOOP("weehours::EntryText", "Note")},
};

} // namespace

QString termText(const QString &word)
{
    for (const Term &term : terms) {
        if (word == term.word)
            return EntryText::tr(term.text);
    }
    // A word of a newer version is better shown as it is than left out.
    return QString(word).replace(u'_', u' ');
}

namespace {

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(QStringLiteral(" · "));
}

QString note(const Entry &entry)
{
    return entry.text(Word("notes")).simplified();
}

QString spanText(const Entry &entry)
{
    const auto endedAt = entry.endedAt();
    if (!endedAt)
        return {};
    return QStringLiteral("%1–%2").arg(timeText(entry.startedAt()), timeText(*endedAt));
}

qint64 breastMsecs(const Entry &entry)
{
    const qint64 sides = entry.integer(Word("leftSeconds")) + entry.integer(Word("rightSeconds"));
    if (sides > 0)
        return sides * msecsPerSecond;
    const auto endedAt = entry.endedAt();
    return endedAt ? endedAt->msecs - entry.startedAt().msecs : 0;
}

QString feedTitle(const Entry &entry)
{
    if (entry.text(Word("method")) == Word("bottle")) {
        return entry.has(Word("amountMl"))
                   ? EntryText::tr("Bottle, %1", "a feed; %1 is an amount: 120 ml")
                         .arg(amountText(entry.integer(Word("amountMl"))))
                   : EntryText::tr("Bottle", "a feed from a bottle");
    }
    if (entry.isRunning())
        return EntryText::tr("Breast feed", "one that is still running");
    const qint64 msecs = breastMsecs(entry);
    return msecs > 0 ? EntryText::tr("Breast, %1", "a feed at the breast; %1 is a span of time")
                           .arg(durationText(msecs))
                     : EntryText::tr("Breast", "a feed at the breast");
}

QString sideText(qint64 seconds, const char *text)
{
    if (seconds <= 0)
        return {};
    const qint64 minutes = std::max<qint64>((seconds + 30) / 60, 1);
    return EntryText::tr(text).arg(QLocale().toString(minutes));
}

constexpr const char *leftMinutes = QT_TRANSLATE_NOOP("weehours::EntryText", "left %1");
constexpr const char *rightMinutes = QT_TRANSLATE_NOOP("weehours::EntryText", "right %1");

/// "on the left": what each side has had is told beside the switch.
QString sideNow(const Entry &entry, Instant now)
{
    const auto side = FeedTimer(entry, now).side();
    if (!side)
        return {};
    return *side == FeedSide::Left ? EntryText::tr("on the left", "a baby at the breast, now")
                                   : EntryText::tr("on the right", "a baby at the breast, now");
}

QString feedDetail(const Entry &entry)
{
    if (entry.text(Word("method")) == Word("bottle")) {
        return joined({entry.has(Word("milk")) ? termText(entry.text(Word("milk"))) : QString(),
                       entry.flag(Word("estimated"))
                           ? EntryText::tr("estimated", "an amount of milk")
                           : QString()});
    }
    const QString left = sideText(entry.integer(Word("leftSeconds")), leftMinutes);
    const QString right = sideText(entry.integer(Word("rightSeconds")), rightMinutes);
    if (left.isEmpty() && right.isEmpty())
        return joined({spanText(entry), termText(entry.text(Word("endSide")))});
    return joined({left, right});
}

QString nappyTitle(const Entry &entry)
{
    const QString type = entry.text(Word("type"));
    const QString colour = termText(entry.text(Word("colour")));
    QString title;
    if (type == Word("wee"))
        title = EntryText::tr("Wee", "a nappy");
    else if (type == Word("poo"))
        title = EntryText::tr("Poo", "a nappy");
    else if (type == Word("mixed"))
        title = EntryText::tr("Mixed nappy");
    else if (type == Word("dry"))
        title = EntryText::tr("Dry nappy");
    else
        title = EntryText::tr("Clean nappy");
    return colour.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, colour);
}

QString nappyDetail(const Entry &entry)
{
    return joined({termText(entry.text(Word("consistency"))),
                   entry.flag(Word("rash")) ? EntryText::tr("rash", "on the skin below the nappy")
                                            : QString()});
}

/// The kinds that have no screens of their own yet still arrive from other versions.
QString otherTitle(const Entry &entry)
{
    const QLocale locale;
    QString title = kindTitle(entry.kind());
    if (entry.kind() == Word("growth") && entry.has(Word("weightG")))
        return EntryText::tr("Weight %1 g").arg(locale.toString(entry.integer(Word("weightG"))));
    if (entry.kind() == Word("temperature")) {
        const double degrees = static_cast<double>(entry.integer(Word("centiC"))) / 100;
        return EntryText::tr("%1 °C").arg(locale.toString(degrees, 'f', 1));
    }
    if (entry.kind() == Word("pumping"))
        return EntryText::tr("Pumped %1", "%1 is an amount: 120 ml")
            .arg(amountText(entry.integer(Word("totalMl"))));
    if (entry.kind() == Word("solids") || entry.kind() == Word("medication")) {
        const QString name = entry.text(Word("food")) + entry.text(Word("name"));
        return name.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, name);
    }
    if (entry.kind() == Word("activity"))
        return QStringLiteral("%1, %2").arg(title, termText(entry.text(Word("activity"))));
    return title;
}

} // namespace

QString kindTitle(const QString &kindName)
{
    for (const Term &term : kindTitles) {
        if (kindName == term.word)
            return EntryText::tr(term.text);
    }
    return EntryText::tr("Entry", "in the log; a kind that this version does not know");
}

QString entryTitle(const Entry &entry)
{
    if (entry.kind() == kind::feed)
        return feedTitle(entry);
    if (entry.kind() == kind::nappy)
        return nappyTitle(entry);
    if (entry.kind() != kind::sleep)
        return otherTitle(entry);
    const auto endedAt = entry.endedAt();
    return endedAt ? EntryText::tr("Slept %1", "%1 is a span of time: 1 h 04")
                         .arg(durationText(endedAt->msecs - entry.startedAt().msecs))
                   : EntryText::tr("Asleep", "now");
}

QString entryDetail(const Entry &entry, Instant now)
{
    QStringList parts;
    const bool isTimer = entry.isRunning();
    if (isTimer) {
        const bool paused = entry.kind() == kind::feed && FeedTimer(entry, now).isPaused();
        const QString lasted = durationText(runningMsecs(entry, now));
        parts.append(
            paused ? EntryText::tr("paused · %1", "a feed; %1 is how long it went on").arg(lasted)
                   : EntryText::tr("running · %1", "a feed or sleep; %1 is how long already")
                         .arg(lasted));
    }
    if (entry.kind() == kind::feed)
        parts.append(isTimer ? sideNow(entry, now) : feedDetail(entry));
    else if (entry.kind() == kind::nappy)
        parts.append(nappyDetail(entry));
    else
        parts.append(spanText(entry));
    if (entry.kind() == kind::sleep)
        parts.append(entry.text(Word("place")));
    if (entry.has(Word("startedAt")))
        parts.append(zoneText(entry.startedAt(), entry.text(Word("zone"))));
    parts.append(note(entry));
    return joined(parts);
}

QString quickWords(const QuickEntry &entry, Instant now)
{
    Entry seen;
    seen.entity.entityType = entry.kind;
    seen.entity.data = entry.fields;
    QString title = entryTitle(seen);
    const QString detail = seen.isRunning() ? note(seen) : entryDetail(seen, now);
    const QString day = dayIfOther(seen.startedAt(), now);
    const QString when = day.isEmpty() ? timeText(seen.startedAt())
                                       : day + u' ' + timeText(seen.startedAt());
    if (entry.kind == kind::feed && seen.has(Word("amountMl"))) {
        const QString milk = seen.has(Word("milk")) ? termText(seen.text(Word("milk"))) : QString();
        const QString amount = amountText(seen.integer(Word("amountMl")));
        return joined({EntryText::tr("Bottle", "a feed from a bottle"),
                       milk.isEmpty() ? amount : amount + u' ' + milk, when, note(seen)});
    }
    if (seen.isRunning()) {
        title = entry.kind == kind::sleep
                    ? EntryText::tr("Asleep since %1", "%1 is a time of day")
                          .arg(when)
                    : EntryText::tr("Breast since %1", "a feed that runs; %1 is a time of day")
                          .arg(when);
        return joined({title, detail});
    }
    const bool saysWhen = entry.kind == kind::sleep;
    return joined({title, saysWhen ? day : QString(), detail, saysWhen ? QString() : when});
}

} // namespace weehours
