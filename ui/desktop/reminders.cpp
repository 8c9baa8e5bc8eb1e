// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/reminders.h"

#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"
#include "ui/desktop/notifications.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/planwords.h"
#include "ui/settings/settings.h"
#include "ui/words/timewords.h"

#include <QTimeZone>

#include <chrono>

namespace weehours {

namespace {

const QString logKey = QStringLiteral("log");
const QString laterKey = QStringLiteral("later");
const QString endKey = QStringLiteral("end");
constexpr std::chrono::seconds tickTime{15};
// Changes come in bursts.
constexpr std::chrono::milliseconds changeTime{200};
constexpr qint64 laterMsecs = 15 * msecsPerMinute;
constexpr qint64 longestAsked = msecsPerDay;
constexpr qint64 longFeed = 90 * msecsPerMinute;
constexpr qint64 longSleep = 14 * msecsPerHour;

// The planned fields for an entry that meets the plan.
QJsonObject plannedFields(const Plan &plan, const Entry &entry)
{
    QJsonObject fields;
    if (plan.forKind != kind::medication)
        return fields;
    fields.insert(field::name, plan.medicine);
    for (const auto name : {field::amountMilli, field::unit}) {
        if (entry.has(name))
            fields.insert(name, entry.entity.data.value(name));
    }
    return fields;
}

} // namespace

Reminders::Reminders(Logbook &logbook, Settings &settings, const QDBusConnection &bus,
                     QObject *parent)
    : QObject(parent), m_logbook(logbook), m_settings(settings), m_bus(bus)
{
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_leaving.clear();
        check();
    });
    m_tick.start(tickTime);
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeTime);
    connect(&m_soon, &QTimer::timeout, this, &Reminders::check);
    connect(&logbook, &Logbook::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

Reminders::~Reminders()
{
    // Reminders that cannot be answered any more are withdrawn.
    for (const auto &[id, standing] : m_standing) {
        if (standing.shown)
            standing.shown->withdraw();
    }
}

bool Reminders::isQuiet(Instant now) const
{
    return m_settings.isQuietAt(WallClock().at(now).time);
}

void Reminders::check()
{
    const Instant now = m_logbook.now();
    QList<EntityId> due;
    const auto babies = m_logbook.babies().value_or(QList<Entry>());
    for (const Entry &baby : babies) {
        if (!m_logbook.isAllHere(baby.entity.babyId))
            continue; // a dose may still be on its way to this device
        checkPlans(baby, now, due);
        checkTimers(baby, now, due);
    }
    for (auto each = m_standing.begin(); each != m_standing.end();) {
        if (due.contains(each->first)) {
            ++each;
            continue;
        }
        withdraw(each->second);
        each = m_standing.erase(each);
    }
}

void Reminders::checkPlans(const Entry &baby, Instant now, QList<EntityId> &due)
{
    const auto plans = duePlans(m_logbook, baby.entity.babyId, now, QTimeZone::systemTimeZone());
    if (!plans)
        return;
    for (const DuePlan &plan : *plans) {
        const QString id = plan.plan.id.toString();
        const bool isWished = isAsked(plan, now);
        if (!isWished && (plan.due.state != Due::State::Due || !m_settings.remindsOf(id)))
            continue;
        due.append(plan.plan.id);
        Standing &standing = m_standing[plan.plan.id];
        // The next time of a daily plan is a new reminder; a plan that is due just because nothing
        // was given yet is not.
        const bool isAnother = standing.shown && std::holds_alternative<Plan::Daily>(plan.plan.rule)
                               && plan.due.at > standing.at;
        const bool isHeld = !isWished && isQuiet(now) && !m_settings.remindsInQuiet(id);
        const bool isPutOff = standing.later && now < *standing.later;
        if ((standing.shown && !isAnother) || isHeld || isPutOff)
            continue;
        remind(baby, plan, standing, now);
    }
}

bool Reminders::isAsked(const DuePlan &plan, Instant now) const
{
    const QString id = plan.plan.id.toString();
    const auto asked = m_settings.askedDose(id);
    if (!asked)
        return false;
    const QString last = plan.due.last ? plan.due.last->id().toString() : QString();
    if (asked->last != last || plan.due.state == Due::State::Over
        || now > asked->at.plusMsecs(longestAsked)) {
        m_settings.setAskedDose(id, std::nullopt);
        return false;
    }
    return now >= asked->at;
}

Notifications *Reminders::notification(Standing &standing)
{
    if (!standing.shown)
        standing.shown = std::make_unique<Notifications>(m_bus);
    return standing.shown.get();
}

void Reminders::remind(const Entry &baby, const DuePlan &plan, Standing &standing, Instant now)
{
    const auto entry = m_logbook.find(plan.plan.id).value_or(std::nullopt).value_or(Entry());
    const bool isNew = !standing.shown;
    Notifications *shown = notification(standing);
    standing.at = plan.due.at;
    standing.later.reset();
    if (isNew) {
        connect(shown, &Notifications::clicked, this, &Reminders::clicked);
        connect(shown, &Notifications::acted, this,
                [this, id = plan.plan.id, babyId = baby.entity.babyId, kindName = plan.plan.forKind,
                 fields = plannedFields(plan.plan, entry)](const QString &key,
                                                           const QString &token) {
                    if (key == logKey)
                        Q_EMIT logRequested(babyId, kindName, fields, token);
                    else if (key == laterKey)
                        putOff(id);
                });
    }
    const PlanLine line = planLine(plan, entry, now);
    const bool isDue = plan.due.state == Due::State::Due;
    const auto asked = m_settings.askedDose(plan.plan.id.toString());
    QStringList words{
        baby.text(field::name),
        isDue || !asked
            ? line.when
            : tr("all right since %1", "a dose; a time").arg(comingText(asked->at, now))};
    if (!line.detail.isEmpty() && plan.plan.forKind == kind::medication)
        words.append(line.detail);
    const bool mayLog = !plan.plan.forKind.isEmpty()
                        && m_logbook.roleFor(baby.entity.babyId).value_or(Role::Viewer)
                               != Role::Viewer;
    QList<Notifications::Action> actions;
    if (mayLog)
        actions.append({logKey, tr("Log it")});
    actions.append({laterKey, tr("Later")});
    shown->show(plan.plan.title, words.join(QStringLiteral(" · ")), actions);
}

void Reminders::putOff(const EntityId &plan)
{
    const auto found = m_standing.find(plan);
    if (found == m_standing.end())
        return;
    found->second.later = m_logbook.now().plusMsecs(laterMsecs);
    withdraw(found->second);
}

void Reminders::withdraw(Standing &standing)
{
    if (!standing.shown)
        return;
    standing.shown->withdraw();
    // It may be the sender of the current signal, or still wait for the service's answer.
    m_leaving.push_back(std::move(standing.shown));
}

void Reminders::checkTimers(const Entry &baby, Instant now, QList<EntityId> &due)
{
    const auto running = m_logbook.running(baby.entity.babyId).value_or(QList<Entry>());
    for (const Entry &timer : running) {
        const qint64 most = timer.kind() == kind::sleep ? longSleep : longFeed;
        const bool isAskedOf = timer.kind() == kind::sleep || timer.kind() == kind::feed;
        if (!isAskedOf || now.msecs - timer.startedAt().msecs <= most)
            continue;
        due.append(timer.id());
        const bool isNew = !m_standing.contains(timer.id());
        if (!isNew || isQuiet(now) || m_settings.askedTimer(timer.kind()) == timer.id().toString())
            continue;
        ask(timer, m_standing[timer.id()], now);
    }
}

void Reminders::ask(const Entry &timer, Standing &standing, Instant now)
{
    m_settings.setAskedTimer(timer.kind(), timer.id().toString());
    standing.at = now;
    Notifications *shown = notification(standing);
    const auto end = [this, id = timer.id()](const QString &token) {
        const auto still = m_logbook.find(id).value_or(std::nullopt);
        if (still && still->isRunning())
            Q_EMIT endRequested(*still, token);
    };
    connect(shown, &Notifications::clicked, this, end);
    connect(shown, &Notifications::acted, this,
            [end](const QString &, const QString &token) { end(token); });
    shown->show(tr("%1 since %2: was it forgotten?", "a kind, a time")
                    .arg(kindTitle(timer.kind()), comingText(timer.startedAt(), now)),
                tr("It has been running for %1.", "a span of time")
                    .arg(durationText(now.msecs - timer.startedAt().msecs)),
                {{endKey, tr("Ended at …")}});
}

} // namespace weehours
