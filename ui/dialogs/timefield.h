// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/instant.h"

#include <QWidget>

class QBoxLayout;
class QDateTimeEdit;
class QHBoxLayout;

namespace weehours {

/// A date and time to the minute, in local time, with buttons that set it to now or shift it back
/// by 5, 15 or 30 minutes: most entries are made a little after the fact.
class TimeField : public QWidget
{
    Q_OBJECT
public:
    /// @param name what the time is, for screen readers
    explicit TimeField(const QString &name, QWidget *parent = nullptr);

    /// Sets what *now* is, by the clock that entries are stamped with; it goes on from there.
    void setNow(Instant now);

    void setInstant(Instant instant);
    /// The instant that was set or reached by the buttons, to the millisecond, as long as nobody
    /// typed another. Of a time that comes twice it is the one nearer to that.
    [[nodiscard]] Instant instant() const;

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(Instant instant);

    /// What the clock on the wall shows, kept as if it were UTC: so the field neither leaves out an
    /// hour nor asks Qt what a local time means.
    QDateTimeEdit *m_edit;
    QBoxLayout *m_parts; // side by side, or the buttons below where the day has no room else
    QHBoxLayout *m_shifts;
    Instant m_given;
    /// How far that clock is ahead of this computer's, in ms.
    qint64 m_ahead = 0;
};

} // namespace weehours
