// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QLayout;

namespace weehours {

/// A card about the last measurement of one kind. It shows itself in a wide window, and only while
/// the measurement is fresh.
class LatestCard : public Card
{
    Q_OBJECT
public:
    /// Whether the window has room for it.
    void setWide(bool wide);
    /// Reads the log again; changes of the log do it too, a moment later.
    virtual void refresh() = 0;

protected:
    /// @param logbook must outlive the card
    LatestCard(const QString &title, LogReader &logbook, QWidget *parent);

    [[nodiscard]] const LogReader &logbook() const { return m_logbook; }
    /// The last entry of that kind, if the card has room and the entry is at most `freshMsecs` old.
    [[nodiscard]] std::optional<Entry> latest(const BabyId &babyId, QLatin1StringView kindName,
                                              qint64 freshMsecs) const;
    /// The small words beside the title.
    [[nodiscard]] QLabel &aside() { return *m_aside; }
    /// Adds the content below the title.
    void addBelow(QLayout *content);

private:
    LogReader &m_logbook;
    QLabel *m_aside;
    bool m_isWide = false;
    QTimer m_soon{this};
};

} // namespace weehours
