// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/world.h"

#include "core/protocol/schema.h"
#include "core/store/ownership.h"
#include "server/store/babytables.h"
#include "tests/simulation/verdict.h"
#include "ui/words/messagewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace weehours::simulation {

namespace {

// In memory if possible: a power failure's effect on the disk is not simulated, and waiting for the
// disk would take most of the time.
QString scratch()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath())
           + QStringLiteral("/weehours-sim-XXXXXX");
}

/// Who has access to which baby in this role; in any role if it is empty.
QList<std::pair<UserId, BabyId>> readAccess(server::Reader &reader, const char *role)
{
    QList<std::pair<UserId, BabyId>> list;
    const auto read = reader.select(
        "SELECT user_id, baby_id FROM caregivers WHERE $1 IN ('', role) ORDER BY 2, 1",
        {QString::fromLatin1(role)},
        [&](const server::Row &row) { list.append({row.id<UserId>(0), row.id<BabyId>(1)}); });
    if (!read)
        qFatal("%s", qPrintable(errorText(read.error())));
    return list;
}

} // namespace

World::World(quint32 seed, Broken broken)
    : m_random(seed),
      m_folder(scratch()),
      m_ledger(m_trace),
      m_server(m_folder.path(), m_schedule, m_ledger, broken),
      m_network(m_schedule, m_server, m_ledger, m_trace, m_random, broken),
      m_people(m_schedule, m_ledger, m_trace, m_random)
{
    m_trace.add(QStringLiteral("seed %1").arg(seed));
}

void World::run()
{
    makeDevices();
    beginSharing();

    m_mayRestore = below(100) < 35;
    const quint32 worst = below(120);
    m_network.weather = {.loseRequest = below(worst + 1),
                         .loseAnswer = below(worst + 1),
                         .duplicate = below(100),
                         .truncate = below(40),
                         .forbid = below(30),
                         .unavailable = below(40),
                         .crashOnPull = below(30),
                         .slowest = 20 + below(5000),
                         .loseHint = below(500),
                         .doubleHint = below(200),
                         .cutHint = below(50)};
    for (const auto &device : m_devices)
        arrangeActs(*device);
    arrangeMisfortune();
    advance(60'000 + below(60'000));
    calm();
    if (!m_trace.failure())
        Verdict(m_trace, m_ledger, m_people, m_server).judge(m_devices, m_lostAccess);
}

void World::makeDevices()
{
    m_server.start();
    m_server.onCommitted = [this](const server::Commit &commit) {
        for (const UserId &userId : commit.caregivers) {
            // Re-creating a baby that a restored server has lost makes its author the owner from
            // then on.
            if (m_isSharing || !m_former.contains({userId, commit.babyId}))
                continue;
            const auto access = m_server.observe([this] {
                return readAccess(m_server.database(), "");
            });
            if (!access.contains({userId, commit.babyId}))
                m_trace.fail(QStringLiteral("somebody who lost access hears of a commit"));
        }
        // Parsed once, as all streams carry the same bytes.
        const auto told = headEventsFromJson(QJsonDocument::fromJson(commit.withEvents).object());
        for (const auto &device : m_devices) {
            if (commit.caregivers.contains(device->caller().userId))
                m_network.hint(*device, commit, told);
        }
    };
    m_server.onAccessChanged = [this](const UserId &userId) {
        for (const auto &device : m_devices) {
            if (device->caller().userId == userId)
                m_network.hintAccess(*device);
        }
    };
    IdSource ids(m_schedule, QRandomGenerator(m_random.generate()));
    const int persons = 2 + static_cast<int>(below(3));
    for (int i = 0; i < persons; ++i) {
        m_persons.append({ids.next<UserId>(), QStringLiteral("Person %1").arg(i),
                          ids.next<server::TokenId>()});
        m_server.addUser({m_persons.last().userId, m_persons.last().name});
    }
    const int devices = 3 + static_cast<int>(below(4));
    for (int i = 0; i < devices; ++i) {
        const int person = i < persons ? i : static_cast<int>(below(quint32(persons)));
        const QString folder = m_folder.filePath(QString::number(i));
        QDir().mkpath(folder);
        m_devices.push_back(std::make_unique<Device>(i, m_persons.at(person), folder, m_schedule,
                                                     m_network, m_trace));
        m_devices.back()->onAccessLost = [this](const Device &device, const BabyId &babyId) {
            noteAccessLost(device, babyId);
        };
        if (below(2) == 0)
            setClock(*m_devices.back());
        m_devices.back()->boot(m_random.generate());
    }
}

void World::beginSharing()
{
    advance(1'000);
    m_people.makeBaby(*m_devices.front());
    advance(3'000);
    watchAccess();
    for (qsizetype i = 1; i < m_persons.size(); ++i)
        changeAccess();
    advance(3'000);
}

void World::advance(qint64 msecs)
{
    const Instant end = m_schedule.now().plusMsecs(msecs);
    while (!m_trace.failure() && m_schedule.step(end)) {
        QCoreApplication::sendPostedEvents();
        buryTheDead();
    }
}

void World::buryTheDead()
{
    if (m_server.isDying())
        stopServer(300 + below(8'000));
    for (const auto &device : m_devices) {
        if (!device->isDying())
            continue;
        device->crash();
        reboot(*device, below(15'000));
    }
}

void World::arrangeActs(Device &device)
{
    m_schedule.after(300 + below(3500), [this, &device] {
        if (m_isCalm)
            return;
        if (device.isOn())
            m_people.act(device);
        arrangeActs(device);
    });
}

void World::arrangeMisfortune()
{
    m_schedule.after(500 + below(5000), [this] {
        if (m_isCalm)
            return;
        strike();
        arrangeMisfortune();
    });
}

void World::strike()
{
    Device &device = *m_devices.at(below(quint32(m_devices.size())));
    const quint32 what = below(100);
    if (what < 30) {
        goOffline(device);
    } else if (what < 48) {
        constexpr quint32 many = 150; // the statements of a push or a page of a pull
        if (device.isOn() && below(2) == 0) {
            device.dieAt(1 + static_cast<int>(below(many)));
            return;
        }
        if (device.isOn())
            device.crash();
        reboot(device, below(15'000));
    } else if (what < 58) {
        constexpr quint32 many = 60; // the statements of a few requests
        if (m_server.isUp() && below(2) == 0)
            m_server.dieAt(1 + static_cast<int>(below(many)));
        else
            stopServer(300 + below(8'000));
    } else if (what < 68) {
        setClock(device);
    } else if (what < 84) {
        changeAccess();
    } else if (what < 87 && m_babies < 3 && device.isOn()) {
        ++m_babies;
        m_people.makeBaby(device);
    } else if (m_mayRestore && m_server.isUp()) {
        constexpr int mostRestores = 2;
        if (what < 94) {
            m_trace.add(m_schedule.now().toString() + QStringLiteral(" the server is backed up"));
            m_server.backUp();
        } else if (m_restores < mostRestores) {
            stopServer(300 + below(4'000));
            if (m_server.restore()) {
                ++m_restores;
                m_trace.add(m_schedule.now().toString()
                            + QStringLiteral(" the server is set back to its backup"));
            }
        }
    }
}

void World::goOffline(Device &device)
{
    if (!device.isOnline)
        return;
    m_trace.add(QStringLiteral("%1 device %2 loses the network")
                    .arg(m_schedule.now().toString())
                    .arg(device.index()));
    device.isOnline = false;
    device.dropStream();
    m_schedule.after(1'000 + below(30'000), [this, &device] {
        device.isOnline = true;
        // The system does not always report it.
        if (below(2) == 0)
            device.wakeNetwork();
    });
}

void World::reboot(Device &device, qint64 afterMsecs)
{
    m_trace.add(QStringLiteral("%1 device %2 crashed")
                    .arg(m_schedule.now().toString())
                    .arg(device.index()));
    m_schedule.after(afterMsecs, [this, &device] {
        if (!device.isOn())
            boot(device);
    });
}

void World::boot(Device &device)
{
    device.boot(m_random.generate());
    m_people.findAfterCrash(device);
}

void World::stopServer(qint64 msecs)
{
    if (!m_server.isUp())
        return;
    m_trace.add(m_schedule.now().toString() + QStringLiteral(" the server crashes"));
    m_server.crash();
    for (const auto &device : m_devices)
        device->dropStream();
    m_schedule.after(msecs, [this] {
        if (m_server.isUp())
            return;
        m_server.start();
        watchAccess();
    });
}

void World::setClock(Device &device)
{
    constexpr qint64 hours = 4 * msecsPerHour;
    const qint64 skew = below(3) == 0 ? 0 : qint64(below(quint32(2 * hours))) - hours;
    m_trace.add(QStringLiteral("%1 device %2 has its clock off by %3 ms")
                    .arg(m_schedule.now().toString())
                    .arg(device.index())
                    .arg(skew));
    device.setSkew(skew);
}

void World::changeAccess()
{
    if (!m_server.isUp())
        return;
    struct Sharing
    {
        BabyId babyId;
        server::Caller owner;
    };
    QList<Sharing> owned;
    QSet<Access> shared;
    const auto read = m_server.database().select(
        "SELECT baby_id, user_id, role FROM caregivers ORDER BY 1, 2", {},
        [&](const server::Row &row) {
            shared.insert({row.id<UserId>(1), row.id<BabyId>(0)});
            for (const server::Caller &person : m_persons) {
                if (person.userId == row.id<UserId>(1) && row.text(2) == QStringLiteral("owner"))
                    owned.append({row.id<BabyId>(0), person});
            }
        });
    if (!read || owned.isEmpty())
        return;
    const Sharing one = owned.at(below(quint32(owned.size())));
    const server::Caller other = m_persons.at(below(quint32(m_persons.size())));
    // Mostly editors: a viewer does little.
    constexpr std::array roles{Role::Editor, Role::Editor, Role::Editor, Role::Viewer, Role::Owner};
    Role role = roles.at(below(quint32(roles.size())));
    // Each of the person's devices records that they make another owner; without that a server's
    // claim of one would leave the log with its only owner.
    if (role == Role::Owner && !trustOwners(one.owner, one.babyId))
        role = Role::Editor;
    const char *what = "is invited";
    m_isSharing = true;
    if (!shared.contains({other.userId, one.babyId})) {
        m_server.share([&](server::SharingService &sharing) {
            const auto invite = sharing.createInvite(one.owner, one.babyId, role, {}, {});
            if (invite)
                (void)sharing.accept(other, invite->code);
        });
    } else if (below(2) == 0) {
        what = "is given another role";
        m_server.share([&](server::SharingService &sharing) {
            (void)sharing.setRole(one.owner, one.babyId, other.userId, role);
        });
    } else {
        what = "loses access";
        m_server.share([&](server::SharingService &sharing) {
            (void)sharing.remove(one.owner, one.babyId, other.userId);
        });
    }
    m_isSharing = false;
    m_trace.add(QStringLiteral("%1 %2 %3 %4")
                    .arg(m_schedule.now().toString(), other.name, QLatin1StringView(what),
                         toText(role)));
    watchAccess();
}

bool World::trustOwners(const server::Caller &owner, const BabyId &babyId)
{
    QList<Device *> own;
    for (const auto &device : m_devices) {
        if (device->caller().userId == owner.userId)
            own.append(device.get());
    }
    const bool areOn = std::ranges::all_of(own, [](Device *device) { return device->isOn(); });
    return areOn && std::ranges::all_of(own, [&](Device *device) {
               Transaction tx(device->store().database);
               return tx.begun() && weehours::trustOwners(tx, device->store(), babyId)
                      && tx.commit();
           });
}

void World::watchAccess()
{
    QSet<Access> now;
    for (const Access &access : readAccess(m_server.database(), "viewer")) {
        now.insert(access);
        // A viewer restores nothing to a server that was set back.
        if (m_ledger.wasRestored())
            m_lostAccess.insert(access);
    }
    for (const Access &access : readAccess(m_server.database(), ""))
        now.insert(access);
    m_former += m_access - now;
    m_former -= now;
    m_lostAccess += m_access - now;
    m_access = now;
    askAsFormer();
}

void World::askAsFormer()
{
    if (!m_server.isUp() || m_server.isDoomed())
        return;
    for (const Access &access : std::as_const(m_former)) {
        QList<EntityId> entities;
        const auto read = m_server.database().select(
            "SELECT entity_id FROM entities WHERE baby_id = $1 ORDER BY 1 LIMIT 3", {access.second},
            [&](const server::Row &row) { entities.append(row.id<EntityId>(0)); });
        if (!read)
            qFatal("%s", qPrintable(errorText(read.error())));
        for (const server::Caller &person : std::as_const(m_persons)) {
            if (person.userId == access.first)
                askAsFormer(person, access.second, entities);
        }
    }
}

void World::askAsFormer(const server::Caller &caller, const BabyId &babyId,
                        const QList<EntityId> &entities)
{
    const auto expectRefusal = [this](const auto &answer, const char *what) {
        if (answer || answer.error() != server::accessRevoked())
            m_trace.fail(QStringLiteral("somebody who lost access is not refused a ")
                         + QLatin1StringView(what));
    };
    const auto deletion = [this](const EntityId &entityId) {
        // A modified client makes its own ids.
        Mutation mutation;
        mutation.mutationId = MutationId(QUuid::createUuid());
        mutation.entityType = kind::feed;
        mutation.entityId = entityId;
        mutation.op = Op::Delete;
        mutation.updatedAt = m_schedule.now();
        return mutation;
    };
    m_server.ask([&](server::SyncService &sync) {
        expectRefusal(sync.pull(caller, babyId, std::nullopt, 5), "pull");
        expectRefusal(sync.snapshot(caller, babyId, QString(), 7, true), "snapshot");
        const auto heads = sync.heads(caller);
        if (!heads
            || std::ranges::find(heads->babies, babyId, &Head::babyId) != heads->babies.cend())
            m_trace.fail(QStringLiteral("somebody who lost access is told of a head"));
        for (const EntityId &entityId : entities) {
            expectRefusal(sync.history(caller, babyId, entityId), "history");
            expectRefusal(sync.push(caller, {babyId, {deletion(entityId)}}), "push");
            // Under their own baby, the id belongs to another baby, and nothing of that entry is
            // returned.
            for (const Access &own : std::as_const(m_access)) {
                if (own.first != caller.userId)
                    continue;
                const auto pushed = sync.push(caller, {own.second, {deletion(entityId)}});
                if (pushed
                    && (pushed->results.first().entity
                        || pushed->results.first().status != MutationStatus::Invalid))
                    m_trace.fail(QStringLiteral("an entry is shown under another baby"));
            }
        }
    });
}

void World::noteAccessLost(const Device &device, const BabyId &babyId)
{
    const Access access{device.caller().userId, babyId};
    m_trace.add(QStringLiteral("%1 device %2 forgets a baby")
                    .arg(m_schedule.now().toString())
                    .arg(device.index()));
    if (m_access.contains(access) && !m_lostAccess.contains(access)) {
        m_trace.fail(QStringLiteral("device %1 forgot a baby that it never lost the access to")
                         .arg(device.index()));
    }
}

void World::calm()
{
    m_isCalm = true;
    m_network.weather = {};
    m_server.dieAt(0);
    if (!m_server.isUp())
        m_server.start();
    watchAccess();
    for (const auto &device : m_devices) {
        device->isOnline = true;
        device->dieAt(0);
        if (!device->isOn())
            boot(*device);
        device->wakeNetwork();
    }
    m_trace.add(m_schedule.now().toString() + QStringLiteral(" all is well from here on"));
    // Twice as long as the longest back-off and the slowest tick.
    constexpr qint64 twice = 130'000;
    advance(twice);
    watchAccess();
}

} // namespace weehours::simulation
