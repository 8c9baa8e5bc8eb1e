// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>

#include <functional>

class QWidget;

namespace weehours {

class Logbook;
class Settings;
class ShownBaby;
struct Store;
class Theme;
class TimelineView;
class Toast;
class Undoing;

/// The dialogs about the whole log of the shown baby. None opens as long as there is no baby.
class LogDialogs : public QObject
{
    Q_OBJECT
public:
    /// What the dialogs work with; all must outlive it.
    struct Parts
    {
        Theme &theme;
        const Store &store;
        Logbook &logbook;
        Settings &settings;
        /// Whether this computer shows notifications.
        std::function<bool()> notifies;
    };

    /// All must outlive it.
    /// @param window gets the dialogs
    LogDialogs(const Parts &parts, const ShownBaby &baby, TimelineView &timeline, Undoing &undoing,
               Toast &toast, QWidget &window);

    /// All plans.
    void showPlans();
    /// All plans, with a new one for a medicine.
    void planFor(const QString &medicine);
    void showDeleted();
    void exportLog();
    /// @param last the last day that is proposed
    void makeReport(QDate last);
    /// The same up to today.
    void makeReport();
    /// Which version this is, and where the log is kept.
    void showAbout();

private:
    Parts m_parts;
    const ShownBaby &m_baby;
    TimelineView &m_timeline;
    Undoing &m_undoing;
    Toast &m_toast;
    QWidget &m_window;
};

} // namespace weehours
