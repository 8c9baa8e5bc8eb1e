// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "tests/bench/httpload.h"
#include "tests/e2e/serverprocess.h"

#include <QTemporaryDir>

#include <optional>

namespace weehours::bench {

/// A real server with a database of its own, for as long as the object lives.
class BenchServer
{
public:
    enum class Engine { Sqlite, Postgresql };

    explicit BenchServer(Engine engine);

    /// Starts it; false where it does not, or has no database. Says why.
    [[nodiscard]] bool start();
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    /// How libpq connects to its database, or the path of its file.
    [[nodiscard]] const QString &database() const { return m_location; }

    /// Makes an account and gives its token; empty where that failed.
    [[nodiscard]] QByteArray signUp(const QString &name) const;
    /// Makes a baby that the token's holder owns.
    [[nodiscard]] QByteArray createBaby(const QByteArray &token) const;

private:
    Engine m_engine;
    QTemporaryDir m_folder;
    std::optional<e2e::ThrowAwayDatabase> m_postgres;
    QString m_location;
    std::optional<e2e::ServerProcess> m_process;
};

/// A new id, as text.
[[nodiscard]] QByteArray newId();

/// The request of a push with so many creates of a feed, under ids as a client makes them, so that
/// the same bytes can be sent again and again as new entries.
class CreateRequest
{
public:
    CreateRequest(const QByteArray &token, const QByteArray &babyId, int mutations);

    /// The request with ids that were never sent before.
    [[nodiscard]] std::string_view next();

private:
    IdSource m_ids;
    QByteArray m_bytes;
    /// Where each id stands.
    QList<qsizetype> m_places;
};

} // namespace weehours::bench
