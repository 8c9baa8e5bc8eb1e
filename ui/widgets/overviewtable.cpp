// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/overviewtable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace weehours {

OverviewTable::OverviewTable(QAbstractItemModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT openRequested(currentIndex().row());
        return;
    }
    // The page handles Copy, and letters are the window's shortcuts.
    const bool letter = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (event->matches(QKeySequence::Copy) || letter) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void OverviewTable::focusInEvent(QFocusEvent *event)
{
    // Otherwise the view would make the first cell current without selecting its row.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QTableView::focusInEvent(event);
}

} // namespace weehours
