// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "core/logbook/meanwhile.h"
#include "ui/widgets/card.h"

#include <QSet>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class Settings;

/// What happened since the person last looked, by whom: one card that can be copied and put away.
/// It appears if there is anything to show. What arrives in the minute after the return is
/// included, since the first sync may still be running. An entry that was made meanwhile and comes
/// even later, from a telephone that had no network, is shown when it comes, even if the card had
/// been put away.
class MeanwhileCard : public Card
{
    Q_OBJECT
public:
    /// Both must outlive the card.
    MeanwhileCard(LogReader &logbook, const Settings &settings, QWidget *parent = nullptr);

    /// The person has come back.
    /// @param since  when they last looked
    /// @param always whether it is shown, and says so, where nothing happened
    void tellSince(Instant since, bool always);
    /// Words the card again, if it is shown. It follows the log by itself.
    void reword();

Q_SIGNALS:
    /// It was put away; the keyboard needs another place.
    void dismissed();
    /// It is shown now, or no longer.
    void shownChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Whether something of the time away has come that was not shown yet.
    [[nodiscard]] bool isLate(const ChangeSet &changes) const;
    void refresh();
    void putAway();
    void addLine(const QString &who, const QString &what);

    LogReader &m_logbook;
    const Settings &m_settings;
    Instant m_since;
    Instant m_returned;
    bool m_always = false;
    bool m_hasReturned = false;
    bool m_waits = false;  // for what the first sync may bring
    QSet<EntityId> m_told; // what the card tells now
    QSet<EntityId> m_seen; // what it had shown when it was put away
    QLabel *m_title;
    QVBoxLayout *m_lines;
    QPushButton *m_copy;
    QPushButton *m_putAway;
    QString m_text;
};

} // namespace weehours
