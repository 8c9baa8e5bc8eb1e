// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys and clicks of the main window do to the log.

#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/window/logcolumn.h"
#include "ui/window/mainwindow.h"
#include "ui/words/entrywords.h"

#include <QShortcut>

namespace weehours {

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const QString &words, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_F, ShortcutSheet::tr("log a feed"), [this] { log(QString(kind::feed)); });
    on(Qt::Key_S, ShortcutSheet::tr("log a sleep; ends the one that runs"), [this] {
        if (m_logColumn->runningSleep())
            endSleep();
        else
            log(QString(kind::sleep));
    });
    on(Qt::Key_N, ShortcutSheet::tr("log a nappy"), [this] { log(QString(kind::nappy)); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)}) {
        on(keys, ShortcutSheet::tr("quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”"),
           [this] {
               showView(View::Day);
               m_quickLine->activate();
           });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_1), ShortcutSheet::tr("the day"),
       [this] { showView(View::Day); });
    on(QKeySequence(Qt::CTRL | Qt::Key_2), ShortcutSheet::tr("the week"),
       [this] { showView(View::Week); });
    on(QKeySequence(Qt::CTRL | Qt::Key_3), ShortcutSheet::tr("the trends"),
       [this] { showView(View::Trends); });
    on(QKeySequence::Undo, ShortcutSheet::tr("undo the last change"), [this] { undo(); });
    on(QKeySequence::Redo, ShortcutSheet::tr("redo it"), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_I), ShortcutSheet::tr("sync panel"), [this] { showSync(); });
    on(QKeySequence(QStringLiteral("?")), ShortcutSheet::tr("this sheet"),
       [this] { (new ShortcutSheet(this))->open(); });
    on(Qt::Key_L, ShortcutSheet::tr("what happened since you last looked"),
       [this] { tellMeanwhile(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), ShortcutSheet::tr("settings"),
       [this] { showSettings(); });
    // Not QKeySequence::Quit: not every desktop has a key for that.
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), ShortcutSheet::tr("quit"), [this] { quit(); });
}

void MainWindow::log(const QString &kindName)
{
    if (!m_baby)
        return;
    auto *editor = new EntryEditor(m_parts.logbook, m_baby->entity.babyId, kindName, this);
    connect(editor, &EntryEditor::saved, this, [this](const Entry &entry) {
        onSaved(entry, tr("Logged: %1").arg(entryTitle(entry)));
    });
    editor->open();
}

void MainWindow::onSaved(const Entry &entry, const QString &words)
{
    m_toast->showMessage(words, tr("Undo"), [this] { undo(); });
    m_timeline->showEntry(entry.id());
    focusView();
}

void MainWindow::endSleep()
{
    const auto sleep = m_logColumn->runningSleep();
    if (!sleep)
        return;
    const Instant end = qMax(m_parts.logbook.now(), sleep->startedAt());
    const auto ended = m_parts.logbook.edit(sleep->id(),
                                            {{QStringLiteral("endedAt"), end.toString()}});
    if (ended)
        onSaved(*ended, entryTitle(*ended));
    else
        tell(ended.error().detail);
}

void MainWindow::logQuickLine(const QString &text)
{
    if (!m_baby)
        return;
    const auto quick = parseQuickLine(text, m_parts.logbook.now());
    const auto entry = quick
                           ? m_parts.logbook.add(m_baby->entity.babyId, quick->kind, quick->fields)
                           : Result<Entry>(std::unexpected(quick.error()));
    if (!entry) {
        tell(entry.error().detail);
        return;
    }
    m_quickLine->clear();
    m_toast->showMessage(tr("Logged: %1").arg(entryTitle(*entry)), tr("Undo"), [this] { undo(); });
    m_timeline->showEntry(entry->id());
}

void MainWindow::edit(const EntityId &id)
{
    const auto entry = m_parts.logbook.find(id);
    if (!entry || !*entry) {
        tell(entry ? tr("This entry is no longer there.") : entry.error().detail);
        return;
    }
    auto *editor = new EntryEditor(m_parts.logbook, m_parts.histories, **entry, this);
    connect(editor, &EntryEditor::saved, this,
            [this](const Entry &saved) { onSaved(saved, tr("Saved: %1").arg(entryTitle(saved))); });
    connect(editor, &EntryEditor::deleteRequested, this, &MainWindow::remove);
    editor->open();
}

void MainWindow::remove(const EntityId &id)
{
    const auto removed = m_parts.logbook.remove(id);
    if (!removed) {
        tell(removed.error().detail);
        return;
    }
    m_toast->showMessage(tr("Deleted: %1").arg(entryTitle(*removed)), tr("Undo"),
                         [this] { undo(); });
}

void MainWindow::undo()
{
    const auto undone = m_parts.logbook.undo();
    if (!undone) {
        tell(undone.error().detail);
        return;
    }
    QString words;
    switch (undone->what) {
    case Undone::Add: words = tr("Undone: the new entry is gone."); break;
    case Undone::Edit: words = tr("Undone: the entry is as it was."); break;
    case Undone::Delete: words = tr("Undone: the entry is back."); break;
    case Undone::Restore: words = tr("Undone: the entry is deleted again."); break;
    case Undone::Merge: words = tr("Undone: they are two entries again."); break;
    }
    m_toast->showMessage(words + keptWords(*undone), tr("Redo"), [this] { redo(); });
}

void MainWindow::redo()
{
    const auto redone = m_parts.logbook.redo();
    if (!redone) {
        tell(redone.error().detail);
        return;
    }
    m_toast->showMessage(tr("Done again.") + keptWords(*redone), tr("Undo"), [this] { undo(); });
}

QString MainWindow::keptWords(const UndoReport &report) const
{
    if (report.kept.isEmpty())
        return {};
    return u' ' + tr("What %1 has changed since was left as it is.").arg(report.keptFor);
}

} // namespace weehours
