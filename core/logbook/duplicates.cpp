// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/duplicates.h"

#include "core/logbook/importedid.h"
#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"
#include "core/protocol/fields.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <algorithm>
#include <tuple>
#include <array>

namespace weehours {

namespace {

using Field = QLatin1StringView;

constexpr Field startedAt("startedAt");
constexpr Field endedAt("endedAt");
constexpr Field notes("notes");
constexpr Field pausedAt("pausedAt");
constexpr Field nappyType("type");

// No rule looks further than this for two entries that have both ended.
constexpr qint64 widest = 12 * msecsPerHour;

bool startWithin(const Entry &a, const Entry &b, qint64 minutes)
{
    return qAbs(a.startedAt().msecs - b.startedAt().msecs) <= minutes * msecsPerMinute;
}

bool bothHave(const Entry &a, const Entry &b, Field field)
{
    return a.has(field) && b.has(field);
}

bool agree(const Entry &a, const Entry &b, Field field)
{
    const QJsonValue left = a.entity.data.value(field);
    const QJsonValue right = b.entity.data.value(field);
    if (left.isString() && right.isString())
        return left.toString().compare(right.toString(), Qt::CaseInsensitive) == 0;
    return left == right;
}

bool contradict(const Entry &a, const Entry &b, Field field)
{
    return bothHave(a, b, field) && !agree(a, b, field);
}

Instant endOf(const Entry &entry, Instant now)
{
    if (const auto end = entry.endedAt())
        return *end;
    if (entry.isRunning())
        return qMax(now, entry.startedAt());
    const qint64 seconds = entry.integer(Field("leftSeconds"))
                           + entry.integer(Field("rightSeconds"));
    return entry.startedAt().plusMsecs(seconds * msecsPerSecond);
}

// Whether at least half of the shorter entry overlaps the other.
bool lieOverEachOther(const Entry &a, const Entry &b, Instant now)
{
    const Instant endA = endOf(a, now);
    const Instant endB = endOf(b, now);
    const qint64 common = qMin(endA, endB).msecs - qMax(a.startedAt(), b.startedAt()).msecs;
    const qint64 shorter = qMin(endA.msecs - a.startedAt().msecs, endB.msecs - b.startedAt().msecs);
    return common > 0 && 2 * common >= shorter;
}

// Whether one had ended when the other began.
bool followEachOther(const Entry &a, const Entry &b, Instant now)
{
    return endOf(a, now) <= b.startedAt() || endOf(b, now) <= a.startedAt();
}

bool isSameSleep(const Entry &a, const Entry &b, Instant now)
{
    if (a.isRunning() && b.isRunning())
        return true;
    if (followEachOther(a, b, now))
        return false;
    // A forgotten timer that runs for days overlaps every later entry.
    if (a.isRunning() || b.isRunning())
        return startWithin(a, b, 30);
    return startWithin(a, b, 5) || lieOverEachOther(a, b, now);
}

bool isSameBottle(const Entry &a, const Entry &b)
{
    if (contradict(a, b, Field("milk")))
        return false;
    constexpr Field amount("amountMl");
    if (!contradict(a, b, amount))
        return startWithin(a, b, 10);
    // One caregiver logs what was prepared, the other what was drunk; a later bottle is a top-up.
    return startWithin(a, b, 5) && qAbs(a.integer(amount) - b.integer(amount)) <= 20;
}

bool isSameBreastFeed(const Entry &a, const Entry &b, Instant now)
{
    if (a.isRunning() && b.isRunning())
        return true;
    constexpr Field left("leftSeconds");
    constexpr Field right("rightSeconds");
    const auto onlyOne = [](const Entry &entry, Field side, Field other) {
        return entry.integer(side) > 0 && entry.integer(other) == 0;
    };
    const bool sides = (onlyOne(a, left, right) && onlyOne(b, right, left))
                       || (onlyOne(a, right, left) && onlyOne(b, left, right));
    // Only timers have reliable times; minutes given by hand say how long, but not when.
    const bool isTimed = (a.endedAt() || a.isRunning()) && (b.endedAt() || b.isRunning());
    if (sides || (isTimed && followEachOther(a, b, now)))
        return false;
    return startWithin(a, b, 10) || lieOverEachOther(a, b, now);
}

bool isSameFeed(const Entry &a, const Entry &b, Instant now)
{
    constexpr Field method("method");
    if (!agree(a, b, method))
        return false;
    return a.text(method) == Field("bottle") ? isSameBottle(a, b) : isSameBreastFeed(a, b, now);
}

bool isSameNappy(const Entry &a, const Entry &b)
{
    const QString one = a.text(nappyType);
    const QString two = b.text(nappyType);
    const Field mixed("mixed");
    const auto isPart = [](const QString &word) {
        return word == Field("wee") || word == Field("poo");
    };
    if (one == two)
        return startWithin(a, b, 10);
    // One caregiver saw more than the other; later it is a second one.
    return startWithin(a, b, 5) && ((one == mixed && isPart(two)) || (two == mixed && isPart(one)));
}

// For kinds that are compared by their fields: near in time, none of these fields different, and,
// if there are any, at least one equal.
struct PlainRule
{
    Field kind;
    qint64 minutes;
    std::array<Field, 3> fields;
};
constexpr std::array plainRules{
    PlainRule{Field("solids"), 30, {Field("food")}},
    PlainRule{Field("pumping"), 15, {Field("totalMl")}},
    PlainRule{Field("growth"), 12 * 60, {Field("weightG"), Field("heightMm"), Field("headMm")}},
    // The same medicine twice may be a double dose: all the more reason to ask.
    PlainRule{Field("medication"), 15, {Field("name"), Field("amountMilli"), Field("unit")}},
    PlainRule{Field("temperature"), 10, {Field("centiC")}},
    PlainRule{Field("bath"), 60, {}},
    PlainRule{Field("activity"), 10, {Field("activity")}},
    PlainRule{Field("note"), 60, {Field("notes")}},
};

bool isSameByRule(const Entry &a, const Entry &b)
{
    const auto rule = std::find_if(plainRules.begin(), plainRules.end(),
                                   [&](const PlainRule &one) { return a.kind() == one.kind; });
    if (rule == plainRules.end() || !startWithin(a, b, rule->minutes))
        return false;
    bool anyField = false;
    bool anyAgrees = false;
    for (const Field field : rule->fields) {
        if (field.isEmpty())
            continue;
        anyField = true;
        if (contradict(a, b, field))
            return false;
        anyAgrees = anyAgrees || bothHave(a, b, field);
    }
    return anyAgrees || !anyField;
}

// One row of another program's file, which two people brought along in two time zones.
bool areOneRow(const Entry &a, const Entry &b)
{
    return keyOf(a.id()) == keyOf(b.id()) && isImported(a.id()) && isImported(b.id());
}

bool isSameThing(const Entry &a, const Entry &b, Instant now)
{
    if (areOneRow(a, b))
        return true;
    if (a.kind() == kind::sleep)
        return isSameSleep(a, b, now);
    if (a.kind() == kind::feed)
        return isSameFeed(a, b, now);
    if (a.kind() == kind::nappy)
        return isSameNappy(a, b);
    return isSameByRule(a, b);
}

std::optional<UserId> authorOf(const Entry &entry, const std::optional<UserId> &self)
{
    return entry.entity.createdBy ? entry.entity.createdBy->id : self;
}

// Two entries by one author are meant as two. An imported one may duplicate anyone's.
bool areByOne(const Entry &a, const Entry &b, const std::optional<UserId> &self)
{
    return authorOf(a, self) == authorOf(b, self) && isImported(a.id()) == isImported(b.id());
}

bool runs(const QString &kindName, const QJsonObject &data)
{
    Entry entry;
    entry.entity.entityType = kindName;
    entry.entity.data = data;
    return entry.isRunning();
}

// Merging never ends a timer: of two, the one that still runs counts, from the earlier start.
void uniteTimers(QJsonObject &data, const QJsonObject &other, const QString &kindName)
{
    const bool mine = runs(kindName, data);
    if (mine == runs(kindName, other))
        return;
    const auto begun = [](const QJsonObject &each) {
        return Instant::parse(each.value(startedAt).toString()).value_or(Instant{});
    };
    const QJsonObject &first = begun(other) < begun(data) ? other : data;
    const QJsonValue start = first.value(startedAt);
    if (!mine) {
        for (const Field field : {startedAt, endedAt, pausedAt, Field("leftSeconds"),
                                  Field("rightSeconds"), Field("endSide"), Field("pausedSeconds")})
            setField(data, field, other.value(field));
    }
    // A breast timer's counts refer to its own start.
    if (kindName == kind::sleep)
        data.insert(startedAt, start);
}

// An end before the other's start belongs with its own start.
void uniteTimes(QJsonObject &data, const QJsonObject &other)
{
    const auto end = Instant::parse(other.value(endedAt).toString());
    if (data.contains(endedAt) || !end)
        return;
    if (const auto start = Instant::parse(data.value(startedAt).toString()); start && *end < *start)
        setField(data, startedAt, other.value(startedAt));
    setField(data, endedAt, other.value(endedAt));
    data.remove(pausedAt);
}

void uniteNotes(QJsonObject &data, const QJsonObject &other)
{
    const QString mine = data.value(notes).toString();
    const QString theirs = other.value(notes).toString();
    if (!mine.isEmpty() && !theirs.isEmpty() && !mine.contains(theirs))
        data.insert(notes, theirs.contains(mine) ? theirs : mine + u'\n' + theirs);
}

} // namespace

QList<Duplicate> findDuplicates(const QList<Entry> &entries, const QSet<EntryPair> &kept,
                                const std::optional<UserId> &self, Instant now)
{
    QList<Entry> sorted;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(sorted), [](const Entry &e) {
        // Others may never see an entry that the server refused.
        return !e.entity.deleted && e.state != EntryState::Refused && findKind(e.kind())
               && findKind(e.kind())->isLogEntry;
    });
    std::sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) {
        return std::pair(b.startedAt(), b.id()) < std::pair(a.startedAt(), a.id());
    });
    QList<Duplicate> found;
    for (auto late = sorted.cbegin(); late != sorted.cend(); ++late) {
        for (auto early = late + 1; early != sorted.cend(); ++early) {
            const bool far = late->startedAt().msecs - early->startedAt().msecs > widest;
            if (far && !late->isRunning())
                break;
            if (late->kind() != early->kind() || late->entity.babyId != early->entity.babyId
                || (areByOne(*late, *early, self) && !areOneRow(*late, *early))
                || kept.contains(entryPair(late->id(), early->id()))
                || !isSameThing(*late, *early, now))
                continue;
            found.append(late->id() < early->id() ? Duplicate{*late, *early}
                                                  : Duplicate{*early, *late});
        }
    }
    return found;
}

bool livesOnIn(const Entry &gone, const Entry &current, const std::optional<UserId> &self,
               Instant now)
{
    if (!gone.entity.deleted || current.entity.deleted || !gone.has(startedAt)
        || gone.kind() != current.kind() || gone.entity.babyId != current.entity.babyId
        || areByOne(gone, current, self))
        return false;
    Entry asItWas = gone;
    asItWas.entity.deleted = false;
    const bool isUnited = asItWas.isRunning() && agree(asItWas, current, Field("method"))
                          && current.startedAt() <= asItWas.startedAt()
                          && asItWas.startedAt() <= endOf(current, now);
    return isUnited || isSameThing(asItWas, current, now);
}

QJsonObject unitedFields(const QString &kindName, const QJsonObject &preferred,
                         const QJsonObject &other)
{
    const KindSpec *spec = findKind(kindName);
    if (!spec)
        return preferred;
    QJsonObject data = preferred;
    const bool oneRuns = runs(kindName, preferred) != runs(kindName, other);
    if (oneRuns)
        uniteTimers(data, other, kindName);
    else
        uniteTimes(data, other);
    uniteNotes(data, other);
    if (other.value(nappyType) == QJsonValue(QStringLiteral("mixed"))
        && (data.value(nappyType) == QJsonValue(QStringLiteral("wee"))
            || data.value(nappyType) == QJsonValue(QStringLiteral("poo"))))
        setField(data, nappyType, other.value(nappyType));
    for (const FieldSpec &field : spec->fields) {
        // Whether it is paused, and its counts, come from the timer that is kept.
        const bool isTimer = field.name == endedAt || field.name == pausedAt
                             || (oneRuns
                                 && (field.name == Field("leftSeconds")
                                     || field.name == Field("rightSeconds")
                                     || field.name == Field("endSide")
                                     || field.name == Field("pausedSeconds")));
        if (!isTimer && !data.contains(field.name))
            setField(data, field.name, other.value(field.name));
    }
    // The combined notes may be too long.
    const Instant start = Instant::parse(data.value(startedAt).toString()).value_or(Instant{});
    const bool fits = normalizeFields(*spec, data, start) && checkEntity(*spec, data);
    return fits ? data : preferred;
}

Result<QList<Duplicate>> Duplicates::of(const BabyId &babyId) const
{
    constexpr qint64 lookBack = 14 * msecsPerDay;
    const auto role = m_log.roleFor(babyId);
    if (!role)
        return std::unexpected(role.error());
    if (*role == Role::Viewer)
        return QList<Duplicate>();
    EntryQuery query;
    query.babyId = babyId;
    query.from = m_log.now().plusMsecs(-lookBack);
    const auto recent = m_log.entries(query);
    const auto kept = m_store.keptPairs.all();
    if (!recent)
        return std::unexpected(recent.error());
    if (!kept)
        return std::unexpected(kept.error());
    const auto me = m_log.self();
    return findDuplicates(*recent, *kept, me ? std::optional(me->id) : std::nullopt, m_log.now());
}

Result<Entry> Duplicates::merge(const EntityId &preferred, const EntityId &other)
{
    return m_writer.transact([&](Transaction &tx) -> Result<Entry> {
        const auto one = m_writer.requireStanding(preferred);
        const auto two = m_writer.requireStanding(other);
        if (!one)
            return one;
        if (!two)
            return two;
        if (preferred == other || one->kind() != two->kind()
            || one->entity.babyId != two->entity.babyId) {
            return failure(codes::invalidEntity, {Sentence::CannotBecomeOne});
        }
        auto writes = writeOne(tx, *one, *two);
        if (!writes)
            return std::unexpected(writes.error());
        const EntityId stays = writes->constFirst().id;
        if (auto kept = m_writer.remember(tx, Undone::Merge, one->entity.babyId,
                                          *std::move(writes));
            !kept)
            return std::unexpected(kept.error());
        return m_writer.require(stays);
    });
}

Result<QList<EntryWrite>> Duplicates::writeOne(Transaction &tx, const Entry &preferred,
                                               const Entry &other)
{
    const bool staysOne = preferred.id() < other.id();
    const Entry &stays = staysOne ? preferred : other;
    const Entry &goes = staysOne ? other : preferred;
    QJsonObject fields = unitedFields(preferred.kind(), preferred.entity.data, other.entity.data);
    for (const QString &field : stays.entity.data.keys()) {
        if (!fields.contains(field))
            fields.insert(field, QJsonValue::Null);
    }
    const auto edited = m_writer.edit(tx, stays, fields);
    if (!edited)
        return std::unexpected(edited.error());
    // The merge includes the removed entry only as it was seen here. The delete gets that time, so
    // that any later change by others wins.
    const auto removed = m_writer.remove(tx, goes, goes.entity.updatedAt);
    if (!removed)
        return std::unexpected(removed.error());
    return QList<EntryWrite>{*edited, *removed};
}

Result<QList<Entry>> Duplicates::uniteTimers(const BabyId &babyId)
{
    constexpr qint64 forgotten = 12 * msecsPerHour;
    const auto role = m_log.roleFor(babyId);
    auto timers = m_log.running(babyId);
    if (!role)
        return std::unexpected(role.error());
    if (!timers)
        return timers;
    if (*role == Role::Viewer || timers->size() < 2)
        return QList<Entry>();
    return m_writer.transact([&](Transaction &tx) -> Result<QList<Entry>> {
        timers = m_log.running(babyId);
        if (!timers)
            return timers;
        std::ranges::sort(*timers, {}, [](const Entry &timer) {
            return std::tuple(timer.kind(), timer.startedAt(), timer.id());
        });
        QList<Entry> united;
        for (qsizetype i = 0; i + 1 < timers->size(); ++i) {
            const Entry &first = timers->at(i);
            const Entry &next = timers->at(i + 1);
            if (first.kind() != next.kind()
                || next.startedAt().msecs - first.startedAt().msecs > forgotten)
                continue;
            const auto writes = writeOne(tx, first, next);
            if (!writes)
                return std::unexpected(writes.error());
            const auto stays = m_writer.require(writes->constFirst().id);
            if (!stays)
                return std::unexpected(stays.error());
            // A third timer is merged with the result of the first two.
            (*timers)[i + 1] = *stays;
            united.removeIf([&](const Entry &one) { return one.kind() == stays->kind(); });
            united.append(*stays);
        }
        return united;
    });
}

Result<void> Duplicates::keepBoth(const EntityId &one, const EntityId &other)
{
    return m_writer.transact([&](Transaction &tx) -> Result<void> {
        const auto entry = m_writer.require(one);
        if (!entry)
            return std::unexpected(entry.error());
        if (const auto second = m_writer.require(other); !second)
            return std::unexpected(second.error());
        return m_store.keptPairs.add(tx, entry->entity.babyId, entryPair(one, other));
    });
}

} // namespace weehours
