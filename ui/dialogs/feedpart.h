// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

class QLabel;

namespace weehours {

class ChoiceRow;
class NumberField;

/// What a form needs for a breast feed beyond its fields: the minutes of a feed that runs go on
/// while it is edited, and the side follows the minutes.
class FeedPart
{
public:
    /// All must outlive the part.
    FeedPart(ChoiceRow &side, QLabel &sideLabel, NumberField &left, NumberField &right);

    /// Fills the minutes, after the form was filled.
    /// @param now what the clock of a timer that runs is told by
    void setEntry(const Entry &entry, Instant now);
    /// Names and chooses the side by the minutes that are given.
    void follow();
    /// Whether the form leaves the side out: of a feed that runs it is switched where its clock is.
    [[nodiscard]] bool hidesSide() const { return m_runs; }
    /// Puts what belongs to the timer into the form's fields.
    void complete(QJsonObject &fields) const;

private:
    ChoiceRow &m_side;
    QLabel &m_sideLabel;
    NumberField &m_left;
    NumberField &m_right;
    /// Of the entry as it was given: whether it is there already, whether it runs, its pauses.
    bool m_isNew = true;
    bool m_runs = false;
    QJsonValue m_pausedSeconds;
};

} // namespace weehours
