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
/// the next is all right, how many the last 24 hours had. Where the dose would break the person's
/// own plan it warns, with *Not now* and *Log anyway*; it never blocks, and advises no dose. It
/// follows what others log while it is open, and takes no room where there is nothing to say.
class DosePart : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    /// @param mayRemind whether this computer can remind of the dose when it is all right
    DosePart(Theme &theme, Logbook &logbook, const SyncEngine &engine, bool mayRemind,
             QWidget *parent);

    /// What is in the form.
    /// @param babies whom it would be logged for; the one with a warning is told of
    /// @param dose   its name, dose and time; of an entry that is changed its id, as it does not
    ///               count beside itself
    /// @param mayWarn false for an entry that stands and would stay where it is
    void setDose(const QList<BabyId> &babies, const Entry &dose, bool mayWarn);
    [[nodiscard]] bool isWarning() const { return m_isWarning; }
    /// Whether what it says covers that entry too.
    [[nodiscard]] bool tellsOf(const Entry &entry) const;
    /// Enter is "Not now" from here on, wherever the focus is but on the other button.
    void takeEnter();
    void focusNotNow();

Q_SIGNALS:
    /// The warning came or went, or the height changed.
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
    /// What a baby's log knows.
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
    /// Says since when a dose of somebody else could be missing; nothing while all are in touch.
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
    /// What others gave while the form was open.
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
