// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys and clicks of the main window do to the log.

#include "core/plans/dosesafety.h"
#include "core/protocol/schema.h"
#include "ui/dialogs/enddialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/kindpalette.h"
#include "ui/dialogs/plansdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/importing/importpage.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/quickvocabulary.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/searchbar.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/quicklineedit.h"
#include "ui/widgets/toast.h"
#include "ui/window/logcolumn.h"
#include "ui/window/mainwindow.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace weehours {

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const QString &words, auto &&act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            // Nothing else is written while an import has the log to itself.
            if (!m_import->isBusy())
                act();
        });
    };
    for (const KindFace &face : faces()) {
        if (face.key != Qt::Key_unknown)
            on(face.key, face.keyWords.said(), [this, &face] { logOrEnd(face.kind); });
    }
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_K)})
        on(keys, ShortcutSheet::tr("all kinds, to log one of them"), [this] { showKinds(); });
    on(Qt::Key_R, ShortcutSheet::tr("plans and reminders"), [this] { showPlans(); });
    on(Qt::Key_X, ShortcutSheet::tr("switch sides in the breast feed that runs"),
       [this] { switchFeed(); });
    on(Qt::Key_P, ShortcutSheet::tr("pause the breast feed that runs, or resume it"),
       [this] { pauseFeed(); });
    on(Qt::Key_A, ShortcutSheet::tr("log the chosen entry, or the last one, again, now"),
       [this] { logAgain(); });
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_L)}) {
        on(keys, ShortcutSheet::tr("quick line: “b 120 f 14:05”, “s 13:10-14:25”, “n poo yellow”"),
           [this] {
               if (m_baby && !canLog()) {
                   tellReadOnly();
                   return;
               }
               showView(View::Day);
               m_quickLine->activate();
           });
    }
    for (int i = 0; i < mostBabyKeys; ++i) {
        on(QKeySequence(Qt::Key_1 + i), ShortcutSheet::tr("the log of the first, second … baby"),
           [this, i] { showBabyAt(i); });
    }
    on(QKeySequence(Qt::CTRL | Qt::Key_1), ShortcutSheet::tr("the day"),
       [this] { showView(View::Day); });
    on(QKeySequence(Qt::CTRL | Qt::Key_2), ShortcutSheet::tr("the week"),
       [this] { showView(View::Week); });
    on(QKeySequence(Qt::CTRL | Qt::Key_3), ShortcutSheet::tr("the trends"),
       [this] { showView(View::Trends); });
    on(QKeySequence(Qt::CTRL | Qt::Key_4), ShortcutSheet::tr("growth"),
       [this] { showView(View::Growth); });
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
       ShortcutSheet::tr("report for the paediatrician"),
       [this] { makeReport(localDay(m_parts.logbook.now())); });
    on(QKeySequence::Find, ShortcutSheet::tr("search the log"), [this] { startSearch(); });
    on(QKeySequence::Undo, ShortcutSheet::tr("undo the last change"), [this] { undo(); });
    // Both are in use, and a standard key alone would give the first of them.
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        on(keys, ShortcutSheet::tr("redo it"), [this] { redo(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_I), ShortcutSheet::tr("sync panel"), [this] { showSync(); });
    on(QKeySequence(QStringLiteral("?")), ShortcutSheet::tr("this sheet"),
       [this] { (new ShortcutSheet(this))->open(); });
    on(Qt::Key_L, ShortcutSheet::tr("what happened since you last looked"),
       [this] { tellMeanwhile(); });
    on(Qt::Key_Z, ShortcutSheet::tr("night look, and back"), [this] { toggleNight(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), ShortcutSheet::tr("settings"),
       [this] { showSettings(); });
    // Not QKeySequence::Quit: not every desktop has a key for that.
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), ShortcutSheet::tr("quit"), [this] { quit(); });
}

void MainWindow::logOrEnd(const QString &kindName)
{
    if (m_logColumn->running(kindName))
        endTimer(kindName);
    else
        log(kindName);
}

void MainWindow::log(const QString &kindName)
{
    if (!m_baby)
        return;
    if (canLog())
        openCard({m_baby->entity.babyId}, kindName, {});
    else
        tellReadOnly();
}

void MainWindow::openCard(const QList<BabyId> &babies, const QString &kindName,
                          const QJsonObject &fields)
{
    leaveImport();
    auto *editor = new EntryEditor(m_parts.logbook, babies.constFirst(), kindName, this, fields);
    editor->choose(babies);
    editor->watchDoses(m_parts.theme, m_parts.engine);
    connect(editor, &EntryEditor::planRequested, this, &MainWindow::showPlans);
    connect(editor, &EntryEditor::saved, this, [this](const QList<Entry> &entries) {
        onLogged(entries);
        focusView();
    });
    openBeside(*editor, m_logColumn->buttonPlace(kindName));
}

bool MainWindow::isWarnedOf(const QList<BabyId> &babies, const QString &kindName,
                            const QJsonObject &fields) const
{
    if (kindName != kind::medication)
        return false;
    const Instant at = Instant::parse(fields.value(field::startedAt).toString())
                           .value_or(m_parts.logbook.now());
    return std::ranges::any_of(babies, [&](const BabyId &baby) {
        const auto doses = readDoses(m_parts.logbook, baby, at, QTimeZone::systemTimeZone());
        return doses
               && doseSafety(doses->plans, doses->doses, fields.value(field::name).toString(), at)
                          .warning
                      != DoseSafety::Warning::None;
    });
}

void MainWindow::showKinds()
{
    if (!m_baby)
        return;
    if (!canLog()) {
        tellReadOnly();
        return;
    }
    showView(View::Day);
    auto *palette = new KindPalette(
        m_parts.theme, m_parts.logbook, m_parts.settings, m_baby->entity.babyId,
        [this](const QString &text) { return quickPreview(text); }, this);
    connect(palette, &KindPalette::pinsChanged, m_logColumn, &LogColumn::refresh);
    connect(palette, &KindPalette::activityChosen, this, [this](const QString &name) {
        openCard({m_baby->entity.babyId}, kind::activity,
                 {{field::activity, QStringLiteral("other")}, {field::name, name}});
    });
    m_logColumn->showMore(true);
    connect(palette, &QDialog::finished, m_logColumn, [this] { m_logColumn->showMore(false); });
    connect(palette, &KindPalette::kindChosen, this, &MainWindow::logOrEnd);
    connect(palette, &KindPalette::lineChosen, this, &MainWindow::logQuickLine);
    connect(palette, &KindPalette::noteChosen, this, [this](const QString &note) {
        const auto added = m_parts.logbook.addForAll({m_baby->entity.babyId}, kind::note,
                                                     {{field::notes, note}});
        if (added)
            onLogged(*added);
        else
            tell(complaintText(kind::note, added.error()));
    });
    // Over the log, from its first line on, and never beyond the window.
    const QRect room(mapToGlobal(QPoint(0, 0)), size());
    QRect place(m_views->mapToGlobal(QPoint(0, 0)), palette->size());
    place.moveRight(qMin(place.right(), room.right()));
    place.moveBottom(qMin(place.bottom(), room.bottom()));
    place.moveLeft(qMax(place.left(), room.left()));
    place.moveTop(qMax(place.top(), room.top()));
    palette->move(place.topLeft());
    palette->open();
}

void MainWindow::openBeside(QDialog &card, const QRect &place)
{
    // A window moves with its frame, which is not there yet; ours is as large.
    const QSize frame = frameGeometry().size() - size();
    card.resize(card.sizeHint());
    const QSize whole = card.size() + frame;
    const QRect room = QRect(mapToGlobal(QPoint(0, 0)), size());
    // To the right of a narrow thing, over a wide one, and never beyond the window, nor beyond the
    // screen where it is larger than the window.
    const bool narrow = place.width() < width() / 2;
    const QPoint wanted = narrow ? place.topRight() + QPoint(metrics::columnGap, 0)
                                 : place.topLeft() + QPoint(metrics::columnGap, 0);
    QRect taken(wanted, whole);
    for (const QRect &within : {room, screen()->availableGeometry()}) {
        taken.moveRight(qMin(taken.right(), within.right()));
        taken.moveBottom(qMin(taken.bottom(), within.bottom()));
        taken.moveLeft(qMax(taken.left(), within.left()));
        taken.moveTop(qMax(taken.top(), within.top()));
    }
    card.move(taken.topLeft());
    card.open();
}

void MainWindow::onLogged(const QList<Entry> &entries)
{
    const Entry &first = entries.constFirst();
    const auto count = static_cast<int>(entries.size());
    QString words = tr("Logged: %1").arg(entryTitle(first));
    if (count > 1) {
        words = tr("Logged for %n baby(s): %1", nullptr, count).arg(entryTitle(first));
    } else if (!m_baby || first.entity.babyId != m_baby->entity.babyId) {
        // Nothing of it is to be seen here.
        const auto baby = m_parts.logbook.find(entityIdOf(first.entity.babyId));
        if (baby && *baby) {
            words = tr("Logged for %1: %2", "a baby, what")
                        .arg((*baby)->text(field::name), entryTitle(first));
        }
    }
    m_toast->showMessage(words, tr("Undo"), [this] { undo(); });
    for (const Entry &entry : entries)
        m_timeline->showEntry(entry.id());
}

void MainWindow::onSaved(const Entry &entry, const QString &words)
{
    m_toast->showMessage(words, tr("Undo"), [this] { undo(); });
    m_timeline->showEntry(entry.id());
    focusView();
}

void MainWindow::endTimer(const QString &kindName)
{
    const auto timer = m_logColumn->running(kindName);
    if (!timer)
        return;
    const auto ended = m_parts.logbook.end(timer->id());
    if (ended) {
        onEnded(*timer, *ended);
    } else if (ended.error().code == codes::invalidEntity) {
        // It was forgotten for days.
        m_toast->showMessage(complaintText({}, ended.error()), tr("Ended at …"),
                             [this, timer] { askEnd(*timer, timer->startedAt()); });
    } else {
        tell(complaintText({}, ended.error()));
    }
}

void MainWindow::onEnded(const Entry &timer, const Entry &ended)
{
    constexpr qint64 longSleep = 14 * msecsPerHour;
    constexpr qint64 longFeed = 90 * msecsPerMinute;
    const qint64 lasted = ended.endedAt().value_or(ended.startedAt()).msecs
                          - ended.startedAt().msecs;
    onSaved(ended, entryTitle(ended));
    if (lasted <= (ended.kind() == kind::sleep ? longSleep : longFeed))
        return;
    m_toast->showMessage(
        tr("%1. That is long.", "what was ended: Slept 15 h 20").arg(entryTitle(ended)),
        tr("Ended at …"), [this, timer, end = *ended.endedAt()] { askEnd(timer, end); });
}

void MainWindow::askEnd(const Entry &timer, Instant proposal)
{
    auto *dialog = new EndDialog(m_parts.logbook, timer, proposal, this);
    connect(dialog, &EndDialog::ended, this,
            [this](const Entry &ended) { onSaved(ended, entryTitle(ended)); });
    dialog->open();
}

void MainWindow::switchFeed(std::optional<FeedSide> side)
{
    const auto feed = m_logColumn->running(kind::feed);
    if (!feed)
        return;
    const FeedTimer timer(*feed, m_parts.logbook.now());
    if (!side && timer.side())
        side = *timer.side() == FeedSide::Left ? FeedSide::Right : FeedSide::Left;
    if (!side)
        side = m_parts.logbook.nextSide(feed->entity.babyId).value_or(FeedSide::Left);
    editTimer(feed->id(), timer.switchTo(*side));
}

void MainWindow::pauseFeed()
{
    const auto feed = m_logColumn->running(kind::feed);
    if (!feed)
        return;
    const FeedTimer timer(*feed, m_parts.logbook.now());
    editTimer(feed->id(), timer.isPaused() ? timer.resume() : timer.pause());
}

void MainWindow::showPlans(const QString &medicine)
{
    if (!m_baby)
        return;
    auto *plans = new PlansDialog(m_parts.theme, m_parts.logbook, m_parts.settings,
                                  m_baby->entity.babyId, this);
    if (!medicine.isEmpty())
        plans->begin({{field::forKind, QString(kind::medication)}, {field::title, medicine}});
    connect(plans, &PlansDialog::written, this, [this](const QString &words) {
        m_toast->showMessage(words, tr("Undo"), [this] { undo(); });
    });
    plans->open();
}

void MainWindow::editTimer(const EntityId &id, const QJsonObject &fields)
{
    if (const auto edited = m_parts.logbook.edit(id, fields); !edited)
        tell(complaintText({}, edited.error()));
}

Result<QuickTerms> MainWindow::quickTerms() const
{
    const auto shown = m_parts.logbook.babies();
    if (!shown)
        return std::unexpected(shown.error());
    return QuickTerms{units(), *shown, quickVocabulary()};
}

Result<MainWindow::QuickLog> MainWindow::quickLogOf(const QString &text) const
{
    const auto terms = quickTerms();
    if (!terms)
        return std::unexpected(terms.error());
    const auto entry = parseQuickLine(text, m_parts.logbook.now(), *terms);
    if (!entry)
        return std::unexpected(entry.error());
    const auto babies = chooseBabies(entry->babies, terms->babies,
                                     m_baby ? m_baby->entity.babyId : BabyId());
    if (!babies)
        return std::unexpected(babies.error());
    return QuickLog{*entry, *babies};
}

std::optional<Result<MeantStop>> MainWindow::readQuickStop(const QString &text) const
{
    const auto shown = m_parts.logbook.babies();
    if (!shown)
        return std::unexpected(shown.error());
    const auto stop = parseQuickStop(text, m_parts.logbook.now(), *shown);
    if (!stop)
        return std::nullopt;
    if (!*stop)
        return std::unexpected(stop->error());
    const auto babies = chooseBabies((*stop)->babies, *shown,
                                     m_baby ? m_baby->entity.babyId : BabyId());
    if (!babies)
        return std::unexpected(babies.error());
    QList<Entry> running;
    for (const BabyId &baby : *babies) {
        const auto timers = m_parts.logbook.running(baby);
        if (!timers)
            return std::unexpected(timers.error());
        running += *timers;
    }
    return chooseStop(**stop, running);
}

QuickLineEdit::Preview MainWindow::quickPreview(const QString &text) const
{
    const Instant now = m_parts.logbook.now();
    if (const auto stop = readQuickStop(text)) {
        if (!*stop)
            return {false, {}, {}, {}, stop->error().detail};
        const auto &[timer, end] = **stop;
        const QString day = dayIfOther(end, now);
        return {true, timer.kind(),
                tr("%1: ended %2", "what runs, a time")
                    .arg(kindTitle(timer.kind()),
                         day.isEmpty() ? timeText(end) : day + u' ' + timeText(end)),
                timer.text(QLatin1StringView("method"))};
    }
    const auto terms = quickTerms();
    if (!terms)
        return {false, {}, {}, {}, terms.error().detail};
    const QuickReading reading = readQuickLine(text, now, *terms);
    if (!reading.entry) {
        // A word out of place says more than what is missing because of it.
        const QString words = reading.unclear.isEmpty()
                                  ? complaintText({}, reading.entry.error())
                                  : tr("I don't understand “%1”.").arg(reading.unclear.join(u' '));
        return {false, {}, {}, {}, words};
    }
    const QuickEntry &entry = *reading.entry;
    QString words = quickWords(entry, now);
    const auto babies = chooseBabies(entry.babies, terms->babies,
                                     m_baby ? m_baby->entity.babyId : BabyId());
    if (babies && !entry.babies.isEmpty()) {
        QStringList names;
        for (const Entry &baby : terms->babies) {
            if (babies->contains(baby.entity.babyId))
                names.append(baby.text(field::name));
        }
        words = tr("%1: %2", "names, what is logged for them")
                    .arg(QLocale().createSeparatedList(names), words);
    }
    const QString method = entry.fields.value(field::method).toString();
    if (!reading.unclear.isEmpty())
        return {false, entry.kind, words, method,
                tr("“%1”?", "words that are not understood").arg(reading.unclear.join(u' '))};
    if (!babies)
        return {false, entry.kind, words, method, babies.error().detail};
    return {true, entry.kind, words, method};
}

void MainWindow::logQuickLine(const QString &text)
{
    if (!m_baby)
        return;
    if (const auto stop = readQuickStop(text)) {
        const auto ended = *stop ? m_parts.logbook.end((*stop)->timer.id(), (*stop)->end)
                                 : std::unexpected(stop->error());
        if (!ended) {
            tell(ended.error().detail);
            return;
        }
        m_quickLine->clear();
        onEnded((*stop)->timer, *ended);
        return;
    }
    const auto quick = quickLogOf(text);
    if (quick && isWarnedOf(quick->babies, quick->entry.kind, quick->entry.fields)) {
        m_quickLine->clear();
        openCard(quick->babies, quick->entry.kind, quick->entry.fields);
        return;
    }
    const auto entries = quick ? m_parts.logbook.addForAll(quick->babies, quick->entry.kind,
                                                           quick->entry.fields)
                               : std::unexpected(quick.error());
    if (!entries) {
        tell(complaintText({}, entries.error()));
        return;
    }
    m_quickLine->clear();
    onLogged(*entries);
}

void MainWindow::logAgain()
{
    if (!m_baby || view() != View::Day)
        return;
    const QModelIndex chosen = m_timeline->currentIndex();
    if (!chosen.isValid() && m_model.rowCount() == 0)
        return;
    const Entry &last = m_model.entryAt(chosen.isValid() ? chosen.row() : 0);
    const KindFace *face = findFace(last.kind());
    if (!face)
        return;
    QJsonObject fields;
    for (const FieldFace &one : face->fields) {
        if (one.repeat != Repeat::Never && last.has(one.field))
            fields.insert(one.field, last.entity.data.value(one.field));
    }
    if (last.text(field::method) == feedmethod::breast) {
        const FeedSide side = m_parts.logbook.nextSide(m_baby->entity.babyId)
                                  .value_or(FeedSide::Left);
        fields.insert(field::endSide, sideWord(side));
    }
    const QList<BabyId> babies{m_baby->entity.babyId};
    // What was measured has to be measured anew: its form asks for it.
    if (!m_parts.logbook.check(last.kind(), fields) || isWarnedOf(babies, last.kind(), fields)) {
        openCard(babies, last.kind(), fields);
        return;
    }
    const auto added = m_parts.logbook.addForAll(babies, last.kind(), fields);
    if (added)
        onLogged(*added);
    else
        tell(complaintText(last.kind(), added.error()));
}

void MainWindow::startSearch()
{
    if (!m_baby)
        return;
    showView(View::Day);
    m_search->open();
}

void MainWindow::edit(const EntityId &id)
{
    const auto entry = m_parts.logbook.find(id);
    if (!entry || !*entry) {
        tell(entry ? tr("This entry is no longer there.") : entry.error().detail);
        return;
    }
    auto *editor = new EntryEditor(m_parts.logbook, m_parts.histories, **entry, this);
    editor->watchDoses(m_parts.theme, m_parts.engine);
    connect(editor, &EntryEditor::planRequested, this, &MainWindow::showPlans);
    connect(editor, &EntryEditor::saved, this, [this](const QList<Entry> &saved) {
        onSaved(saved.constFirst(), tr("Saved: %1").arg(entryTitle(saved.constFirst())));
    });
    connect(editor, &EntryEditor::deleteRequested, this, &MainWindow::remove);
    openBeside(*editor, m_timeline->placeOf(id));
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
    if (ImportJob::isNextToUndo(m_parts.store.database)) {
        showImport();
        m_import->undo();
        return;
    }
    const auto undone = m_parts.logbook.undoBook.undo();
    if (!undone) {
        tell(undone.error().detail);
        return;
    }
    const QString what = named(*undone);
    QString words;
    switch (undone->what) {
    case Undone::Add: words = tr("Removed: %1", "an entry that was undone").arg(what); break;
    case Undone::Edit: words = tr("As before: %1", "an edit was undone").arg(what); break;
    case Undone::Delete: words = tr("Back again: %1", "a deletion was undone").arg(what); break;
    case Undone::Restore: words = tr("Deleted again: %1").arg(what); break;
    case Undone::Merge: words = tr("Undone: they are two entries again."); break;
    case Undone::Join: words = tr("Undone: they are two logs again."); break;
    case Undone::Import: words = tr("Undone: what was imported is gone."); break;
    }
    m_toast->showMessage(words + keptWords(*undone), tr("Redo"), [this] { redo(); });
}

void MainWindow::redo()
{
    if (ImportJob::isNextToRedo(m_parts.store.database)) {
        showImport();
        m_import->redo();
        return;
    }
    const auto redone = m_parts.logbook.undoBook.redo();
    if (!redone) {
        tell(redone.error().detail);
        return;
    }
    m_toast->showMessage(tr("Redone: %1").arg(named(*redone)) + keptWords(*redone), tr("Undo"),
                         [this] { undo(); });
}

QString MainWindow::named(const Entry &entry)
{
    if (entry.kind() == kind::baby)
        return entry.text(field::name);
    return tr("%1, %2", "an entry, its time of day: Bottle, 90 ml, 8:05")
        .arg(entryTitle(entry), timeText(entry.startedAt()));
}

QString MainWindow::named(const UndoReport &report) const
{
    const auto count = static_cast<int>(report.entries.size());
    const auto first = count == 0 ? Result<std::optional<Entry>>()
                                  : m_parts.logbook.find(report.entries.constFirst());
    const QString one = first && *first ? named(**first) : QString();
    return count > 1
               ? tr("%1 and %n more", "an entry, and others of the same act", count - 1).arg(one)
               : one;
}

QString MainWindow::keptWords(const UndoReport &report) const
{
    if (report.kept.isEmpty())
        return {};
    return u' ' + tr("What %1 has changed since was left as it is.").arg(report.keptFor);
}

} // namespace weehours
