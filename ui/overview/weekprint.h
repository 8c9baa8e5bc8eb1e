// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weekpicture.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace weehours {

/// The paper that people use where this desktop is set up (LC_PAPER): Letter or A4. A printer knows
/// its own; it is for what is printed into a file.
[[nodiscard]] QPageSize::PageSizeId paperOfTheDesktop();

/// Pixels of the screen on an inch of paper: 14 px come to 10.5 pt, which reads well in the hand.
inline constexpr qreal pixelsPerInch = 96;

/// What stands on the printed page beside the picture.
struct WeekSheet
{
    QString babyName;
    QString age; ///< in words; may be empty
    QDate first;
    int dayCount = 7;
    int startHour = 0;
    QList<Entry> entries; ///< as for WeekPicture::setWeek()
    Instant now;
    QList<Topic> topics = usualTopics();
    qint64 feedParts = 0; ///< see WeekLayout::setTopics()
};

/// In which time zone the hours on a sheet are, and when its days begin: a clinic cannot know.
[[nodiscard]] QString paperHours(const WeekSheet &sheet);

/// Draws the week on one page, in ink on white whatever the look on the screen: the baby's name,
/// the days, the picture with its legend, and the averages in words.
/// @param device a printer or PDF writer whose page is set up; it must not be in use
/// @param theme  for its fonts
/// @return false where the device could not be written to
[[nodiscard]] bool printWeek(QPagedPaintDevice &device, const WeekSheet &sheet, const Theme &theme);

} // namespace weehours
