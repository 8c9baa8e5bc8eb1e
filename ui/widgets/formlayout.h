// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFormLayout>

namespace weehours {

/// The rows of a form: a label beside each field, or above it where a row is too long. Fields are
/// as wide as there is room.
class FormLayout : public QFormLayout
{
    Q_OBJECT
public:
    /// @param parent gets the layout; null for a layout that is added to another one
    explicit FormLayout(QWidget *parent = nullptr);

    void setGeometry(const QRect &rect) override;
};

} // namespace weehours
