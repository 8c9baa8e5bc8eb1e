// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importer.h"

#include "core/exchange/babyfinder.h"
#include "core/exchange/entrymaker.h"
#include "core/exchange/logsheet.h"
#include "core/exchange/openends.h"
#include "core/logbook/importedid.h"
#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/protocol/validation.h"

#include <QSet>

#include <algorithm>

namespace weehours {

namespace {

/// What the log has already.
class HeldEntries
{
public:
    [[nodiscard]] Result<void> look(const Logbook &logbook, const BabyId &baby)
    {
        if (m_looked.contains(baby))
            return {};
        m_looked.insert(baby);
        const auto ids = logbook.idsOf(baby);
        if (!ids)
            return std::unexpected(ids.error());
        for (auto it = ids->constBegin(); it != ids->constEnd(); ++it) {
            m_ids.insert(it.key(), it.value());
            if (!isImported(it.key()))
                continue;
            if (it.value())
                m_deletedKeys.insert(keyOf(it.key()));
            else
                m_places[keyOf(it.key())].append(baby);
        }
        return {};
    }
    [[nodiscard]] bool current(const EntityId &id) const { return !m_ids.value(id, true); }
    [[nodiscard]] bool isDeleted(const EntityId &id, ImportKey key) const
    {
        return m_ids.value(id, false) || m_deletedKeys.contains(key);
    }
    /// The same row is here under another time: it was read in another zone, or was moved.
    [[nodiscard]] bool standsElsewhere(ImportKey key) const { return m_places.contains(key); }
    /// Somebody moved it from this baby's log to another one.
    [[nodiscard]] bool wasMoved(ImportKey key, const BabyId &from) const
    {
        return standsElsewhere(key) && !m_places.value(key).contains(from);
    }
    /// Two people brought it along in two zones.
    [[nodiscard]] bool standsTwice(ImportKey key) const { return m_places.value(key).size() > 1; }

private:
    QSet<BabyId> m_looked;
    QHash<EntityId, bool> m_ids;
    QHash<ImportKey, QList<BabyId>> m_places;
    QSet<ImportKey> m_deletedKeys;
};

/// The clock of a log, for ids.
class LogClock final : public Clock
{
public:
    explicit LogClock(const Logbook &logbook) : m_logbook(logbook) {}
    [[nodiscard]] Instant now() const override { return m_logbook.now(); }

private:
    const Logbook &m_logbook;
};

} // namespace

QByteArray rejectedCsv(const ImportSource &source, const ImportPlan &plan,
                       QString (*inWords)(const Message &))
{
    const auto tableOf = [&source](int file) -> const CsvTable * {
        for (const ImportDocument &document : source.documents) {
            if (document.index() == file && document.isTable())
                return &document.table();
        }
        return nullptr;
    };
    QStringList columns;
    for (const ImportComplaint &one : plan.rejected) {
        const CsvTable *table = tableOf(one.file);
        for (const QString &name : table ? table->heading() : QStringList()) {
            if (!columns.contains(name))
                columns.append(name);
        }
    }
    QByteArray csv = logsheet::row(columns
                                   + QStringList{QStringLiteral("file"), QStringLiteral("row"),
                                                 QStringLiteral("reason")});
    for (const ImportComplaint &one : plan.rejected) {
        QStringList cells(columns.size());
        const CsvTable *table = tableOf(one.file);
        const CsvTable::Row *row = table ? table->row(one.row) : nullptr;
        for (qsizetype i = 0; row && i < qMin(row->cells.size(), table->heading().size()); ++i)
            cells[columns.indexOf(table->heading().at(i))] = row->cells.at(i);
        cells += {source.files.value(one.file), one.row > 0 ? QString::number(one.row) : QString(),
                  inWords(one.reason)};
        csv += logsheet::row(cells);
    }
    return csv;
}

Result<ImportPlan> Importer::plan(const ImportSource &source, const ImportAnswers &answers) const
{
    ImportPlan plan;
    plan.rejected = source.reading.complaints;
    if (!answers.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(answers.zone)
        && !QTimeZone(answers.zone).isValid())
        return failure(codes::usage, {Sentence::ZoneUnknown, {QString::fromUtf8(answers.zone)}});
    const auto babies = babiesFor(source, plan);
    if (!babies)
        return std::unexpected(babies.error());
    const BabyFinder finder(*babies, source, answers);
    const OpenEnds ends(source, answers, m_logbook.now());
    if (finder.question())
        plan.questions.append(*finder.question());
    plan.questions.append(ends.questions());

    EntryMaker maker(ends, m_logbook.now());
    HeldEntries held;
    // What was moved to another log is no less here.
    for (const Entry &one : m_logbook.allBabies().value_or(QList<Entry>())) {
        if (auto looked = held.look(m_logbook, one.entity.babyId); !looked)
            return std::unexpected(looked.error());
    }
    QHash<ImportKey, QJsonObject> seen;
    QList<NewEntry> deleted;
    int elsewhere = 0;
    int twice = 0;
    int again = 0;
    bool anyStands = false;
    for (const ImportedRow &row : source.reading.rows) {
        const auto baby = finder.babyOf(row);
        if (!baby) {
            plan.rejected.append({row.file, row.row, Message{Sentence::RowOfOtherBaby, {row.baby}},
                                  row.kind});
            continue;
        }
        if (auto looked = held.look(m_logbook, *baby); !looked)
            return std::unexpected(looked.error());
        auto fields = maker.make(row);
        if (!fields) {
            plan.rejected.append({row.file, row.row, fields.error().message, row.kind});
            continue;
        }
        // A row may turn out to be of another kind.
        NewEntry entry{*baby, {}, maker.kind(), *std::move(fields)};
        const ImportKey key = importKey(*baby, source.formatOfFile.at(row.file)->name,
                                        row.identity);
        const bool isOwn = row.ownBaby == baby->toString();
        entry.id = (isOwn ? EntityId::parse(row.ownId) : std::nullopt)
                       .value_or(importedId(maker.start(), key));
        // One id is one entry. Another content under it is not lost without a word.
        if (const auto first = seen.constFind(key); first != seen.constEnd()) {
            if (*first == entry.fields)
                ++again;
            else
                plan.rejected.append({row.file, row.row, Message{Sentence::RowOfSameId},
                                      entry.kind});
            continue;
        }
        seen.insert(key, entry.fields);
        plan.first = plan.first ? qMin(*plan.first, maker.start()) : maker.start();
        plan.last = plan.last ? qMax(*plan.last, maker.start()) : maker.start();
        if (held.current(entry.id) || (!isOwn && held.standsElsewhere(key))) {
            anyStands = true;
            elsewhere += held.current(entry.id) || held.wasMoved(key, *baby) ? 0 : 1;
            twice += held.standsTwice(key) ? 1 : 0;
            ++plan.known[entry.kind];
        } else if (held.isDeleted(entry.id, key)) {
            deleted.append(std::move(entry));
        } else {
            ++plan.fresh[entry.kind];
            plan.entries.append(std::move(entry));
        }
    }
    // What somebody deleted stays deleted. If nothing of the import is left, all of it was undone,
    // and a person who imports it again wants it again.
    for (NewEntry &entry : deleted) {
        ++(anyStands ? plan.known : plan.fresh)[entry.kind];
        if (!anyStands)
            plan.entries.append(std::move(entry));
    }
    if (source.reading.rows.isEmpty() && plan.rejected.isEmpty())
        plan.rejected.append({0, 0, Message{Sentence::NothingThere}, {}});
    if (!source.reading.caregivers.isEmpty())
        plan.remarks.append(Message{Sentence::LoggedBy,
                                    {source.reading.caregivers.join(QStringLiteral(", "))}});
    if (again > 0)
        plan.remarks.append(Message{Sentence::RowsTwice, {again}});
    if (source.reading.deleted > 0)
        plan.remarks.append(Message{Sentence::RowsDeletedThere, {source.reading.deleted}});
    if (elsewhere > 0)
        plan.remarks.append(Message{Sentence::RowsHereAtOtherTimes, {elsewhere}});
    if (twice > 0)
        plan.remarks.append(Message{Sentence::RowsHereTwice, {twice}});
    if (maker.twice() > 0)
        plan.remarks.append(Message{Sentence::TimesTwiceInZone, {maker.twice()}});
    if (maker.shortened() > 0)
        plan.remarks.append(Message{Sentence::NotesShortened, {maker.shortened()}});
    if (maker.leftOut() > 0)
        plan.remarks.append(Message{Sentence::TimesLeftOutInZone, {maker.leftOut()}});
    std::ranges::stable_sort(plan.rejected, [](const ImportComplaint &a, const ImportComplaint &b) {
        return std::pair(a.file, a.row) < std::pair(b.file, b.row);
    });
    return plan;
}

Result<int> Importer::write(const ImportPlan &plan, const std::function<bool(int done)> &goOn) const
{
    if (!plan.questions.isEmpty())
        return failure(codes::usage, plan.questions.constFirst().words);
    return m_logbook.addMany(plan.entries, goOn);
}

Result<QList<Entry>> Importer::babiesFor(const ImportSource &source, ImportPlan &plan) const
{
    auto babies = m_logbook.babies();
    if (babies && babies->isEmpty())
        babies = m_logbook.allBabies();
    if (!babies || !babies->isEmpty())
        return babies;
    const KindSpec &spec = *findKind(QString(kind::baby));
    const LogClock clock(m_logbook);
    IdSource ids(clock);
    for (const ImportedBaby &one : source.reading.babies) {
        const auto fields = normalizeFields(spec, one.fields, m_logbook.now());
        if (!fields)
            return std::unexpected(fields.error());
        if (const auto fits = checkEntity(spec, *fields); !fits)
            return std::unexpected(fits.error());
        Entry baby;
        baby.entity.entityType = kind::baby;
        baby.entity.babyId = ids.next<BabyId>();
        baby.entity.entityId = entityIdOf(baby.entity.babyId);
        baby.entity.data = one.fields;
        plan.entries.append({baby.entity.babyId, baby.id(), baby.kind(), *fields});
        babies->append(baby);
    }
    return babies;
}

} // namespace weehours
