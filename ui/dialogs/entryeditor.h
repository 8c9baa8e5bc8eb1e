// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"
#include "ui/dialogs/dialogframe.h"

namespace weehours {

class EntryForm;

/// The compact card in which an entry is made or changed. It opens with sensible values already
/// there, so that Enter alone logs; what is wrong is said in words while it stays open, and
/// nothing typed is lost. The same card edits any entry in place.
class EntryEditor : public DialogFrame
{
    Q_OBJECT
public:
    /// A card for a new entry of `kind`, with the values of the last one where they make sense.
    EntryEditor(Logbook &logbook, const BabyId &babyId, const QString &kind, QWidget *parent);
    /// A card that changes `entry`, and tells its history when asked.
    EntryEditor(Logbook &logbook, HistoryFetcher &histories, const Entry &entry, QWidget *parent);

Q_SIGNALS:
    void saved(const weehours::Entry &entry, bool isNew);
    void deleteRequested(const weehours::EntityId &id);

private:
    void build();
    void save();
    void offerHistory(HistoryFetcher &histories);

    Logbook &m_logbook;
    BabyId m_babyId;
    QString m_kind;
    std::optional<Entry> m_entry;
    EntryForm *m_form = nullptr;
};

} // namespace weehours
