// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace weehours {

/// Lets a key typed in a number field that shows only its dash replace the dash. After a click the
/// caret stands beside the dash, and Qt drops what is typed there.
class EmptyFields : public QObject
{
    Q_OBJECT
public:
    /// Filters the events of the whole application while it exists.
    explicit EmptyFields(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace weehours
