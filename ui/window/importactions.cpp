// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window takes a log from elsewhere.

#include "ui/importing/importpage.h"
#include "ui/window/mainwindow.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace weehours {

namespace {

/// The files and folders of this computer that are dragged.
QStringList draggedPaths(const QMimeData &dragged)
{
    QStringList paths;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::addImport()
{
    m_pages->addWidget(m_import);
    setAcceptDrops(true);
    connect(m_import, &ImportPage::left, this, &MainWindow::leaveImport);
    connect(m_import, &ImportPage::syncRequested, this, &MainWindow::showSync);
    connect(m_import, &ImportPage::told, this, &MainWindow::tell);
    connect(m_import, &ImportPage::busyChanged, this, [this](bool isBusy) {
        // What comes from the server could not be written meanwhile, and the window would wait.
        if (isBusy)
            m_parts.engine.stop();
        else
            m_parts.engine.start();
    });
}

bool MainWindow::isImporting() const
{
    return m_pages->currentWidget() == m_import;
}

void MainWindow::showImport(const QStringList &paths)
{
    if (!m_baby || m_import->isBusy())
        return;
    if (!isImporting()) {
        m_import->begin(m_baby->entity.babyId);
        m_pages->setCurrentWidget(m_import);
        m_import->takeFocus();
    }
    m_import->open(paths);
}

void MainWindow::leaveImport()
{
    if (!isImporting() || m_import->isBusy())
        return;
    m_pages->setCurrentWidget(m_day);
    m_import->begin(m_baby ? m_baby->entity.babyId : BabyId());
    focusView();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_baby && !m_import->isBusy() && !draggedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showImport(draggedPaths(*event->mimeData()));
}

} // namespace weehours
