// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/wholefeeds.h"

#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

bool isPart(const Entry &entry)
{
    return entry.kind() == kind::feed && !entry.entity.deleted && !entry.isRunning();
}

Instant endOf(const Entry &feed)
{
    const qint64 seconds = feed.integer(field::leftSeconds) + feed.integer(field::rightSeconds);
    return std::max(feed.endedAt().value_or(feed.startedAt()),
                    feed.startedAt().plusMsecs(seconds * msecsPerSecond));
}

// A feed that is being combined.
struct Whole
{
    qsizetype place; // of its first part among the entries
    QList<qsizetype> parts;
};

bool belongs(const QList<Entry> &entries, const Whole &whole, const Entry &feed, qint64 within)
{
    return std::ranges::any_of(whole.parts, [&](qsizetype part) {
        const Entry &other = entries.at(part);
        return other.text(field::method) != feed.text(field::method)
               && feed.startedAt().msecs - endOf(other).msecs <= within;
    });
}

Entry joined(const QList<Entry> &entries, const Whole &whole)
{
    Entry feed = entries.at(whole.place);
    Instant end = endOf(feed);
    for (const qsizetype part : whole.parts) {
        if (part == whole.place)
            continue;
        const Entry &other = entries.at(part);
        end = std::max(end, endOf(other));
        for (const auto name : {field::amountMl, field::leftSeconds, field::rightSeconds}) {
            if (other.has(name))
                feed.entity.data.insert(name, feed.integer(name) + other.integer(name));
        }
    }
    feed.entity.data.insert(field::endedAt, end.toString());
    return feed;
}

} // namespace

QList<Entry> withWholeFeeds(const QList<Entry> &entries, qint64 within)
{
    if (within <= 0)
        return entries;
    QList<qsizetype> feeds;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (isPart(entries.at(i)))
            feeds.append(i);
    }
    std::ranges::stable_sort(feeds, {}, [&](qsizetype i) { return entries.at(i).startedAt(); });
    QList<Whole> wholes;
    for (const qsizetype i : std::as_const(feeds)) {
        if (!wholes.isEmpty() && belongs(entries, wholes.constLast(), entries.at(i), within))
            wholes.last().parts.append(i);
        else
            wholes.append(Whole{i, QList<qsizetype>{i}});
    }
    QList<Entry> result = entries;
    QList<qsizetype> gone;
    for (const Whole &whole : std::as_const(wholes)) {
        if (whole.parts.size() < 2)
            continue;
        result[whole.place] = joined(entries, whole);
        gone += whole.parts.mid(1);
    }
    std::ranges::sort(gone, std::greater<>());
    for (const qsizetype i : std::as_const(gone))
        result.removeAt(i);
    return result;
}

} // namespace weehours
