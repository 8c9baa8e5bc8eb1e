// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/serverwords.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace weehours {

namespace {

struct Meaning
{
    QLatin1StringView code;
    const char *words;
    // Only errors with these, if they are given.
    QLatin1StringView field = {};
    Reason reason = Reason::None;

    [[nodiscard]] bool isOf(const Error &error) const
    {
        return error.code == code && (field.isEmpty() || error.field == field)
               && (reason == Reason::None || error.reason == reason);
    }
};

/// Sentences of servers for the errors that people cause, word for word.
constexpr std::array sentences{
    Meaning{codes::unauthenticated,
            QT_TRANSLATE_NOOP("weehours::ServerText", "Wrong e-mail or password."),
            {},
            Reason::WrongPassword},
    Meaning{codes::notFound,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "There is no Wee Hours at this path. Check the address."),
            {},
            Reason::UnknownPath},
    Meaning{codes::emailTaken,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "There is an account with this e-mail address. Sign in instead.")},
    Meaning{codes::registrationClosed,
            QT_TRANSLATE_NOOP(
                "weehours::ServerText",
                "A new account needs a code here: choose Join with an invite. The first account "
                "needs the one that the server printed when it started; for others, ask somebody "
                "who uses the server."),
            QLatin1StringView("/invite")},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText", "This is not your password."),
            {},
            Reason::WrongPassword},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "This is not an e-mail address: write it like name@example.org."),
            QLatin1StringView("/email")},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "A password has at least 10 characters, and at most 1024."),
            QLatin1StringView("/password")},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "A password has at least 10 characters, and at most 1024."),
            QLatin1StringView("/new")},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText", "A name is one line of 1 to 100 characters."),
            QLatin1StringView("/name")},
    Meaning{codes::notFound,
            QT_TRANSLATE_NOOP(
                "weehours::ServerText",
                "This code cannot be used: it is mistyped, was used already, or is older than "
                "48 hours. Ask for a new one."),
            QLatin1StringView("/code")},
    Meaning{codes::notFound,
            QT_TRANSLATE_NOOP(
                "weehours::ServerText",
                "This code cannot be used: it is mistyped, was used already, or is older than "
                "48 hours. Ask for a new one."),
            QLatin1StringView("/invite")},
    Meaning{codes::notFound,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "The baby was not made, so nothing can be logged for it."),
            QLatin1StringView("/babyId")},
    Meaning{codes::unavailable,
            QT_TRANSLATE_NOOP(
                "weehours::ServerText",
                "The server's disk is full. Nothing was applied; the entry stays with you "
                "until there is room."),
            {},
            Reason::DiskFull},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "This account owns as many babies as this server allows."),
            {},
            Reason::ManyBabies},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "You changed more of this baby's log in a day than this server takes "
                              "from one person. Try again tomorrow."),
            {},
            Reason::ManyChanges},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "This baby's log is as large as this server lets it become. Tell the "
                              "person who runs the server."),
            {},
            Reason::LogFull},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "The server has no room left. Tell the person who runs it; what you "
                              "logged stays on this device until there is."),
            {},
            Reason::ServerFull},
    Meaning{
        codes::quota,
        QT_TRANSLATE_NOOP("weehours::ServerText",
                          "The server is short of room, and this account has written much today. "
                          "Try again tomorrow, or tell the person who runs the server."),
        {},
        Reason::ManyBytes},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "This account is signed in on as many devices as this server allows. "
                              "Sign out those that you no longer use."),
            {},
            Reason::ManyDevices},
    Meaning{
        codes::quota,
        QT_TRANSLATE_NOOP("weehours::ServerText",
                          "You have as many open invites as this server allows. Revoke some, or "
                          "wait until they expire."),
        {},
        Reason::ManyInvites},
};

/// The meanings of the codes, for errors of other versions and those that no form can cause.
constexpr std::array meanings{
    Meaning{
        codes::unauthenticated,
        QT_TRANSLATE_NOOP("weehours::ServerText",
                          "You are signed out. Sign in again; what you logged stays with you.")},
    Meaning{codes::accessRevoked,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "You have no access to this baby, or no longer. Ask an owner for an "
                              "invite.")},
    Meaning{codes::readOnly,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "You may read this baby's log but not write in it. Ask an owner to "
                              "make you an editor.")},
    Meaning{codes::quota,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "A limit of this server is reached. What you logged stays with you; "
                              "ask the person who runs the server.")},
    Meaning{codes::ownerOnly,
            QT_TRANSLATE_NOOP("weehours::ServerText", "Only an owner of the baby may do this.")},
    Meaning{codes::registrationClosed,
            QT_TRANSLATE_NOOP("weehours::ServerText", "This server takes no new accounts.")},
    Meaning{codes::notFound,
            QT_TRANSLATE_NOOP("weehours::ServerText", "The server does not know this any more.")},
    Meaning{
        codes::lastOwner,
        QT_TRANSLATE_NOOP("weehours::ServerText",
                          "Somebody must own the baby. Make another caregiver an owner first.")},
    Meaning{codes::tooLarge,
            QT_TRANSLATE_NOOP("weehours::ServerText", "This is too large for the server.")},
    Meaning{codes::invalidField,
            QT_TRANSLATE_NOOP("weehours::ServerText", "The server does not accept this value.")},
    Meaning{codes::invalidEntity,
            QT_TRANSLATE_NOOP("weehours::ServerText", "The server does not accept this entry.")},
    Meaning{codes::wrongBaby,
            QT_TRANSLATE_NOOP("weehours::ServerText", "This entry belongs to another baby.")},
    Meaning{codes::rateLimited,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "There were too many tries. Wait a while, then try again.")},
    Meaning{codes::internal,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "Something went wrong at the server. What you logged stays with "
                              "you.")},
    Meaning{codes::unavailable,
            QT_TRANSLATE_NOOP("weehours::ServerText",
                              "The server has too much to do. Try again soon; nothing was saved.")},
};

/// The words of `bad_server`, whose parameter is the status of HTTP; and without one.
constexpr auto strangeAnswer = QT_TRANSLATE_NOOP(
    "weehours::ServerText", "Something other than a Wee Hours server answered (HTTP %1).");
constexpr auto unreadable = QT_TRANSLATE_NOOP("weehours::ServerText",
                                              "The server's answer cannot be read.");

/// The words for an error in English; null for an unknown code.
const char *wordsFor(const Error &error)
{
    if (error.code == codes::badServer)
        return error.field.isEmpty() ? unreadable : strangeAnswer;
    for (const auto &table :
         {std::span<const Meaning>(sentences), std::span<const Meaning>(meanings)}) {
        for (const Meaning &meaning : table) {
            if (meaning.isOf(error))
                return meaning.words;
        }
    }
    return nullptr;
}

} // namespace

QString serverText(const Error &error)
{
    const char *known = wordsFor(error);
    if (!known)
        return error.detail;
    const QString words = QCoreApplication::translate("weehours::ServerText", known);
    // In English the server's own words are shown, which may be more precise.
    if (!error.detail.isEmpty() && words == QString::fromUtf8(known))
        return error.detail;
    return words.contains(QStringLiteral("%1")) ? words.arg(error.field) : words;
}

} // namespace weehours
