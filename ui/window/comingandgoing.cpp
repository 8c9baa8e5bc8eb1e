// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the main window is left and come back to: the last look, the tray, links, notifications.

#include "core/account/invitelink.h"
#include "core/logbook/wallclock.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/settings/settingsdialog.h"
#include "ui/overview/trendspage.h"
#include "ui/overview/weekpage.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/logcolumn.h"
#include "ui/window/mainwindow.h"
#include "ui/window/meanwhilecard.h"
#include "ui/window/noticecolumn.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace weehours {

namespace {

/// Whoever was away for less remembers.
constexpr qint64 longEnoughAway = 30 * msecsPerMinute;
/// How far back the key tells where the window was never left.
constexpr qint64 withoutALook = 8 * msecsPerHour;

} // namespace

void MainWindow::addManners()
{
    m_notices->setLead(m_meanwhile);
    connect(m_meanwhile, &MeanwhileCard::shownChanged, this, &MainWindow::fold);
    connect(m_meanwhile, &MeanwhileCard::dismissed, this, &MainWindow::focusView);
    m_leftAt = m_parts.settings.lastLooked();
    m_nightWatch.setInterval(static_cast<int>(msecsPerMinute));
    connect(&m_nightWatch, &QTimer::timeout, this, &MainWindow::followNight);
    m_nightWatch.start();
    followNight();
    // Not at the end alone, which a program that is killed does not come to.
    constexpr int settled = 1000;
    m_stateSaver.setSingleShot(true);
    m_stateSaver.setInterval(settled);
    connect(&m_stateSaver, &QTimer::timeout, this,
            [this] { m_parts.settings.setGeometry(saveGeometry()); });
}

void MainWindow::followNight()
{
    const QTime time = WallClock().at(m_parts.logbook.now()).time;
    // Only as it begins and as it ends: in between the person may choose otherwise.
    const bool isNight = m_parts.settings.isNightAt(time);
    if (isNight == m_isNight)
        return;
    m_isNight = isNight;
    m_parts.theme.setName(m_isNight ? ThemeName::Night : m_parts.settings.theme());
}

void MainWindow::toggleNight()
{
    const ThemeName usual = m_parts.settings.theme();
    if (m_parts.theme.name() != ThemeName::Night)
        m_parts.theme.setName(ThemeName::Night);
    else
        m_parts.theme.setName(usual == ThemeName::Night ? ThemeName::System : usual);
}

void MainWindow::fitToScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    // Of what the desktop puts around a window nothing is known before it is shown; where it was
    // left, there was room for that.
    const int title = m_parts.settings.geometry().isEmpty() ? 10 * metrics::unit : 0;
    const QSize room = screen()->availableSize() - QSize(0, title);
    if (size().boundedTo(room) == size())
        return;
    resize(size().boundedTo(room));
    setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    const bool active = isActiveWindow() || QApplication::activeWindow();
    m_parts.engine.setWindowActive(active);
    if (active)
        onReturn();
    else
        onLeave();
}

void MainWindow::onLeave()
{
    m_isLookedAt = false;
    m_leftAt = m_parts.logbook.now();
    m_parts.settings.setLastLooked(*m_leftAt);
}

void MainWindow::onReturn()
{
    if (m_isLookedAt)
        return;
    m_isLookedAt = true;
    Q_EMIT lookedAt();
    if (m_leftAt && m_parts.logbook.now().msecs - m_leftAt->msecs >= longEnoughAway)
        m_meanwhile->tellSince(*m_leftAt, false);
}

void MainWindow::tellMeanwhile()
{
    showView(View::Day);
    const Instant now = m_parts.logbook.now();
    m_meanwhile->tellSince(m_leftAt.value_or(now.plusMsecs(-withoutALook)), true);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_stateSaver.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setGeometry(saveGeometry());
    m_parts.settings.setLastLooked(m_parts.logbook.now());
    const auto toTray = m_parts.settings.closesToTray();
    if (m_quits || !m_hasTray || toTray == false) {
        QMainWindow::closeEvent(event);
        QApplication::setQuitOnLastWindowClosed(true);
        return;
    }
    event->ignore();
    if (toTray)
        leaveForTray();
    else
        askForTray();
}

void MainWindow::leaveForTray()
{
    // A card of the desktop's that closes while the window is hidden must not end the program.
    QApplication::setQuitOnLastWindowClosed(false);
    hide();
    if (m_isLookedAt)
        onLeave();
    m_parts.engine.setWindowActive(false);
}

namespace {

/// Asked once: it depends on what the person expects of a tray.
class TrayQuestion : public DialogFrame
{
    Q_DECLARE_TR_FUNCTIONS(weehours::TrayQuestion)
public:
    TrayQuestion(QWidget *parent, const std::function<void(bool)> &answered)
        : DialogFrame(tr("Stay in the tray?"), parent)
    {
        auto *words = new QLabel(tr("There Wee Hours can still tell you what others log, and is "
                                    "back with one click. You can change this in the settings."),
                                 this);
        words->setWordWrap(true);
        body()->addWidget(words);
        const std::tuple<QString, const char *, bool> answers[] = {
            {tr("Quit"), "secondary", false}, {tr("Stay in the tray"), "primary", true}};
        for (const auto &[text, role, stays] : answers) {
            auto *button = addButton(text, QString::fromLatin1(role));
            connect(button, &QPushButton::clicked, this, [this, answered, yes = stays] {
                accept();
                answered(yes);
            });
            if (stays)
                button->setFocus();
        }
    }
};

} // namespace

void MainWindow::askForTray()
{
    auto *question = new TrayQuestion(this, [this](bool stays) {
        m_parts.settings.setClosesToTray(stays);
        close();
    });
    question->open();
}

void MainWindow::quit()
{
    m_quits = true;
    close();
    QApplication::quit();
}

void MainWindow::comeForward(const QString &token)
{
    // Wayland lets a window come forward only with what the one who was clicked gave for it.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    QApplication::setQuitOnLastWindowClosed(true);
    raise();
    activateWindow();
}

void MainWindow::openLink(const QString &link)
{
    if (link.isEmpty())
        return;
    if (const auto invite = parseInvite(link); !invite) {
        tell(invite.error().detail);
        return;
    }
    openAccountDialog(AccountDialog::Purpose::Join, link);
}

void MainWindow::showEntry(const EntityId &id)
{
    const auto entry = m_parts.logbook.find(id).value_or(std::nullopt);
    if (!entry)
        return;
    const auto baby = m_parts.logbook.find(entityIdOf(entry->entity.babyId)).value_or(std::nullopt);
    if (baby)
        showBaby(*baby);
    showView(View::Day);
    m_timeline->showEntry(id);
}

void MainWindow::logFromTray(const QString &kindName)
{
    comeForward({});
    log(kindName);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts.theme, m_parts.settings, m_hasTray, this);
    connect(dialog, &SettingsDialog::displayChanged, this, &MainWindow::applySettings);
    dialog->open();
}

} // namespace weehours
