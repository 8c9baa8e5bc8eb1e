// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/syncengine.h"
#include "ui/widgets/card.h"

#include <QList>

#include <functional>
#include <utility>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace weehours {

class WrapRow;

/// The panel under the sync indicator: the state in words, each baby's last sync with its waiting
/// changes, and every refused change with its reason and the ways to resolve it. It floats over the
/// window, and closes on Escape or a click elsewhere.
class SyncPanel : public Card
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    SyncPanel(Logbook &logbook, SyncEngine &engine, Session &session, QWidget *parent);

    /// Shows it with its top right corner at this point, in the parent's coordinates.
    void popUp(QPoint rightTop);
    /// The panel ends above this widget of its parent while both are shown, if it stays usable.
    /// @param widget must outlive the panel
    void keepAbove(const QWidget &widget);

Q_SIGNALS:
    /// Closed with Escape: the focus should return to the log.
    void left();
    void signInRequested();
    /// The person wants to share the log.
    void shareRequested();
    /// The person wants to see an entry in the log.
    void entryRequested(const EntityId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void place();
    /// The end of the room that it has, in the parent's coordinates.
    /// @param least what it needs at least, in pixels
    [[nodiscard]] int lowestEnd(int least) const;
    void showBabies(const SyncStatus &status);
    void showRefused(const SyncStatus &status);
    void showConflicts();
    /// Something for the person to decide.
    struct Decision
    {
        QString id;      ///< of the change
        QString title;   ///< of all of it, also for a reader
        QString heading; ///< what is above the words
        QString words;
        QList<std::pair<QString, std::function<void()>>> choices;
        EntityId entry = {}; ///< what it is about, if that is in the log
        QString entryWords = {};
        bool isRich = false;
    };
    /// Shows these instead of the former ones. The same ones stay, and with them the focus.
    /// @param words what is above all of them; may be empty
    void decide(QVBoxLayout *part, QStringList &shown, const QString &words,
                const QList<Decision> &decisions);
    [[nodiscard]] QWidget *boxOf(const Decision &decision);
    template <typename T>
    void tellProblem(const Result<T> &done);
    void showWaiting(int waiting);
    void act();

    Logbook &m_logbook;
    SyncEngine &m_engine;
    Session &m_session;
    QPoint m_rightTop;
    const QWidget *m_below = nullptr;
    QLabel *m_title;
    QLabel *m_detail;
    QVBoxLayout *m_babies;
    QVBoxLayout *m_conflicts;
    QStringList m_shownConflicts; ///< what decide() has shown
    QVBoxLayout *m_refused;
    QStringList m_shownRefused;
    QVBoxLayout *m_waiting;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QPushButton *m_showWaiting;
    bool m_tellsWaiting = false;
    QPushButton *m_act;
    QPushButton *m_share;
    WrapRow *m_buttons;
};

} // namespace weehours
