// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/meanwhilecard.h"

#include "core/logbook/wholefeeds.h"
#include "ui/kinds/meanwhilewords.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace weehours {

namespace {

// The sync at the return takes a second, or a few where the network has to wake up first.
constexpr std::chrono::minutes timeToArrive{1};
// For people who log at ten what happened at eight.
constexpr qint64 lateEntries = msecsPerDay;

} // namespace

MeanwhileCard::MeanwhileCard(LogReader &logbook, const Settings &settings, QWidget *parent)
    : Card(parent),
      m_logbook(logbook),
      m_settings(settings),
      m_title(new QLabel(this)),
      m_lines(new QVBoxLayout),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_putAway(new QPushButton(tr("Seen", "puts the card away"), this))
{
    setAccessibleName(tr("Since you last looked"));
    weehours::setRole(*m_title, QStringLiteral("small"));
    m_title->setWordWrap(true);
    m_lines->setSpacing(metrics::gap);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    for (QPushButton *button : {m_copy, m_putAway}) {
        weehours::setRole(*button, QStringLiteral("secondary"));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_copy->setText(tr("Copied"));
    });
    connect(m_putAway, &QPushButton::clicked, this, &MeanwhileCard::putAway);
    connect(&logbook, &LogReader::changed, this, [this](const ChangeSet &changes) {
        if (m_waits || isLate(changes))
            refresh();
    });
    hide();
}

void MeanwhileCard::tellSince(Instant since, bool always)
{
    m_since = since;
    m_returned = m_logbook.now();
    m_always = always;
    m_hasReturned = true;
    m_waits = true;
    m_seen.clear();
    QTimer::singleShot(timeToArrive, this, [this, returned = m_returned] {
        if (returned == m_returned)
            m_waits = false;
    });
    refresh();
}

bool MeanwhileCard::isLate(const ChangeSet &changes) const
{
    return m_hasReturned
           && (changes.reset || std::ranges::any_of(changes.changes, [this](const Change &change) {
                   const Instant made = madeAt(change.entry.id());
                   return !change.local && made > m_since && made <= m_returned
                          && !m_seen.contains(change.entry.id());
               }));
}

void MeanwhileCard::reword()
{
    if (!isHidden())
        refresh();
}

void MeanwhileCard::refresh()
{
    m_told.clear();
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString title = tr("Since you last looked · %1", "how long ago")
                              .arg(durationText(m_returned.msecs - m_since.msecs));
    m_title->setText(unbroken(title));
    m_text = title;
    m_copy->setText(tr("Copy"));
    const auto babies = m_logbook.babies().value_or(QList<Entry>());
    const auto self = m_logbook.self();
    bool anything = false;
    for (const Entry &baby : babies) {
        auto entries = m_logbook
                           .during(baby.entity.babyId, m_since.plusMsecs(-lateEntries),
                                   m_logbook.now().plusMsecs(1))
                           .value_or(QList<Entry>());
        // After the first minute, what others log now is no news: it is seen as it comes.
        entries.removeIf([this](const Entry &entry) {
            return m_seen.contains(entry.id()) || (!m_waits && madeAt(entry.id()) > m_returned);
        });
        for (const Entry &entry : std::as_const(entries))
            m_told.insert(entry.id());
        const auto whole = withWholeFeeds(entries, m_settings.feedPartMinutes() * msecsPerMinute);
        const Meanwhile told = tellMeanwhile(whole, self, m_since, m_returned);
        if (told.isEmpty() && !m_always)
            continue;
        anything = anything || !told.isEmpty();
        if (babies.size() > 1 && !(told.isEmpty() && told.running.isEmpty()))
            addLine(baby.text(QLatin1StringView("name")), {});
        for (const Doings &doings : told.doings) {
            if (const QString what = doingsText(doings); !what.isEmpty())
                addLine(whoText(doings), what);
        }
        for (const Entry &running : told.running)
            addLine({}, runningText(running));
    }
    if (!anything && m_always)
        addLine({}, tr("Nothing has been logged since then."));
    const bool shown = anything || m_always;
    if (shown != isVisibleTo(parentWidget())) {
        setVisible(shown);
        Q_EMIT shownChanged();
    }
}

void MeanwhileCard::addLine(const QString &who, const QString &what)
{
    // One line to read on: who, and what that person did.
    auto *line = new QLabel(this);
    line->setTextFormat(Qt::RichText);
    line->setText(unbroken(who.isEmpty() ? what.toHtmlEscaped()
                                         : QStringLiteral("<b>%1</b> %2")
                                               .arg(who.toHtmlEscaped(), what.toHtmlEscaped())));
    line->setWordWrap(true);
    weehours::setRole(*line, QStringLiteral("lead"));
    m_lines->addWidget(line);
    const QString separator = who.isEmpty() || what.isEmpty() ? QString() : QStringLiteral(": ");
    m_text += u'\n' + who + separator + what;
}

void MeanwhileCard::putAway()
{
    m_waits = false;
    m_always = false;
    m_seen += m_told;
    hide();
    Q_EMIT shownChanged();
    Q_EMIT dismissed();
}

void MeanwhileCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        Card::keyPressEvent(event);
}

} // namespace weehours
