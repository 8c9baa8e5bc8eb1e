// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/schema_postgresql.h"

#include <array>

// Instants are integers in milliseconds, booleans 0 and 1, hashes text; JSON is text too, since it
// is only read as a whole. Keys of a baby's rows begin with the baby, by which a larger database
// could be partitioned. Rows that are often updated have a fillfactor that leaves room on their
// page.

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

constexpr std::array version1{
    // One row: the number of accounts. Registering locks it, so only one account can be the first.
    R"sql(CREATE TABLE server_state (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        accounts BIGINT NOT NULL
    ))sql"sv,

    R"sql(INSERT INTO server_state (only_row, accounts) VALUES (1, 0))sql"sv,

    // A deleted account keeps its row and name, for its entries in the babies of others; its e-mail
    // and password are removed.
    R"sql(CREATE TABLE users (
        user_id UUID PRIMARY KEY,
        email TEXT,
        email_key TEXT UNIQUE,      -- lower-case
        name TEXT NOT NULL,
        password_hash TEXT,
        created_at BIGINT NOT NULL,
        deleted_at BIGINT
    ))sql"sv,

    R"sql(CREATE TABLE tokens (
        token_id UUID PRIMARY KEY,
        token_hash TEXT NOT NULL UNIQUE,    -- SHA-256 of the token; the token itself is nowhere
        user_id UUID NOT NULL REFERENCES users,
        device TEXT NOT NULL,
        created_at BIGINT NOT NULL,
        last_seen_at BIGINT NOT NULL
    ) WITH (fillfactor = 50))sql"sv,

    R"sql(CREATE INDEX tokens_by_user ON tokens (user_id))sql"sv,

    // Guesses at secrets, counted in windows of time per account or address.
    R"sql(CREATE TABLE attempts (
        subject TEXT PRIMARY KEY,
        window_start BIGINT NOT NULL,
        count BIGINT NOT NULL
    ) WITH (fillfactor = 50))sql"sv,

    // The head of each baby's stream. This row is the lock under which seqs are assigned.
    R"sql(CREATE TABLE babies (
        baby_id UUID PRIMARY KEY,
        head BIGINT NOT NULL,              -- seq of the last event
        head_nonce BIGINT NOT NULL,        -- and its nonce
        trimmed BIGINT NOT NULL,           -- seq of the last event that is no longer kept
        trimmed_nonce BIGINT NOT NULL,
        checksum BIGINT NOT NULL           -- of the entities not deleted, as two's complement
    ) WITH (fillfactor = 50))sql"sv,

    R"sql(CREATE TABLE caregivers (
        baby_id UUID NOT NULL REFERENCES babies,
        user_id UUID NOT NULL REFERENCES users,
        role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
        since BIGINT NOT NULL,
        PRIMARY KEY (baby_id, user_id)
    ))sql"sv,

    R"sql(CREATE INDEX caregivers_by_user ON caregivers (user_id))sql"sv,

    // The tables that every push writes have no foreign keys: their only writer holds the baby's
    // lock and has just read the author, and checking each row would cost more than writing it.

    // The present state: the baby itself and its log entries, including tombstones.
    R"sql(CREATE TABLE entities (
        baby_id UUID NOT NULL,
        entity_id UUID NOT NULL,
        entity_type TEXT NOT NULL,
        version BIGINT NOT NULL,           -- seq of the event that wrote it last
        updated_at BIGINT NOT NULL,
        deleted SMALLINT NOT NULL,
        created_by UUID NOT NULL,
        data TEXT NOT NULL,                 -- the fields, a JSON object
        stamps TEXT NOT NULL,               -- {field: [version, updatedAt, mutationId, author]}
        PRIMARY KEY (baby_id, entity_id)
    ))sql"sv,

    // An id belongs to one baby, permanently.
    R"sql(CREATE UNIQUE INDEX entities_by_id ON entities (entity_id))sql"sv,

    // The events, each with the entity as it was then.
    R"sql(CREATE TABLE sync_events (
        baby_id UUID NOT NULL,
        seq BIGINT NOT NULL,
        nonce BIGINT NOT NULL,             -- random: the same seq handed out twice is told apart
        op TEXT NOT NULL,
        changed TEXT NOT NULL,              -- a JSON array of field names
        mutation_id UUID,
        author_id UUID NOT NULL,
        at BIGINT NOT NULL,
        entity_type TEXT NOT NULL,
        entity_id UUID NOT NULL,
        updated_at BIGINT NOT NULL,
        deleted SMALLINT NOT NULL,
        created_by UUID NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (baby_id, seq)
    ))sql"sv,

    R"sql(CREATE INDEX sync_events_by_entity ON sync_events (baby_id, entity_id, seq))sql"sv,

    // The answer to each mutation, to answer its repetition alike.
    R"sql(CREATE TABLE mutations (
        baby_id UUID NOT NULL,
        mutation_id UUID NOT NULL,
        author_id UUID NOT NULL,
        content_hash TEXT NOT NULL,         -- SHA-256 of the mutation
        status TEXT NOT NULL,
        version BIGINT NOT NULL,
        lost TEXT NOT NULL,                 -- a JSON array of field names
        merged SMALLINT NOT NULL,
        PRIMARY KEY (baby_id, mutation_id)
    ))sql"sv,

    R"sql(CREATE UNIQUE INDEX mutations_by_id ON mutations (mutation_id))sql"sv,

    R"sql(CREATE TABLE invites (
        baby_id UUID NOT NULL REFERENCES babies,
        invite_id UUID NOT NULL,
        code_hash TEXT NOT NULL UNIQUE,     -- SHA-256 of the code; the code itself is nowhere
        role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
        label TEXT NOT NULL,
        created_by UUID NOT NULL REFERENCES users,
        created_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        PRIMARY KEY (baby_id, invite_id)
    ))sql"sv,
};

constexpr std::array version2{
    // When a process may next trim old events.
    R"sql(ALTER TABLE server_state ADD COLUMN trim_due BIGINT NOT NULL DEFAULT 0)sql"sv,
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
        last_at BIGINT NOT NULL
    ))sql"sv,

    // Bytes written for a baby since it was created. Counting starts with this version.
    R"sql(ALTER TABLE babies ADD COLUMN written BIGINT NOT NULL DEFAULT 0)sql"sv,

    // The id by which clients recognise this server at any address. Backups contain it too.
    R"sql(ALTER TABLE server_state ADD COLUMN server_id TEXT NOT NULL DEFAULT '')sql"sv,
    R"sql(UPDATE server_state SET server_id = gen_random_uuid()::text)sql"sv,
};

constexpr std::array<std::span<const std::string_view>, 5> migrations{version1, version2, version3,
                                                                      version4, version5};

} // namespace

std::span<const std::span<const std::string_view>> postgresqlMigrations()
{
    return migrations;
}

} // namespace weehours::server
