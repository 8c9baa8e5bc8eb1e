// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/babybuddyclient.h"
#include "core/wire/httptransport.h"
#include "ui/dialogs/dialogframe.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace weehours {

/// Asks for the address and token of a Baby Buddy server, and fetches its log.
class BabyBuddyDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit BabyBuddyDialog(QWidget *parent);

Q_SIGNALS:
    /// The log was fetched.
    /// @param host of the server, for the person
    void fetched(const QList<weehours::ImportFile> &files, const QString &host);

private:
    void fetch();
    void onFetched(const Result<QList<ImportFile>> &files);

    HttpTransport m_transport;
    BabyBuddyClient m_client;
    QLineEdit *m_server;
    QLineEdit *m_token;
    QLabel *m_progress;
    QTimer *m_ticker;
    QPushButton *m_fetch;
};

} // namespace weehours
