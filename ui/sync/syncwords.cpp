// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncwords.h"

#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/fieldwords.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace weehours {

namespace {

/// The translation context of the free functions below.
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
    // A limit of the server says itself when to try again, which is not in seconds.
    if (!status.nextRetryAt || (status.error && status.error->code == codes::quota))
        return {};
    const qint64 seconds = qMax(qint64(1), (status.nextRetryAt->msecs - now.msecs + 999) / 1000);
    return QLatin1Char(' ') + SyncText::tr("Next try in %n s.", nullptr, static_cast<int>(seconds));
}

QString sinceWords(const SyncStatus &status, Instant now)
{
    if (!status.failingSince)
        return {};
    return QLatin1Char(' ')
           + SyncText::tr("Since %1.", "how long there has been trouble; a time")
                 .arg(momentText(*status.failingSince, now));
}

// An entry with only these fields: enough for its title.
Entry entryOf(const Mutation &mutation, const QJsonObject &data)
{
    Entry entry;
    entry.entity.entityType = mutation.entityType;
    entry.entity.entityId = mutation.entityId;
    entry.entity.data = data;
    return entry;
}

QString refusedWords(const SyncStatus &status)
{
    QStringList words;
    if (status.failed > 0)
        words.append(SyncText::tr("%n refused", nullptr, status.failed));
    if (status.conflicts > 0)
        words.append(SyncText::tr("%n conflict(s)", nullptr, status.conflicts));
    return words.join(QStringLiteral(", "));
}

QString progressWords(const SyncStatus &status)
{
    if (status.fetched > 0)
        return SyncText::tr("Fetching the log: %n entries so far.", nullptr, status.fetched);
    if (status.waiting > 0)
        return SyncText::tr("Sending: %n change(s) to go.", nullptr, status.waiting);
    return SyncText::tr("Sending and fetching changes.");
}

QString offlineWords(const SyncStatus &status, const QString &server, Instant now)
{
    if (!status.failingSince) {
        return SyncText::tr("%1 can't be reached. Everything is safe on this computer and goes "
                            "out when it's back.")
            .arg(server);
    }
    return SyncText::tr(
               "%1 has been out of reach since %2. Everything is safe on this computer and "
               "goes out when it's back.",
               "a server, a time")
        .arg(server, momentText(*status.failingSince, now));
}

SyncWords stateWords(const SyncStatus &status, const QString &server, Instant now)
{
    using State = SyncStatus::State;
    const QString error = status.error ? errorText(*status.error) : QString();
    switch (status.state) {
    case State::NoAccount:
        return {SyncPill::State::Calm, SyncText::tr("On this computer"),
                SyncText::tr("Everything is kept on this computer only. When you share it, what is "
                             "here is shared too.")};
    case State::NeedsSignIn:
        return {SyncPill::State::Warn, withWaiting(SyncText::tr("Sign in again"), status.waiting),
                error.isEmpty() ? SyncText::tr("%1 no longer knows this computer. Everything is "
                                               "safe here and goes out once you have signed in.")
                                      .arg(server)
                                : error};
    case State::Offline:
        return {SyncPill::State::Offline, withWaiting(SyncText::tr("Offline"), status.waiting),
                offlineWords(status, server, now) + nextTry(status, now)};
    case State::Trouble:
        return {SyncPill::State::Warn, withWaiting(SyncText::tr("Trouble"), status.waiting),
                error + sinceWords(status, now) + nextTry(status, now)};
    case State::Syncing:
        return {SyncPill::State::Busy, withWaiting(SyncText::tr("Syncing"), status.waiting),
                progressWords(status)};
    case State::Attention:
        return {SyncPill::State::Warn, QString(),
                SyncText::tr("Up to date with %1. Something needs you:").arg(server)};
    case State::UpToDate:
        if (status.parked) {
            return {SyncPill::State::Warn, waitingWords(status.waiting),
                    SyncText::tr("%1 is older than this program and does not know this yet. It is "
                                 "kept here, and goes by itself once the server has been updated.")
                        .arg(server)};
        }
        break;
    }
    return {SyncPill::State::Calm, status.live ? SyncText::tr("Live") : SyncText::tr("Up to date"),
            SyncText::tr("Up to date with %1. Others' changes show up here at once.").arg(server)};
}

QString nameOf(const std::optional<Person> &person, const std::optional<Person> &self)
{
    if (!person)
        return SyncText::tr("Another caregiver");
    return self && person->id == self->id ? SyncText::tr("You, on another computer,")
                                          : person->name;
}

bool isGone(const Conflict &conflict)
{
    return !conflict.current || conflict.current->deleted;
}

} // namespace

QString serverWords(const std::optional<Account> &account)
{
    if (!account)
        return {};
    const QUrl &server = account->server;
    if (!QHostAddress(server.host()).isLoopback())
        return server.host();
    // A server that this computer hosts for others has a certificate. Any other local server is a
    // separate program, and is named by its address.
    return server.scheme() == QLatin1StringView("https")
               ? SyncText::tr("Wee Hours on this computer")
               : QStringLiteral("%1:%2").arg(server.host()).arg(server.port(80));
}

SyncWords syncWords(const SyncStatus &status, const QString &server, Instant now)
{
    SyncWords words = stateWords(status, server, now);
    // What needs the person comes after the current problem, and sets the mark of the whole.
    if (const QString needs = refusedWords(status); !needs.isEmpty()) {
        const bool alone = words.brief.isEmpty() || status.state == SyncStatus::State::NoAccount
                           || status.state == SyncStatus::State::UpToDate;
        const bool joins = status.waiting > 0;
        words.mark = SyncPill::State::Warn;
        words.brief = alone ? needs
                            : words.brief + (joins ? QStringLiteral(", ") : QStringLiteral(" · "))
                                  + needs;
    }
    const bool revoked = std::any_of(status.babies.cbegin(), status.babies.cend(),
                                     [](const BabySyncStatus &baby) {
                                         return baby.access == Access::Revoked;
                                     });
    const bool apart = std::any_of(status.babies.cbegin(), status.babies.cend(),
                                   [](const BabySyncStatus &baby) {
                                       return baby.access == Access::Apart;
                                   });
    if (apart && words.mark == SyncPill::State::Calm) {
        words.mark = SyncPill::State::Warn;
        words.brief = SyncText::tr("Kept here", "not sent to the server that claims it");
        words.detail = SyncText::tr(
                           "%1 says that a log is not yours. It is kept on this computer, and "
                           "nothing of it is sent there.")
                           .arg(server);
    }
    if (revoked && words.mark == SyncPill::State::Calm) {
        words.mark = SyncPill::State::Warn;
        words.brief = SyncText::tr("No access");
        words.detail = SyncText::tr("You no longer have access to a log that was shared with you. "
                                    "What was never sent is kept here.");
    }
    return words;
}

QString refusedTitle(const OutboxRow &row, Instant now)
{
    const Entry entry = entryOf(row.mutation, row.mutation.payload);
    switch (row.mutation.op) {
    case Op::Delete: return SyncText::tr("Deleting: %1").arg(kindTitle(row.mutation.entityType));
    case Op::Update: return SyncText::tr("Change of: %1").arg(kindTitle(row.mutation.entityType));
    case Op::Create: break;
    }
    const QString title = entryTitle(entry);
    return entry.has(field::startedAt)
               ? QStringLiteral("%1 · %2").arg(title, momentText(entry.startedAt(), now))
               : title;
}

QString refusedText(const OutboxRow &row, Instant now)
{
    QStringList lines{refusedTitle(row, now)};
    const QString &kindName = row.mutation.entityType;
    const QJsonObject &fields = row.mutation.payload;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        lines.append(QStringLiteral("%1: %2").arg(fieldTitle(kindName, field.key()),
                                                  fieldValueText(kindName, field.key(),
                                                                 field.value())));
    }
    if (row.error)
        lines.append(refusalText(row));
    return lines.join(u'\n');
}

ConflictValues conflictValues(const ToldConflict &told)
{
    const Conflict &conflict = told.conflict;
    if (conflict.lost.size() != 1 || conflict.mine.op == Op::Delete || isGone(conflict))
        return {};
    const QString &name = conflict.lost.constFirst();
    if (name == field::notes)
        return {};
    return {fieldValueText(conflict.mine.entityType, name, conflict.mine.payload.value(name)),
            fieldValueText(conflict.mine.entityType, name, conflict.current->data.value(name))};
}

QString conflictEntry(const ToldConflict &told, Instant now)
{
    const Conflict &conflict = told.conflict;
    const QString kindName = kindTitle(conflict.mine.entityType);
    const Entry entry = entryOf(conflict.mine,
                                conflict.current ? conflict.current->data : conflict.mine.payload);
    return entry.has(field::startedAt) ? SyncText::tr("%1, %2", "a kind of entry, when it was")
                                             .arg(kindName, momentText(entry.startedAt(), now))
                                       : kindName;
}

QString conflictTitle(const ToldConflict &told, Instant now)
{
    return SyncText::tr("Two versions of one entry: %1").arg(conflictEntry(told, now));
}

QString conflictWords(const ToldConflict &told, const std::optional<Person> &self, Instant now)
{
    const Conflict &conflict = told.conflict;
    const QString winner = nameOf(told.winner, self).toHtmlEscaped();
    if (conflict.mine.op == Op::Delete)
        return SyncText::tr("%1 changed this entry while you deleted it. It is kept.").arg(winner);
    if (isGone(conflict))
        return SyncText::tr("%1 deleted this entry while you changed it. It is gone.").arg(winner);
    QStringList mine;
    QStringList theirs;
    for (const QString &field : conflict.lost) {
        mine.append(fieldValueText(conflict.mine.entityType, field,
                                   conflict.mine.payload.value(field)));
        theirs.append(fieldValueText(conflict.mine.entityType, field,
                                     conflict.current->data.value(field)));
    }
    const QString myTime = momentText(conflict.mine.updatedAt, now);
    const QString ours = mine.join(QStringLiteral(", ")).toHtmlEscaped();
    const QString others = theirs.join(QStringLiteral(", ")).toHtmlEscaped();
    if (told.wonAt) {
        return SyncText::tr("You set <b>%1</b> (%2); %3 set <b>%4</b> (%5), which counts for now.")
            .arg(ours, myTime, winner, others, momentText(*told.wonAt, now));
    }
    return SyncText::tr("You set <b>%1</b> (%2); %3 set <b>%4</b>, which counts for now.")
        .arg(ours, myTime, winner, others);
}

QString duplicateEntry(const Duplicate &duplicate, Instant now)
{
    const Entry &first = duplicate.first;
    return SyncText::tr("%1, %2", "a kind of entry, when it was")
        .arg(entryTitle(first), momentText(first.startedAt(), now));
}

QString duplicateWords(const Duplicate &duplicate, const std::optional<Person> &self, Instant now)
{
    const auto told = [&](const Entry &entry) {
        const auto &maker = entry.entity.createdBy;
        const bool isOwn = !maker || (self && maker->id == self->id);
        const QString title = entryTitle(entry);
        const QString when = momentText(entry.startedAt(), now);
        return isOwn ? SyncText::tr("You: %1 · %2", "an entry, when it was").arg(title, when)
                     : SyncText::tr("%1: %2 · %3", "who, an entry, when it was")
                           .arg(maker->name, title, when);
    };
    QuickEntry one;
    one.kind = duplicate.first.kind();
    one.fields = unitedFields(one.kind, duplicate.first.entity.data, duplicate.second.entity.data);
    return told(duplicate.first) + u'\n' + told(duplicate.second) + u'\n'
           + SyncText::tr("Becomes one: %1", "what a merge makes of two entries")
                 .arg(quickWords(one, now));
}

QString clockWords(const ClockMistake &mistake)
{
    const auto count = static_cast<int>(mistake.entries.size());
    const qint64 span = qAbs(mistake.differenceMsecs);
    const auto days = static_cast<int>(span / msecsPerDay);
    const QString text = days > 1 ? SyncText::tr("%n days", "by which a clock was wrong", days)
                                  : durationText(span);
    return mistake.differenceMsecs < 0
               ? SyncText::tr(
                     "%n entries were logged while this computer's clock was %1 ahead. The "
                     "server does not take them so. Move them by that?",
                     nullptr, count)
                     .arg(text)
               : SyncText::tr(
                     "%n entries were logged while this computer's clock was %1 behind. The "
                     "server does not take them so. Move them by that?",
                     nullptr, count)
                     .arg(text);
}

QString twoLogsWords(const TwoLogs &logs)
{
    return SyncText::tr(
               "You have a log of your own of %1, and one that is shared with you. If it is "
               "one baby, your %n entries go into the shared one, and yours is put away. "
               "That can be undone.",
               nullptr, logs.entries)
        .arg(logs.own.text(field::name));
}

QString apartWords()
{
    return SyncText::tr(
        "Nothing was removed. You are its only owner, as far as this computer knows, "
        "and nobody can take a log from its only owner: the server is broken, or "
        "another one. All of it is here, you can go on logging, and it is no longer "
        "sent there.");
}

QString accessEndedWords(int unsent, std::optional<Instant> sealedUntil)
{
    QString gone = SyncText::tr("You no longer share this log. An owner ended it, or you left "
                                "on another computer. It was removed from this one; the "
                                "others keep what you logged.");
    if (sealedUntil) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(sealedUntil->msecs).date();
        gone += u' '
                + SyncText::tr("You were an owner, so a copy was set aside on this computer. Until "
                               "%1 you can bring it back as a log of your own.")
                      .arg(QLocale().toString(last, QLocale::LongFormat));
    }
    return unsent == 0
               ? gone
               : gone + u' '
                     + SyncText::tr("%n change(s) of yours had not been sent. They are kept "
                                    "here: copy or discard them.",
                                    nullptr, unsent);
}

} // namespace weehours
