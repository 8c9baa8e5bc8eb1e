// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/dialogs/dialogframe.h"

namespace weehours {

/// Entries deleted in the last 30 days, with who deleted them and when, and a button to restore
/// each.
class DeletedDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param logbook must outlive the dialog
    DeletedDialog(Logbook &logbook, const BabyId &babyId, QWidget *parent);

Q_SIGNALS:
    void restored(const weehours::Entry &entry);

private:
    void refresh();
    void addEntry(const DeletedEntry &deleted);

    Logbook &m_logbook;
    BabyId m_babyId;
    QVBoxLayout *m_list;
};

} // namespace weehours
