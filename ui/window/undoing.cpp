// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/undoing.h"

#include "core/exchange/importjob.h"
#include "core/logbook/logbook.h"
#include "core/logbook/wallclock.h"
#include "ui/kinds/entrywords.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/toast.h"
#include "ui/window/logpage.h"
#include "ui/window/shownbaby.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"

namespace weehours {

Undoing::Undoing(Logbook &logbook, const Database &database, const ShownBaby &baby, LogPage &page,
                 Toast &toast)
    : m_logbook(logbook), m_database(database), m_baby(baby), m_page(page), m_toast(toast)
{
}

void Undoing::offer(const QString &words)
{
    m_toast.showMessage(words, tr("Undo"), [this] { undo(); });
}

void Undoing::logged(const QList<Entry> &entries)
{
    const Entry &first = entries.constFirst();
    const auto count = static_cast<int>(entries.size());
    QString words = first.isRunning() ? tr("%1 since %2", "what runs, a time: Asleep since 8:01")
                                            .arg(entryTitle(first),
                                                 momentText(first.startedAt(), m_logbook.now()))
                                      : tr("Logged: %1").arg(titled(first));
    if (count > 1) {
        words = tr("Logged for %n baby(s): %1", nullptr, count).arg(titled(first));
    } else if (first.entity.babyId != m_baby.id()) {
        // Nothing of it is to be seen here.
        const auto baby = m_logbook.find(entityIdOf(first.entity.babyId));
        if (baby && *baby) {
            words = tr("Logged for %1: %2", "a baby, what")
                        .arg((*baby)->text(field::name), titled(first));
        }
    }
    offer(words);
    for (const Entry &entry : entries)
        m_page.timeline->showEntry(entry.id());
}

void Undoing::saved(const Entry &entry, const QString &words)
{
    offer(words);
    m_page.timeline->showEntry(entry.id());
    m_page.focusView();
}

void Undoing::undo()
{
    if (ImportJob::isNextToUndo(m_database)) {
        Q_EMIT importToUndo();
        return;
    }
    const auto undone = m_logbook.undoBook.undo();
    if (!undone) {
        m_toast.showMessage(errorText(undone.error()));
        return;
    }
    const QString what = named(*undone);
    QString words;
    switch (undone->what) {
    case Undone::Add: words = tr("Removed: %1", "an entry that was undone").arg(what); break;
    case Undone::Edit: words = tr("As before: %1", "an edit was undone").arg(what); break;
    case Undone::Delete: words = tr("Back again: %1", "a deletion was undone").arg(what); break;
    case Undone::Restore: words = tr("Deleted again: %1").arg(what); break;
    case Undone::Merge: words = tr("They are two entries again."); break;
    case Undone::Join: words = tr("They are two logs again."); break;
    case Undone::Import: words = tr("The import is undone."); break;
    }
    m_toast.showMessage(words + keptWords(*undone), tr("Redo"), [this] { redo(); });
    choose(*undone);
}

void Undoing::redo()
{
    if (ImportJob::isNextToRedo(m_database)) {
        Q_EMIT importToRedo();
        return;
    }
    const auto redone = m_logbook.undoBook.redo();
    if (!redone) {
        m_toast.showMessage(errorText(redone.error()));
        return;
    }
    offer(tr("Redone: %1").arg(named(*redone)) + keptWords(*redone));
    choose(*redone);
}

void Undoing::choose(const UndoReport &report)
{
    // What is not in the log, or of another baby, has no row.
    if (!report.entries.isEmpty())
        m_page.timeline->showEntry(report.entries.constFirst());
}

QString Undoing::titled(const Entry &entry) const
{
    const bool isToday = localDay(entry.startedAt()) == localDay(m_logbook.now());
    return isToday ? entryTitle(entry) : named(entry);
}

QString Undoing::named(const Entry &entry) const
{
    if (entry.kind() == kind::baby)
        return entry.text(field::name);
    return tr("%1, %2", "an entry, its time of day: Bottle, 90 ml, 8:05")
        .arg(entryTitle(entry), momentText(entry.startedAt(), m_logbook.now()));
}

QString Undoing::named(const UndoReport &report) const
{
    // Of an entry that was moved back, what is there counts; where all are gone, all do.
    QList<Entry> all;
    for (const EntityId &id : report.entries) {
        if (const auto entry = m_logbook.find(id); entry && *entry)
            all.append(**entry);
    }
    QList<Entry> there = all;
    there.removeIf([](const Entry &entry) { return entry.entity.deleted; });
    if (!there.isEmpty())
        all = there;
    const auto count = static_cast<int>(all.size());
    const QString one = all.isEmpty() ? QString() : named(all.constFirst());
    return count > 1
               ? tr("%1 and %n more", "an entry, and others of the same act", count - 1).arg(one)
               : one;
}

QString Undoing::keptWords(const UndoReport &report) const
{
    if (report.kept.isEmpty())
        return {};
    return u' '
           + tr("What %1 has changed since was left as it is.").arg(personText(report.keptFor));
}

} // namespace weehours
