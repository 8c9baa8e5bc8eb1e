// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"
#include "core/store/store.h"

#include <QObject>

class QLocalServer;

namespace weehours {

/// Reports what changed in the profile, by any process. After a commit the writer calls announce():
/// the feed reads the change log from its last revision on, emits one ChangeSet, and notifies the
/// other processes that have the profile open, which read the same log. So changes by the person,
/// by a pull and by a second program take one path.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    /// @param store must outlive the feed
    explicit ChangeFeed(Store &store, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Starts to listen for other processes on this profile. Without it announce() still notifies
    /// them. A failure only means that their changes are seen later.
    void listen();

    /// Emits what was committed since the last call, before it returns; then notifies the other
    /// processes.
    void announce();

Q_SIGNALS:
    void changed(const weehours::ChangeSet &changes);
    /// Something other than entries may have changed: outbox counts, roles, cursors, conflicts.
    void statusChanged();

private:
    void readLog();
    /// Emits the net effect of these changes.
    void tell(const QList<LoggedChange> &logged);
    void ringOthers();
    [[nodiscard]] QString bellFolder() const;

    Store &m_store;
    QLocalServer *m_bell = nullptr;
    qint64 m_revision = 0;
};

} // namespace weehours
