// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace weehours {

/// The rule of the schema that a value or an entity breaks. The window has words for each in its
/// languages; `Error::detail` says the same in English with the schema's names. It is not sent.
enum class Rule {
    None,            ///< another fault
    Form,            ///< of another type, or not written as the type wants it
    Range,           ///< a number outside of its limits
    Unreadable,      ///< text that is no valid Unicode
    Invisible,       ///< text of which nothing can be seen
    Length,          ///< text that is too short or too long
    TooEarly,        ///< before the year 2000
    TooLate,         ///< more than a day in the future
    Missing,         ///< a field that is required
    EndBeforeStart,  ///< of an entry, or of a plan's dates
    EndTooLate,      ///< more than 7 days after the start
    StoolOnly,       ///< a field that goes with stool, in a nappy without
    SumTooSmall,     ///< less in all than of both sides together
    NothingMeasured, ///< growth without any measurement
    OnePlanRule,     ///< a plan with none or several rules of when it is due
};

/// What a caller decides by beyond the code. Only those of `resync_required` are sent.
enum class Reason {
    None,
    Expired,     ///< of `resync_required`: what follows on the cursor was forgotten
    Diverged,    ///< of `resync_required`: the server does not know the cursor's event
    CursorMoved, ///< another program on the profile was faster
    Denied,      ///< the keychain, or who guards it, said no
};

/// What went wrong, as a value that travels to the person. `code` is a stable snake_case word
/// (RFC 9457 problem codes on the wire, and the client's own such as `offline` or `store_failed`);
/// `detail` is a sentence in words, free of SQL, paths of code and secrets; `field` is a JSON
/// pointer into the request where one field is to blame.
struct Error
{
    QString code;
    QString detail;
    QString field = {};
    /// Seconds to wait before trying again; 0 where the peer said nothing.
    int retryAfterSeconds = 0;
    Rule rule = Rule::None;
    Reason reason = Reason::None;

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

/// The codes of the wire protocol, and the few that only a client knows.
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
// Inside a push, for one mutation.
inline constexpr QLatin1StringView wrongBaby("wrong_baby");
inline constexpr QLatin1StringView mutationIdReused("mutation_id_reused");
// Known to clients alone.
inline constexpr QLatin1StringView offline("offline");
inline constexpr QLatin1StringView badServer("bad_server");
inline constexpr QLatin1StringView untrustedServer("untrusted_server");
/// The person has to be asked first: anybody in the network would read along.
inline constexpr QLatin1StringView plainHttp("plain_http");
/// The person has to be asked first: the log is shared at another server.
inline constexpr QLatin1StringView otherServer("other_server");
/// The server is older than what is to be sent: that waits until the server is updated.
inline constexpr QLatin1StringView serverOlder("server_older");
inline constexpr QLatin1StringView storeFailed("store_failed");
inline constexpr QLatin1StringView usage("usage");
inline constexpr QLatin1StringView writeFailed("write_failed");
/// What should be undone has been changed since, by somebody else.
inline constexpr QLatin1StringView superseded("superseded");
} // namespace codes

} // namespace weehours
