// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QTemporaryDir>

namespace weehours {

/// A clock that the test sets.
class TestClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instant; }
    [[nodiscard]] std::optional<Uptime> uptime() const override { return up; }

    Instant instant = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});
    /// Time since the computer was started, if known.
    std::optional<Uptime> up = {};
};

/// A profile as the programs use it, on a real file in a temporary folder.
class ProfileFixture
{
public:
    ProfileFixture()
        : database(open(folder.filePath(QStringLiteral("log.sqlite")))),
          store(*database),
          feed(store),
          ids(clock, QRandomGenerator(7)),
          logbook(store, feed, clock, ids)
    {
    }

    [[nodiscard]] BabyId addBaby()
    {
        const auto baby = logbook.addBaby({{QStringLiteral("name"), QStringLiteral("Mia")}});
        return baby ? baby->entity.babyId : BabyId();
    }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<Database> database;
    Store store;
    ChangeFeed feed;
    IdSource ids;
    Logbook logbook;

private:
    static std::unique_ptr<Database> open(const QString &path)
    {
        auto opened = Database::open(path);
        return opened ? std::move(*opened) : nullptr;
    }
};

} // namespace weehours
