// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QBoxLayout;
class QLabel;

namespace weehours {

class Settings;
class Theme;
class WeekLegend;
class WeekView;

/// The picture of the last seven days, beside the day in a wide window.
class LastDaysCard : public Card
{
    Q_OBJECT
public:
    /// All must outlive the card.
    LastDaysCard(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    /// Reads the log again; if the card is hidden, when it is next shown.
    void refresh();

Q_SIGNALS:
    void openRequested(const weehours::EntityId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Puts the legend beside the title, or below it where it has no room there.
    void placeLegend();

    LogReader &m_logbook;
    Settings &m_settings;
    BabyId m_babyId;
    bool m_isStale = true;
    QLabel *m_title;
    QBoxLayout *m_head;
    WeekLegend *m_legend;
    WeekView *m_view;
    QTimer m_soon{this};
};

} // namespace weehours
