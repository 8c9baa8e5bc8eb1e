// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/logdialogs.h"

#include "core/logbook/logbook.h"
#include "core/logbook/wallclock.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/plansdialog.h"
#include "ui/report/reportdialog.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/toast.h"
#include "ui/window/shownbaby.h"
#include "ui/window/undoing.h"

namespace weehours {

LogDialogs::LogDialogs(const Parts &parts, const ShownBaby &baby, TimelineView &timeline,
                       Undoing &undoing, Toast &toast, QWidget &window)
    : m_parts(parts),
      m_baby(baby),
      m_timeline(timeline),
      m_undoing(undoing),
      m_toast(toast),
      m_window(window)
{
}

void LogDialogs::showPlans()
{
    planFor({});
}

void LogDialogs::planFor(const QString &medicine)
{
    if (!m_baby.isThere())
        return;
    auto *plans = new PlansDialog(m_parts.theme, m_parts.logbook, m_parts.settings, m_baby.id(),
                                  &m_window);
    plans->setNotifies(m_parts.notifies());
    if (!medicine.isEmpty())
        plans->begin({{field::forKind, QString(kind::medication)}, {field::title, medicine}});
    connect(plans, &PlansDialog::written, &m_undoing, &Undoing::offer);
    plans->open();
}

void LogDialogs::showDeleted()
{
    if (!m_baby.isThere())
        return;
    auto *dialog = new DeletedDialog(m_parts.logbook, m_baby.id(), &m_window);
    connect(dialog, &DeletedDialog::restored, this,
            [this](const Entry &entry) { m_timeline.showEntry(entry.id()); });
    dialog->open();
}

void LogDialogs::exportLog()
{
    if (!m_baby.isThere())
        return;
    auto *dialog = new ExportDialog(m_parts.store,
                                    m_parts.logbook.babies().value_or(QList<Entry>()), m_baby.id(),
                                    m_parts.logbook.now(), &m_window);
    connect(dialog, &ExportDialog::told, this,
            [this](const QString &words) { m_toast.showMessage(words); });
    dialog->open();
}

void LogDialogs::makeReport(QDate last)
{
    if (!m_baby.isThere())
        return;
    auto *dialog = new ReportDialog(m_parts.logbook, m_parts.theme, *m_baby.entry(), last,
                                    m_parts.settings.dayStart(), &m_window);
    connect(dialog, &ReportDialog::told, this,
            [this](const QString &words) { m_toast.showMessage(words); });
    dialog->open();
}

void LogDialogs::makeReport()
{
    makeReport(localDay(m_parts.logbook.now()));
}

void LogDialogs::showAbout()
{
    (new AboutDialog(m_parts.store.database.path(), &m_window))->open();
}

} // namespace weehours
