// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace weehours {

/// Who changed an entry and when, the latest first, and a way back to each earlier state. It shows
/// what this computer knows at once, and what the server adds when that answers.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the view.
    HistoryView(Logbook &logbook, HistoryFetcher &fetcher, const Entry &entry, QWidget *parent);

Q_SIGNALS:
    /// The entry is as it was after one of its earlier changes.
    void restored(const weehours::Entry &entry);
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

/// The fields that an edit has to write so that an entry is as it was after the step at `index`:
/// what later changes that took effect found. Empty where that is not known or is how it is now.
[[nodiscard]] QJsonObject fieldsAfterStep(const History &history, qsizetype index);

} // namespace weehours
