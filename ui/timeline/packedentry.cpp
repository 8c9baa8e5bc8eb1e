// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/packedentry.h"

#include <QJsonDocument>
#include <QSet>

namespace weehours {

namespace {

/// The same text, in one place in memory. There are a few kinds and caregivers in a profile, so
/// what was shared once is kept.
QString shared(const QString &text)
{
    static QSet<QString> texts;
    return *texts.insert(text);
}

} // namespace

PackedEntry::PackedEntry(const Entry &entry)
    : m_head(entry), m_fields(QJsonDocument(entry.entity.data).toJson(QJsonDocument::Compact))
{
    m_head.entity.data = {};
    m_head.entity.entityType = shared(entry.kind());
    if (m_head.entity.createdBy)
        m_head.entity.createdBy->name = shared(m_head.entity.createdBy->name);
    m_fields.squeeze();
}

Entry PackedEntry::unpacked() const
{
    Entry entry = m_head;
    entry.entity.data = QJsonDocument::fromJson(m_fields).object();
    return entry;
}

} // namespace weehours
