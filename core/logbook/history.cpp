// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logbook/history.h"

#include "core/logbook/meanwhile.h"
#include "core/protocol/schema.h"

#include <algorithm>

namespace weehours {

namespace {

using What = HistoryStep::What;
using State = HistoryStep::State;

constexpr QLatin1StringView deletedWord("deleted");

/// Replays the changes of an entry and collects the steps.
class Teller
{
public:
    Teller(const HistorySources &sources, const std::optional<Person> &self)
        : m_sources(sources), m_self(self)
    {
    }

    History tell()
    {
        for (const Event &event : m_sources.events)
            tellEvent(event);
        const qint64 version = m_sources.confirmed ? m_sources.confirmed->version : 0;
        if (m_version != version) {
            // The present state came without its event: with a snapshot or a push answer.
            m_history.isPartial = true;
            m_data = m_sources.confirmed ? m_sources.confirmed->data : QJsonObject();
            m_deleted = m_sources.confirmed && m_sources.confirmed->deleted;
            m_isKnown = true;
        }
        for (const Conflict &conflict : m_sources.conflicts)
            tellConflict(conflict);
        for (const OutboxRow &row : m_sources.rows)
            tellRow(row);
        for (const Entry &entry : m_sources.joined)
            tellJoined(entry);
        return m_history;
    }

private:
    void tellEvent(const Event &event)
    {
        // Events after the confirmed version are from a server that has since lost them.
        if (!m_sources.confirmed || event.seq > m_sources.confirmed->version)
            return;
        const Entity &entity = event.entity;
        m_history.kind = entity.entityType;
        if (event.op == Op::Create)
            m_isKnown = true;
        else if (!m_isKnown)
            m_history.isPartial = true;
        HistoryStep step;
        step.who = event.author;
        step.isOwn = m_self && m_self->id == event.author.id;
        // The entity's time advances only with a change later than all before.
        step.at = entity.updatedAt > m_updatedAt ? entity.updatedAt : event.at;
        m_updatedAt = qMax(m_updatedAt, entity.updatedAt);
        if (entity.deleted) {
            step.what = What::Deleted;
        } else {
            step.what = event.op == Op::Create                ? What::Created
                        : event.changed.contains(deletedWord) ? What::Restored
                                                              : What::Edited;
            QStringList fields = event.changed;
            fields.removeAll(deletedWord);
            if (step.what == What::Created)
                fields = entity.data.keys();
            else if (m_isKnown && differsBeyond(entity.data, fields))
                m_history.isPartial = true;
            for (const QString &field : inOrder(fields))
                step.changes.append({field, before(field), fieldValue(entity.data, field)});
            m_data = entity.data;
            m_isKnown = true;
        }
        m_deleted = entity.deleted;
        m_version = event.seq;
        m_told.insert(event.mutationId.value_or(MutationId()));
        m_history.steps.append(std::move(step));
    }

    void tellConflict(const Conflict &conflict)
    {
        // It was accepted first: its own event reports it, and a later one how it was overridden.
        if (m_told.contains(conflict.mine.mutationId))
            return;
        HistoryStep step = ownStep(conflict.mine);
        step.state = State::Lost;
        for (const QString &field : inOrder(conflict.lost)) {
            if (field != deletedWord)
                step.changes.append({field, QJsonValue(QJsonValue::Undefined),
                                     fieldValue(conflict.mine.payload, field)});
        }
        // It lost to a later change, so it is inserted before that.
        const auto place = std::find_if(m_history.steps.begin(), m_history.steps.end(),
                                        [&](const HistoryStep &other) {
                                            return other.at > step.at;
                                        });
        m_history.steps.insert(place, std::move(step));
    }

    void tellRow(const OutboxRow &row)
    {
        // The pull can be faster than the answer to the push.
        if (m_told.contains(row.mutation.mutationId))
            return;
        HistoryStep step = ownStep(row.mutation);
        const bool refused = row.state == OutboxState::Failed;
        step.state = refused ? State::Refused : State::Waiting;
        QJsonObject next = m_data;
        const QJsonObject &payload = row.mutation.payload;
        for (const QString &field : inOrder(payload.keys())) {
            if (row.mutation.op == Op::Update || fieldValue(m_data, field) != payload.value(field)
                || step.what == What::Created)
                step.changes.append({field, before(field), fieldValue(payload, field)});
            next.insert(field, payload.value(field));
        }
        if (!refused) {
            m_data = next;
            m_deleted = row.mutation.op == Op::Delete;
            m_isKnown = true;
        }
        m_history.steps.append(std::move(step));
    }

    void tellJoined(const Entry &entry)
    {
        HistoryStep step;
        step.what = What::Joined;
        step.who = entry.entity.createdBy ? entry.entity.createdBy : m_self;
        step.isOwn = !entry.entity.createdBy
                     || (m_self && m_self->id == entry.entity.createdBy->id);
        // What was imported has an id that does not say when.
        step.at = qMax(madeAt(entry.id()), entry.startedAt());
        for (const QString &field : inOrder(entry.entity.data.keys())) {
            step.changes.append({field, QJsonValue(QJsonValue::Undefined),
                                 fieldValue(entry.entity.data, field)});
        }
        const auto place = std::ranges::find_if(m_history.steps, [&](const HistoryStep &other) {
            return other.at > step.at;
        });
        m_history.steps.insert(place, std::move(step));
    }

    HistoryStep ownStep(const Mutation &mutation)
    {
        m_history.kind = mutation.entityType;
        HistoryStep step;
        step.who = m_self;
        step.isOwn = true;
        step.at = mutation.updatedAt;
        switch (mutation.op) {
        case Op::Create: step.what = m_isKnown || m_deleted ? What::Restored : What::Created; break;
        case Op::Update: step.what = What::Edited; break;
        case Op::Delete: step.what = What::Deleted; break;
        }
        return step;
    }

    // Whether fields other than these differ from the last step.
    bool differsBeyond(const QJsonObject &data, const QStringList &fields) const
    {
        QStringList all = data.keys() + m_data.keys();
        return std::any_of(all.cbegin(), all.cend(), [&](const QString &field) {
            return !fields.contains(field) && fieldValue(data, field) != fieldValue(m_data, field);
        });
    }

    QJsonValue before(const QString &field) const
    {
        return m_isKnown ? fieldValue(m_data, field) : QJsonValue(QJsonValue::Undefined);
    }

    QStringList inOrder(QStringList fields) const
    {
        const KindSpec *spec = findKind(m_history.kind);
        if (!spec)
            return fields;
        const auto place = [spec](const QString &field) {
            const FieldSpec *found = spec->field(field);
            return found ? found - spec->fields.data() : std::ptrdiff_t(spec->fields.size());
        };
        std::stable_sort(fields.begin(), fields.end(),
                         [&](const QString &a, const QString &b) { return place(a) < place(b); });
        return fields;
    }

    const HistorySources &m_sources;
    const std::optional<Person> &m_self;
    History m_history;
    QJsonObject m_data;
    QSet<MutationId> m_told;
    Instant m_updatedAt;
    qint64 m_version = 0;
    bool m_deleted = false;
    /// Whether `m_data` is the entry's state before the next step.
    bool m_isKnown = false;
};

} // namespace

History tellHistory(const HistorySources &sources, const std::optional<Person> &self)
{
    return Teller(sources, self).tell();
}

} // namespace weehours
