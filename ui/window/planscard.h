// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weehours {

class MoreButton;

/// What is planned next for a baby: medicines, reminders, appointments, the soonest first and a few
/// of them. It follows the log and the clock.
class PlansCard : public Card
{
    Q_OBJECT
public:
    /// Both must outlive the card.
    PlansCard(Theme &theme, Logbook &logbook, QWidget *parent = nullptr);

    void setBaby(const BabyId &babyId);
    /// Reads the plans again. The card does so itself when the log changes, and every minute.
    void refresh();
    /// Folds the card to one row with the next two plans, which opens the window of all plans, for
    /// a window without room for more; without plans the row is hidden. Or unfolds it.
    /// @param isWanted whether a folded card is shown at all
    void setFolded(bool isFolded, bool isWanted);

Q_SIGNALS:
    /// The person wants to see all plans, or to make one.
    void plansRequested();

private:
    /// The content of a row. Unchanged rows are not made again.
    struct Row
    {
        QString icon;
        QString kind;
        QString title;
        QString detail;
        QString when;
        QString away;
        QString whole;

        bool operator==(const Row &) const = default;
    };

    void addRow(const Row &row);
    void show(const QList<Row> &rows);
    void showFolded();

    Theme &m_theme;
    Logbook &m_logbook;
    BabyId m_babyId;
    QWidget *m_whole;
    MoreButton *m_folded;
    bool m_isFolded = false;
    bool m_isWanted = true;
    QLabel *m_forWhom;
    QVBoxLayout *m_rows;
    QLabel *m_more;
    QPushButton *m_open;
    QList<Row> m_shown;
    QTimer m_soon{this};
    QTimer m_minute{this};
};

} // namespace weehours
