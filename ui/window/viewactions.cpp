// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main window's views of the log, and the change between them.

#include "core/logbook/typedtime.h"
#include "core/protocol/schema.h"
#include "ui/growth/growthpage.h"
#include "ui/importing/importpage.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weekpage.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/segmented.h"
#include "ui/window/headerbar.h"
#include "ui/window/logcolumn.h"
#include "ui/window/mainwindow.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QStackedWidget>

namespace weehours {

void MainWindow::addViews()
{
    m_views->addWidget(m_week);
    m_views->addWidget(m_trends);
    m_views->addWidget(m_growth);
    connect(m_header->views(), &Segmented::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        m_parts.settings.setView(index);
        fold();
    });
    connect(m_week, &WeekPage::openRequested, this, &MainWindow::edit);
    connect(m_week, &WeekPage::told, this, &MainWindow::tell);
    connect(m_week, &WeekPage::reportRequested, this, &MainWindow::makeReport);
    connect(m_week, &WeekPage::dayStartChanged, this, &MainWindow::applySettings);
    connect(m_trends, &TrendsPage::told, this, &MainWindow::tell);
    connect(m_trends, &TrendsPage::weekRequested, this, [this](QDate day) {
        m_week->showDay(day);
        showView(View::Week);
    });
    connect(m_growth, &GrowthPage::openRequested, this, &MainWindow::edit);
    connect(m_growth, &GrowthPage::told, this, &MainWindow::tell);
    connect(m_growth, &GrowthPage::addRequested, this, [this] { log(kind::growth); });
    connect(m_growth, &GrowthPage::babyRequested, this, [this] { editBaby(false); });
}

void MainWindow::showExample()
{
    const bool ounces = units().volume == VolumeUnit::Ounces;
    m_quickLine->setExample(QStringLiteral("b %1 f %2")
                                .arg(ounces ? QStringLiteral("4") : QStringLiteral("120"),
                                     countsToTwelve() ? QStringLiteral("2:05pm")
                                                      : QStringLiteral("14:05")));
}

void MainWindow::applySettings()
{
    setUnits(m_parts.settings.units());
    setClockHours(m_parts.settings.clockHours());
    followNight();
    showExample();
    m_model.setDayStart(m_parts.settings.dayStart());
    m_timeline->viewport()->update();
    m_logColumn->refresh();
    m_week->refresh();
    m_trends->refresh();
    m_growth->refresh();
}

MainWindow::View MainWindow::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

void MainWindow::showView(View view)
{
    leaveImport();
    if (m_pages->currentWidget() != m_day)
        return;
    m_header->views()->setCurrentIndex(static_cast<int>(view));
    focusView();
}

void MainWindow::focusView()
{
    switch (view()) {
    case View::Day: m_timeline->setFocus(); break;
    case View::Week: m_week->takeFocus(); break;
    case View::Trends: m_trends->takeFocus(); break;
    case View::Growth: m_growth->takeFocus(); break;
    }
}

} // namespace weehours
