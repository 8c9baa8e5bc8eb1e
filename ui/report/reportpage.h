// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QPainter;

namespace weehours {

/// A page of a report: its title, and what is drawn on it.
struct ReportPage
{
    QString title;
    QList<std::function<void(QPainter &)>> marks;
};

} // namespace weehours
