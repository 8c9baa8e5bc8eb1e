// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/schema_sqlite.h"

#include <array>

// Ids are in text form, instants integers in milliseconds, booleans 0 and 1, hashes text. Keys of a
// baby's rows begin with the baby, by which a larger database could be partitioned.

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

constexpr std::array version1{
    // One row: the number of accounts. Registering locks it, so only one account can be the first.
    R"sql(CREATE TABLE server_state (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        accounts INTEGER NOT NULL
    ) STRICT)sql"sv,

    R"sql(INSERT INTO server_state (only_row, accounts) VALUES (1, 0))sql"sv,

    // A deleted account keeps its row and name, for its entries in the babies of others; its e-mail
    // and password are removed.
    R"sql(CREATE TABLE users (
        user_id TEXT PRIMARY KEY,
        email TEXT,
        email_key TEXT UNIQUE,      -- lower-case
        name TEXT NOT NULL,
        password_hash TEXT,
        created_at INTEGER NOT NULL,
        deleted_at INTEGER
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE TABLE tokens (
        token_id TEXT PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,    -- SHA-256 of the token; the token itself is nowhere
        user_id TEXT NOT NULL REFERENCES users,
        device TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        last_seen_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE INDEX tokens_by_user ON tokens (user_id))sql"sv,

    // Guesses at secrets, counted in windows of time per account or address.
    R"sql(CREATE TABLE attempts (
        subject TEXT PRIMARY KEY,
        window_start INTEGER NOT NULL,
        count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"sv,

    // The head of each baby's stream. This row is the lock under which seqs are assigned.
    R"sql(CREATE TABLE babies (
        baby_id TEXT PRIMARY KEY,
        head INTEGER NOT NULL,              -- seq of the last event
        head_nonce INTEGER NOT NULL,        -- and its nonce
        trimmed INTEGER NOT NULL,           -- seq of the last event that is no longer kept
        trimmed_nonce INTEGER NOT NULL,
        checksum INTEGER NOT NULL           -- of the entities not deleted, as two's complement
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE TABLE caregivers (
        baby_id TEXT NOT NULL REFERENCES babies,
        user_id TEXT NOT NULL REFERENCES users,
        role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
        since INTEGER NOT NULL,
        PRIMARY KEY (baby_id, user_id)
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE INDEX caregivers_by_user ON caregivers (user_id))sql"sv,

    // The tables that every push writes have no foreign keys: their only writer holds the baby's
    // lock and has just read the author, and checking each row would cost more than writing it.

    // The present state: the baby itself and its log entries, including tombstones.
    R"sql(CREATE TABLE entities (
        baby_id TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        entity_type TEXT NOT NULL,
        version INTEGER NOT NULL,           -- seq of the event that wrote it last
        updated_at INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        created_by TEXT NOT NULL,
        data TEXT NOT NULL,                 -- the fields, a JSON object
        stamps TEXT NOT NULL,               -- {field: [version, updatedAt, mutationId, author]}
        PRIMARY KEY (baby_id, entity_id)
    ) STRICT, WITHOUT ROWID)sql"sv,

    // An id belongs to one baby, permanently.
    R"sql(CREATE UNIQUE INDEX entities_by_id ON entities (entity_id))sql"sv,

    // The events, each with the entity as it was then.
    R"sql(CREATE TABLE sync_events (
        baby_id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        nonce INTEGER NOT NULL,             -- random: the same seq handed out twice is told apart
        op TEXT NOT NULL,
        changed TEXT NOT NULL,              -- a JSON array of field names
        mutation_id TEXT,
        author_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        entity_type TEXT NOT NULL,
        entity_id TEXT NOT NULL,
        updated_at INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        created_by TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (baby_id, seq)
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE INDEX sync_events_by_entity ON sync_events (baby_id, entity_id, seq))sql"sv,

    // The answer to each mutation, to answer its repetition alike.
    R"sql(CREATE TABLE mutations (
        baby_id TEXT NOT NULL,
        mutation_id TEXT NOT NULL,
        author_id TEXT NOT NULL,
        content_hash TEXT NOT NULL,         -- SHA-256 of the mutation
        status TEXT NOT NULL,
        version INTEGER NOT NULL,
        lost TEXT NOT NULL,                 -- a JSON array of field names
        merged INTEGER NOT NULL,
        PRIMARY KEY (baby_id, mutation_id)
    ) STRICT, WITHOUT ROWID)sql"sv,

    R"sql(CREATE UNIQUE INDEX mutations_by_id ON mutations (mutation_id))sql"sv,

    R"sql(CREATE TABLE invites (
        baby_id TEXT NOT NULL REFERENCES babies,
        invite_id TEXT NOT NULL,
        code_hash TEXT NOT NULL UNIQUE,     -- SHA-256 of the code; the code itself is nowhere
        role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
        label TEXT NOT NULL,
        created_by TEXT NOT NULL REFERENCES users,
        created_at INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        PRIMARY KEY (baby_id, invite_id)
    ) STRICT, WITHOUT ROWID)sql"sv,
};

constexpr std::array version2{
    // When a process may next trim old events.
    R"sql(ALTER TABLE server_state ADD COLUMN trim_due INTEGER NOT NULL DEFAULT 0)sql"sv,

    // Changes when a backup is restored, which a running server notices.
    R"sql(ALTER TABLE server_state ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0)sql"sv,
};

constexpr std::array version3{
    // History reads all events of the baby: that is rare, while every push paid for this index.
    R"sql(DROP INDEX sync_events_by_entity)sql"sv,
};

constexpr std::array version4{
    // The changes that an event overrode, as a JSON array; NULL if there were none.
    R"sql(ALTER TABLE sync_events ADD COLUMN overrode TEXT)sql"sv,
};

constexpr std::array version5{
    // The networks from which each account signed in: guesses from elsewhere do not lock them out.
    R"sql(CREATE TABLE sign_in_places (
        place TEXT NOT NULL PRIMARY KEY,    -- SHA-256 of the account's id and the network
        last_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"sv,

    // Bytes written for a baby since it was created. Counting starts with this version.
    R"sql(ALTER TABLE babies ADD COLUMN written INTEGER NOT NULL DEFAULT 0)sql"sv,

    // The id by which clients recognise this server at any address. Backups contain it too.
    R"sql(ALTER TABLE server_state ADD COLUMN server_id TEXT NOT NULL DEFAULT '')sql"sv,
    R"sql(UPDATE server_state SET server_id = lower(hex(randomblob(4)) || '-'
        || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
        || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))sql"sv,
};

constexpr std::array<std::span<const std::string_view>, 5> migrations{version1, version2, version3,
                                                                      version4, version5};

} // namespace

std::span<const std::span<const std::string_view>> sqliteMigrations()
{
    return migrations;
}

} // namespace weehours::server
