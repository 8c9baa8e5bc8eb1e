// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formlabel.h"

#include "ui/theme/metrics.h"

namespace weehours {

FormLabel::FormLabel(const QString &words, QWidget *field, QWidget *parent) : QLabel(words, parent)
{
    setBuddy(field);
    // Without a maximum, QFormLayout makes it up to 7/4 as high, which is between two lines.
    setFixedHeight(metrics::buttonHeight);
}

} // namespace weehours
