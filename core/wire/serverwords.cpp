// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/serverwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace weehours {

namespace {

/// Servers' sentences for people, word for word.
constexpr std::array sentences{
    QT_TRANSLATE_NOOP("weehours::ServerText", "Wrong e-mail or password."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "There is no Wee Hours at this path. Check the address."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "There is an account with this e-mail address. Sign in instead."),
    QT_TRANSLATE_NOOP("weehours::ServerText", "This is not your password."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "This is not an e-mail address: write it like name@example.org."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "A password has at least 10 characters, and at most 1024."),
    QT_TRANSLATE_NOOP("weehours::ServerText", "A name is one line of 1 to 100 characters."),
    QT_TRANSLATE_NOOP(
        "weehours::ServerText",
        "This code cannot be used: it is mistyped, was used already, or is older than "
        "48 hours. Ask for a new one."),
    QT_TRANSLATE_NOOP("weehours::ServerText", "There is no such open invite."),
    QT_TRANSLATE_NOOP("weehours::ServerText", "Only an owner of this baby decides who shares it."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "Only an owner may archive or delete a baby, or bring it back."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "The server's disk is full. Nothing was applied; the entry stays with you "
                      "until there is room."),
    QT_TRANSLATE_NOOP("weehours::ServerText",
                      "The baby was not made, so nothing can be logged for it."),
};

struct Meaning
{
    QLatin1StringView code;
    const char *words;
};

/// The meanings of the codes, for sentences of other versions and those that no form can cause.
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

/// Sentences of this program that are stored as if a server had said them.
constexpr std::array ownSentences{
    QT_TRANSLATE_NOOP("weehours::StoredText", "The server refused this change."),
    QT_TRANSLATE_NOOP("weehours::StoredText", "The server does not know this entry any more."),
    QT_TRANSLATE_NOOP("weehours::StoredText", "The server's answer cannot be read."),
};
/// The same with a number: the status of HTTP.
constexpr auto strangeAnswer = QT_TRANSLATE_NOOP(
    "weehours::StoredText", "Something other than a Wee Hours server answered (HTTP %1).");

/// The status of HTTP that words name; empty without.
QString statusIn(const QString &words)
{
    static const QRegularExpression status(QStringLiteral("HTTP (\\d{3})"));
    return status.match(words).captured(1);
}

/// The translation; empty if there is none, as in English.
QString translated(const char *words, const char *context = "weehours::ServerText")
{
    const QString result = QCoreApplication::translate(context, words);
    return result == QString::fromUtf8(words) ? QString() : result;
}

} // namespace

Error inOwnWords(Error error)
{
    for (const char *sentence : sentences) {
        if (error.detail == QString::fromUtf8(sentence)) {
            const QString words = translated(sentence);
            if (!words.isEmpty())
                error.detail = words;
            return error;
        }
    }
    for (const char *sentence : ownSentences) {
        if (error.detail == QString::fromUtf8(sentence)) {
            const QString words = translated(sentence, "weehours::StoredText");
            if (!words.isEmpty())
                error.detail = words;
            return error;
        }
    }
    const QString status = statusIn(error.detail);
    if (!status.isEmpty() && error.detail == QString::fromUtf8(strangeAnswer).arg(status)) {
        const QString words = translated(strangeAnswer, "weehours::StoredText");
        if (!words.isEmpty())
            error.detail = words.arg(status);
        return error;
    }
    for (const auto &[code, meaning] : meanings) {
        const QString words = error.code == code ? translated(meaning) : QString();
        if (!words.isEmpty())
            error.detail = words;
    }
    return error;
}

Error inStoredWords(Error error)
{
    for (const auto &[code, meaning] : meanings) {
        // In English the words are the server's own.
        if (error.code == code && !translated(meaning).isEmpty())
            error.detail = QString::fromUtf8(meaning);
    }
    if (error.code == codes::badServer) {
        const QString status = statusIn(error.detail);
        error.detail = status.isEmpty() ? QString::fromUtf8(ownSentences.back())
                                        : QString::fromUtf8(strangeAnswer).arg(status);
    }
    return error;
}

Error refusedUnsaid()
{
    return {QString(codes::invalidEntity), QString::fromUtf8(ownSentences.at(0))};
}

Error forgottenEntry()
{
    return {QString(codes::notFound), QString::fromUtf8(ownSentences.at(1))};
}

} // namespace weehours
