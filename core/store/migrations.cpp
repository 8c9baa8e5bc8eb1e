// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include <array>

namespace weehours {

namespace {

constexpr std::array steps{
    // What the server confirmed: one row per entity, including tombstones.
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE confirmed (
            entity_id TEXT NOT NULL PRIMARY KEY,
            baby_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            version INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            creator_id TEXT,
            creator_name TEXT,
            data TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)")},
    Migration{1, QLatin1StringView("CREATE INDEX confirmed_by_baby ON confirmed (baby_id)")},
    // What the person sees: the confirmed state overlaid with the outbox.
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE entries (
            entity_id TEXT NOT NULL PRIMARY KEY,
            baby_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            version INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            creator_id TEXT,
            creator_name TEXT,
            data TEXT NOT NULL,
            state INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            running INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)")},
    Migration{
        1,
        QLatin1StringView(
            "CREATE INDEX entries_by_time ON entries (baby_id, deleted, started_at, entity_id)")},
    Migration{
        1,
        QLatin1StringView(
            "CREATE INDEX entries_by_kind ON entries (baby_id, entity_type, deleted, started_at)")},
    Migration{
        1,
        QLatin1StringView(
            "CREATE INDEX entries_running ON entries (baby_id) WHERE running = 1 AND deleted = 0")},
    // AUTOINCREMENT: a position is never used twice, even if the queue drained in between.
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE outbox (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            mutation_id TEXT NOT NULL UNIQUE,
            baby_id TEXT NOT NULL,
            entity_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            op TEXT NOT NULL,
            base_version INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            payload TEXT NOT NULL,
            state INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            error_code TEXT,
            error_detail TEXT,
            error_field TEXT
        ) STRICT)")},
    Migration{1, QLatin1StringView("CREATE INDEX outbox_by_entity ON outbox (entity_id)")},
    Migration{1, QLatin1StringView("CREATE INDEX outbox_by_baby ON outbox (baby_id, state)")},
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE babies (
            baby_id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL DEFAULT '',
            role TEXT NOT NULL,
            access INTEGER NOT NULL,
            cursor TEXT NOT NULL DEFAULT '',
            last_sync_at INTEGER
        ) STRICT, WITHOUT ROWID)")},
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE caregivers (
            baby_id TEXT NOT NULL,
            user_id TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (baby_id, user_id)
        ) STRICT, WITHOUT ROWID)")},
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE conflicts (
            mutation_id TEXT NOT NULL PRIMARY KEY,
            baby_id TEXT NOT NULL,
            mine TEXT NOT NULL,
            lost TEXT NOT NULL,
            stands TEXT,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)")},
    // Changes of `entries`, for models, watchers and other processes to follow.
    Migration{1, QLatin1StringView(R"(
        CREATE TABLE change_log (
            revision INTEGER PRIMARY KEY AUTOINCREMENT,
            entity_id TEXT NOT NULL,
            baby_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            what INTEGER NOT NULL,
            local INTEGER NOT NULL
        ) STRICT)")},
    Migration{
        1, QLatin1StringView(
               "CREATE TABLE profile (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, "
               "WITHOUT ROWID")},
    // Who changed what, as pulls reported it.
    Migration{2, QLatin1StringView(R"(
        CREATE TABLE journal (
            entity_id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            baby_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            op TEXT NOT NULL,
            changed TEXT NOT NULL,
            mutation_id TEXT,
            author_id TEXT NOT NULL,
            author_name TEXT NOT NULL,
            at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            data TEXT NOT NULL,
            PRIMARY KEY (entity_id, seq)
        ) STRICT, WITHOUT ROWID)")},
    Migration{2, QLatin1StringView("CREATE INDEX journal_by_time ON journal (at)")},
    // Tombstones that still have fields: few, so that clearing the old ones is no scan.
    Migration{2, QLatin1StringView("CREATE INDEX confirmed_deleted ON confirmed (updated_at) "
                                   "WHERE deleted = 1 AND data <> '{}'")},
    Migration{2, QLatin1StringView(R"(
        CREATE TABLE undo_steps (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            baby_id TEXT NOT NULL,
            undone INTEGER NOT NULL,
            what INTEGER NOT NULL,
            writes TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT)")},
    Migration{2, QLatin1StringView(R"(
        CREATE TABLE kept_pairs (
            first_id TEXT NOT NULL,
            second_id TEXT NOT NULL,
            baby_id TEXT NOT NULL,
            PRIMARY KEY (first_id, second_id)
        ) STRICT, WITHOUT ROWID)")},
    Migration{3, QLatin1StringView("CREATE INDEX confirmed_distrusted ON confirmed (baby_id) "
                                   "WHERE version < 0")},
    // When each field last changed: {field: msecs}. A missing field changed when its entity did.
    Migration{3, QLatin1StringView(
                     "ALTER TABLE confirmed ADD COLUMN field_times TEXT NOT NULL DEFAULT '{}'")},
    Migration{
        3, QLatin1StringView("ALTER TABLE outbox ADD COLUMN recovery INTEGER NOT NULL DEFAULT 0")},
    // The newest cursor from a push answer, until a pull has reached it.
    Migration{4,
              QLatin1StringView("ALTER TABLE babies ADD COLUMN pushed_cursor TEXT NOT NULL DEFAULT "
                                "''")},
    // The order of sending, so that the first of many thousand rows are found at once.
    Migration{5, QLatin1StringView("CREATE INDEX outbox_in_order ON outbox "
                                   "(baby_id, recovery DESC, position)")},
    // What is shown is nearly always what the server confirmed, so such an entity has one row. Only
    // of the others, `bases` has what the server confirmed.
    Migration{6, QLatin1StringView(R"(
        CREATE TABLE bases (
            entity_id TEXT NOT NULL PRIMARY KEY,
            baby_id TEXT NOT NULL,
            entity_type TEXT NOT NULL,
            version INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            creator_id TEXT,
            creator_name TEXT,
            data TEXT NOT NULL,
            field_times TEXT NOT NULL
        ) STRICT, WITHOUT ROWID)")},
    Migration{6, QLatin1StringView(R"(
        INSERT INTO bases
        SELECT entity_id, baby_id, entity_type, version, updated_at, deleted, creator_id,
               creator_name, data, field_times
        FROM confirmed c
        WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.entity_id = c.entity_id AND e.state = 0)
        )")},
    Migration{
        6,
        QLatin1StringView("ALTER TABLE entries ADD COLUMN field_times TEXT NOT NULL DEFAULT '{}'")},
    Migration{6, QLatin1StringView(R"(
        UPDATE entries
        SET version = c.version, updated_at = c.updated_at, deleted = c.deleted,
            creator_id = c.creator_id, creator_name = c.creator_name, data = c.data,
            field_times = c.field_times
        FROM confirmed c WHERE c.entity_id = entries.entity_id AND entries.state = 0)")},
    Migration{6, QLatin1StringView("DROP TABLE confirmed")},
    Migration{6, QLatin1StringView(R"(
        CREATE VIEW confirmed AS
        SELECT entity_id, baby_id, entity_type, version, updated_at, deleted, creator_id,
               creator_name, data, field_times
        FROM entries WHERE state = 0
        UNION ALL
        SELECT entity_id, baby_id, entity_type, version, updated_at, deleted, creator_id,
               creator_name, data, field_times
        FROM bases)")},
    // The same as the three of `confirmed` were: few rows, so that finding them is no scan.
    Migration{6, QLatin1StringView("CREATE INDEX entries_distrusted ON entries (baby_id) "
                                   "WHERE version < 0")},
    Migration{6, QLatin1StringView("CREATE INDEX bases_distrusted ON bases (baby_id) "
                                   "WHERE version < 0")},
    Migration{6, QLatin1StringView("CREATE INDEX entries_deleted ON entries (updated_at) "
                                   "WHERE deleted = 1 AND data <> '{}'")},
};

} // namespace

std::span<const Migration> migrations()
{
    return steps;
}

int newestSchemaVersion()
{
    return steps.back().version;
}

} // namespace weehours
