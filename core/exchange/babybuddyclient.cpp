// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/babybuddyclient.h"

#include "core/exchange/logsheet.h"
#include "core/protocol/sentence.h"
#include "core/wire/serveraddress.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <array>

namespace weehours {

namespace {

constexpr int babyBuddyPage = 100;
constexpr int mostFetchedRows = 500000;
constexpr int statusUnauthorized = 401;
constexpr int statusForbidden = 403;
constexpr int statusNotFound = 404;
constexpr int statusOk = 200;

/// In the order of fetching: the children first.
constexpr std::array models{"children",   "feedings",    "changes", "sleep",  "pumping",
                            "medication", "temperature", "weight",  "height", "head-circumference",
                            "bmi",        "tummy-times", "notes"};

// The name of a column in its export, and the format of its values.
QString columnFor(const QString &member)
{
    return member == QLatin1StringView("child") ? QStringLiteral("child_id") : member;
}

QString cellFor(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return parts.join(u',');
    }
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.isNull() ? QString() : value.toVariant().toString();
}

QByteArray tableOf(const QList<QJsonObject> &objects)
{
    QStringList columns;
    for (const QJsonObject &object : objects) {
        for (const QString &member : object.keys()) {
            if (!columns.contains(member))
                columns.append(member);
        }
    }
    QStringList headings;
    for (const QString &column : std::as_const(columns))
        headings.append(columnFor(column));
    QByteArray table = logsheet::row(headings);
    for (const QJsonObject &object : objects) {
        QStringList cells;
        for (const QString &column : std::as_const(columns))
            cells.append(cellFor(object.value(column)));
        table += logsheet::row(cells);
    }
    return table;
}

} // namespace

BabyBuddyClient::BabyBuddyClient(Transport &transport, QObject *parent)
    : QObject(parent), m_transport(transport)
{
}

void BabyBuddyClient::fetch(const QString &server, const QByteArray &token, const Done &done)
{
    m_done = done;
    m_token = token.trimmed();
    m_model = 0;
    m_offset = 0;
    m_rows = 0;
    m_bytes = 0;
    m_objects.clear();
    m_files.clear();
    const auto refuse = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(std::unexpected(error)); }, Qt::QueuedConnection);
    };
    const auto address = parseServerAddress(server);
    if (!address) {
        refuse(address.error());
        return;
    }
    m_server = *address;
    if (isReadAlong(m_server)) {
        refuse(failure(codes::plainHttp, {Sentence::TokenNeedsEncryption}).error());
        return;
    }
    if (m_token.isEmpty()) {
        refuse(failure(codes::unauthenticated, {Sentence::TokenMissing}).error());
        return;
    }
    ask();
}

void BabyBuddyClient::ask()
{
    QUrl url = m_server;
    url.setPath(m_server.path()
                + QStringLiteral("/api/%1/").arg(QLatin1StringView(models.at(m_model))));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(babyBuddyPage));
    query.addQueryItem(QStringLiteral("offset"), QString::number(m_offset));
    url.setQuery(query);
    m_transport.send({.method = Method::Get, .url = url, .bearer = "Token " + m_token}, this,
                     [this](const Reply &reply) { take(reply); });
}

void BabyBuddyClient::take(const Reply &reply)
{
    if (reply.status == statusUnauthorized || reply.status == statusForbidden) {
        finish(failure(codes::unauthenticated, {Sentence::TokenWrong}));
        return;
    }
    // Older versions lack some models.
    const bool isMissing = reply.status == statusNotFound && m_model > 0;
    if (!isMissing) {
        if (reply.status != statusOk && reply.status != 0) {
            finish(failure(codes::badServer, {Sentence::NoBabyBuddy, {m_server.host()}}));
            return;
        }
        const auto page = readObject(reply);
        if (!page) {
            // Error messages about a Wee Hours server would mislead.
            finish(page.error().code == codes::badServer
                       ? failure(codes::badServer, {Sentence::NoBabyBuddy, {m_server.host()}})
                       : std::unexpected(page.error()));
            return;
        }
        const QJsonValue results = page->value(QLatin1StringView("results"));
        if (!results.isArray()) {
            finish(failure(codes::badServer, {Sentence::NoBabyBuddy, {m_server.host()}}));
            return;
        }
        const QJsonArray rows = results.toArray();
        for (const QJsonValue &row : rows)
            m_objects.append(row.toObject());
        m_rows += static_cast<int>(rows.size());
        m_bytes += reply.body.size();
        if (m_rows > mostFetchedRows || m_bytes > 2 * mostImportBytes) {
            finish(failure(codes::tooLarge, {Sentence::FileHasTooManyRows}));
            return;
        }
        // `next` contains the server's own idea of its host name. The token goes only to the
        // address that was typed, so `next` is used only as a sign that there is another page.
        m_offset += static_cast<int>(rows.size());
        if (!rows.isEmpty() && !page->value(QLatin1StringView("next")).isNull()) {
            ask();
            return;
        }
    }
    if (!m_objects.isEmpty()) {
        m_files.append({m_server.host() + u'/' + QLatin1StringView(models.at(m_model)),
                        tableOf(m_objects), true});
    }
    m_objects.clear();
    m_offset = 0;
    ++m_model;
    if (m_model < models.size())
        ask();
    else if (m_files.isEmpty())
        finish(failure(codes::notFound, {Sentence::NothingThere}));
    else
        finish(m_files);
}

void BabyBuddyClient::finish(const Result<QList<ImportFile>> &files)
{
    m_token.fill('\0');
    m_token.clear();
    if (const Done done = std::exchange(m_done, {}))
        done(files);
}

} // namespace weehours
