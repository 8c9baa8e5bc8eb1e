// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/popupmenu.h"
#include "ui/words/timewords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace weehours {

namespace {

/// A new entry that was in view this long counts as seen.
constexpr int secondsToSee = 20;

Entry entryOf(const QModelIndex &index)
{
    return index.data(TimelineModel::EntryRole).value<Entry>();
}

} // namespace

TimelineView::TimelineView(const Theme &theme, TimelineModel &model, QWidget *parent)
    : PlacedList(parent), m_theme(theme), m_model(model), m_announcer(new Announcer(this))
{
    setItemDelegate(new TimelineDelegate(theme, this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = entryOf(currentIndex()).id(); });
    setAccessibleName(tr("Log"));
    setAccessibleDescription(tr("Enter edits the selected entry, Delete deletes it."));
    // The surrounding card is frame enough; the selected row shows the focus.
    setProperty("role", QStringLiteral("bare"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    // The list lies in a card, so it has no frame and no focus ring.
    setStyleSheet(QStringLiteral("weehours--TimelineView { border: none; padding: 0; "
                                 "background: transparent; }"));
    verticalScrollBar()->setSingleStep(6 * metrics::unit);

    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &TimelineView::tick);
    connect(&theme, &Theme::changed, this, &TimelineView::applyTheme);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT editRequested(entryOf(index).id()); });
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_model.markSeen(entryOf(index).id()); });
    // The empty text appears and disappears with the first row.
    connect(&model, &QAbstractItemModel::rowsInserted, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::rowsRemoved, viewport(), qOverload<>(&QWidget::update));
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(0);
    connect(&m_arrivals, &QTimer::timeout, this, &TimelineView::sayArrivals);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row) {
                    const QModelIndex index = m_model.index(row);
                    if (!index.data(TimelineModel::IsNewRole).toBool())
                        continue;
                    m_arrived.append(index);
                    m_arrivals.start();
                }
            });
    connect(&model, &TimelineModel::searchingChanged, viewport(), qOverload<>(&QWidget::update));
    measureAll();
}

void TimelineView::reset()
{
    PlacedList::reset();
    showEntry(m_kept);
}

bool TimelineView::showEntry(const EntityId &id)
{
    const QModelIndex place = m_model.indexOf(id);
    if (!place.isValid())
        return false;
    setCurrentIndex(place);
    scrollTo(place);
    return true;
}

QRect TimelineView::placeOf(const EntityId &id) const
{
    const QRect row = visualRect(m_model.indexOf(id)).intersected(viewport()->rect());
    const QRect place = row.isEmpty() ? viewport()->rect() : row;
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}

void TimelineView::applyTheme()
{
    // A new theme may change fonts, and with them the heights of rows.
    measureAll();
    viewport()->update();
}

void TimelineView::sayArrivals()
{
    m_arrived.removeIf([](const QPersistentModelIndex &index) { return !index.isValid(); });
    const auto arrived = std::exchange(m_arrived, {});
    if (arrived.isEmpty())
        return;
    const QModelIndex &last = arrived.constLast();
    m_announcer->say(arrived.size() == 1
                         ? tr("%1 logged: %2, %3", "who, what, at what time of day")
                               .arg(last.data(TimelineModel::WhoRole).toString(),
                                    entryTitle(entryOf(last)), timeText(entryOf(last).startedAt()))
                         : tr("%n new entries", "logged by others",
                              static_cast<int>(arrived.size())));
}

void TimelineView::tick()
{
    m_model.refreshDay();
    const bool looking = isActiveWindow();
    const auto [first, last] = visibleRows();
    QList<EntityId> seen;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row);
        const Entry entry = m_model.entryAt(row);
        if (entry.isRunning())
            update(index);
        if (looking && index.data(TimelineModel::IsNewRole).toBool()
            && ++m_secondsInView[entry.id()] >= secondsToSee) {
            seen.append(entry.id());
        }
    }
    for (const EntityId &id : std::as_const(seen)) {
        m_secondsInView.remove(id);
        m_model.markSeen(id);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (index.isValid() && plain) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT editRequested(entryOf(index).id());
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            Q_EMIT deleteRequested(entryOf(index).id());
            return;
        }
    }
    // Letters are the window's shortcuts, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    PlacedList::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    PlacedList::focusInEvent(event);
    m_isReached = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                  || (m_isReached && event->reason() == Qt::ActiveWindowFocusReason);
    // The ring is drawn around the current row, so there has to be one. Qt makes one current by
    // itself, but does not choose it.
    if (m_model.rowCount() > 0 && !selectionModel()->hasSelection()
        && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0));
    }
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    if (m_model.rowCount() > 0) {
        PlacedList::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.text());
    painter.setPen(m_theme.palette().muted);
    constexpr int margin = metrics::columnGap;
    const QRect room = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    QRect words;
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, emptyText(), &words);
    // In a new log, a ring around the words would look like a field to type in.
    if (hasFocus() && m_isReached) {
        paintFocusRing(painter, QRectF(words).adjusted(-margin, -margin, margin, margin),
                       metrics::buttonRadius, m_theme.palette().accent);
    }
}

QString TimelineView::emptyText() const
{
    if (m_model.isSearching())
        return tr("Searching …");
    if (!m_model.filter().isEmpty())
        return tr("No matches.\nPress Esc to see everything.");
    if (!m_model.isAllHere())
        return tr("The log is still coming from the server.");
    if (!m_model.canLog())
        return tr("Nothing is logged yet.\nThe first feed, sleep or nappy shows up here.");
    const QString words = tr("Nothing is logged yet.\nYour first feed, sleep or nappy shows up "
                             "here.");
    const auto key = [](QLatin1StringView kindName) { return keyText(*findFace(kindName)); };
    return words + u'\n'
           + tr("Press %1, %2 or %3, or / to type it.", "keys for a feed, a sleep, a nappy")
                 .arg(key(kind::feed), key(kind::sleep), key(kind::nappy));
}

void TimelineView::showEvent(QShowEvent *event)
{
    PlacedList::showEvent(event);
    m_ticker.start();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    PlacedList::hideEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos())
                                                                          : currentIndex();
    if (!index.isValid())
        return;
    const EntityId id = entryOf(index).id();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit …"), this, [this, id] { Q_EMIT editRequested(id); });
    menu->addAction(tr("Log again now"), this, [this, index = QPersistentModelIndex(index)] {
        setCurrentIndex(index);
        Q_EMIT againRequested();
    });
    menu->addAction(tr("Delete"), this, [this, id] { Q_EMIT deleteRequested(id); });
    giveLetters(*menu);
    const QPoint below = visualRect(index).center();
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(below));
}

} // namespace weehours
