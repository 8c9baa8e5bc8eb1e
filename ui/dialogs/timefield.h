// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace weehours {

class MomentEdit;

/// A local date and time to the minute, with buttons that set it to now or move it back by 5, 15 or
/// 30 minutes: most entries are made a little after the event.
///
/// What is typed lies behind: 23:50, typed after midnight, is yesterday's, as in the quick line. A
/// day that the person has chosen stays.
class TimeField : public QWidget
{
    Q_OBJECT
public:
    /// @param name accessible name
    explicit TimeField(const QString &name, QWidget *parent = nullptr);

    /// Sets the current time of the clock that entries are stamped with; it advances from there.
    void setNow(Instant now);

    /// Whether a button sets it to the current time. Where an old entry is edited, that would be an
    /// accident more often than not.
    void setOffersNow(bool offers);

    /// Shows an instant, and keeps it to the millisecond.
    void setInstant(Instant instant);
    /// The instant that was set, or reached by the buttons, to the millisecond, unless another time
    /// was typed. A typed time that comes twice means the instant nearer to that one.
    [[nodiscard]] Instant instant() const;

Q_SIGNALS:
    /// The shown time has changed.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Keeps room for the whole time and day.
    void fitEdit();
    void show(Instant instant);
    /// Marks the button "now" while that is the shown time.
    void markNow();
    /// Moves a typed time to the day that it must be of.
    void settleDay();
    [[nodiscard]] Instant now() const;

    /// Holds local time as if it were UTC: so the field skips no hour, and Qt never interprets a
    /// local time.
    MomentEdit *m_edit;
    QHBoxLayout *m_shifts;
    QPushButton *m_toNow = nullptr;
    Instant m_given;
    bool m_isDayChosen = false;
    /// How far that clock is ahead of this computer's, in ms.
    qint64 m_ahead = 0;
    QTimer m_minute{this}; ///< fires when "now" is another minute
};

} // namespace weehours
