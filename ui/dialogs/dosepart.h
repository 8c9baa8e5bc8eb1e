// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/logbook/logbook.h"
#include "core/plans/dosesafety.h"
#include "core/sync/syncengine.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace weehours {

class DoseStrip;

/// What a medicine's form says before a dose is logged: who gave the last one and when, from when
/// the next is allowed, and the number in the last 24 hours. If the dose would break the person's
/// own plan, it warns with *Not now* and *Log anyway*; it never blocks, and never recommends a
/// dose. It follows entries of others while it is open, and takes no space if there is nothing to
/// say.
class DosePart : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param mayRemind whether this computer can remind of the dose when it is all right
    DosePart(Theme &theme, Logbook &logbook, const SyncEngine &engine, bool mayRemind,
             QWidget *parent);

    /// Sets the content of the form.
    /// @param babies the babies to log it for; a warning names the baby it is about
    /// @param dose   name, dose and time; when an entry is edited also its id, since it does not
    /// count beside itself
    /// @param mayWarn false for an existing entry whose time and medicine are unchanged
    void setDose(const QList<BabyId> &babies, const Entry &dose, bool mayWarn);
    [[nodiscard]] bool isWarning() const { return m_isWarning; }
    /// Whether its text covers that entry too.
    [[nodiscard]] bool tellsOf(const Entry &entry) const;
    /// From now on Enter means "Not now", unless the other button has the focus.
    void takeEnter();
    /// Gives the button *Not now* the focus.
    void focusNotNow();

Q_SIGNALS:
    /// The warning appeared or disappeared, or the height changed.
    void changed();
    void notNow();
    void logAnyway();
    /// The next dose is wanted to be reminded of.
    /// @param last the dose before it
    void remindRequested(const weehours::EntityId &plan, weehours::Instant at,
                         const weehours::EntityId &last);
    /// There is no plan for that medicine, and the person wants one.
    void planRequested(const QString &medicine);

private:
    /// What a baby's log says about the dose.
    struct Told
    {
        BabyId baby;
        DoseSafety safety;
    };

    void build();
    void onChanged(const ChangeSet &changes);
    void refresh();
    [[nodiscard]] std::optional<Told> worst();
    void showLines(const Told &told);
    void showWarning(const Told &told);
    void showPlan(const DoseSafety &safety);
    /// Since when a dose by somebody else could be missing; empty while every device is in sync.
    [[nodiscard]] QString offlineWords(const BabyId &baby) const;
    [[nodiscard]] QString lastWords(const Entry &last) const;
    [[nodiscard]] bool isMine(const Entry &entry) const;
    [[nodiscard]] QString givenWords(const Plan &plan, const Entry &last) const;
    [[nodiscard]] QString whenWords(Instant when) const;
    QLabel *addLabel(QWidget *place, const char *role);

    Theme &m_theme;
    Logbook &m_logbook;
    const SyncEngine &m_engine;
    QList<BabyId> m_babies;
    Entry m_dose;
    const bool m_mayRemind;
    bool m_mayWarn = true;
    bool m_isWarning = false;
    QHash<BabyId, DoseRecord> m_records;
    /// Entries of others that arrived while the form was open.
    QSet<EntityId> m_came;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_offline = nullptr;
    DoseStrip *m_strip = nullptr;
    QFrame *m_warning = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_warningTitle = nullptr;
    QLabel *m_warningWords = nullptr;
    QPushButton *m_notNow = nullptr;
    QPushButton *m_anyway = nullptr;
    QPushButton *m_remind = nullptr;
    /// What is warned of, while it is.
    DoseSafety m_safety;
    QLabel *m_source = nullptr;
    QPushButton *m_plan = nullptr;
};

} // namespace weehours
