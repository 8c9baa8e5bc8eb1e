// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/protocol/concurrentedits.h"

#include "core/protocol/schema.h"

#include <QMap>

#include <rapidcheck.h>

#include <ostream>
#include <utility>

namespace weehours {

namespace {

constexpr int entryCount = 2;

int drawNumber(int from, int beyond)
{
    // Uses the whole range from the first case on: RapidCheck starts with small sizes.
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, beyond));
}

bool drawYes(int outOf)
{
    return drawNumber(0, outOf) == 0;
}

const QMap<QString, QList<QJsonValue>> &choices()
{
    static const QMap<QString, QList<QJsonValue>> values{
        {QStringLiteral("amountMl"), {QJsonValue::Null, 60, 90, 120}},
        {QStringLiteral("method"), {QStringLiteral("bottle"), QStringLiteral("breast")}},
        {QStringLiteral("milk"),
         {QJsonValue::Null, QStringLiteral("formula"), QStringLiteral("mixed")}},
        {QStringLiteral("notes"),
         {QJsonValue::Null, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}};
    return values;
}

QJsonValue drawValue(const QString &field)
{
    const auto values = choices().value(field);
    return values.at(drawNumber(0, static_cast<int>(values.size())));
}

/// An entry as one person sees it.
struct View
{
    qint64 version = 0;
    bool deleted = false;
    Instant updatedAt = Instant::parse(u"2026-11-22T03:00:00Z").value_or(Instant{});
    QJsonObject data;

    void apply(const Mutation &mutation)
    {
        updatedAt = mutation.updatedAt;
        deleted = mutation.op == Op::Delete;
        if (mutation.op == Op::Create) {
            for (auto it = choices().begin(); it != choices().end(); ++it)
                data.insert(it.key(), QJsonValue::Null);
        }
        for (auto it = mutation.payload.begin(); it != mutation.payload.end(); ++it)
            data.insert(it.key(), it.value());
    }
};

/// Generates the mutations, with ids that do not follow the order of their times.
class Draws
{
public:
    Mutation mutation(int entry, const View &seen, Op op, const QJsonObject &payload)
    {
        // Few enough ids and times that ids come out of order and times coincide.
        const uint random = static_cast<uint>(drawNumber(0, 1000)) * 1000 + m_made++;
        return {MutationId(QUuid(random, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)),
                QString(kind::feed),
                EntityId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, static_cast<uchar>(entry))),
                op,
                seen.version,
                seen.updatedAt.plusMsecs(drawNumber(1, 8)),
                payload};
    }

    Mutation create(int entry, const View &seen)
    {
        QJsonObject payload{
            {QStringLiteral("startedAt"), QStringLiteral("2026-11-22T02:00:00.000Z")}};
        for (auto it = choices().begin(); it != choices().end(); ++it) {
            if (const QJsonValue value = drawValue(it.key()); !value.isNull())
                payload.insert(it.key(), value);
        }
        return mutation(entry, seen, Op::Create, payload);
    }

    /// @param start the state when the concurrent changes began; nullptr within the history
    Mutation update(int entry, const View &seen, const View *start)
    {
        QJsonObject payload;
        for (auto it = choices().begin(); it != choices().end(); ++it) {
            const QJsonValue value = drawValue(it.key());
            if (drawYes(2) && value != seen.data.value(it.key())
                && (!start || value != start->data.value(it.key())))
                payload.insert(it.key(), value);
        }
        if (payload.isEmpty())
            payload.insert(QStringLiteral("notes"), QStringLiteral("new %1").arg(m_made));
        return mutation(entry, seen, Op::Update, payload);
    }

private:
    uint m_made = 0;
};

/// Printed when the property fails.
void log(const char *what, const QList<Mutation> &mutations)
{
    RC_LOG() << what << ":\n";
    for (const Mutation &mutation : mutations)
        RC_LOG() << "  " << canonicalBytes(mutation).constData() << '\n';
}

} // namespace

ConcurrentEdits ConcurrentEdits::draw()
{
    ConcurrentEdits edits;
    Draws draws;
    // The visible states of each entry, from none to the one at the start.
    QList<QList<View>> past;
    for (int entry = 0; entry < entryCount; ++entry) {
        QList<View> views{View()};
        for (int i = drawNumber(0, 5); i > 0; --i) {
            View view = views.last();
            const bool exists = view.version > 0 && !view.deleted;
            const Mutation mutation = !exists      ? draws.create(entry, view)
                                      : drawYes(4) ? draws.mutation(entry, view, Op::Delete, {})
                                                   : draws.update(entry, view, nullptr);
            edits.history.append(mutation);
            view.apply(mutation);
            view.version = edits.history.size();
            views.append(view);
        }
        past.append(views);
    }

    for (int author = drawNumber(2, maxAuthors + 1); author > 0; --author) {
        QList<View> seen;
        for (const QList<View> &views : std::as_const(past)) {
            const auto count = static_cast<int>(views.size());
            const bool oldWillDo = count > 1 && !views.last().deleted;
            View view = views.at(oldWillDo ? drawNumber(1, count) : count - 1);
            // An author who saw it deleted, while it is back since, would first have to undo the
            // delete.
            if (view.deleted)
                view = views.last();
            seen.append(view);
        }
        QList<Mutation> queue;
        QList<bool> done(entryCount, false);
        for (int i = drawNumber(1, 5); i > 0; --i) {
            const int entry = drawNumber(0, entryCount);
            View &view = seen[entry];
            if (done[entry])
                continue;
            const bool exists = !view.deleted && !view.data.isEmpty();
            const Mutation mutation = !exists      ? draws.create(entry, view)
                                      : drawYes(3) ? draws.mutation(entry, view, Op::Delete, {})
                                                   : draws.update(entry, view, &past[entry].last());
            queue.append(mutation);
            view.apply(mutation);
            done[entry] = view.deleted;
        }
        edits.queues.append(queue);
    }
    log("history", edits.history);
    for (const QList<Mutation> &queue : std::as_const(edits.queues))
        log("an author", queue);
    return edits;
}

QList<qsizetype> ConcurrentEdits::drawOrder() const
{
    QList<qsizetype> waiting;
    for (qsizetype author = 0; author < queues.size(); ++author)
        waiting.append(QList<qsizetype>(queues[author].size(), author));
    QList<qsizetype> order;
    while (!waiting.isEmpty())
        order.append(waiting.takeAt(drawNumber(0, static_cast<int>(waiting.size()))));
    RC_LOG() << "order";
    for (const qsizetype author : std::as_const(order))
        RC_LOG() << ' ' << author;
    RC_LOG() << std::endl;
    return order;
}

} // namespace weehours
