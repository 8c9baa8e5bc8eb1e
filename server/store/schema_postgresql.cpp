// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/schema_postgresql.h"

#include <array>

// Instants are integers in milliseconds, booleans 0 and 1, hashes text; JSON is text too, since it
// is only ever read whole. Whatever belongs to a baby has a key that begins with it, so that the
// baby is what a larger database is split by. Rows that are rewritten in place all day have room to
// stay on their page (fillfactor).

namespace weehours::server {

namespace {

using namespace std::string_view_literals;

constexpr std::array version1{
    // One row: how many accounts there are. Registering locks it, so only one can be first.
    R"sql(CREATE TABLE server_state (
        only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
        accounts BIGINT NOT NULL
    ))sql"sv,

    R"sql(INSERT INTO server_state (only_row, accounts) VALUES (1, 0))sql"sv,

    // A deleted account keeps its row and name, for the entries in the babies of others; its e-mail
    // and password are gone.
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

    // Guesses at a secret, counted in windows of time for each account or address.
    R"sql(CREATE TABLE attempts (
        subject TEXT PRIMARY KEY,
        window_start BIGINT NOT NULL,
        count BIGINT NOT NULL
    ) WITH (fillfactor = 50))sql"sv,

    // The head of each baby's stream. Its row is the lock under which seqs are handed out.
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

    // The tables that every push writes have no foreign keys: their one writer holds the baby's
    // lock and has just read the author, and a check for each row would cost more than the row.

    // What stands: the baby itself and its log entries, deleted ones too.
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

    // An id belongs to one baby for ever.
    R"sql(CREATE UNIQUE INDEX entities_by_id ON entities (entity_id))sql"sv,

    // What happened, each event with the entity as it was then.
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

    // How each mutation was answered, to answer its repetition alike.
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
    // When some process may next take its turn to trim old events.
    R"sql(ALTER TABLE server_state ADD COLUMN trim_due BIGINT NOT NULL DEFAULT 0)sql"sv,
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
        last_at BIGINT NOT NULL
    ))sql"sv,

    // What was written for a baby since it was made, in bytes. It begins to count now.
    R"sql(ALTER TABLE babies ADD COLUMN written BIGINT NOT NULL DEFAULT 0)sql"sv,

    // By what clients know this server again, wherever they find it. A backup has it, too.
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
