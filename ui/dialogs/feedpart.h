// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

class QLabel;

namespace weehours {

class ChoiceRow;
class NumberField;

/// The special rules of a breast feed's form: the minutes of a running feed continue while it is
/// edited, and the side follows from the minutes.
class FeedPart
{
public:
    /// All must outlive the part.
    FeedPart(ChoiceRow &side, QLabel &sideLabel, NumberField &left, NumberField &right);

    /// Fills the minutes, after the form was filled.
    /// @param now the time for the clock of a running timer
    void setEntry(const Entry &entry, Instant now);
    /// Labels and chooses the side by the minutes of each.
    void follow();
    /// Whether the form omits the side: a running feed is switched at its timer.
    [[nodiscard]] bool hidesSide() const { return m_runs; }
    /// Adds the timer's fields to those of the form.
    void complete(QJsonObject &fields) const;

private:
    ChoiceRow &m_side;
    QLabel &m_sideLabel;
    NumberField &m_left;
    NumberField &m_right;
    /// The state of the entry when it was set: whether it is new, whether it runs, its pauses.
    bool m_isNew = true;
    bool m_runs = false;
    QJsonValue m_pausedSeconds;
};

} // namespace weehours
