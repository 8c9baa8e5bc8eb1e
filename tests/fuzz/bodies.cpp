// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsonreader.h"
#include "core/protocol/merge.h"
#include "core/protocol/messages.h"
#include "server/accounts/credentials.h"
#include "server/sharing/invitecode.h"
#include "server/store/cursor.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

// The JSON body of every route, and the parsing of its texts. The mutations of a push are merged,
// each into the result of the one before.

namespace {

using namespace weehours;

void push(const QJsonObject &body)
{
    const auto request = pushRequestFromJson(body);
    if (!request)
        return;
    (void)server::Cursor::parse(request->cursor);
    const Instant now{1'800'000'000'000};
    const Person author{UserId(QUuid::createUuidV5(QUuid(), QByteArray("author"))), {}};
    std::optional<StampedEntity> current;
    qint64 version = 0;
    for (const Mutation &mutation : request->mutations) {
        const MergeOutcome outcome = merge(current ? &*current : nullptr, mutation, author,
                                           request->babyId, ++version, now);
        if (outcome.status == MutationStatus::Invalid)
            continue;
        // Stored stamps can be read again.
        if (outcome.after
            && stampsFromJson(QJsonDocument::fromJson(stampsText(outcome.after->stamps)).object())
                       .size()
                   != outcome.after->stamps.size())
            std::abort();
        current = outcome.after;
    }
}

void forms(const QJsonObject &body)
{
    JsonReader reader(body);
    if (const auto email = server::checkEmail(reader.text(QLatin1StringView("email")))) {
        // Normalising an address's key again must not change it.
        if (server::checkEmail(email->key).value_or(server::Email()).key != email->key)
            std::abort();
    }
    (void)server::checkNewPassword(reader.text(QLatin1StringView("password")), {});
    (void)server::checkNewPassword(reader.text(QLatin1StringView("new")), {});
    (void)server::checkName(reader.text(QLatin1StringView("name")));
    (void)server::checkDevice(reader.text(QLatin1StringView("device")));
    (void)server::InviteCode::parse(
        reader.optionalText(QLatin1StringView("invite")).value_or(QString()));
    (void)server::InviteCode::parse(reader.text(QLatin1StringView("code")));
    (void)server::checkName(reader.optionalText(QLatin1StringView("label")).value_or(QString()));
    (void)roleFromText(reader.text(QLatin1StringView("role")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body = parseJsonObject(QByteArray(reinterpret_cast<const char *>(data),
                                                 static_cast<qsizetype>(size)));
    if (body) {
        push(*body);
        forms(*body);
    }
    return 0;
}
