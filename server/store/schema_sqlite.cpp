// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/schema_sqlite.h"

#include <array>

// Ids are text in their written form, instants integers in milliseconds, booleans 0 and 1, hashes
// text. Whatever belongs to a baby has a key that begins with it, so that the baby is what a larger
// database is split by.

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

constexpr std::array version1{
    // One row: how many accounts there are. Registering locks it, so only one can be first.
    R"sql(CREATE TABLE server_state (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        accounts INTEGER NOT NULL
    ) STRICT)sql"sv,

    R"sql(INSERT INTO server_state (only_row, accounts) VALUES (1, 0))sql"sv,

    // A deleted account keeps its row and name, for the entries in the babies of others; its e-mail
    // and password are gone.
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

    // Guesses at a secret, counted in windows of time for each account or address.
    R"sql(CREATE TABLE attempts (
        subject TEXT PRIMARY KEY,
        window_start INTEGER NOT NULL,
        count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"sv,

    // The head of each baby's stream. Its row is the lock under which seqs are handed out.
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

    // The tables that every push writes have no foreign keys: their one writer holds the baby's
    // lock and has just read the author, and a check for each row would cost more than the row.

    // What stands: the baby itself and its log entries, deleted ones too.
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

    // An id belongs to one baby for ever.
    R"sql(CREATE UNIQUE INDEX entities_by_id ON entities (entity_id))sql"sv,

    // What happened, each event with the entity as it was then.
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

    // How each mutation was answered, to answer its repetition alike.
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
    // When some process may next take its turn to trim old events.
    R"sql(ALTER TABLE server_state ADD COLUMN trim_due INTEGER NOT NULL DEFAULT 0)sql"sv,

    // Another number after a backup was restored: a server that runs sees that it changed.
    R"sql(ALTER TABLE server_state ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0)sql"sv,
};

constexpr std::array version3{
    // History is told by reading all events of the baby: few ask for it, and every push paid.
    R"sql(DROP INDEX sync_events_by_entity)sql"sv,
};

constexpr std::array version4{
    // What a change won against, as a JSON array; NULL where there was nothing.
    R"sql(ALTER TABLE sync_events ADD COLUMN overrode TEXT)sql"sv,
};

constexpr std::array version5{
    // The networks from which each account signed in: guessing elsewhere does not lock them out.
    R"sql(CREATE TABLE sign_in_places (
        place TEXT NOT NULL PRIMARY KEY,    -- SHA-256 of the account's id and the network
        last_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"sv,

    // What was written for a baby since it was made, in bytes. It begins to count now.
    R"sql(ALTER TABLE babies ADD COLUMN written INTEGER NOT NULL DEFAULT 0)sql"sv,

    // By what clients know this server again, wherever they find it. A backup has it, too.
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
