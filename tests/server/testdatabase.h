// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/store.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace weehours::server {

/// A fresh database that is removed with the object: an SQLite file in its own folder, or a schema
/// in the PostgreSQL named by the environment variable WEEHOURS_TEST_PG.
class TestDatabase
{
public:
    /// Adds one global data row per available engine. Call it from `initTestCase_data`, so that
    /// every test runs on each engine.
    static void addRows();

    /// Uses the engine of the running test's global row.
    TestDatabase();
    ~TestDatabase();

    /// The value for `--database`.
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] bool isPostgresql() const { return !m_schema.isEmpty(); }
    /// Runs statements in this engine's SQL, such as a fixture. Ends the test program on an error.
    void runScript(const QByteArray &sql) const;
    /// A new connection. Ends the test program on an error.
    [[nodiscard]] std::unique_ptr<Store> open() const;

    /// `backUp` copies every table of babies, and `restore` puts the copies back, as restoring an
    /// old backup does.
    void backUp();
    void restore();

    /// Number of server connections that LISTEN on this database; PostgreSQL only.
    [[nodiscard]] int listeners() const;
    /// Cuts those connections, and returns how many there were.
    int cutListeners();

private:
    [[nodiscard]] int countListeners(const QByteArray &condition) const;
    void runAll(const QList<QByteArray> &statements);

    QTemporaryDir m_folder;
    QByteArray m_conninfo;
    QByteArray m_schema;
    QString m_location;
};

} // namespace weehours::server
