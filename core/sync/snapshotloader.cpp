// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/snapshotloader.h"

#include "core/protocol/sentence.h"
#include "core/store/sealedcopies.h"
#include "core/wire/serveraddress.h"

#include <QJsonArray>
#include <QUrlQuery>

namespace weehours {

namespace {

// When the fields were written, in ms, by entity; only of those that the server says it of.
QHash<EntityId, QJsonObject> timesIn(const QJsonObject &page)
{
    QHash<EntityId, QJsonObject> all;
    for (const QJsonValue &entity : page.value(QLatin1StringView("entities")).toArray()) {
        const QJsonObject told = entity[QLatin1StringView("times")].toObject();
        const auto id = EntityId::parse(entity[QLatin1StringView("entityId")].toString());
        if (told.isEmpty() || !id)
            continue;
        QJsonObject &times = all[*id];
        for (auto it = told.constBegin(); it != told.constEnd(); ++it) {
            if (const auto at = Instant::parse(it.value().toString()))
                times.insert(it.key(), at->msecs);
        }
    }
    return all;
}

} // namespace

QString joiningKey(const BabyId &babyId)
{
    return QStringLiteral("joining.") + babyId.toString();
}

SnapshotLoader::SnapshotLoader(Store &store, Session &session, Transport &transport,
                               const ServerClock &clock)
    : m_store(store), m_session(session), m_transport(transport), m_clock(clock), m_applier(store)
{
}

void SnapshotLoader::load(const BabyId &babyId, Reason reason, const QString &heldCursor)
{
    m_babyId = babyId;
    m_reason = reason;
    m_heldCursor = heldCursor;
    m_firstCursor.reset();
    m_seen.clear();
    m_fetched = 0;
    m_pageSize = defaultSnapshotLimit;
    if (reason == Reason::Diverged) {
        if (const auto begun = m_applier.beginRecovery(babyId); !begun) {
            fail(begun.error());
            return;
        }
        m_heldCursor.clear();
    }
    if (reason == Reason::New) {
        if (const auto resumed = resume(); !resumed)
            fail(resumed.error());
        else
            askForPage(*resumed);
        return;
    }
    askForPage({});
}

// The first fetch of a log continues where it was interrupted. The pull from the first page's
// cursor brings what changed in earlier pages since.
Result<QString> SnapshotLoader::resume()
{
    const auto kept = m_store.profile.value(joiningKey(m_babyId));
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonArray place = QJsonDocument::fromJson(kept->toUtf8()).array();
    QString after = place.at(0).toString();
    const QString cursor = place.at(1).toString();
    const auto held = m_store.confirmed.ids(m_babyId);
    if (!held)
        return std::unexpected(held.error());
    if (after.isEmpty() || cursor.isEmpty()) {
        m_beganEmpty = held->isEmpty();
        return QString();
    }
    m_beganEmpty = true;
    // Also what the person deleted here meanwhile: only the server's answer takes it away.
    m_seen = QSet<EntityId>(held->keyBegin(), held->keyEnd());
    m_firstCursor = cursor;
    m_fetched = static_cast<int>(m_seen.size());
    return after;
}

Result<void> SnapshotLoader::keepPlace(const QString &after)
{
    if (!after.isEmpty() && (m_reason != Reason::New || !m_beganEmpty))
        return {};
    // A power cut may undo a place, together with its page: then the fetch goes on from an earlier.
    Transaction tx(m_store.database, after.isEmpty() ? Durability::Disk : Durability::Process);
    if (!tx.begun())
        return tx.begun();
    const QJsonArray place{after, *m_firstCursor};
    const QString text = after.isEmpty() ? QString()
                                         : QString::fromUtf8(
                                               QJsonDocument(place).toJson(QJsonDocument::Compact));
    if (const auto done = m_store.profile.setValue(tx, joiningKey(m_babyId), text); !done)
        return done;
    return tx.commit();
}

void SnapshotLoader::stop()
{
    ++m_round;
    m_fetched = 0;
}

void SnapshotLoader::fail(const Error &error)
{
    ++m_round; // the next page may be on its way
    Q_EMIT failed(error);
}

void SnapshotLoader::noteConfirmed(const QList<EntityId> &entities)
{
    for (const EntityId &id : entities)
        m_seen.insert(id);
}

void SnapshotLoader::askForPage(const QString &after)
{
    const auto baby = m_store.babies.find(m_babyId);
    if (!baby)
        fail(baby.error());
    else
        askForPage(after, *baby ? (*baby)->pushedCursor : QString());
}

void SnapshotLoader::askForPage(const QString &after, const QString &newestCursor)
{
    m_after = after;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("babyId"), m_babyId.toString());
    query.addQueryItem(QStringLiteral("limit"), QString::number(m_pageSize));
    if (m_reason == Reason::Diverged)
        query.addQueryItem(QStringLiteral("deleted"), QStringLiteral("true"));
    if (!after.isEmpty()) {
        query.addQueryItem(QStringLiteral("after"),
                           QString::fromLatin1(QUrl::toPercentEncoding(after)));
    }
    if (!newestCursor.isEmpty()) {
        query.addQueryItem(QStringLiteral("pushedCursor"),
                           QString::fromLatin1(QUrl::toPercentEncoding(newestCursor)));
    }
    QUrl url = apiUrl(m_session.account()->server, QStringLiteral("sync/snapshot"));
    url.setQuery(query);
    m_transport.send({.method = Method::Get, .url = url, .bearer = m_session.token()}, this,
                     [this, round = ++m_round](const Reply &reply) {
                         if (round == m_round)
                             onReply(reply);
                     });
}

void SnapshotLoader::onReply(const Reply &reply)
{
    const auto object = readObject(reply);
    if (!object && isTooMuch(reply) && m_pageSize > 1) {
        m_pageSize /= 2;
        askForPage(m_after);
        return;
    }
    const auto page = object ? snapshotResponseFromJson(*object)
                             : Result<SnapshotResponse>(std::unexpected(object.error()));
    if (!page) {
        const bool unreadable = object.has_value();
        fail(unreadable ? failure(codes::badServer, {Sentence::AnswerUnreadable}).error()
                        : page.error());
        return;
    }
    // The next page is on its way while this one is applied.
    if (!page->after.isEmpty())
        askForPage(page->after, page->cursor);
    if (const auto done = m_applier.applyPage(m_babyId, *page, timesIn(*object)); !done) {
        fail(done.error());
        return;
    }
    if (!m_firstCursor)
        m_firstCursor = page->cursor;
    for (const Entity &entity : page->entities)
        m_seen.insert(entity.entityId);
    m_fetched += static_cast<int>(page->entities.size());
    if (!page->after.isEmpty()) {
        if (const auto kept = keepPlace(page->after); !kept) {
            fail(kept.error());
            return;
        }
    }
    const int round = m_round;
    Q_EMIT applied();
    if (round != m_round || !page->after.isEmpty())
        return;
    m_fetched = 0;
    if (const auto done = end(); !done)
        fail(done.error());
    else
        Q_EMIT finished();
}

bool SnapshotLoader::isShort() const
{
    const auto held = m_store.confirmed.ids(m_babyId);
    if (!held)
        return true;
    for (auto it = held->cbegin(); it != held->cend(); ++it) {
        if (!it.value() && !m_seen.contains(it.key()))
            return true;
    }
    return false;
}

Result<void> SnapshotLoader::end()
{
    const bool hasLost = m_reason == Reason::Diverged;
    const auto baby = m_store.babies.find(m_babyId);
    if (!baby)
        return std::unexpected(baby.error());
    // The rest may have been deleted meanwhile, or left out by mistake: an owner's is kept as a
    // sealed copy.
    if (!hasLost && *baby && (*baby)->role == Role::Owner && isShort()) {
        if (const auto kept = SealedCopies(m_store).put(m_babyId, m_clock.localNow()); !kept)
            return kept;
    }
    if (const auto ended = m_applier.endSnapshot(m_babyId, m_heldCursor, *m_firstCursor,
                                                 hasLost ? std::nullopt : std::optional(m_seen));
        !ended)
        return ended;
    return keepPlace({});
}

} // namespace weehours
