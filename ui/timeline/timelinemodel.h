// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "ui/timeline/timelinerows.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QTimer>

namespace weehours {

/// One baby's log, newest first, for views. It reads a page at a time as the view scrolls back and
/// follows LogReader::changed with exact row signals, so that selection and scroll position stay;
/// it resets only for another baby, another filter, or a ChangeSet that says so. A search goes
/// through the log in steps of a few milliseconds, between which everything else goes on. GUI
/// thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the Entry
        IdRole,                       ///< its id, as a QString
        IsNewRole,                    ///< another caregiver's, arrived while running, not yet seen
        DayTitleRole, ///< the head of its day on the first row of a day; else a null QString
        IsOwnRole,    ///< made by the person at this profile
        StateRole,    ///< its EntryState; nothing waits before there is an account to send it by
        WhoRole,      ///< "you", or the name of who made it; empty where nobody is known
        /// Beside the head of a day: what the sleep that goes on from that day into the next came
        /// to, "asleep until 6:58"; else a null QString.
        NightRole,
    };
    static constexpr int pageSize = 100;

    /// @param logbook must outlive the model
    explicit TimelineModel(LogReader &logbook, QObject *parent = nullptr);

    /// Shows the log of that baby; a null id shows nothing.
    void setBaby(const BabyId &babyId);
    [[nodiscard]] BabyId baby() const { return m_babyId; }
    /// Shows only what the filter accepts; an empty one shows all.
    void setFilter(const EntryFilter &filter);
    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    /// Whether a search is still on its way to the next rows.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }
    /// @param hour at which a day begins, 0 to 12
    void setDayStart(int hour);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The entry's place, or an invalid index where it is not shown or not read yet.
    [[nodiscard]] QModelIndex indexOf(const EntityId &id) const;
    /// The entry at a row of this model; the row must exist.
    [[nodiscard]] const Entry &entryAt(int row) const { return m_rows.entry(row); }
    /// Whether the row is the first of its day, and so has the day's head.
    [[nodiscard]] bool startsDay(int row) const { return m_rows.startsDay(row); }
    /// Now, by the logbook's clock.
    [[nodiscard]] Instant now() const { return m_logbook.now(); }

    /// A new entry has been looked at.
    void markSeen(const EntityId &id);

    /// To be called now and then: renames the days when midnight has passed.
    void refreshDay();

Q_SIGNALS:
    /// The log could not be read; `error` has words for the person. What was read stays.
    void failed(const weehours::Error &error);
    /// A search began or came to an end: isSearching().
    void searchingChanged();

private:
    void read();
    /// The entries that follow the rows; nothing where all are read or the log cannot be.
    [[nodiscard]] QList<Entry> nextPage();
    void append(const QList<Entry> &page);
    /// Goes on with a search until a page is full or the log ends.
    void searchOn();
    void setSearching(bool searching);
    /// Whether the place is beyond what has been read.
    [[nodiscard]] bool isBeyond(Instant start, const EntityId &id) const;
    /// Who the person at this profile is changes with signing in and out.
    void refreshSelf();
    void apply(const ChangeSet &changes);
    void applyChange(const Change &change);
    void insert(const Entry &entry);
    void update(int row, const Entry &entry);
    void remove(int row);
    /// The row below one that came, went or moved may have become the first of its day, or ceased.
    void dayMayHaveChanged(int row);
    /// The head of the day that the row belongs to may say something else.
    void nightMayHaveChanged(int row);
    [[nodiscard]] QString nightOf(int row) const;
    [[nodiscard]] bool belongsHere(const Entry &entry) const;
    [[nodiscard]] QString dayTitleOf(int row) const;
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] bool isOwn(const Entry &entry) const;
    [[nodiscard]] EntryState stateOf(const Entry &entry) const;
    [[nodiscard]] QString who(const Entry &entry) const;

    LogReader &m_logbook;
    BabyId m_babyId;
    EntryFilter m_filter;
    TimelineRows m_rows;
    bool m_complete = true;
    /// Up to where the log has been read.
    std::optional<EntryPlace> m_reached;
    QTimer m_search;
    /// How many rows a search goes on for.
    qsizetype m_wanted = 0;
    QSet<EntityId> m_new;
    QDate m_today;
    /// Asked of the store once, not for each row that is painted.
    std::optional<Person> m_self;
};

} // namespace weehours
