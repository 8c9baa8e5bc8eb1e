// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/logcolumn.h"

#include "core/logbook/daysummary.h"
#include "core/logbook/wholefeeds.h"
#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/overview/topicmenu.h"
#include "ui/overview/trendwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/awakecard.h"
#include "ui/widgets/feedcard.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/todaycard.h"
#include "ui/words/timewords.h"
#include "ui/words/units.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace weehours {

namespace {

/// What is usual shows after a few days; before, a comparison would show only chance.
constexpr int daysToCompare = 3;
/// What four buttons side by side need.
constexpr int fourInARow = 352;

/// Among which an activity with a name of its own is looked for first.
constexpr int latestActivities = 100;
/// The parts of one feed do not begin farther from each other.
constexpr qint64 longestFeed = 6 * msecsPerHour;

TodayRow row(const QString &label, const QString &kindName, double value, double average,
             const QString &valueText, const QString &averageText)
{
    TodayRow result{label, valueText, averageText, kindName};
    // The longer of the two fills most of the bar, so that both are always on it.
    const double full = std::max(value, average) * 1.1;
    result.fraction = full > 0 ? value / full : 0;
    result.mark = full > 0 && average > 0 ? average / full : -1;
    return result;
}

} // namespace

LogColumn::LogColumn(Theme &theme, LogReader &logbook, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_settings(settings),
      m_column(new QVBoxLayout(this)),
      m_buttons(new QGridLayout),
      m_feed(new FeedCard(theme, this)),
      m_more(new MoreButton(theme, tr("Log something else"), QStringLiteral("K"), this)),
      m_awake(new AwakeCard(theme, this)),
      m_today(new TodayCard(theme, this))
{
    m_buttons->setSpacing(metrics::cardGap);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::cardGap);
    m_column->addLayout(m_buttons);
    m_column->addWidget(m_more);
    m_column->addWidget(m_awake);
    m_column->addWidget(m_today);
    m_column->addStretch();
    showButtons(m_settings.pins());
    connect(m_more, &QAbstractButton::clicked, this, &LogColumn::moreRequested);
    connect(m_feed, &FeedCard::sideChosen, this, &LogColumn::sideChosen);
    connect(m_feed, &FeedCard::pauseRequested, this, &LogColumn::pauseRequested);

    m_ticker.setInterval(1000);
    connect(&m_ticker, &QTimer::timeout, this, &LogColumn::tick);
    m_ticker.start();
    connect(&logbook, &LogReader::changed, this, &LogColumn::refresh);
    connect(&logbook, &LogReader::statusChanged, this, [this] {
        // All of a log that was joined has come.
        if (m_isWhole != m_logbook.isAllHere(m_babyId))
            refresh();
    });
}

void LogColumn::showButtons(const QStringList &kinds)
{
    QStringList shown;
    for (const Last &last : std::as_const(m_last))
        shown.append(last.kind);
    if (shown == kinds)
        return;
    QList<Last> next;
    for (const QString &kindName : kinds) {
        const auto there = std::ranges::find(m_last, kindName, &Last::kind);
        if (there != m_last.end()) {
            next.append(*there);
            continue;
        }
        const Topic topic = Topic::fromString(kindName);
        auto *button = new LogButton(m_theme, topic.kind, this);
        button->setCompact(m_compact);
        // An activity with a name of its own has no letter.
        const KindFace *face = findFace(topic.kind);
        if (face && topic.name.isEmpty())
            button->setKeyCap(keyText(*face));
        next.append({button, kindName, std::nullopt, std::nullopt});
        connect(button, &LogButton::stopRequested, this,
                [this, kindName] { Q_EMIT endRequested(kindName); });
        connect(button, &LogButton::logRequested, this,
                [this, kindName] { Q_EMIT logRequested(kindName); });
    }
    for (const Last &last : std::as_const(m_last)) {
        // It may be the one that was pressed just now.
        if (!kinds.contains(last.kind)) {
            last.button->hide();
            last.button->deleteLater();
        }
    }
    m_last = next;
    placeButtons();
    QWidget *before = nullptr;
    for (const Last &last : std::as_const(m_last)) {
        last.button->show();
        if (before)
            setTabOrder(before, last.button);
        before = last.button;
    }
    if (before)
        setTabOrder(before, m_more);
}

void LogColumn::placeButtons()
{
    for (const Last &last : std::as_const(m_last))
        m_buttons->removeWidget(last.button);
    m_buttons->removeWidget(m_feed);
    m_column->removeWidget(m_feed);
    // Side by side up to four, and more in two rows.
    const auto count = static_cast<int>(m_last.size());
    const bool fits = count <= 3 || (count == 4 && width() >= fourInARow);
    const int columns = !m_compact ? 1 : fits ? qMax(1, count) : (count + 1) / 2;
    int place = 0;
    int feedRow = 0;
    for (const Last &last : std::as_const(m_last)) {
        m_buttons->addWidget(last.button, place / columns * 2, place % columns);
        if (last.kind == kind::feed)
            feedRow = place / columns * 2 + 1;
        ++place;
    }
    for (int column = 0; column < m_buttons->columnCount(); ++column)
        m_buttons->setColumnStretch(column, column < columns ? 1 : 0);
    // Below the feed's button or, where the buttons are side by side, below all of them.
    if (m_compact)
        m_column->insertWidget(1, m_feed);
    else
        m_buttons->addWidget(m_feed, feedRow, 0);
    m_feed->setCompact(m_compact);
    showFeedCard(running(kind::feed).has_value());
}

void LogColumn::showFeedCard(bool runs)
{
    const bool changes = m_feed->isHidden() == runs;
    m_feed->setVisible(runs);
    // One above the other there is room for one of them: a feed needs its sides, and K still works.
    m_more->setVisible(m_hasMore && !m_readOnly && (!runs || !m_compact));
    // What it gave up or took decides whether the day's totals have room.
    if (changes)
        showToday();
}

void LogColumn::showMore(bool open)
{
    m_more->setDown(open);
}

void LogColumn::showToday()
{
    const int above = m_buttons->totalMinimumSize().height() + m_more->sizeHint().height()
                      + 2 * m_column->spacing();
    const int withToday = above + m_today->heightForWidth(width());
    m_today->setVisible(!m_compact && withToday <= height());
    // The totals tell more; the button says since when the baby is awake in any case.
    m_awake->setCompact(m_compact);
    const auto fits = [this, withToday] {
        return withToday + m_awake->heightForWidth(width()) + m_column->spacing() <= height();
    };
    m_awake->setShort(false);
    m_awake->setShort(!m_compact && !fits());
    const bool hasRoom = m_compact ? m_hasAwakeLine : fits();
    m_awake->setVisible(hasRoom && awakeSince());
}

void LogColumn::setHasAwakeLine(bool hasLine)
{
    m_hasAwakeLine = hasLine;
    showToday();
}

void LogColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_compact && event->oldSize().width() != event->size().width())
        placeButtons();
    showToday();
}

void LogColumn::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void LogColumn::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (const Last &last : std::as_const(m_last))
        last.button->setCompact(compact);
    placeButtons();
    showToday();
    tick();
}

void LogColumn::setHasMore(bool hasMore)
{
    m_hasMore = hasMore;
    showFeedCard(running(kind::feed).has_value());
}

void LogColumn::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    for (const Last &last : std::as_const(m_last)) {
        last.button->setEnabled(!readOnly);
        const KindFace *face = findFace(last.kind);
        last.button->setKeyCap(readOnly || !face ? QString() : keyText(*face));
    }
    m_feed->setEnabled(!readOnly);
    tick();
}

int LogColumn::tallHeight() const
{
    int height = m_more->sizeHint().height();
    height += static_cast<int>(m_last.size()) * (LogButton::tallHeight + metrics::cardGap);
    if (running(kind::feed))
        height += m_feed->tallHeight() + metrics::cardGap;
    return height;
}

QRect LogColumn::buttonPlace(const QString &kindName) const
{
    const QWidget *place = this;
    for (const Last &last : m_last) {
        if (last.kind == kindName)
            place = last.button;
    }
    return {place->mapToGlobal(QPoint(0, 0)), place->size()};
}

void LogColumn::refresh()
{
    if (m_babyId.isNull())
        return;
    m_isWhole = m_logbook.isAllHere(m_babyId);
    const auto running = m_logbook.running(m_babyId).value_or(QList<Entry>());
    QStringList kinds = m_settings.pins();
    for (const Entry &timer : running) {
        const auto has = [&](const QString &pin) { return Topic::fromString(pin).has(timer); };
        if (std::ranges::none_of(kinds, has))
            kinds.append(timer.kind());
    }
    showButtons(kinds);
    for (Last &last : m_last) {
        const Topic topic = Topic::fromString(last.kind);
        last.entry = lastOf(topic);
        const auto found = std::ranges::find_if(running, [&](const Entry &timer) {
            return topic.has(timer);
        });
        last.running = found == running.end() ? std::nullopt : std::optional(*found);
    }
    const auto side = m_logbook.nextSide(m_babyId);
    m_nextSide = side ? std::optional(*side) : std::nullopt;
    refreshToday();
    tick();
}

std::optional<Entry> LogColumn::lastOf(const Topic &topic) const
{
    auto last = m_logbook.last(m_babyId, topic.kind).value_or(std::nullopt);
    const qint64 within = m_settings.feedPartMinutes() * msecsPerMinute;
    if (last && topic.kind == kind::feed && within > 0) {
        // A feed in parts is one: its other parts are a few hours away at most.
        const auto around = m_logbook
                                .during(m_babyId, last->startedAt().plusMsecs(-longestFeed),
                                        last->startedAt().plusMsecs(1))
                                .value_or(QList<Entry>());
        for (const Entry &entry : withWholeFeeds(around, within)) {
            if (entry.kind() == kind::feed && !entry.isRunning())
                return entry;
        }
    }
    if (topic.name.isEmpty() || !last || topic.has(*last))
        return last;
    // It is nearly always among the latest; to read all of them takes several frames.
    EntryQuery query;
    query.babyId = m_babyId;
    query.kind = topic.kind;
    query.to = m_logbook.now().plusMsecs(1);
    for (const int limit : {latestActivities, 0}) {
        query.limit = limit;
        const auto entries = m_logbook.entries(query).value_or(QList<Entry>());
        for (const Entry &entry : entries) {
            if (topic.has(entry))
                return entry;
        }
        if (entries.size() < limit)
            break;
    }
    return std::nullopt;
}

void LogColumn::tick()
{
    const Instant now = m_logbook.now();
    // A sleep that runs adds to the day's sum, at the same moment in every window.
    if (running(kind::sleep) && now.msecs / msecsPerMinute != m_summedAt.msecs / msecsPerMinute)
        refreshToday();
    const auto feed = running(kind::feed);
    if (feed)
        m_feed->setFeed(*feed, now);
    showFeedCard(feed.has_value());
    for (const Last &last : std::as_const(m_last)) {
        last.button->setRunning(last.running.has_value());
        const Topic topic = Topic::fromString(last.kind);
        last.button->setIconName(iconNameFor(topic.kind, last.running ? last.running->entity.data
                                                                      : QJsonObject()));
        if (last.running) {
            tellRunning(last, now);
            continue;
        }
        last.button->setTitle(topicTitle(topic));
        // What was logged here a moment ago is the last one for sure.
        if (!m_isWhole && !(last.entry && last.entry->state == EntryState::Waiting)) {
            last.button->setDetail(m_compact ? tr("…", "not known yet")
                                             : tr("the log is still coming"));
            continue;
        }
        if (!last.entry) {
            last.button->setDetail(tr("none yet"));
            continue;
        }
        last.button->setDetail(detailOf(last, now));
    }
    showAwake(now);
}

std::optional<Instant> LogColumn::awakeSince() const
{
    const auto sleep = std::ranges::find(m_last, QString(kind::sleep), &Last::kind);
    if (!m_isWhole || sleep == m_last.end() || sleep->running || !sleep->entry)
        return std::nullopt;
    return sleep->entry->endedAt();
}

void LogColumn::showAwake(Instant now)
{
    const auto since = awakeSince();
    if (!since) {
        m_awake->hide();
        return;
    }
    const QString title = tr("Awake since %1 · %2", "a time, a span of time")
                              .arg(timeText(*since), durationText(now.msecs - since->msecs));
    AwakeCard::Words words{title, {}, {}, {}};
    if (m_usualAwake) {
        const QString from = durationText(m_usualAwake->from);
        const QString to = durationText(m_usualAwake->to);
        const auto baby = m_logbook.find(entityIdOf(m_babyId)).value_or(std::nullopt);
        const QString name = baby ? baby->text(field::name) : QString();
        if (from == to) {
            words.brief = tr("usually about %1", "awake; a span of time").arg(from);
            words.alone = tr("Usually awake about %1", "a span of time").arg(from);
            words.usual = tr("At this time of day %1 is usually awake about %2, by %n nap(s) of "
                             "the last 14 days.",
                             "a baby, a span of time", m_usualAwake->naps)
                              .arg(name, from);
        } else {
            words.brief = tr("usually %1 to %2", "awake; spans of time").arg(from, to);
            words.alone = tr("Usually awake %1 to %2", "spans of time").arg(from, to);
            words.usual = tr("At this time of day %1 is usually awake %2 to %3, by %n nap(s) of "
                             "the last 14 days.",
                             "a baby, spans of time", m_usualAwake->naps)
                              .arg(name, from, to);
        }
    }
    if (m_awake->setWords(words) || m_awake->isHidden())
        showToday();
}

QString LogColumn::detailOf(const Last &last, Instant now) const
{
    const Entry &entry = *last.entry;
    const Instant then = entry.endedAt().value_or(entry.startedAt());
    if (last.kind == kind::sleep && entry.endedAt()) {
        const QString awake = tr("awake %1", "a span of time").arg(sumText(now.msecs - then.msecs));
        return m_compact ? awake
                         : tr("%1 · slept %2", "awake 1 h 20; a span of time")
                               .arg(awake, durationText(then.msecs - entry.startedAt().msecs));
    }
    QString ago = agoText(then, now);
    if (m_compact)
        return ago;
    QString words = tr("%1 · %2", "time since, what it was").arg(ago, entryTitle(entry));
    // A feed in parts has the method of its first one.
    const bool hasSides = entry.text(field::method) == feedmethod::breast
                          || entry.has(field::leftSeconds) || entry.has(field::rightSeconds);
    if (last.kind != kind::feed || !m_nextSide || !hasSides)
        return words;
    const ChoiceFace *side = findFace(kind::feed, field::endSide)->choice(sideWord(*m_nextSide));
    return side ? tr("%1 · next %2", "1 h 20 ago; a side").arg(words, side->text.said()) : words;
}

void LogColumn::tellRunning(const Last &last, Instant now)
{
    const Entry &entry = *last.running;
    const QString clock = clockText(runningMsecs(entry, now));
    QString since = tr("since %1").arg(timeText(entry.startedAt()));
    const auto self = m_logbook.self();
    if (!m_compact && entry.entity.createdBy && entry.entity.createdBy != self)
        since = tr("%1 · started by %2").arg(since, entry.entity.createdBy->name);
    QString title;
    if (last.kind == kind::sleep)
        title = tr("Asleep %1").arg(clock);
    else if (FeedTimer(entry, now).isPaused())
        title = tr("Paused %1", "a feed; %1 is its clock").arg(clock);
    else
        title = tr("Feeding %1").arg(clock);
    last.button->setTitle(m_compact ? clock : title, clock);
    last.button->setDetail(m_compact && !m_readOnly ? tr("tap to stop") : since);
}

std::optional<Entry> LogColumn::running(const QString &kindName) const
{
    const auto found = std::ranges::find(m_last, kindName, &Last::kind);
    return found == m_last.end() ? std::nullopt : found->running;
}

void LogColumn::refreshToday()
{
    if (!m_isWhole) {
        const QString unknown = tr("…", "not known yet");
        m_today->setRows({row(tr("Feeds"), QString(kind::feed), 0, 0, unknown, {}),
                          row(tr("Milk"), QString(kind::feed), 0, 0, unknown, {}),
                          row(tr("Sleep"), QString(kind::sleep), 0, 0, unknown, {}),
                          row(tr("Nappies"), QString(kind::nappy), 0, 0, unknown, {})});
        m_today->setNote(tr("The log is still coming from the server."));
        showToday();
        return;
    }
    const Instant now = m_logbook.now();
    m_summedAt = now;
    const int startHour = m_settings.dayStart();
    const QDate today = localDay(now, startHour);
    const Instant begun = startOfDay(today, startHour);
    const Instant tomorrow = startOfDay(today.addDays(1), startHour);
    const auto since = m_settings.tellsUsualAwake() ? awakeSince() : std::nullopt;
    const int daysBack = since ? usualAwakeDays + 1 : 7;
    const auto all = m_logbook
                         .during(m_babyId, startOfDay(today.addDays(-daysBack), startHour),
                                 tomorrow)
                         .value_or(QList<Entry>());
    m_usualAwake = since ? usualAwake(all, *since) : std::nullopt;
    const auto entries = withWholeFeeds(all, m_settings.feedPartMinutes() * msecsPerMinute);
    const DaySummary day = summarize(entries, begun, tomorrow, now);
    DayAverage week = averageBefore(entries, today, now, startHour);
    const bool tellsUsual = week.days >= daysToCompare;
    if (!tellsUsual)
        week = {};
    const auto of = [&](double value, const QString &text) {
        return week.days > 0 && value > 0 ? tr("of %1", "beside the week's average").arg(text)
                                          : QString();
    };
    const QLocale locale;
    m_today->setRows(
        {row(tr("Feeds"), QString(kind::feed), day.feeds, week.feeds, locale.toString(day.feeds),
             of(week.feeds, locale.toString(week.feeds, 'f', 1))),
         row(tr("Milk"), QString(kind::feed), static_cast<double>(day.milkMl), week.milkMl,
             amountText(day.milkMl), of(week.milkMl, amountNumber(std::llround(week.milkMl)))),
         row(tr("Sleep"), QString(kind::sleep), static_cast<double>(day.sleepMsecs),
             week.sleepMsecs, sumText(day.sleepMsecs),
             of(week.sleepMsecs, durationText(static_cast<qint64>(week.sleepMsecs)))),
         row(tr("Nappies"), QString(kind::nappy), day.nappies, week.nappies,
             locale.toString(day.nappies),
             of(week.nappies, locale.toString(week.nappies, 'f', 1)))});
    m_today->setNote(tellsUsual ? besideTheWeek(day, averageByNow(entries, today, now, startHour))
                                : QString());
    showToday();
}

} // namespace weehours
