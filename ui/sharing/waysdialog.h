// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace weehours {

/// The ways to share a log without an account: host it here, use a server, or join somebody else's.
/// It closes with the choice.
class WaysDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param babyName the baby whose log is shared
    explicit WaysDialog(const QString &babyName, QWidget *parent);

Q_SIGNALS:
    void hostChosen();
    void serverChosen();
    void joinChosen();

private:
    void addWay(const QString &title, const QString &meaning, void (WaysDialog::*chosen)());
};

} // namespace weehours
