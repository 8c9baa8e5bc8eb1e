// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sync/syncwords.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace weehours {

/// The header of the import's page: the way back, the title, and how syncing is.
class ImportHeader : public QFrame
{
    Q_OBJECT
public:
    /// @param theme must outlive the header
    explicit ImportHeader(Theme &theme, QWidget *parent = nullptr);

    /// Whether "back" leads to the day of a baby.
    void setLeadsToDay(bool leadsToDay);
    /// Whether the page can be left.
    void setCanLeave(bool canLeave);
    void setSync(const SyncWords &words);
    void setCompact(bool compact);

Q_SIGNALS:
    /// The person wants to go back.
    void left();
    void syncRequested();

private:
    Theme &m_theme;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_subtitle;
    SyncPill *m_pill;
};

} // namespace weehours
