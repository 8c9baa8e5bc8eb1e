// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sharing/sharingservice.h"

#include "core/protocol/validation.h"
#include "server/sharing/inviteacceptance.h"
#include "server/store/attemptlimit.h"
#include "server/store/babytables.h"
#include "server/store/entitywriter.h"

#include <algorithm>
#include <array>

namespace weehours::server {

namespace {

constexpr qint64 inviteLifeMsecs = 48 * msecsPerHour;
constexpr AttemptLimit wrongCodes{10, longestWindowMsecs};
constexpr qsizetype longestLabel = 100;

Error ownerOnly()
{
    return Error{QString(codes::ownerOnly),
                 QStringLiteral("Only an owner of this baby decides who shares it.")};
}

Error lastOwner(const BabyId &babyId)
{
    return Error{QString(codes::lastOwner),
                 QStringLiteral("Somebody must own the baby. Make another caregiver an owner "
                                "first."),
                 babyId.toString()};
}

Error noSuchCaregiver()
{
    return Error{QString(codes::notFound), QStringLiteral("This person does not share the baby.")};
}

Result<void> requireOwner(Reader &reader, const BabyId &babyId, const Caller &caller)
{
    const auto access = readAccess(reader, babyId, caller.userId);
    if (!access)
        return std::unexpected(access.error());
    if (access->role != Role::Owner)
        return std::unexpected(ownerOnly());
    return {};
}

/// A baby's caregivers, locked.
struct LockedCaregivers
{
    EntityWriter writer;
    QList<Caregiver> caregivers;

    [[nodiscard]] const Caregiver *find(const UserId &userId) const
    {
        const auto found = std::ranges::find(caregivers, userId, &Caregiver::userId);
        return found == caregivers.cend() ? nullptr : &*found;
    }
    [[nodiscard]] bool isLastOwner(const Caregiver &caregiver) const
    {
        return caregiver.role == Role::Owner
               && std::ranges::count(caregivers, Role::Owner, &Caregiver::role) == 1;
    }
    [[nodiscard]] QList<UserId> ids() const
    {
        QList<UserId> list;
        for (const Caregiver &caregiver : caregivers)
            list.append(caregiver.userId);
        return list;
    }
};

/// `access_revoked` unless the caller is one of them.
Result<LockedCaregivers> lockCaregivers(Transaction &transaction, const BabyId &babyId,
                                        const Caller &caller, Instant now)
{
    auto writer = EntityWriter::lock(transaction, babyId, now);
    if (!writer)
        return std::unexpected(writer.error());
    if (!*writer)
        return std::unexpected(accessRevoked());
    auto caregivers = readCaregivers(transaction, babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());
    LockedCaregivers locked{std::move(**writer), std::move(*caregivers)};
    if (!locked.find(caller.userId))
        return std::unexpected(accessRevoked());
    return locked;
}

/// A former owner's invites to the baby are revoked.
Result<void> dropInvitesOf(Transaction &transaction, const BabyId &babyId, const UserId &userId)
{
    const auto dropped = transaction.execute(
        "DELETE FROM invites WHERE baby_id = $1 AND created_by = $2", {babyId, userId});
    if (!dropped)
        return std::unexpected(dropped.error());
    return {};
}

} // namespace

SharingService::SharingService(Store &store, const Clock &clock, CommitListener &listener,
                               const Quotas &quotas)
    : m_store(store), m_clock(clock), m_listener(listener), m_quotas(quotas), m_ids(clock)
{
}

Result<Invite> SharingService::createInvite(const Caller &caller, const BabyId &babyId, Role role,
                                            const QString &label, const QString &serverUrl)
{
    const auto text = normalizeText(label);
    if (!text || text->size() > longestLabel || text->contains(u'\n')) {
        return failure(codes::invalidField,
                       QStringLiteral("A label is one line of at most 100 characters."),
                       QStringLiteral("/label"));
    }
    const Instant now = m_clock.now();
    const InviteCode code = InviteCode::make();
    Invite invite{m_ids.next().toString(QUuid::WithoutBraces),
                  code.text(),
                  code.link(serverUrl),
                  *text,
                  role,
                  now.plusMsecs(inviteLifeMsecs)};
    const auto created = m_store.database().transact([&](Transaction &transaction) -> Result<void> {
        // Under the lock, so that a user who is losing the role cannot leave an invite behind.
        const auto locked = lockCaregivers(transaction, babyId, caller, now);
        if (!locked)
            return std::unexpected(locked.error());
        if (locked->find(caller.userId)->role != Role::Owner)
            return std::unexpected(ownerOnly());
        const auto swept = transaction.execute(
            "DELETE FROM invites WHERE baby_id = $1 AND expires_at <= $2", {babyId, now});
        if (!swept)
            return std::unexpected(swept.error());
        qint64 open = 0;
        const std::array queries{
            lockOf({caller.userId}),
            Query{"SELECT count(*) FROM caregivers c JOIN invites i ON i.baby_id = c.baby_id "
                  "WHERE c.user_id = $1 AND i.created_by = $1 AND i.expires_at > $2",
                  {caller.userId, now},
                  [&](const Row &row) { open = row.integer(0); }}};
        const auto counted = transaction.selectAll(queries);
        if (!counted)
            return std::unexpected(counted.error());
        if (open >= m_quotas.invites) {
            return std::unexpected(quotaMet(
                Reason::ManyInvites,
                QStringLiteral("You have as many open invites as this server allows. Revoke some, "
                               "or wait until they expire.")));
        }
        const auto inserted = transaction.execute(
            "INSERT INTO invites (baby_id, invite_id, code_hash, role, label, created_by, "
            "created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            {babyId, invite.id, code.hash(), QString(toText(role)), invite.label, caller.userId,
             now, invite.expiresAt});
        if (!inserted)
            return std::unexpected(inserted.error());
        return {};
    });
    if (!created)
        return std::unexpected(created.error());
    return invite;
}

Result<QList<Invite>> SharingService::invites(const Caller &caller, const BabyId &babyId)
{
    Database &database = m_store.database();
    if (const auto may = requireOwner(database, babyId, caller); !may)
        return std::unexpected(may.error());
    QList<Invite> invites;
    const auto read = database.select(
        "SELECT invite_id, label, role, expires_at FROM invites "
        "WHERE baby_id = $1 AND expires_at > $2 ORDER BY created_at DESC, invite_id DESC",
        {babyId, m_clock.now()}, [&](const Row &row) {
            invites.append(Invite{row.text(0),
                                  {},
                                  {},
                                  row.text(1),
                                  roleFromText(row.text(2)).value_or(Role::Viewer),
                                  row.instant(3)});
        });
    if (!read)
        return std::unexpected(read.error());
    return invites;
}

Result<void> SharingService::revokeInvite(const Caller &caller, const BabyId &babyId,
                                          const InviteId &inviteId)
{
    return m_store.database().transact([&](Transaction &transaction) -> Result<void> {
        if (const auto may = requireOwner(transaction, babyId, caller); !may)
            return may;
        const auto deleted = transaction.execute(
            "DELETE FROM invites WHERE baby_id = $1 AND invite_id = $2 "
            "AND expires_at > $3",
            {babyId, inviteId, m_clock.now()});
        if (!deleted)
            return std::unexpected(deleted.error());
        if (*deleted == 0)
            return failure(codes::notFound, QStringLiteral("There is no such open invite."));
        return {};
    });
}

Result<AcceptedInvite> SharingService::accept(const Caller &caller, const QString &code)
{
    Database &database = m_store.database();
    const QByteArray subject = "invite:" + caller.userId.toString().toLatin1();
    if (const auto counted = countAttempt(database, subject, wrongCodes, m_clock.now()); !counted)
        return std::unexpected(counted.error());

    const auto accepted = database.transact([&](Transaction &transaction) {
        return acceptInvite(transaction, InviteCode::parse(code),
                            Person{caller.userId, caller.name}, m_quotas, m_clock.now());
    });
    const bool wrong = !accepted && accepted.error().code == codes::notFound;
    if (!wrong) {
        if (const auto forgiven = forgiveAttempt(database, subject); !forgiven && !accepted)
            return std::unexpected(forgiven.error());
    }
    if (!accepted)
        return std::unexpected(accepted.error());
    if (accepted->changed) {
        m_listener.accessChanged(caller.userId, accepted->babyId);
        m_listener.committed({accepted->babyId, accepted->head.toText(), accepted->caregivers});
    }
    return AcceptedInvite{accepted->babyId, accepted->role};
}

Result<QList<Caregiver>> SharingService::caregivers(const Caller &caller, const BabyId &babyId)
{
    Database &database = m_store.database();
    if (const auto access = readAccess(database, babyId, caller.userId); !access)
        return std::unexpected(access.error());
    return readCaregivers(database, babyId);
}

Result<Caregiver> SharingService::setRole(const Caller &caller, const BabyId &babyId,
                                          const UserId &userId, Role role)
{
    struct Change
    {
        Caregiver caregiver;
        Cursor head;
        QList<UserId> told;
        bool changed = false;
    };
    const auto change = m_store.database().transact(
        [&](Transaction &transaction) -> Result<Change> {
            auto locked = lockCaregivers(transaction, babyId, caller, m_clock.now());
            if (!locked)
                return std::unexpected(locked.error());
            if (locked->find(caller.userId)->role != Role::Owner)
                return std::unexpected(ownerOnly());
            const Caregiver *current = locked->find(userId);
            if (!current)
                return std::unexpected(noSuchCaregiver());
            if (current->role == role)
                return Change{*current, {}, {}, false};
            if (locked->isLastOwner(*current))
                return std::unexpected(lastOwner(babyId));
            if (role == Role::Owner) {
                if (const auto may = admitOwner(transaction, userId, m_quotas, m_clock.now()); !may)
                    return std::unexpected(may.error());
            }

            Caregiver changed = *current;
            changed.role = role;
            const Person author{caller.userId, caller.name};
            locked->writer.putCaregiver(changed, Op::Update, {QStringLiteral("role")}, author);
            if (role != Role::Owner) {
                if (const auto dropped = dropInvitesOf(transaction, babyId, userId); !dropped)
                    return std::unexpected(dropped.error());
            }
            if (const auto flushed = locked->writer.flush(); !flushed)
                return std::unexpected(flushed.error());
            return Change{changed, locked->writer.head(), locked->ids(), true};
        });
    if (!change)
        return std::unexpected(change.error());
    if (change->changed) {
        m_listener.accessChanged(userId, babyId);
        m_listener.committed({babyId, change->head.toText(), change->told});
    }
    return change->caregiver;
}

Result<void> SharingService::remove(const Caller &caller, const BabyId &babyId,
                                    const UserId &userId)
{
    struct Removal
    {
        Cursor head;
        QList<UserId> told;
    };
    const auto removal = m_store.database().transact(
        [&](Transaction &transaction) -> Result<Removal> {
            auto locked = lockCaregivers(transaction, babyId, caller, m_clock.now());
            if (!locked)
                return std::unexpected(locked.error());
            const bool leaves = userId == caller.userId;
            if (!leaves && locked->find(caller.userId)->role != Role::Owner)
                return std::unexpected(ownerOnly());
            const Caregiver *leaving = locked->find(userId);
            if (!leaving)
                return std::unexpected(noSuchCaregiver());
            if (locked->isLastOwner(*leaving))
                return std::unexpected(lastOwner(babyId));

            locked->writer.removeCaregiver(*leaving, Person{caller.userId, caller.name});
            if (const auto dropped = dropInvitesOf(transaction, babyId, userId); !dropped)
                return std::unexpected(dropped.error());
            if (const auto flushed = locked->writer.flush(); !flushed)
                return std::unexpected(flushed.error());
            Removal done{locked->writer.head(), locked->ids()};
            done.told.removeOne(userId);
            return done;
        });
    if (!removal)
        return std::unexpected(removal.error());
    m_listener.accessChanged(userId, babyId);
    m_listener.committed({babyId, removal->head.toText(), removal->told});
    return {};
}

} // namespace weehours::server
