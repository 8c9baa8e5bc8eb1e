// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>

namespace weehours {

/// One baby's log, newest first, for views. It reads a page at a time as the view scrolls back and
/// follows Logbook::changed with exact row signals, so that selection and scroll position stay; it
/// resets only for another baby or a ChangeSet that says so. GUI thread.
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
    };
    static constexpr int pageSize = 200;

    /// @param logbook must outlive the model
    explicit TimelineModel(Logbook &logbook, QObject *parent = nullptr);

    /// Shows the log of that baby; a null id shows nothing.
    void setBaby(const BabyId &babyId);
    [[nodiscard]] BabyId baby() const { return m_babyId; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// The entry's place, or an invalid index where it is not shown or not read yet.
    [[nodiscard]] QModelIndex indexOf(const EntityId &id) const;
    /// The entry at a row of this model; the row must exist.
    [[nodiscard]] const Entry &entryAt(int row) const { return m_rows.at(row); }
    /// Now, by the logbook's clock.
    [[nodiscard]] Instant now() const { return m_logbook.now(); }

    /// How many entries are still to be looked at, and that they have been.
    [[nodiscard]] qsizetype newCount() const { return m_new.size(); }
    void markSeen(const EntityId &id);
    void markAllSeen();

    /// To be called now and then: renames the days when midnight has passed.
    void refreshDay();

Q_SIGNALS:
    /// The log could not be read; `error` has words for the person. What was read stays.
    void failed(const weehours::Error &error);
    void newCountChanged();

private:
    void read();
    /// The entries that follow the rows; nothing where all are read or the log cannot be.
    [[nodiscard]] QList<Entry> nextPage();
    /// Who the person at this profile is changes with signing in and out.
    void refreshSelf();
    void apply(const ChangeSet &changes);
    void applyChange(const Change &change);
    void insert(const Entry &entry);
    void update(int row, const Entry &entry);
    void remove(int row);
    /// The row below one that came, went or moved may have become the first of its day, or ceased.
    void dayMayHaveChanged(int row);
    void forgetNew(const EntityId &id);
    /// Where the entry belongs among the rows.
    [[nodiscard]] int placeOf(const Entry &entry) const;
    [[nodiscard]] bool belongsHere(const Entry &entry) const;
    [[nodiscard]] QString dayTitleOf(int row) const;
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] bool isOwn(const Entry &entry) const;
    [[nodiscard]] EntryState stateOf(const Entry &entry) const;
    [[nodiscard]] QString who(const Entry &entry) const;

    Logbook &m_logbook;
    BabyId m_babyId;
    QList<Entry> m_rows;
    bool m_complete = true;
    QSet<EntityId> m_new;
    QDate m_today;
    /// Asked of the store once, not for each row that is painted.
    std::optional<Person> m_self;
};

} // namespace weehours
