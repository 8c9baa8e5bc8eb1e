// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/tray.h"

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/widgets/plaintext.h"
#include "ui/words/timewords.h"

#include <algorithm>
#include <chrono>

namespace weehours {

namespace {

constexpr QLatin1StringView shownKinds[] = {kind::feed, kind::sleep, kind::nappy};
/// The texts are in minutes.
constexpr std::chrono::seconds pause{20};

} // namespace

Tray::Tray(LogReader &logbook, const QIcon &icon, QObject *parent)
    : QObject(parent), m_logbook(logbook), m_icon(icon)
{
    for (size_t i = 0; i < std::size(shownKinds); ++i) {
        m_lines.append(m_menu.addAction(QString()));
        m_lines.last()->setEnabled(false);
    }
    m_menu.addSeparator();
    m_feed = m_menu.addAction(QString(), this, [this] { Q_EMIT logRequested(kind::feed); });
    m_sleep = m_menu.addAction(QString(), this, [this] {
        if (isAsleep())
            Q_EMIT endSleepRequested();
        else
            Q_EMIT logRequested(kind::sleep);
    });
    m_nappy = m_menu.addAction(QString(), this, [this] { Q_EMIT logRequested(kind::nappy); });
    m_menu.addSeparator();
    m_open = m_menu.addAction(QString(), this, &Tray::openRequested);
    m_quit = m_menu.addAction(QString(), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openRequested();
            });
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refresh);
    connect(&logbook, &LogReader::changed, this, &Tray::refresh);
    connect(&m_ticker, &QTimer::timeout, this, &Tray::refresh);
    m_ticker.start(pause);
    refresh();
}

void Tray::setBaby(const std::optional<Entry> &baby)
{
    m_baby = baby;
    refresh();
}

bool Tray::isAsleep() const
{
    if (!m_baby)
        return false;
    const auto running = m_logbook.running(m_baby->entity.babyId).value_or(QList<Entry>());
    return std::ranges::any_of(running,
                               [](const Entry &entry) { return entry.kind() == kind::sleep; });
}

QString Tray::lineFor(const QString &kindName) const
{
    const Instant now = m_logbook.now();
    const auto running = m_logbook.running(m_baby->entity.babyId).value_or(QList<Entry>());
    for (const Entry &entry : running) {
        if (entry.kind() == kindName) {
            return tr("%1 · %2", "what runs, for how long")
                .arg(entryTitle(entry), durationText(runningMsecs(entry, now)));
        }
    }
    const auto last = m_logbook.last(m_baby->entity.babyId, kindName).value_or(std::nullopt);
    if (!last)
        return tr("%1: none yet").arg(kindTitle(kindName));
    return tr("%1 · %2", "what was last, how long ago")
        .arg(entryTitle(*last), agoText(last->endedAt().value_or(last->startedAt()), now));
}

QStringList Tray::lines() const
{
    QStringList result;
    if (!m_baby)
        return result;
    for (const QLatin1StringView kindName : shownKinds)
        result.append(lineFor(kindName));
    return result;
}

void Tray::refresh()
{
    const QStringList words = lines();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setText(PlainText::onButton(PlainText::outside(words.value(i))));
        m_lines.at(i)->setVisible(i < words.size());
    }
    const auto actions = m_menu.actions();
    for (QAction *action : actions.mid(m_lines.size(), 4))
        action->setVisible(m_baby.has_value());
    m_feed->setText(tr("Log a feed …"));
    m_nappy->setText(tr("Log a nappy …"));
    m_open->setText(tr("Open Wee Hours"));
    m_quit->setText(tr("Quit"));
    m_sleep->setText(isAsleep() ? tr("End the sleep") : tr("Log a sleep …"));
    QStringList tip = words;
    tip.prepend(m_baby ? m_baby->text(QLatin1StringView("name")) : tr("Wee Hours"));
    m_icon.setToolTip(PlainText::outside(tip.join(u'\n')));
}

} // namespace weehours
