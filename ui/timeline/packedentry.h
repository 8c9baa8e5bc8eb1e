// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QByteArray>

namespace weehours {

/// An entry in about a third of its memory: its fields are JSON text, and words that many entries
/// share, such as its kind and its author's name, are shared with those of others. Unpacking takes
/// microseconds. For one thread, that of the window.
class PackedEntry
{
public:
    explicit PackedEntry(const Entry &entry);

    [[nodiscard]] const EntityId &id() const { return m_head.entity.entityId; }
    /// Equal to the entry that was packed.
    [[nodiscard]] Entry unpacked() const;

private:
    /// The entry without its fields.
    Entry m_head;
    QByteArray m_fields;
};

} // namespace weehours
