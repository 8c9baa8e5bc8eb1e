// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/dialogframe.h"

namespace weehours {

/// Which version this is, under which licence, and where the log is kept.
class AboutDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param database the path of the log's file
    AboutDialog(const QString &database, QWidget *parent);
};

} // namespace weehours
