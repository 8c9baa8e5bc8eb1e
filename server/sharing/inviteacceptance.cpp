// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/sharing/inviteacceptance.h"

#include "server/store/babytables.h"
#include "server/store/entitywriter.h"

namespace weehours::server {

namespace {

std::unexpected<Error> noSuchInvite()
{
    return failure(codes::notFound,
                   QStringLiteral("This code cannot be used: it is mistyped, was used already, or "
                                  "is older than 48 hours. Ask for a new one."),
                   QStringLiteral("/code"));
}

} // namespace

Result<void> admitOwner(Reader &reader, const UserId &user, const Quotas &quotas, Instant now)
{
    const auto owned = countOwnedBabies(reader, user, now);
    if (!owned)
        return std::unexpected(owned.error());
    if (*owned < quotas.babies)
        return {};
    return std::unexpected(
        quotaMet(Reason::ManyBabies,
                 QStringLiteral("This account owns as many babies as this server allows.")));
}

Result<OpenInvite> findInvite(Reader &reader, const std::optional<InviteCode> &code, Instant now)
{
    if (!code)
        return noSuchInvite();
    std::optional<OpenInvite> invite;
    const auto found = reader.select(
        "SELECT baby_id, role FROM invites WHERE code_hash = $1 AND expires_at > $2",
        {code->hash(), now}, [&](const Row &row) {
            invite = OpenInvite{row.id<BabyId>(0),
                                roleFromText(row.text(1)).value_or(Role::Viewer)};
        });
    if (!found)
        return std::unexpected(found.error());
    if (!invite)
        return noSuchInvite();
    return *invite;
}

Result<InviteAcceptance> acceptInvite(Transaction &transaction,
                                      const std::optional<InviteCode> &code, const Person &taker,
                                      const Quotas &quotas, Instant now)
{
    const auto invite = findInvite(transaction, code, now);
    if (!invite)
        return std::unexpected(invite.error());

    auto writer = EntityWriter::lock(transaction, invite->babyId, now);
    if (!writer)
        return std::unexpected(writer.error());
    if (!*writer)
        return noSuchInvite();
    const auto caregivers = readCaregivers(transaction, invite->babyId);
    if (!caregivers)
        return std::unexpected(caregivers.error());

    InviteAcceptance acceptance{invite->babyId, invite->role, (*writer)->head(), {}, false};
    std::optional<Caregiver> known;
    for (const Caregiver &caregiver : *caregivers) {
        acceptance.caregivers.append(caregiver.userId);
        if (caregiver.userId == taker.id)
            known = caregiver;
    }
    if (known && known->role >= invite->role) {
        acceptance.role = known->role;
        return acceptance;
    }

    if (invite->role == Role::Owner) {
        if (const auto may = admitOwner(transaction, taker.id, quotas, now); !may)
            return std::unexpected(may.error());
    }

    // Under the baby's lock: only one of two concurrent uses finds the code.
    const auto used = transaction.execute("DELETE FROM invites WHERE code_hash = $1",
                                          {code->hash()});
    if (!used)
        return std::unexpected(used.error());
    if (*used == 0)
        return noSuchInvite();

    const Caregiver caregiver{taker.id, taker.name, invite->role, known ? known->since : now};
    const QStringList changed = known ? QStringList{QStringLiteral("role")}
                                      : QStringList{QStringLiteral("name"), QStringLiteral("role")};
    (*writer)->putCaregiver(caregiver, known ? Op::Update : Op::Create, changed, taker);
    if (const auto flushed = (*writer)->flush(); !flushed)
        return std::unexpected(flushed.error());
    acceptance.head = (*writer)->head();
    acceptance.changed = true;
    if (!known)
        acceptance.caregivers.append(taker.id);
    return acceptance;
}

} // namespace weehours::server
