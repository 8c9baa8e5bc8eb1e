// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/store.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace weehours::server {

/// A fresh database of one sort, which goes when the object does: a file in a folder of its own, or
/// a schema of its own in the PostgreSQL that the environment variable WEEHOURS_TEST_PG names.
class TestDatabase
{
public:
    /// Adds one global data row for each sort of database that there is to test with. Call it from
    /// `initTestCase_data`, so that every test runs once for each.
    static void addRows();

    /// Of the sort that the running test's global row says.
    TestDatabase();
    ~TestDatabase();

    /// What `--database` would be given.
    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] bool isPostgresql() const { return !m_schema.isEmpty(); }
    /// Runs statements of this sort of database, such as a file that one was left in. Ends the test
    /// program where one fails.
    void runScript(const QByteArray &sql) const;
    /// Another connection. Ends the test program where it cannot be had.
    [[nodiscard]] std::unique_ptr<Store> open() const;

    /// Copies every table of babies aside, and puts the copies back: what restoring an old backup
    /// does to a server.
    void backUp();
    void restore();

    /// Connections of this database's servers that listen to each other; only on PostgreSQL.
    [[nodiscard]] int listeners() const;
    /// Cuts those connections, and gives how many there were.
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
