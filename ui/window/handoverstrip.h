// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/handover.h"
#include "core/logbook/logbook.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace weehours {

class Settings;
class Theme;

/// One line above the log about the night, or about a longer time away: feeds, sleep and nappies,
/// and below it medicines and the highest temperature. It is shown if there is something to hand
/// over that the person has not put away.
class HandoverStrip : public Card
{
    Q_OBJECT
public:
    /// All must outlive the strip.
    HandoverStrip(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent = nullptr);

    void setBaby(const Entry &baby);
    /// The person came back after a longer time: shows what happened since then.
    void setLastLook(Instant when);
    /// Puts it away until there is another night, or another look after a longer time.
    void putAway();
    /// Whether the window has room for it.
    void setRoom(bool hasRoom);
    /// In a narrow window it is a card that opens the hand-over.
    void setCompact(bool isCompact);
    void refresh();
    /// The beginning of its period, if it is shown.
    [[nodiscard]] std::optional<Instant> from() const { return m_from; }
    /// When the last night began; nullopt if that is unknown.
    [[nodiscard]] std::optional<Instant> night() const { return m_night; }

Q_SIGNALS:
    /// The person wants to choose the period, or to print.
    void handOverRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tint();
    /// Where the words have too little room beside the buttons, those are smaller.
    void arrange();
    void setTight(bool isTight);
    void setCopied(bool isCopied);
    void nameCopy();

    Theme &m_theme;
    LogReader &m_logbook;
    Settings &m_settings;
    std::optional<Entry> m_baby;
    std::optional<Instant> m_lastLook;
    std::optional<Instant> m_from, m_night;
    bool m_hasRoom = true;
    bool m_isCompact = false;
    bool m_isTight = false;
    bool m_isCopied = false;
    int m_wordsWidth = 0; ///< of the longer line, in pixels
    QString m_text;
    QLabel *m_icon;
    QLabel *m_sum;
    QLabel *m_health;
    QPushButton *m_copy;
    QPushButton *m_open;
    QTimer m_soon{this};
    QTimer m_minute{this};
};

} // namespace weehours
