// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/ids.h"
#include "tests/bench/httpload.h"
#include "tests/e2e/serverprocess.h"

#include <QTemporaryDir>

#include <optional>

namespace weehours::bench {

/// A real server process with its own database; stopped with the object.
class BenchServer
{
public:
    enum class Engine { Sqlite, Postgresql };

    explicit BenchServer(Engine engine);

    /// Starts it; false, after printing why, if it does not start or has no database.
    [[nodiscard]] bool start();
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }
    /// The libpq connection string, or the path of the SQLite file.
    [[nodiscard]] const QString &database() const { return m_location; }

    /// Makes an account and returns its token; empty if that failed.
    [[nodiscard]] QByteArray signUp(const QString &name) const;
    /// Makes a baby owned by the token's account, and returns its id.
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

/// A push request with a number of feed creates. Each call of `next` fills in new ids in the order
/// that a client makes, so the same bytes can be sent repeatedly as new entries.
class CreateRequest
{
public:
    CreateRequest(const QByteArray &token, const QByteArray &babyId, int mutations);

    /// The request with ids that were never sent before.
    [[nodiscard]] std::string_view next();

private:
    IdSource m_ids;
    QByteArray m_bytes;
    /// The positions of the ids.
    QList<qsizetype> m_places;
};

} // namespace weehours::bench
