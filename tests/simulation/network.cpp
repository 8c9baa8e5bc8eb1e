// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/network.h"

#include "core/protocol/problem.h"
#include "core/protocol/sentence.h"

#include <cstring>
#include <string_view>

namespace weehours::simulation {

namespace {

bool isPull(const Request &request)
{
    return request.url.path().endsWith(QStringLiteral("/pull"));
}

/// By a search that takes no time even in a long answer.
bool tellsTime(const QByteArray &body)
{
    constexpr std::string_view name(R"("serverTime")");
    return ::memmem(body.constData(), std::size_t(body.size()), name.data(), name.size());
}

QJsonObject objectOf(const Reply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

Network::Network(Schedule &schedule, SimulatedServer &server, Ledger &ledger, Trace &trace,
                 QRandomGenerator &random, Broken broken)
    : m_schedule(schedule),
      m_server(server),
      m_ledger(ledger),
      m_trace(trace),
      m_random(random),
      m_broken(broken)
{
}

bool Network::chance(quint32 ofThousand)
{
    return m_random.bounded(1000U) < ofThousand;
}

qint64 Network::wayMsecs()
{
    constexpr quint32 shortest = 2;
    // Mostly fast, with slow exceptions: otherwise nothing would ever overtake anything.
    const quint32 longest = m_random.bounded(4U) == 0 ? weather.slowest : weather.slowest / 8 + 10;
    return shortest + m_random.bounded(longest);
}

void Network::send(Device &device, const Request &request, QObject *context, ReplyHandler handler)
{
    const Parcel parcel{&device, device.lives(), device.skews(),    m_server.starts(),
                        request, context,        std::move(handler)};
    if (!reaches(device)) {
        lose(parcel, wayMsecs());
        return;
    }
    constexpr quint32 timeout = 30'000;
    if (chance(weather.loseRequest))
        lose(parcel, m_random.bounded(timeout));
    else
        m_schedule.after(wayMsecs(), [this, parcel] { arrive(parcel); });
}

void Network::arrive(const Parcel &parcel)
{
    Device &device = *parcel.device;
    if (!reaches(device) || m_server.starts() != parcel.serverStarts) {
        lose(parcel, wayMsecs());
        return;
    }
    if (chance(weather.forbid)) {
        returnTo(parcel,
                 Reply{.status = 403, .contentType = "text/html", .body = "<html>No</html>"},
                 wayMsecs());
        return;
    }
    if (chance(weather.unavailable)) {
        returnTo(parcel,
                 Reply{.status = 503,
                       .contentType = "application/problem+json",
                       .body = problemDocument({QString(codes::unavailable),
                                                QStringLiteral("The database is away.")}),
                       .retryAfterSeconds = 2},
                 wayMsecs());
        return;
    }
    const Reply reply = m_server.answer(parcel.request, device.caller());
    if (m_server.isDying()) {
        m_trace.add(QStringLiteral("%1 device %2 %3: the server dies within it")
                        .arg(m_schedule.now().toString())
                        .arg(device.index())
                        .arg(parcel.request.url.path().section(u'/', -1)));
        lose(parcel, wayMsecs());
        return;
    }
    constexpr int notModified = 304;
    if (reply.status != notModified) {
        m_trace.add(QStringLiteral("%1 device %2 %3 -> %4")
                        .arg(m_schedule.now().toString())
                        .arg(device.index())
                        .arg(parcel.request.url.path().section(u'/', -1))
                        .arg(reply.status));
    }
    if (chance(weather.duplicate)) {
        constexpr quint32 late = 4000;
        m_schedule.after(m_random.bounded(late), [this, parcel] {
            if (m_server.isUp() && m_server.starts() == parcel.serverStarts)
                (void)m_server.answer(parcel.request, parcel.device->caller());
        });
    }
    constexpr quint32 timeout = 30'000;
    if (chance(weather.loseAnswer))
        lose(parcel, m_random.bounded(timeout));
    else
        returnTo(parcel, reply, wayMsecs());
}

void Network::lose(const Parcel &parcel, qint64 msecs)
{
    returnTo(parcel, Reply{.networkError = {Sentence::ServerUnreachable}}, msecs);
}

void Network::returnTo(const Parcel &parcel, Reply reply, qint64 msecs)
{
    const bool isGood = reply.status == 200 && !chance(weather.truncate);
    if (reply.status == 200 && !isGood)
        reply.body.truncate(reply.body.size() / 2);
    m_schedule.after(msecs, [this, parcel, isGood, reply = std::move(reply)]() mutable {
        if (!reaches(*parcel.device) || m_server.starts() != parcel.serverStarts)
            deliver(parcel, Reply{.networkError = {Sentence::ServerUnreachable}}, false);
        else
            deliver(parcel, std::move(reply), isGood);
    });
}

void Network::deliver(const Parcel &parcel, Reply reply, bool isGood)
{
    Device &device = *parcel.device;
    if (!device.isOn() || device.lives() != parcel.life || !parcel.context)
        return;
    if (isGood && isPull(parcel.request) && chance(weather.crashOnPull)) {
        if (m_broken == Broken::CursorBeforeApply)
            device.moveCursor(pullResponseFromJson(objectOf(reply)).value());
        m_trace.add(QStringLiteral("%1 device %2 dies while it pulls")
                        .arg(m_schedule.now().toString())
                        .arg(device.index()));
        device.crash();
        return;
    }
    if (isGood && parcel.request.method == Method::Post) {
        if (const auto pushed = pushResponseFromJson(objectOf(reply)))
            m_ledger.noteDelivered(*pushed);
    }
    if (m_broken != Broken::Nothing)
        breakRule(parcel, reply);
    parcel.handler(reply);
    // A device that dies of the answer has not learned the time.
    if (isGood && !device.isDying() && tellsTime(reply.body))
        device.noteServerTime(parcel.skews);
}

void Network::breakRule(const Parcel &parcel, Reply &reply)
{
    Device &device = *parcel.device;
    if (m_broken == Broken::ForbiddenIsRevoked && reply.status == 403
        && reply.contentType == "text/html") {
        reply.contentType = "application/problem+json";
        reply.body = problemDocument({QString(codes::accessRevoked), QStringLiteral("No.")});
    }
    if (reply.status != 200)
        return;
    QJsonObject body = objectOf(reply);
    if (m_broken == Broken::ClockCorrection && body.contains(QLatin1StringView("serverTime"))) {
        body.insert(QLatin1StringView("serverTime"), device.clock.now().toString());
        reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    if (m_broken == Broken::PendingEdits && isPull(parcel.request)) {
        if (const auto pulled = pullResponseFromJson(body))
            device.overwritePending(*pulled);
    }
}

void Network::hint(Device &device, const server::Commit &commit, const Result<HeadEvents> &told)
{
    if (chance(weather.loseHint))
        return;
    // They may overtake each other, as on no real stream.
    for (int times = chance(weather.doubleHint) ? 2 : 1; times > 0; --times) {
        m_schedule.after(wayMsecs(), [this, &device, commit, told] {
            if (!reaches(device) || !device.isOn())
                return;
            if (chance(weather.cutHint)) {
                device.dropStream();
                return;
            }
            if (told)
                device.hear(*told);
            else
                device.hear(commit.babyId, commit.cursor);
        });
    }
}

void Network::hintAccess(Device &device)
{
    if (chance(weather.loseHint))
        return;
    m_schedule.after(wayMsecs(), [this, &device] {
        if (reaches(device) && device.isOn())
            device.hearOfAccess();
    });
}

} // namespace weehours::simulation
