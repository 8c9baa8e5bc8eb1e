// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/card.h"

#include <QLabel>

namespace weehours {

/// A label whose words wrap.
/// @param role for the style sheet
[[nodiscard]] inline QLabel *wrappedLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setRole(*label, role);
    return label;
}

} // namespace weehours
