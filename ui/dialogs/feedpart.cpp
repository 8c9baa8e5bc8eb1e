// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/feedpart.h"

#include "core/logbook/feedtimer.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/choicerow.h"
#include "ui/dialogs/entryform.h"
#include "ui/dialogs/numberfield.h"

#include <QLabel>

namespace weehours {

FeedPart::FeedPart(ChoiceRow &side, QLabel &sideLabel, NumberField &left, NumberField &right)
    : m_side(side), m_sideLabel(sideLabel), m_left(left), m_right(right)
{
}

void FeedPart::setEntry(const Entry &entry, Instant now)
{
    m_isNew = entry.id().isNull();
    m_runs = !m_isNew && entry.isRunning();
    m_pausedSeconds = fieldValue(entry.entity.data, field::pausedSeconds);
    const FeedTimer timer(entry, now);
    for (const auto &[minutes, side, name] :
         {std::tuple{&m_left, FeedSide::Left, field::leftSeconds},
          std::tuple{&m_right, FeedSide::Right, field::rightSeconds}}) {
        if (m_runs) {
            minutes->setStored(fieldValue(entry.entity.data, name),
                               timer.msecs(side) / msecsPerSecond);
        }
        // Only the side that is not running can be corrected; the other one keeps counting.
        minutes->setEnabled(!m_runs || timer.side() != side);
    }
    follow();
}

void FeedPart::follow()
{
    const bool left = m_left.value() > 0;
    const bool right = m_right.value() > 0;
    const bool starts = m_isNew && !left && !right;
    const QString startsOn = EntryForm::tr("Starts on", "a side of the breast");
    const QString lastSide = EntryForm::tr("Last side", "of the breast");
    m_sideLabel.setText(starts ? startsOn : lastSide);
    // The fields beside the labels stand still when the words change.
    m_sideLabel.ensurePolished();
    const QFontMetrics metrics = m_sideLabel.fontMetrics();
    constexpr int rounding = 2;
    m_sideLabel.setMinimumWidth(qMax(metrics.horizontalAdvance(startsOn),
                                     metrics.horizontalAdvance(lastSide))
                                + rounding);
    if (m_isNew && left != right)
        m_side.setWord(sideWord(left ? FeedSide::Left : FeedSide::Right));
}

void FeedPart::complete(QJsonObject &fields) const
{
    const QJsonValue nothing(QJsonValue::Null);
    if (fields.value(field::method).toString() != feedmethod::breast) {
        fields.insert(field::pausedAt, nothing);
        fields.insert(field::pausedSeconds, nothing);
        return;
    }
    if (!m_runs)
        return;
    fields.remove(field::endSide);
    // A feed with minutes but without pausedSeconds would not count as running any more.
    if (m_pausedSeconds.isNull() && (m_left.isTouched() || m_right.isTouched()))
        fields.insert(field::pausedSeconds, 0);
}

} // namespace weehours
