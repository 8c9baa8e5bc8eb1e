// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/store.h"

#include <QObject>

class QLocalServer;

namespace weehours {

/// Tells what changed in the profile, whoever changed it. After a commit the writer calls
/// announce(): the feed reads the change log from where it stood and emits one ChangeSet; it also
/// rings the other processes that have the profile open, whose feeds then read the same log. So
/// there is one path for changes made by the person, by a pull, and by a second program.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    /// @param store must outlive the feed
    explicit ChangeFeed(Store &store, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Begins to listen for other processes on this profile. Without it announce() still rings
    /// them. A failure only means that their changes are seen later.
    void listen();

    /// Emits what was committed since the last time, at once, and then rings the other processes.
    void announce();

Q_SIGNALS:
    void changed(const weehours::ChangeSet &changes);
    /// Something beside entries may have changed: outbox counts, roles, cursors, conflicts.
    void statusChanged();

private:
    void readLog();
    /// Emits what came of these changes, all in all.
    void tell(const QList<LoggedChange> &logged);
    void ringOthers();
    [[nodiscard]] QString bellFolder() const;

    Store &m_store;
    QLocalServer *m_bell = nullptr;
    qint64 m_revision = 0;
};

} // namespace weehours
