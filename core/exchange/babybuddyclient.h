// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importdocument.h"
#include "core/wire/transport.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace weehours {

/// Fetches a log from a Baby Buddy server, model by model in pages, and returns it as the files of
/// its export, so that fetching and exporting give the same entries. It belongs to the thread of
/// its transport.
class BabyBuddyClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QList<ImportFile>> &files)>;

    /// @param transport must outlive the client
    explicit BabyBuddyClient(Transport &transport, QObject *parent = nullptr);

    /// Answers once, later, unless the client is destroyed before.
    /// @param server as the person types it, see parseServerAddress(); fails with `plain_http` for
    /// plain http to another computer
    /// @param token  from *User → Settings* there; never logged or shown
    /// @returns `unauthenticated` for a wrong token, `bad_server` if no Baby Buddy answers,
    /// `too_large` for more than any log has
    void fetch(const QString &server, const QByteArray &token, const Done &done);
    /// The number of rows fetched so far.
    [[nodiscard]] int rows() const { return m_rows; }

private:
    void ask();
    void take(const Reply &reply);
    void finish(const Result<QList<ImportFile>> &files);

    Transport &m_transport;
    QUrl m_server;
    QByteArray m_token;
    Done m_done;
    std::size_t m_model = 0;
    int m_offset = 0;
    int m_rows = 0;
    qint64 m_bytes = 0;
    QList<QJsonObject> m_objects; ///< of the present model
    QList<ImportFile> m_files;
};

} // namespace weehours
