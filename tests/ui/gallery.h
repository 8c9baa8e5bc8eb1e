// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/quicklineedit.h"

#include <QWidget>

namespace weehours {

/// One widget of each kind, laid out as in the main window, for tests and for a look.
class Gallery : public QWidget
{
public:
    explicit Gallery(Theme &theme);

private:
    QWidget *head(Theme &theme);
    QLayout *buttons(Theme &theme);
    QLayout *middle(Theme &theme);
    QLayout *cards();
};

/// A parser that reads every text beginning with a b as a bottle.
QuickLineEdit::Preview bottle(const QString &text);

} // namespace weehours
