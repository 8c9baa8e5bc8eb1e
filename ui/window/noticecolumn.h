// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/syncengine.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QScrollArea;
class QVBoxLayout;

namespace weehours {

class Announcer;
class Theme;
class WrapRow;

/// The cards beside the timeline. What needs the person comes first: changes that were refused, an
/// access that ended, changes that lost to another caregiver's, with Use mine. Then comes the lead,
/// and then entries that seem to be logged twice. It takes no room while there is none, and shows
/// no more than a few until the person asks for all.
class NoticeColumn : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the column.
    NoticeColumn(Theme &theme, Logbook &logbook, SyncEngine &engine, QWidget *parent = nullptr);

    /// The baby whose entries are checked for duplicates; the other cards are of all babies.
    void setBaby(const BabyId &babyId);
    /// In a narrow window the cards are below the log: one at a time, no higher than it leaves
    /// room for, and to be scrolled where they need more.
    /// @param room the most that the cards may take of the height, in device independent pixels;
    ///             nothing where they are beside the log
    /// @param folds whether the first card is one line, which opens it: the log needs the room.
    ///              Escape and a button at its head fold it again.
    void setCompact(std::optional<int> room, bool folds);
    /// Whether nothing needs the person; the card at the end does not count.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty && (!m_lead || m_lead->isHidden()); }
    /// Puts a card between what needs the person and the rest; it counts while it is not hidden.
    void setLead(QWidget *lead);
    /// Puts a card under all others where the column is beside the log; below it, it has none.
    /// @param tail nullptr gives it back
    void setTail(QWidget *tail);
    /// Words the cards again. The column does so itself when the log or the sync changes.
    void refresh();

Q_SIGNALS:
    void emptyChanged(bool isEmpty);
    /// Something could not be done, in words.
    void failed(const QString &words);
    /// Two entries are one now; undo takes it back.
    void merged(const weehours::Entry &entry);
    /// The entries of a log of one's own are in the shared one now; undo takes it back.
    void logsJoined(const weehours::BabyId &shared, int entries);
    /// A log that was set aside is here again.
    void broughtBack(const weehours::Entry &baby);
    void detailsRequested();
    /// The person wants to see the entry that a card is about.
    void entryRequested(const weehours::EntityId &id);
    /// The person wants to share a log that its server claims from another server.
    void elsewhereRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The content of a card. An unchanged card is not made again, so that it keeps the focus.
    struct Notice
    {
        QString key;
        QString title;
        QString words;
        Qt::TextFormat format = Qt::PlainText;
        /// Whether it needs the person, and so is above cards that only inform.
        bool isUrgent = true;
        /// What the card can show in the log, if anything, and how the card names it.
        EntityId about = {};
        QString aboutWords = {};
        /// The title without that name; empty if the title does not have it.
        QString heading = {};

        bool operator==(const Notice &) const = default;
    };

    /// Says to a screen reader what has come to need the person.
    void announce(const QList<Notice> &before);
    void fitHeight();
    /// @returns the row for what can be done
    WrapRow *addCard(const Notice &notice, const QString &role, const QPixmap &mark = {});
    void addAccessEnded(const Notice &notice, const BabySyncStatus &baby);
    /// Asks before a log is removed for good, or so that only a copy could bring it back.
    void addQuestion(const Notice &notice, const BabySyncStatus &baby);
    void ask(const BabyId &babyId);
    void addApart(const Notice &notice, const BabySyncStatus &baby);
    void addConflict(const Notice &notice, const ToldConflict &told);
    void addRefused(const Notice &notice);
    void addDuplicate(const Notice &notice, const Duplicate &duplicate);
    void addClockMistake(const Notice &notice, const ClockMistake &mistake, int count);
    void addTwoLogs(const Notice &notice, const TwoLogs &logs);
    void addMore(const Notice &notice);
    /// The line that stands for the first card, and opens it.
    void addFolded(const Notice &notice);
    void fold();
    /// The first button of the first card, or the line that stands for it.
    [[nodiscard]] QAbstractButton *firstButton() const;

    Theme &m_theme;
    Logbook &m_logbook;
    SyncEngine &m_engine;
    BabyId m_babyId;
    /// What the person is asked whether to remove.
    BabyId m_asked;
    Announcer *m_announcer;
    QWidget *m_lead = nullptr;
    QWidget *m_tail = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_urgent;
    QVBoxLayout *m_cards;
    bool m_showsAll = false;
    QList<Notice> m_shown;
    QTimer m_soon{this};
    bool m_isEmpty = true;
    std::optional<int> m_room;
    bool m_folds = false;
    /// The key of the notice that the person has opened.
    QString m_opened;
    int m_most;
};

} // namespace weehours
