// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"
#include "ui/dialogs/dialogframe.h"

#include <QHash>
#include <QJsonObject>
#include <QTimer>

class QLabel;
class QPushButton;

namespace weehours {

class ChoiceRow;
class DosePart;
class EntryForm;
class SyncEngine;
class Theme;

/// The card that creates or edits an entry. It opens with sensible values, so that Enter is enough.
/// Errors are shown in words while typing, and typed input is never lost. With several babies one
/// entry can be made for more than one of them, and an existing one moved to another.
class EntryEditor : public DialogFrame
{
    Q_OBJECT
public:
    /// A card for a new entry of `kind`, with the values of the last one where that makes sense.
    /// @param fields values that replace the proposed ones
    EntryEditor(Logbook &logbook, const BabyId &babyId, const QString &kind, QWidget *parent,
                const QJsonObject &fields = {});
    /// A card that edits `entry`, and shows its history on demand.
    EntryEditor(Logbook &logbook, HistoryFetcher &histories, const Entry &entry, QWidget *parent);

    /// Selects the babies of a new entry; babies with read-only access are left out.
    void choose(const QList<BabyId> &babies);
    /// Tells, of a medicine, what was given lately and what the plans allow: see DosePart. Cards of
    /// other kinds stay as they are.
    /// @param mayRemind see DosePart
    void watchDoses(Theme &theme, const SyncEngine &engine, bool mayRemind);

    /// Says how long the card has been open and what others logged meanwhile, since its time is
    /// that of opening. Called every minute.
    void tellAge();

Q_SIGNALS:
    /// One entry per baby for a new one; a single entry for an edit.
    void saved(const QList<weehours::Entry> &entries);
    void deleteRequested(const weehours::EntityId &id);
    /// The next dose of that plan is wanted to be reminded of; the card is closed.
    /// @param last the dose before it
    void remindRequested(const weehours::EntityId &plan, weehours::Instant at,
                         const weehours::EntityId &last);
    /// A plan for that medicine is wanted; the card is closed.
    void planRequested(const QString &medicine);

private:
    void build();
    void addBabies();
    /// Puts the babies before the first field in the order of Tab, as the keyboard begins there.
    void linkBabies();
    void save();
    void offerHistory(HistoryFetcher &histories);
    /// Shows in words why the entry would be refused.
    void check();
    [[nodiscard]] QList<BabyId> chosen() const;
    /// Whether an entry that exists is to be another baby's.
    [[nodiscard]] bool isMoved() const;
    void watchAge();
    /// Passes the typed values to the part for medicines.
    void tellDose(const QJsonObject &fields);
    /// Offers the other medicines that were given lately, each with its last dose, and then those
    /// that are planned.
    void offerMedicines();
    /// Offers the names that activities had before.
    void offerActivities();
    /// Asks once for the unit of a dose that has none, and moves the focus there.
    /// @returns whether it asked
    bool asksForUnit();
    /// Proposes the usual dose of the medicine that is typed, instead of that of the one before.
    void followMedicine();
    /// Where it warns, its buttons take the place of the card's.
    void giveWay();
    /// Takes over somebody else's change to the open entry, except in fields that were edited here.
    void follow(const Change &change);

    Logbook &m_logbook;
    BabyId m_babyId;
    QString m_kind;
    std::optional<Entry> m_entry;
    EntryForm *m_form = nullptr;
    DosePart *m_doses = nullptr;              ///< for a medicine only
    QHash<QString, QJsonObject> m_usualDoses; ///< by the plain letters of the medicine
    QString m_medicine;                       ///< for which a dose was proposed
    QJsonObject m_proposedDose;
    bool m_hasAskedForUnit = false;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isTried = false; ///< saving was tried, and something was missing
    QList<std::pair<BabyId, QPushButton *>> m_babies; ///< of a new entry
    QWidget *m_linkedTo = nullptr;                    ///< the field they were put before
    ChoiceRow *m_baby = nullptr; ///< of an entry that exists; null if there is only one baby
    Instant m_opened;
    QLabel *m_age = nullptr;
    QTimer m_minute;
    /// The entries that arrived since the card was opened.
    QStringList m_meanwhile;
};

} // namespace weehours
