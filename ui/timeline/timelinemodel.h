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

/// One baby's log, newest first. Fetches a page at a time as the view scrolls, and follows
/// LogReader::changed with exact row signals, so that selection and scroll position are kept. It
/// resets only for another baby, another filter, or a ChangeSet that requires it. A search goes
/// through the log in steps of a few milliseconds and returns to the event loop in between. GUI
/// thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< the Entry
        IdRole,                       ///< its id, as a QString
        IsNewRole,    ///< another caregiver's, arrived while the program runs, not yet seen
        DayTitleRole, ///< the day's heading on the first row of a day; otherwise a null QString
        IsOwnRole,    ///< made by the person of this profile
        ColourRole,   ///< the number of the author's colour: 0 for the person of this profile
        StateRole,    ///< the EntryState; without an account no entry waits to be sent
        WhoRole,      ///< "you", or the author's name; empty if unknown
        /// On the first row of a day, the end of the sleep that continues from that day into the
        /// next: "asleep until 6:58"; otherwise a null QString.
        NightRole,
    };
    /// Entries that are fetched at once; within a frame.
    static constexpr int pageSize = 50;

    /// @param logbook must outlive the model
    explicit TimelineModel(LogReader &logbook, QObject *parent = nullptr);

    /// Shows the log of this baby; a null id shows nothing.
    void setBaby(const BabyId &babyId);
    [[nodiscard]] BabyId baby() const { return m_babyId; }
    /// Shows only entries that the filter accepts; an empty filter shows all.
    void setFilter(const EntryFilter &filter);
    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    /// Whether a search is still looking for rows.
    [[nodiscard]] bool isSearching() const { return m_search.isActive(); }
    /// @param hour at which a day begins, 0 to 12
    void setDayStart(int hour);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The entry's index; invalid if it is not shown or not fetched yet.
    [[nodiscard]] QModelIndex indexOf(const EntityId &id) const;
    /// The entry of a row; the row must exist.
    [[nodiscard]] Entry entryAt(int row) const { return m_rows.entry(row); }
    /// Whether the row is the first of its day, and so has the day's heading.
    [[nodiscard]] bool startsDay(int row) const { return m_rows.startsDay(row); }
    /// The logbook's current time.
    [[nodiscard]] Instant now() const { return m_logbook.now(); }
    /// Whether the whole log has come from its server.
    [[nodiscard]] bool isAllHere() const { return m_logbook.isAllHere(m_babyId); }

    /// Whether the person may log for this baby.
    [[nodiscard]] bool canLog() const;

    /// Marks a new entry as seen.
    void markSeen(const EntityId &id);

    /// Updates the day headings after midnight; call it regularly.
    void refreshDay();

Q_SIGNALS:
    /// The log could not be read; `error` has words for the person. Fetched rows stay.
    void failed(const weehours::Error &error);
    /// isSearching() has changed.
    void searchingChanged();

private:
    void read();
    /// The entries after the last row; empty if all are fetched, or on an error.
    [[nodiscard]] QList<Entry> nextPage();
    void append(const QList<Entry> &page);
    /// Continues a search until a page is full or the log ends.
    void searchOn();
    void setSearching(bool searching);
    /// Whether the place is beyond the fetched part of the log.
    [[nodiscard]] bool isBeyond(Instant start, const EntityId &id) const;
    /// Signing in and out changes the profile's own person.
    void refreshSelf();
    void apply(const ChangeSet &changes);
    void applyChange(const Change &change);
    void insert(const Entry &entry);
    void update(int row, const Entry &entry);
    void remove(int row);
    /// The row after an inserted, removed or moved one may have become the first of its day, or no
    /// longer be it.
    void dayMayHaveChanged(int row);
    /// The night's text in the heading of the row's day may have changed.
    void nightMayHaveChanged(int row);
    [[nodiscard]] QString nightOf(int row) const;
    [[nodiscard]] bool belongsHere(const Entry &entry) const;
    [[nodiscard]] QString dayTitleOf(int row) const;
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] bool isOwn(const Entry &entry) const;
    [[nodiscard]] EntryState stateOf(const Entry &entry) const;
    [[nodiscard]] QString who(const Entry &entry) const;
    /// 0 for the person of this profile; another number for each other caregiver.
    [[nodiscard]] int colourOf(const Entry &entry) const;
    void readOthers();

    LogReader &m_logbook;
    BabyId m_babyId;
    EntryFilter m_filter;
    TimelineRows m_rows;
    bool m_complete = true;
    /// The place up to which the log has been fetched.
    std::optional<EntryPlace> m_reached;
    QTimer m_search;
    /// The number of rows at which a search pauses.
    qsizetype m_wanted = 0;
    QSet<EntityId> m_new;
    QDate m_today;
    /// Cached, so that painting a row does not query the store.
    std::optional<Person> m_self;
    /// The other caregivers, in the order of the server.
    QList<UserId> m_others;
};

} // namespace weehours
