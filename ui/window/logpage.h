// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/quicklineedit.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace weehours {

class GrowthCard;
class GrowthPage;
class HandoverStrip;
class HeaderBar;
class LastDaysCard;
class LogColumn;
class Logbook;
class MeanwhileCard;
class MoreButton;
class NoticeColumn;
class OtherTimers;
class PageStack;
class PlansCard;
class SearchBar;
class Session;
class Settings;
class ShownBaby;
class SyncBanner;
class SyncEngine;
class TemperatureCard;
class Theme;
class TimelineView;
class TrendsPage;
class WeekPage;

/// The log of the shown baby as a page of the window: the header, the log buttons, the views and
/// the notices, and how they are arranged in windows of any width. It shows what changes by itself;
/// what a click does is for the window to connect.
class LogPage : public QWidget
{
    Q_OBJECT
public:
    /// The views of the log, in the order of the switch.
    enum class View { Day, Week, Trends, Growth };

    /// What the page shows, and how; all must outlive it.
    struct Parts
    {
        Theme &theme;
        Logbook &logbook;
        Settings &settings;
        SyncEngine &engine;
        Session &session;
    };

    /// @param baby   must outlive the page
    /// @param parser tells what a quick line would log; called once something is typed
    /// @param completer completes the last word of a quick line; called once something is typed
    LogPage(const Parts &parts, const ShownBaby &baby, const QuickLineEdit::Parser &parser,
            const QuickLineEdit::Completer &completer, QWidget *parent);

    void showView(View view);
    [[nodiscard]] View view() const;
    /// Gives the keyboard to what the view is about.
    void focusView();
    /// Arranges the columns for the window's size.
    void fold();
    /// Shows times and amounts as the settings want them now.
    void applySettings();
    /// What can be typed in the quick line, in the units of the person.
    void showExample();
    void startSearch();
    /// Where the views begin, on the screen.
    [[nodiscard]] QPoint viewsPlace() const;
    /// The chosen entry of the timeline or, if none is chosen, its last one.
    [[nodiscard]] std::optional<Entry> chosenEntry() const;

private:
    const Parts m_parts;
    const ShownBaby &m_baby;
    TimelineModel m_model;

public:
    HeaderBar *const header;
    SyncBanner *const banner;
    OtherTimers *const otherTimers;
    LogColumn *const logColumn;
    QuickLineEdit *const quickLine;
    TimelineView *const timeline;
    WeekPage *const week;
    TrendsPage *const trends;
    GrowthPage *const growth;
    NoticeColumn *const notices;
    MeanwhileCard *const meanwhile;
    PlansCard *const plans;
    HandoverStrip *const handover;
    LastDaysCard *const lastDays;

Q_SIGNALS:
    /// Something that the person should know, in words.
    void told(const QString &words);

private:
    void build();
    void foldPlans(bool isFolded, bool hasRoom);
    [[nodiscard]] int roomForNotices(bool isNarrow, int across) const;
    /// Whether the log buttons have room one above the other.
    [[nodiscard]] bool hasRoomForTallButtons() const;
    void foldHandover(bool isFolded, bool hasRoom);
    void connectParts();
    void onBaby(bool isAnother);
    /// Hides what a viewer cannot use, and says so.
    void showRole();

    TemperatureCard *m_temperature;
    GrowthCard *m_measured;
    SearchBar *m_search;
    MoreButton *m_more; ///< beside the quick line of a narrow window
    QLabel *m_onlyViews;
    QBoxLayout *m_columns;
    QVBoxLayout *m_middle; // the quick line, and the log below it
    QVBoxLayout *m_side;   // the log buttons, and the cards where there is no third column
    QVBoxLayout *m_tail;   // the plans, the temperature and what was measured, below the notices
    PageStack *m_views;
};

} // namespace weehours
