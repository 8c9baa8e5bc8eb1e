// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/undobook.h"

#include "core/logbook/logreader.h"
#include "core/logbook/logwriter.h"
#include "core/protocol/sentence.h"
#include "core/store/quickanswers.h"

#include <algorithm>

namespace weehours {

namespace {

std::unexpected<Error> superseded(const Message &message)
{
    return failure(codes::superseded, message);
}

EntryWrite turned(const EntryWrite &write)
{
    return {write.id, write.kind, write.isThere, write.wasThere, write.after, write.before};
}

// If others have already made the reverse change.
Message nothingLeft(const QList<EntryWrite> &writes)
{
    return writes.constLast().isThere ? Message{Sentence::EntryIsSoAlready}
                                      : Message{Sentence::EntryIsGoneAlready};
}

} // namespace

Result<UndoReport> UndoBook::undo()
{
    return takeStep(false);
}

Result<UndoReport> UndoBook::redo()
{
    return takeStep(true);
}

std::optional<EntityId> UndoBook::lastChanged() const
{
    const auto step = m_store.undo.toUndo();
    if (!step || !*step || (*step)->writes.isEmpty())
        return std::nullopt;
    const QList<EntryWrite> &writes = (*step)->writes;
    const auto current = std::find_if(writes.cbegin(), writes.cend(),
                                      [](const EntryWrite &write) { return write.isThere; });
    return current == writes.cend() ? writes.constFirst().id : current->id;
}

Result<UndoReport> UndoBook::takeStep(bool undone)
{
    QList<UndoStep> steps;
    auto taken = m_writer.transact([&](Transaction &tx) -> Result<UndoReport> {
        const auto latest = undone ? m_store.undo.toRedo() : m_store.undo.toUndo();
        if (!latest)
            return std::unexpected(latest.error());
        if (!*latest) {
            return failure(codes::notFound, undone ? Message{Sentence::NothingToRedo}
                                                   : Message{Sentence::NothingToUndo});
        }
        auto act = m_store.undo.actOf(**latest);
        if (!act)
            return std::unexpected(act.error());
        steps = *std::move(act);
        UndoReport report;
        report.what = steps.constFirst().what;
        std::optional<Error> left;
        for (const UndoStep &step : std::as_const(steps)) {
            const auto done = turnStep(tx, step, undone, report);
            if (done)
                continue;
            // Of an act for several babies, the others are undone all the same.
            if (steps.size() == 1 || done.error().code != codes::superseded)
                return std::unexpected(done.error());
            left = done.error();
        }
        if (left && report.entries.isEmpty())
            return std::unexpected(*left);
        for (const UndoStep &step : std::as_const(steps)) {
            if (auto moved = m_store.undo.setUndone(tx, step.position, !undone); !moved)
                return std::unexpected(moved.error());
        }
        return report;
    });
    if (taken || taken.error().code != codes::superseded)
        return taken;
    // It can never be undone any more, and must not block the one before it.
    auto dropped = m_writer.transact([&](Transaction &tx) -> Result<void> {
        for (const UndoStep &step : std::as_const(steps)) {
            if (auto removed = m_store.undo.remove(tx, step.position); !removed)
                return removed;
        }
        return {};
    });
    if (!dropped)
        return std::unexpected(dropped.error());
    return taken;
}

Result<void> UndoBook::turnStep(Transaction &tx, const UndoStep &step, bool again,
                                UndoReport &report)
{
    QList<EntryWrite> writes = step.writes;
    if (!again) {
        std::reverse(writes.begin(), writes.end());
        std::transform(writes.cbegin(), writes.cend(), writes.begin(), turned);
    }
    const qsizetype before = report.entries.size();
    for (const EntryWrite &write : std::as_const(writes)) {
        const auto done = turn(tx, step.babyId, write, report);
        // In an import, entries that were changed since are skipped.
        const bool isLeft = !done && step.what == Undone::Import
                            && done.error().code == codes::superseded;
        if (!done && !isLeft)
            return done;
    }
    if (report.entries.size() > before)
        return {};
    return superseded(report.kept.isEmpty()
                          ? nothingLeft(writes)
                          : Message{Sentence::OthersChangedAgain, {report.keptFor}});
}

Result<void> UndoBook::turn(Transaction &tx, const BabyId &babyId, const EntryWrite &write,
                            UndoReport &report)
{
    const auto found = m_store.entries.find(write.id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found && !m_log.isAllHere(babyId)) {
        return failure(codes::notFound, {Sentence::EntryNotFetchedYet});
    }
    const bool current = *found && !(*found)->entity.deleted;
    if (write.wasThere && write.isThere) {
        if (!current) {
            return superseded({Sentence::OthersDeleted, {changerOf(write.id)}});
        }
        return turnFields(tx, **found, write, report);
    }
    if (current == write.isThere)
        return {};

    if (!write.isThere && write.kind == kind::baby) {
        // An import made it. What was logged of it since would go with it.
        const auto others = hasOtherEntries(m_store.database, babyId, write.id);
        if (!others)
            return std::unexpected(others.error());
        if (*others)
            return superseded({Sentence::OtherEntriesOfBaby});
    }
    Result<EntryWrite> written;
    if (write.isThere) {
        Entry entry = found->value_or(Entry());
        entry.entity.entityId = write.id;
        entry.entity.entityType = write.kind;
        entry.entity.babyId = babyId;
        // Its last content, which others may have added to.
        if (entry.entity.data.isEmpty())
            entry.entity.data = write.after;
        written = m_writer.bringBack(tx, entry, {});
    } else if ((*found)->entity.data != write.before) {
        return superseded({Sentence::OthersChanged, {changerOf(write.id)}});
    } else {
        written = m_writer.remove(tx, **found);
    }
    if (!written)
        return std::unexpected(written.error());
    report.entries.append(write.id);
    return {};
}

Result<void> UndoBook::turnFields(Transaction &tx, const Entry &entry, const EntryWrite &write,
                                  UndoReport &report)
{
    QJsonObject fields;
    for (const QString &field : write.after.keys()) {
        const QJsonValue present = fieldValue(entry.entity.data, field);
        if (present == write.after.value(field))
            continue;
        if (present == write.before.value(field))
            fields.insert(field, write.after.value(field));
        else
            report.kept.append(field);
    }
    if (!report.kept.isEmpty())
        report.keptFor = changerOf(entry.id());
    if (fields.isEmpty())
        return {};
    const auto written = m_writer.edit(tx, entry, fields);
    if (!written) {
        const bool unfit = written.error().code == codes::invalidEntity
                           || written.error().code == codes::invalidField;
        if (!unfit)
            return std::unexpected(written.error());
        return superseded({Sentence::OthersMakeItUnfit,
                           {changerOf(entry.id()), QVariant::fromValue(written.error())}});
    }
    report.entries.append(entry.id());
    return {};
}

// The name of the last other person who changed it; empty if it is not known.
QString UndoBook::changerOf(const EntityId &id) const
{
    const auto me = m_log.self();
    const QList<Event> events = m_store.journal.of(id).value_or(QList<Event>());
    const auto other = std::find_if(events.crbegin(), events.crend(), [&](const Event &event) {
        return !me || event.author.id != me->id;
    });
    return other == events.crend() ? QString() : other->author.name;
}

} // namespace weehours
