// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/profilefixture.h"
#include "ui/timeline/timelinemodel.h"

#include <QAbstractItemModelTester>

namespace weehours {

inline const Person sam{UserId(QUuid::createUuid()), "Sam"};

/// A profile with a baby, and its timeline model under a QAbstractItemModelTester.
struct TimelineWorld
{
    TimelineWorld()
        : model(profile.logbook),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        // The tests fetch the pages themselves.
        tester.setUseFetchMore(false);
        baby = profile.addBaby();
        model.setBaby(baby);
    }

    [[nodiscard]] Instant minutesAgo(qint64 minutes) const
    {
        return profile.clock.instant.plusMsecs(-minutes * msecsPerMinute);
    }

    EntityId wee(qint64 minutes)
    {
        const auto entry = profile.logbook.add(baby, "nappy",
                                               {{"type", "wee"},
                                                {"startedAt", minutesAgo(minutes).toString()}});
        return entry ? entry->id() : EntityId();
    }

    /// Number of rows marked as new.
    [[nodiscard]] int newRows() const
    {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.index(row).data(TimelineModel::IsNewRole).toBool() ? 1 : 0;
        return count;
    }

    Person signIn()
    {
        const Person me{UserId(QUuid::createUuid()), "Alex"};
        Transaction tx(profile.store.database);
        const Account account{QUrl("https://example.org"), {me.id, "a@example.org", me.name}};
        if (!profile.store.profile.setAccount(tx, account) || !tx.commit())
            qFatal("the account is not kept");
        profile.feed.announce();
        return me;
    }

    /// Stores another caregiver's entry, as a pull does.
    EntityId arrive(qint64 minutes, const Person &by = sam, EntityId id = {}, bool deleted = false)
    {
        Entity entity;
        entity.entityType = "nappy";
        entity.entityId = id.isNull() ? profile.ids.next<EntityId>() : id;
        entity.babyId = baby;
        entity.version = ++version;
        entity.updatedAt = profile.clock.instant;
        entity.deleted = deleted;
        entity.createdBy = by;
        entity.data = {{"type", "wee"}, {"startedAt", minutesAgo(minutes).toString()}};
        Transaction tx(profile.store.database);
        if (!profile.store.entries.confirm(tx, entity) || !tx.commit())
            return {};
        profile.feed.announce();
        return entity.entityId;
    }

    /// Whether the model equals a fresh read of the log, as far as it has fetched.
    [[nodiscard]] bool agreesWithTheLog() const
    {
        EntryQuery query;
        query.babyId = baby;
        query.limit = model.rowCount();
        query.filter = model.filter();
        const auto entries = profile.logbook.entries(query);
        if (!entries || entries->size() != model.rowCount())
            return false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.entryAt(row) != entries->at(row))
                return false;
        }
        return true;
    }

    ProfileFixture profile;
    BabyId baby;
    qint64 version = 0;
    TimelineModel model;
    QAbstractItemModelTester tester;
};

} // namespace weehours
