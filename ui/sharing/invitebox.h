// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/messages.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weehours {

class QrCode;

/// An invite to pass on: the code to read out, the link to send, the QR code to scan, and its
/// expiry. It takes no space without an invite.
class InviteBox : public QWidget
{
    Q_OBJECT
public:
    explicit InviteBox(QWidget *parent);

    /// @param babyName the baby whose log it opens, for the message
    void setInvite(const Invite &invite, const QString &babyName);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the code and its buttons beside the picture where there is room, else below it.
    /// @param room in device-independent pixels
    void arrange(int room);
    void copy(QPushButton *button, const QString &text);

    QBoxLayout *m_top = nullptr;
    QLabel *m_code;
    QLineEdit *m_link;
    QrCode *m_picture;
    QLabel *m_expiry;
    QPushButton *m_copyMessage;
    QPushButton *m_copyLink;
    QString m_message;
};

} // namespace weehours
