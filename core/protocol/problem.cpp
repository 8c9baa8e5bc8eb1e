// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace weehours {

namespace {

struct ProblemKind
{
    QLatin1StringView code;
    int status;
    QLatin1StringView title;
};

constexpr std::array problemKinds{
    ProblemKind{codes::malformed, 400, QLatin1StringView("The request is malformed")},
    ProblemKind{codes::unauthenticated, 401, QLatin1StringView("Sign in first")},
    ProblemKind{codes::accessRevoked, 403, QLatin1StringView("No access to this baby")},
    ProblemKind{codes::readOnly, 403, QLatin1StringView("This caregiver may only read")},
    ProblemKind{codes::ownerOnly, 403, QLatin1StringView("Only an owner may do this")},
    ProblemKind{codes::registrationClosed, 403, QLatin1StringView("Registration is closed")},
    ProblemKind{codes::quota, 403, QLatin1StringView("A limit is reached")},
    ProblemKind{codes::notFound, 404, QLatin1StringView("Not found")},
    ProblemKind{codes::methodNotAllowed, 405, QLatin1StringView("Method not allowed")},
    ProblemKind{codes::emailTaken, 409, QLatin1StringView("This e-mail address is taken")},
    ProblemKind{codes::lastOwner, 409, QLatin1StringView("A baby needs an owner")},
    ProblemKind{codes::resyncRequired, 410, QLatin1StringView("Take a snapshot")},
    ProblemKind{codes::tooLarge, 413, QLatin1StringView("The request is too large")},
    ProblemKind{codes::unsupportedMediaType, 415, QLatin1StringView("Send application/json")},
    ProblemKind{codes::invalidField, 422, QLatin1StringView("A field is not valid")},
    ProblemKind{codes::invalidEntity, 422, QLatin1StringView("The entry is not valid")},
    ProblemKind{codes::rateLimited, 429, QLatin1StringView("Too many tries")},
    ProblemKind{codes::internal, 500, QLatin1StringView("Something went wrong here")},
    ProblemKind{codes::unavailable, 503, QLatin1StringView("Try again soon")},
};

const ProblemKind *findProblem(QStringView code)
{
    for (const ProblemKind &kind : problemKinds) {
        if (code == kind.code)
            return &kind;
    }
    return nullptr;
}

struct TransmittedReason
{
    Reason reason;
    QLatin1StringView word;
};

constexpr std::array transmittedReasons{
    TransmittedReason{Reason::Expired, QLatin1StringView("expired")},
    TransmittedReason{Reason::Diverged, QLatin1StringView("diverged")},
    TransmittedReason{Reason::WrongPassword, QLatin1StringView("wrong_password")},
    TransmittedReason{Reason::UnknownPath, QLatin1StringView("unknown_path")},
    TransmittedReason{Reason::DiskFull, QLatin1StringView("disk_full")},
    TransmittedReason{Reason::ManyBabies, QLatin1StringView("many_babies")},
    TransmittedReason{Reason::ManyDevices, QLatin1StringView("many_devices")},
    TransmittedReason{Reason::ManyInvites, QLatin1StringView("many_invites")},
    TransmittedReason{Reason::ManyChanges, QLatin1StringView("many_changes")},
    TransmittedReason{Reason::ManyBytes, QLatin1StringView("many_bytes")},
    TransmittedReason{Reason::LogFull, QLatin1StringView("log_full")},
    TransmittedReason{Reason::ServerFull, QLatin1StringView("server_full")},
};

} // namespace

QLatin1StringView toText(Reason reason)
{
    for (const TransmittedReason &one : transmittedReasons) {
        if (one.reason == reason)
            return one.word;
    }
    return {};
}

Reason reasonFromText(QStringView word)
{
    for (const TransmittedReason &one : transmittedReasons) {
        if (word == one.word)
            return one.reason;
    }
    return Reason::None;
}

int statusOf(QStringView code)
{
    const ProblemKind *kind = findProblem(code);
    return kind ? kind->status : 500;
}

QByteArray problemDocument(const Error &error)
{
    const ProblemKind *kind = findProblem(error.code);
    if (!kind)
        kind = findProblem(u"internal");
    QJsonObject body{{QStringLiteral("title"), QString(kind->title)},
                     {QStringLiteral("status"), kind->status},
                     {QStringLiteral("detail"), error.detail},
                     {QStringLiteral("code"), QString(kind->code)}};
    if (!error.field.isEmpty())
        body.insert(QStringLiteral("field"), error.field);
    if (const auto reason = toText(error.reason); !reason.isEmpty())
        body.insert(QStringLiteral("reason"), QString(reason));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Error errorFromJson(const QJsonObject &object)
{
    constexpr qsizetype longestText = 1000;
    const auto text = [&object](const char *name) {
        return object.value(QLatin1StringView(name)).toString().left(longestText);
    };
    Error error{text("code"), text("detail"), text("field")};
    error.reason = reasonFromText(text("reason"));
    return error;
}

std::optional<Error> parseProblem(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.split(';').value(0).trimmed().toLower()
        != QByteArray("application/problem+json"))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.value(QLatin1StringView("code")).toString().isEmpty())
        return std::nullopt;
    return errorFromJson(object);
}

} // namespace weehours
