// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weekpicture.h"

class QPagedPaintDevice;

namespace weehours {

/// The contents of the printed page.
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

/// The time zone of the hours, and when days begin: the reader of the page cannot know them.
[[nodiscard]] QString paperHours(const WeekSheet &sheet);

/// Draws the week on one page, in ink on white whatever the look: the baby's name, the days, the
/// picture with its legend, and the averages in words.
/// @param device a printer or PDF writer whose page is set up; it must not be in use
/// @param theme  for its fonts
/// @return false if the device could not be written to
[[nodiscard]] bool printWeek(QPagedPaintDevice &device, const WeekSheet &sheet, const Theme &theme);

} // namespace weehours
