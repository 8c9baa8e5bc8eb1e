// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/watch.h"

#include "ui/words/messagewords.h"

#include <QHash>
#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace weehours {

namespace {

// The two ends of a pipe: a signal handler may do little more than write a byte (self-pipe trick).
int signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void finishOnSignal(Cli &cli, QObject *parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, parent, [&cli, notifier] {
        notifier->setEnabled(false);
        cli.finish(Exit::Done);
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

/// Follows the logbook. It keeps the content of every entry, to find the changes even when the feed
/// only reports a reset.
class Watcher final : public QObject
{
public:
    Watcher(Cli &cli, QObject *parent) : QObject(parent), m_cli(cli)
    {
        for (const Entry &entry : readAll())
            m_known.insert(entry.id(), entry);
        connect(&cli.bench.logbook, &Logbook::changed, this, &Watcher::onChanged);
    }

private:
    QList<Entry> readAll() const
    {
        QList<Entry> all = m_cli.bench.logbook.allBabies().value_or(QList<Entry>());
        all += m_cli.bench.logbook.entries({}).value_or(QList<Entry>());
        return all;
    }

    void onChanged(const ChangeSet &changes)
    {
        if (changes.reset) {
            readAnew();
            return;
        }
        for (const Change &change : changes.changes) {
            if (change.what == Change::What::Removed)
                removed(change.entry.id(), change.local, change.entry);
            else
                present(change.entry, change.local);
        }
    }

    void readAnew()
    {
        QHash<EntityId, Entry> gone = m_known;
        for (const Entry &entry : readAll()) {
            gone.remove(entry.id());
            present(entry, false);
        }
        for (const Entry &entry : std::as_const(gone))
            removed(entry.id(), false, entry);
    }

    void present(const Entry &entry, bool local)
    {
        const auto known = m_known.constFind(entry.id());
        const bool isNew = known == m_known.cend();
        // A confirmation by the server is no change of the log.
        if (isNew || known->entity.data != entry.entity.data)
            tell(isNew ? QStringLiteral("inserted") : QStringLiteral("updated"), local, entry);
        m_known.insert(entry.id(), entry);
    }

    void removed(const EntityId &id, bool local, const Entry &entry)
    {
        if (m_known.remove(id) > 0)
            tell(QStringLiteral("removed"), local, entry);
    }

    void tell(const QString &change, bool local, const Entry &entry) const
    {
        m_cli.output.object({{QStringLiteral("change"), change},
                             {QStringLiteral("local"), local},
                             {QStringLiteral("entity"), toJson(entry.entity)}},
                            QStringLiteral("%1%2: %3")
                                .arg(change, local ? QStringLiteral(" here") : QString(),
                                     describe(entry)));
    }

    Cli &m_cli;
    QHash<EntityId, Entry> m_known;
};

} // namespace

void watch(Cli &cli)
{
    if (!cli.expectArguments(0, 0))
        return;
    auto *watcher = new Watcher(cli, &cli.bench.logbook);
    finishOnSignal(cli, watcher);
    cli.bench.feed.listen();
    cli.output.remark(QStringLiteral("Watching. Ctrl+C ends it."));
    QObject::connect(&cli.bench.engine, &SyncEngine::statusChanged, watcher,
                     [&cli, last = SyncStatus::State::UpToDate]() mutable {
                         const SyncStatus status = cli.bench.engine.status();
                         if (status.state == last || status.state == SyncStatus::State::Syncing)
                             return;
                         last = status.state;
                         cli.output.remark(status.error ? errorText(*status.error)
                                                        : QString(toText(status.state)));
                     });
    cli.bench.engine.start();
    cli.bench.session.load();
}

} // namespace weehours
