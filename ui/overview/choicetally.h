// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/trendseries.h"

#include <QLabel>

namespace weehours {

/// How often each choice of a field was logged, and of what, in words: "liked it 3: carrot 2,
/// pear". What is without a choice comes last. Reached by the keyboard, so that it is read out.
class ChoiceTally : public QLabel
{
    Q_OBJECT
public:
    explicit ChoiceTally(TrendSeries series, QWidget *parent = nullptr);

    /// Counts what lies in [from, to).
    /// @param entries of one baby, in any order
    void setEntries(const QList<Entry> &entries, Instant from, Instant to);

private:
    TrendSeries m_series;
};

} // namespace weehours
