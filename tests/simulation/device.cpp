// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/device.h"

#include "tests/simulation/memoryjournals.h"
#include "tests/simulation/network.h"
#include "ui/words/messagewords.h"

#include <QFile>
#include <QTemporaryDir>

namespace weehours::simulation {

namespace {

/// The transport of one device.
class NetworkTransport final : public Transport
{
public:
    NetworkTransport(Network &network, Device &device) : m_network(network), m_device(device) {}

    void send(const Request &request, QObject *context, ReplyHandler handler) override
    {
        if (m_device.isDying())
            return;
        m_network.send(m_device, request, context, std::move(handler));
    }

private:
    Network &m_network;
    Device &m_device;
};

/// The live stream of one device: it is open while the network reaches the server.
class NetworkLive final : public LiveChannel
{
public:
    NetworkLive(Network &network, Device &device, Schedule &schedule)
        : m_network(network), m_device(device), m_timers(schedule), m_retry(m_timers.make())
    {
        connect(m_retry.get(), &Timer::fired, this, &NetworkLive::attempt);
    }

    void open(const QUrl &, const QByteArray &) override
    {
        m_wanted = true;
        m_retry->start(soonMsecs);
    }
    void close() override
    {
        m_wanted = false;
        m_retry->stop();
        m_isOpen = false;
    }
    void drop()
    {
        if (std::exchange(m_isOpen, false))
            Q_EMIT closed();
        if (m_wanted)
            m_retry->start(laterMsecs);
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    static constexpr qint64 soonMsecs = 100;
    static constexpr qint64 laterMsecs = 2500;

    void attempt()
    {
        if (!m_wanted || m_isOpen)
            return;
        m_isOpen = m_network.reaches(m_device);
        if (m_isOpen)
            Q_EMIT opened();
        else
            m_retry->start(laterMsecs);
    }

    Network &m_network;
    Device &m_device;
    ScheduledTimers m_timers;
    std::unique_ptr<Timer> m_retry;
    bool m_wanted = false;
    bool m_isOpen = false;
};

QUrl serverUrl()
{
    return QUrl(QStringLiteral("http://server.test"));
}

/// An empty store, from which each new device gets a copy: making the tables takes longer.
QString emptyStore()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.sqlite"));
    if (!QFile::exists(path)) {
        if (!Database::open(path))
            qFatal("no store could be made");
        makePagesSmall(path.toUtf8().constData());
    }
    return path;
}

std::unique_ptr<Database> openedStore(const QString &path)
{
    if (!QFile::exists(path))
        QFile::copy(emptyStore(), path);
    auto opened = Database::open(path);
    if (!opened)
        qFatal("%s", qPrintable(errorText(opened.error())));
    return std::move(*opened);
}

} // namespace

struct Device::Life
{
    Life(Device &device, quint32 seed)
        : database(openedStore(device.m_folder + QStringLiteral("/log.sqlite"))),
          store(*database),
          feed(store),
          ids(device.clock, QRandomGenerator(seed)),
          logbook(store, feed, device.clock, ids),
          session(
              store, [](TokenStoreKind) { return std::make_unique<MemoryTokenStore>(); },
              TokenStoreKind::Memory),
          timers(device.m_schedule),
          wire(device.m_network, device),
          live(device.m_network, device, device.m_schedule),
          engine({store, feed, session, wire, live, device.clock, timers,
                  QRandomGenerator(seed + 1)})
    {
    }

    std::unique_ptr<Database> database;
    Store store;
    ChangeFeed feed;
    IdSource ids;
    Logbook logbook;
    Session session;
    ScheduledTimers timers;
    NetworkTransport wire;
    NetworkLive live;
    SyncEngine engine;
};

Device::Device(int index, server::Caller caller, const QString &folder, Schedule &schedule,
               Network &network, Trace &trace)
    : clock(schedule),
      m_index(index),
      m_caller(std::move(caller)),
      m_folder(folder),
      m_schedule(schedule),
      m_network(network),
      m_trace(trace)
{
}

Device::~Device() = default;

void Device::boot(quint32 seed)
{
    ++m_lives;
    m_outboxReadAt = {};
    m_life = std::make_unique<Life>(*this, seed);
    m_life->database->failWhen([this](const QString &) { return refusesStatement(); });
    QObject::connect(&m_life->engine, &SyncEngine::accessLost, &m_life->engine,
                     [this](const BabyId &babyId) { onAccessLost(*this, babyId); });
    m_life->engine.start();
    // The token is in the person's keyring.
    const auto done = m_life->session.signIn(serverUrl(), {QStringLiteral("token"),
                                                           {m_caller.userId, {}, m_caller.name}});
    if (!done && !m_isDying)
        qFatal("%s", qPrintable(errorText(done.error())));
}

void Device::crash()
{
    // Blocks signals, as a killed process sends none either.
    m_life->engine.blockSignals(true);
    m_life.reset();
    m_isDying = false;
    m_statementsLeft = 0;
}

// A dead device writes nothing: the rest of the event gets errors, so that an open transaction is
// rolled back.
bool Device::refusesStatement()
{
    if (m_statementsLeft > 0 && --m_statementsLeft == 0)
        m_isDying = true;
    return m_isDying;
}

void Device::setSkew(qint64 msecs)
{
    clock.skew = msecs;
    m_clockKnown = false;
    ++m_skews;
}

Store &Device::store()
{
    return m_life->store;
}

Logbook &Device::logbook()
{
    return m_life->logbook;
}

SyncEngine &Device::engine()
{
    return m_life->engine;
}

QList<OutboxRow> Device::outboxRows()
{
    const auto moment = store().database.moment();
    if (!moment)
        return {};
    if (*moment == m_outboxReadAt)
        return m_outboxRows;
    const auto rows = store().outbox.rows(false);
    if (!rows)
        return {};
    m_outboxRows = *rows;
    m_outboxReadAt = *moment;
    return m_outboxRows;
}

void Device::hear(const BabyId &babyId, const QString &cursor)
{
    if (m_life->live.isOpen())
        Q_EMIT m_life->live.headMoved(babyId, cursor);
}

void Device::hear(const HeadEvents &told)
{
    if (m_life->live.isOpen())
        Q_EMIT m_life->live.eventsTold(told);
}

void Device::hearOfAccess()
{
    if (m_life->live.isOpen())
        Q_EMIT m_life->live.accessChanged();
}

void Device::dropStream()
{
    if (m_life)
        m_life->live.drop();
}

void Device::wakeNetwork()
{
    if (m_life)
        m_life->engine.networkReconnected();
}

void Device::moveCursor(const PullResponse &pulled)
{
    if (pulled.events.isEmpty())
        return;
    const BabyId babyId = pulled.events.first().entity.babyId;
    const auto baby = store().babies.find(babyId);
    Transaction tx(store().database);
    if (baby && *baby && store().babies.moveCursor(tx, babyId, (*baby)->cursor, pulled.cursor))
        (void)tx.commit();
}

void Device::overwritePending(const PullResponse &pulled)
{
    Transaction tx(store().database);
    for (const Event &event : pulled.events) {
        const EntityId id = event.entity.entityId;
        const auto rows = store().outbox.rowsOf(id);
        for (const OutboxRow &row : rows.value_or(QList<OutboxRow>())) {
            if (row.state != OutboxState::Failed)
                (void)store().outbox.remove(tx, row.mutation.mutationId);
        }
        (void)store().entries.refresh(tx, id, false);
    }
    (void)tx.commit();
}

} // namespace weehours::simulation
