// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/quicklineedit.h"

#include <QWidget>

namespace weehours {

/// One of each, laid out as in the main window, for the tests to hold and the eye to judge.
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

/// A parser that takes whatever begins with a b for a bottle.
QuickLineEdit::Preview bottle(const QString &text);

} // namespace weehours
