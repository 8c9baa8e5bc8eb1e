// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QWidget>

class QVBoxLayout;

namespace weehours {

/// The cards beside the timeline for what needs the person: changes that lost to another
/// caregiver's, with Use mine, and changes that were refused. It takes no room while there is none.
class NoticeColumn : public QWidget
{
    Q_OBJECT
public:
    /// @param logbook must outlive the column
    explicit NoticeColumn(Logbook &logbook, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void emptyChanged(bool isEmpty);
    /// Something could not be done, in words.
    void failed(const QString &words);
    void detailsRequested();

private:
    void refresh();
    void addConflict(const ToldConflict &told);
    void addRefused(qsizetype count);

    Logbook &m_logbook;
    QVBoxLayout *m_cards;
    QList<std::pair<MutationId, QString>> m_shown;
    qsizetype m_refused = 0;
    bool m_isEmpty = true;
};

} // namespace weehours
