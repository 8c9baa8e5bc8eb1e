// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncwords.h"

#include "ui/words/entrywords.h"

#include <QCoreApplication>

namespace weehours {

namespace {

/// Gives the free functions below a context for the translators.
struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(weehours::SyncText)
};

QString waitingWords(int waiting)
{
    return SyncText::tr("%n waiting", "changes still to be sent", waiting);
}

QString withWaiting(const QString &words, int waiting)
{
    return waiting > 0 ? words + QStringLiteral(" · ") + waitingWords(waiting) : words;
}

QString nextTry(const SyncStatus &status, Instant now)
{
    if (!status.nextRetryAt)
        return {};
    const qint64 seconds = qMax(qint64(1), (status.nextRetryAt->msecs - now.msecs + 999) / 1000);
    return QLatin1Char(' ') + SyncText::tr("Next try in %n s.", nullptr, static_cast<int>(seconds));
}

// The fields of an entry as if it were made of nothing else: enough for its title.
Entry entryOf(const Mutation &mutation, const QJsonObject &data)
{
    Entry entry;
    entry.entity.entityType = mutation.entityType;
    entry.entity.entityId = mutation.entityId;
    entry.entity.data = data;
    return entry;
}

QString valueWords(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return SyncText::tr("nothing");
    if (value.isBool())
        return value.toBool() ? SyncText::tr("yes") : SyncText::tr("no");
    if (const auto instant = Instant::parse(value.toString()))
        return timeText(*instant);
    if (field.endsWith(QLatin1StringView("Ml")))
        return amountText(value.toInteger());
    if (field.endsWith(QLatin1StringView("Seconds")))
        return durationText(value.toInteger() * msecsPerSecond);
    return value.toVariant().toString().replace(u'_', u' ');
}

} // namespace

SyncWords syncWords(const SyncStatus &status, const QString &server, Instant now)
{
    using State = SyncStatus::State;
    const QString error = status.error ? status.error->detail : QString();
    switch (status.state) {
    case State::NoAccount:
        return {SyncPill::State::Calm, SyncText::tr("On this computer"),
                SyncText::tr("Everything is kept on this computer alone. Share it when you like: "
                             "what is here goes along.")};
    case State::NeedsSignIn:
        return {SyncPill::State::Warn, withWaiting(SyncText::tr("Sign in again"), status.waiting),
                error.isEmpty() ? SyncText::tr("%1 no longer knows this computer. Everything is "
                                               "safe here and goes out once you have signed in.")
                                      .arg(server)
                                : error};
    case State::Offline:
        return {SyncPill::State::Offline, withWaiting(SyncText::tr("Offline"), status.waiting),
                SyncText::tr("%1 can't be reached. Everything is safe on this computer and goes "
                             "out when it's back.")
                        .arg(server)
                    + nextTry(status, now)};
    case State::Trouble:
        return {SyncPill::State::Warn, withWaiting(SyncText::tr("Trouble"), status.waiting),
                error + nextTry(status, now)};
    case State::Attention:
        return {SyncPill::State::Warn,
                status.failed > 0 ? SyncText::tr("%n refused", nullptr, status.failed)
                                  : SyncText::tr("%n conflict(s)", nullptr, status.conflicts),
                SyncText::tr("In step with %1, but something needs you.").arg(server)};
    case State::Syncing:
        return {SyncPill::State::Busy, withWaiting(SyncText::tr("Syncing"), status.waiting),
                SyncText::tr("Sending and fetching changes.")};
    case State::UpToDate: break;
    }
    return {SyncPill::State::Calm, status.live ? SyncText::tr("Live") : SyncText::tr("In step"),
            SyncText::tr("In step with %1. Changes of others appear by themselves.").arg(server)};
}

QString refusedTitle(const OutboxRow &row)
{
    const Entry entry = entryOf(row.mutation, row.mutation.payload);
    switch (row.mutation.op) {
    case Op::Delete: return SyncText::tr("Deleting: %1").arg(kindTitle(row.mutation.entityType));
    case Op::Update: return SyncText::tr("Change of: %1").arg(kindTitle(row.mutation.entityType));
    case Op::Create: break;
    }
    const QString title = entryTitle(entry);
    return entry.has(QLatin1StringView("startedAt"))
               ? SyncText::tr("%1 at %2").arg(title, timeText(entry.startedAt()))
               : title;
}

QString conflictWords(const ToldConflict &told, const std::optional<Person> &self)
{
    const Conflict &conflict = told.conflict;
    QString winner = told.winner ? told.winner->name.toHtmlEscaped()
                                 : SyncText::tr("another caregiver");
    if (told.winner && self && told.winner->id == self->id)
        winner = SyncText::tr("you on another computer");
    if (conflict.mine.op == Op::Delete) {
        return SyncText::tr("You deleted this entry while it was changed by %1. It stands.")
            .arg(winner);
    }
    if (!conflict.stands || conflict.stands->deleted) {
        return SyncText::tr("You changed this entry while it was deleted by %1.").arg(winner);
    }
    QStringList mine;
    QStringList theirs;
    for (const QString &field : conflict.lost) {
        mine.append(valueWords(field, conflict.mine.payload.value(field)));
        theirs.append(valueWords(field, conflict.stands->data.value(field)));
    }
    return SyncText::tr("You set <b>%1</b>, and at the same time <b>%2</b> was set by %3. That "
                        "stands.")
        .arg(mine.join(QStringLiteral(", ")).toHtmlEscaped(),
             theirs.join(QStringLiteral(", ")).toHtmlEscaped(), winner);
}

} // namespace weehours
