// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weehours {

/// An entry's changes with author and time, newest first, and a button to restore each earlier
/// state. Shows local history at once, and adds the server's when it arrives.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    HistoryView(Logbook &logbook, HistoryFetcher &fetcher, const Entry &entry, QWidget *parent);

Q_SIGNALS:
    /// The entry has been restored to an earlier state.
    void restored(const weehours::Entry &entry);
    /// Restoring failed; `words` say why.
    void failed(const QString &words);

private:
    void show(const History &history);
    void tell();
    void goBackTo(qsizetype step);

    Logbook &m_logbook;
    EntityId m_id;
    History m_history;
    QVBoxLayout *m_steps;
    QLabel *m_remark;
};

/// The fields to write so that the entry equals its state after the step at `index`: the values
/// that later applied changes replaced. Empty if they are unknown or equal to the current ones.
[[nodiscard]] QJsonObject fieldsAfterStep(const History &history, qsizetype index);

} // namespace weehours
