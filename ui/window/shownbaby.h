// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/entry.h"

#include <QObject>

#include <optional>

namespace weehours {

class LogReader;
class Settings;

/// Whose log the window shows, and whether the person may log in it.
class ShownBaby : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ShownBaby(const LogReader &logbook, Settings &settings);

    /// The baby; nothing before choose(), and where the profile has no baby.
    [[nodiscard]] const std::optional<Entry> &entry() const { return m_baby; }
    [[nodiscard]] bool isThere() const { return m_baby.has_value(); }
    /// Null where there is none.
    [[nodiscard]] BabyId id() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool canLog() const;
    [[nodiscard]] bool isOwned() const;
    /// The words that a viewer gets instead of logging.
    [[nodiscard]] QString readOnlyWords() const;

    /// Shows the baby that was shown last or, if it is gone, the first one.
    void choose();
    void show(const Entry &baby);
    /// @param index in the order in which the babies were made, from 0
    void showAt(int index);

Q_SIGNALS:
    /// @param isAnother false where it is the same baby, with other fields
    void changed(bool isAnother);
    /// The babies cannot be read, in words.
    void failed(const QString &words);

private:
    const LogReader &m_logbook;
    Settings &m_settings;
    std::optional<Entry> m_baby;
};

} // namespace weehours
