// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench.h"

#include "core/store/profilefolder.h"

#include <QSysInfo>

namespace weehours {

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &folder,
                                                   std::optional<TokenStoreKind> tokens,
                                                   std::chrono::milliseconds pause)
{
    auto database = Database::open(storePath(folder));
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<Workbench>(new Workbench(folder, std::move(*database), tokens, pause));
}

Workbench::Workbench(const QString &profile, std::unique_ptr<Database> opened,
                     std::optional<TokenStoreKind> tokens, std::chrono::milliseconds pause)
    : m_ids(m_clock),
      m_database(std::move(opened)),
      folder(profile),
      store(*m_database),
      m_transport(m_http, store),
      feed(store),
      logbook(store, feed, m_clock, m_ids),
      timers(logbook),
      session(store, tokenStoresOf(profile, pause), tokens),
      accounts(m_transport, session, QSysInfo::machineHostName()),
      histories(store, session, m_transport),
      m_live(m_timers, &m_transport),
      engine({store, feed, session, m_transport, m_live, m_clock, m_timers})
{
}

} // namespace weehours
