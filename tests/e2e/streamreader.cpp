// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/streamreader.h"

#include "core/protocol/entitydigest.h"
#include "core/protocol/ids.h"

namespace weehours::e2e {

bool StreamReader::pull(HttpPerson &person)
{
    QString target = QStringLiteral("/api/sync/pull?babyId=%1&limit=%2").arg(m_baby).arg(m_limit);
    if (!m_cursor.isEmpty())
        target += QStringLiteral("&cursor=") + m_cursor;
    const auto answer = person.get(target);
    if (answer.status != 200) {
        m_trouble = QStringLiteral("%1 %2").arg(answer.status).arg(answer.code());
        return false;
    }
    const QJsonObject page = answer.json();
    const QJsonArray events = page.value(QStringLiteral("events")).toArray();
    for (const QJsonValue &event : events)
        apply(event.toObject());
    m_cursor = page.value(QStringLiteral("cursor")).toString();
    m_checksum = page.value(QStringLiteral("checksum")).toString();
    return page.value(QStringLiteral("hasMore")).toBool();
}

QString StreamReader::ownChecksum() const
{
    quint64 sum = 0;
    for (const auto &[entity, version] : m_versions)
        sum += digestTerm(EntityId::parse(entity).value_or(EntityId()), version);
    return checksumText(sum);
}

qint64 StreamReader::seqOf(const QString &mutation) const
{
    const auto found = m_seqs.find(mutation);
    return found == m_seqs.end() ? 0 : found->second;
}

void StreamReader::apply(const QJsonObject &event)
{
    const qint64 seq = event.value(QStringLiteral("seq")).toInteger();
    if (seq != m_head + 1 && m_trouble.isEmpty())
        m_trouble = QStringLiteral("%1 came after %2").arg(seq).arg(m_head);
    m_head = seq;
    const QString mutation = event.value(QStringLiteral("mutationId")).toString();
    if (!mutation.isEmpty() && !m_seqs.emplace(mutation, seq).second && m_trouble.isEmpty())
        m_trouble = QStringLiteral("two events of one mutation");
    const QJsonObject entity = event.value(QStringLiteral("entity")).toObject();
    if (entity.value(QStringLiteral("entityType")) == QLatin1StringView("caregiver"))
        return;
    const QString id = entity.value(QStringLiteral("entityId")).toString();
    if (entity.value(QStringLiteral("deleted")).toBool())
        m_versions.erase(id);
    else
        m_versions[id] = seq;
}

} // namespace weehours::e2e
