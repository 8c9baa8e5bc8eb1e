// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/sync/historyfetcher.h"
#include "ui/dialogs/dialogframe.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace weehours {

class DosePart;
class EntryForm;
class SyncEngine;
class Theme;

/// The compact card in which an entry is made or changed. It opens with sensible values already
/// there, so that Enter alone logs; what is wrong is said in words as one types, and nothing typed
/// is lost. Where there are several babies, one entry can be made for more than one of them. The
/// same card changes any entry in place.
class EntryEditor : public DialogFrame
{
    Q_OBJECT
public:
    /// A card for a new entry of `kind`, with the values of the last one where they make sense.
    /// @param fields typed already, instead of what is proposed
    EntryEditor(Logbook &logbook, const BabyId &babyId, const QString &kind, QWidget *parent,
                const QJsonObject &fields = {});
    /// A card that changes `entry`, and tells its history when asked.
    EntryEditor(Logbook &logbook, HistoryFetcher &histories, const Entry &entry, QWidget *parent);

    /// Chooses the babies that a new entry is for; those that one may only read stay out.
    void choose(const QList<BabyId> &babies);
    /// Tells, of a medicine, what was given lately and what the plans allow: see DosePart. Cards of
    /// other kinds stay as they are.
    /// @param mayRemind see DosePart
    void watchDoses(Theme &theme, const SyncEngine &engine, bool mayRemind);

    /// Says how long the card has been open, and what others logged meanwhile: the time in it is
    /// from when it was opened. It is called every minute.
    void tellAge();

Q_SIGNALS:
    /// One for each baby it was made for; a single one where it was changed.
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
    void save();
    void offerHistory(HistoryFetcher &histories);
    /// Says in words what would be refused.
    void check();
    [[nodiscard]] QList<BabyId> chosen() const;
    void watchAge();
    /// Tells the part for medicines what was typed.
    void tellDose(const QJsonObject &fields);
    /// Offers the other medicines that were given lately, each with its last dose.
    void offerMedicines();
    /// Where it warns, its buttons take the place of the card's.
    void giveWay();
    /// Takes over what somebody else did to the entry that is open, but for what was typed here.
    void follow(const Change &change);

    Logbook &m_logbook;
    BabyId m_babyId;
    QString m_kind;
    std::optional<Entry> m_entry;
    EntryForm *m_form = nullptr;
    DosePart *m_doses = nullptr; ///< of a medicine
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    bool m_isTried = false; ///< it was to be saved, and something was missing
    QList<std::pair<BabyId, QPushButton *>> m_babies;
    Instant m_opened;
    QLabel *m_age = nullptr;
    QTimer m_minute;
    /// What came to the log since the card was opened.
    QStringList m_meanwhile;
};

} // namespace weehours
