// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/logbook/topic.h"
#include "core/logbook/usualawake.h"
#include "core/protocol/schema.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace weehours {

class AwakeCard;
class FeedCard;
class LogButton;
class MoreButton;
class Settings;
class Theme;
class TodayCard;

/// The log buttons of the pinned kinds and activities with the time since the last of each, the
/// timers that run, and the day's totals beside the week's average. A running timer has a button
/// even if its kind is not pinned. In a narrow window the buttons are side by side and the totals
/// are hidden.
class LogColumn : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the column.
    LogColumn(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    void setCompact(bool compact);
    /// Whether the column has the button for all kinds; elsewhere it is beside the quick line.
    void setHasMore(bool hasMore);
    /// Whether a narrow column has room for a line that says since when the baby is awake.
    void setHasAwakeLine(bool hasLine);
    /// Viewers see the state, and have nothing to press.
    void setReadOnly(bool readOnly);
    /// The least height with the buttons one above the other.
    [[nodiscard]] int tallHeight() const;
    /// The sleep or the breast feed that runs, if one does.
    [[nodiscard]] std::optional<Entry> running(const QString &kind) const;
    void refresh();
    /// Draws the button that opens the palette pressed, while that is open.
    void showMore(bool open);
    /// Where the button of that kind is on the screen.
    [[nodiscard]] QRect buttonPlace(const QString &kind) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// @param pin a kind, or an activity as Topic::toString() writes it
    void logRequested(const QString &pin);
    void endRequested(const QString &pin);
    /// The person looks for another kind.
    void moreRequested();
    /// The breast feed that runs goes on at that side.
    void sideChosen(weehours::FeedSide side);
    /// The breast feed that runs is paused, or goes on.
    void pauseRequested();

private:
    struct Last
    {
        LogButton *button;
        QString kind; ///< or an activity, as Topic::toString() writes it
        std::optional<Entry> entry;
        std::optional<Entry> running;
    };

    void tick();
    /// Makes the buttons of these kinds, unless they are there.
    void showButtons(const QStringList &kinds);
    void placeButtons();
    void showFeedCard(bool runs);
    /// Shows the day's totals if all of them have room.
    void showToday();
    void tellRunning(const Last &last, Instant now);
    void refreshToday();
    /// Since when the baby is awake; nothing while it sleeps, or before its first sleep.
    [[nodiscard]] std::optional<Instant> awakeSince() const;
    void showAwake(Instant now);
    [[nodiscard]] QString detailOf(const Last &last, Instant now) const;
    /// The last entry of what has a button, a feed with all its parts.
    [[nodiscard]] std::optional<Entry> lastOf(const Topic &topic) const;

    Theme &m_theme;
    LogReader &m_logbook;
    Settings &m_settings;
    BabyId m_babyId;
    QBoxLayout *m_column;
    QGridLayout *m_buttons;
    FeedCard *m_feed;
    QList<Last> m_last;
    MoreButton *m_more;
    AwakeCard *m_awake;
    TodayCard *m_today;
    std::optional<UsualAwake> m_usualAwake;
    std::optional<FeedSide> m_nextSide;
    QTimer m_ticker;
    bool m_readOnly = false;
    Instant m_summedAt;
    bool m_compact = false;
    bool m_hasMore = true;
    bool m_hasAwakeLine = false;
    bool m_isWhole = true;
};

} // namespace weehours
