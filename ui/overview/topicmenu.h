// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/topic.h"

#include <functional>

class QMenu;

namespace weehours {

class LogReader;
class Settings;

/// "Medicine", or the name of an activity.
[[nodiscard]] QString topicTitle(const Topic &topic);

/// The baby's activities with names of their own, the last one first.
[[nodiscard]] QList<Topic> activitiesOf(const LogReader &logbook, const BabyId &babyId);

/// What overviews can show: the kinds whose faces offer something, and the baby's activities with
/// names of their own.
[[nodiscard]] QList<Topic> offeredTopics(const LogReader &logbook, const BabyId &babyId);

/// Adds the topics to a menu, those that overviews show now with a mark. Choosing one shows it or
/// takes it out; the last one stays.
/// @param settings, changed are kept by the menu; `changed` is called after each choice
void addTopics(QMenu &menu, const QList<Topic> &offered, Settings &settings,
               const std::function<void()> &changed);

} // namespace weehours
