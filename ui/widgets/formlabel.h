// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace weehours {

/// The words beside a field of a form, level with the field's first line, whether it has one or
/// several.
class FormLabel : public QLabel
{
    Q_OBJECT
public:
    /// @param field its buddy; it must not be lower than a line (metrics::buttonHeight)
    FormLabel(const QString &words, QWidget *field, QWidget *parent);
};

} // namespace weehours
