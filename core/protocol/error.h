// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/message.h"

#include <QString>

#include <expected>

namespace weehours {

/// The rule of the schema that a value or an entity breaks. The window has words for each in its
/// languages; `Error::detail` says it in English with the schema's names. It is not transmitted.
enum class Rule {
    None,            ///< another fault
    Form,            ///< wrong type, or not in the form of the type
    Range,           ///< a number outside of its limits
    Unreadable,      ///< text that is not valid Unicode
    Invisible,       ///< text without any visible character
    Length,          ///< text that is too short or too long
    TooEarly,        ///< before the year 2000
    TooLate,         ///< more than a day in the future
    Missing,         ///< a field that is required
    EndBeforeStart,  ///< of an entry, or of a plan's dates
    EndTooLate,      ///< more than 7 days after the start
    StoolOnly,       ///< a field for stool, in a nappy without any
    SumTooSmall,     ///< a total that is less than both sides together
    NothingMeasured, ///< growth without any measurement
    OnePlanRule,     ///< a plan with none or several rules of when it is due
};

/// A cause that callers must distinguish beyond the code.
enum class Reason {
    None,
    // Transmitted:
    Expired,       ///< of `resync_required`: events after the cursor were trimmed
    Diverged,      ///< of `resync_required`: the server does not know the cursor's event
    WrongPassword, ///< of `unauthenticated` and `invalid_field`
    UnknownPath,   ///< of `not_found`: the address is not that of a Wee Hours server
    DiskFull,      ///< of `unavailable`: the server's
    // Of `quota`, which limit:
    ManyBabies,  ///< babies that an account owns
    ManyDevices, ///< devices on which it is signed in
    ManyInvites, ///< open invites that it made
    ManyChanges, ///< its changes of a baby in a day
    ManyBytes,   ///< what it wrote in a day, while the server is short of room
    LogFull,     ///< the size of a baby's log
    ServerFull,  ///< the size of the database
    // Not transmitted:
    CursorMoved, ///< another process on the profile has moved the cursor
    Denied,      ///< the person or the keychain refused access
    UnknownFile, ///< a file to import is empty or has no known format
};

/// A failure, as a value that can be shown to the person. `code` is a stable snake_case word (a
/// problem code of the protocol, RFC 9457, or a client's own such as `offline` or `store_failed`).
/// A client's own failure has a `message`; of a server, and of the schema, `detail` is a sentence
/// in English. Neither contains SQL, source paths or secrets; programs decide by the other members
/// and never read them. `field` is the code's parameter: a JSON pointer into the request, if one
/// field is to blame; the HTTP status of a `bad_server`.
struct Error
{
    QString code;
    QString detail = {};
    QString field = {};
    /// Seconds to wait before trying again; 0 if the peer did not say.
    int retryAfterSeconds = 0;
    Rule rule = Rule::None;
    Reason reason = Reason::None;
    Message message = {};

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for `return failure(code, detail)` in functions that return a Result.
[[nodiscard]] inline std::unexpected<Error> failure(QLatin1StringView code, const QString &detail,
                                                    const QString &field = {},
                                                    Rule rule = Rule::None,
                                                    Reason reason = Reason::None)
{
    return std::unexpected(Error{QString(code), detail, field, 0, rule, reason});
}

/// The same for what a client says.
[[nodiscard]] inline std::unexpected<Error> failure(QLatin1StringView code, const Message &message,
                                                    const QString &field = {},
                                                    Reason reason = Reason::None)
{
    return std::unexpected(Error{QString(code), {}, field, 0, Rule::None, reason, message});
}

/// The codes of the protocol, and those that only clients use.
namespace codes {
inline constexpr QLatin1StringView malformed("malformed");
inline constexpr QLatin1StringView unauthenticated("unauthenticated");
inline constexpr QLatin1StringView accessRevoked("access_revoked");
inline constexpr QLatin1StringView readOnly("read_only");
inline constexpr QLatin1StringView ownerOnly("owner_only");
inline constexpr QLatin1StringView quota("quota");
inline constexpr QLatin1StringView registrationClosed("registration_closed");
inline constexpr QLatin1StringView notFound("not_found");
inline constexpr QLatin1StringView methodNotAllowed("method_not_allowed");
inline constexpr QLatin1StringView unsupportedMediaType("unsupported_media_type");
inline constexpr QLatin1StringView emailTaken("email_taken");
inline constexpr QLatin1StringView lastOwner("last_owner");
inline constexpr QLatin1StringView resyncRequired("resync_required");
inline constexpr QLatin1StringView tooLarge("too_large");
inline constexpr QLatin1StringView invalidField("invalid_field");
inline constexpr QLatin1StringView invalidEntity("invalid_entity");
inline constexpr QLatin1StringView rateLimited("rate_limited");
inline constexpr QLatin1StringView internal("internal");
inline constexpr QLatin1StringView unavailable("unavailable");
// In push results, for one mutation.
inline constexpr QLatin1StringView wrongBaby("wrong_baby");
inline constexpr QLatin1StringView mutationIdReused("mutation_id_reused");
// Only in clients.
inline constexpr QLatin1StringView offline("offline");
inline constexpr QLatin1StringView badServer("bad_server");
inline constexpr QLatin1StringView untrustedServer("untrusted_server");
/// The person must agree first: others in the network could read everything.
inline constexpr QLatin1StringView plainHttp("plain_http");
/// The person must agree first: the log is shared on another server.
inline constexpr QLatin1StringView otherServer("other_server");
/// The server is too old for what has to be sent, which waits until the server is updated.
inline constexpr QLatin1StringView serverOlder("server_older");
inline constexpr QLatin1StringView storeFailed("store_failed");
inline constexpr QLatin1StringView usage("usage");
inline constexpr QLatin1StringView writeFailed("write_failed");
/// What should be undone has since been changed by others.
inline constexpr QLatin1StringView superseded("superseded");
} // namespace codes

} // namespace weehours
