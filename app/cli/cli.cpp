// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QTimer>

namespace weehours {

Cli::Cli(Workbench &workbench, const Output &out, const QCommandLineParser &options,
         QStringList arguments)
    : bench(workbench), output(out), m_options(options), m_arguments(std::move(arguments))
{
}

Result<BabyId> Cli::baby() const
{
    const auto babies = bench.logbook.babies();
    if (!babies)
        return std::unexpected(babies.error());
    const QString wanted = option(QStringLiteral("baby"));
    QStringList names;
    QList<BabyId> found;
    for (const Entry &entry : *babies) {
        const QString name = entry.text(QLatin1StringView("name"));
        names.append(QStringLiteral("%1 (%2)").arg(name, entry.id().toString()));
        if (wanted.isEmpty() || wanted == entry.id().toString()
            || wanted.compare(name, Qt::CaseInsensitive) == 0)
            found.append(entry.entity.babyId);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (babies->isEmpty()) {
        return failure(codes::notFound,
                       QStringLiteral("There is no baby on this profile yet. Make one with “baby "
                                      "add name=…”, or join with an invite."));
    }
    if (found.isEmpty()) {
        return failure(codes::notFound, QStringLiteral("No baby here is “%1”. There is: %2.")
                                            .arg(wanted, names.join(QStringLiteral(", "))));
    }
    return failure(codes::usage, QStringLiteral("Say which baby with --baby: %1.")
                                     .arg(names.join(QStringLiteral(", "))));
}

Result<EntityId> Cli::entityId(int index) const
{
    const QString text = m_arguments.value(index);
    if (const auto id = EntityId::parse(text))
        return *id;
    return failure(codes::usage, QStringLiteral("“%1” is not an entry's id.").arg(text));
}

bool Cli::expectArguments(int least, int most)
{
    if (m_arguments.size() >= least && m_arguments.size() <= most)
        return true;
    fail({QString(codes::usage),
          m_arguments.size() < least
              ? QStringLiteral("Something is missing. See --help.")
              : QStringLiteral("“%1” is too much. See --help.").arg(m_arguments.value(most))});
    return false;
}

void Cli::whenSignedIn(std::function<void()> then)
{
    auto *once = new QObject(&bench.session);
    const auto decide = [this, once, then = std::move(then)] {
        const Session::State state = bench.session.state();
        if (state == Session::State::Loading)
            return;
        QObject::disconnect(&bench.session, nullptr, once, nullptr);
        once->deleteLater();
        if (state == Session::State::SignedIn) {
            then();
            return;
        }
        if (bench.session.tokenError()) {
            fail(*bench.session.tokenError());
            return;
        }
        fail({QString(codes::unauthenticated),
              state == Session::State::NoAccount
                  ? QStringLiteral("This profile has no account yet. Use register or login first; "
                                   "what was logged is safe here.")
                  : QStringLiteral("The sign-in has ended. Use login again; what was logged is "
                                   "safe here and goes out then.")});
    };
    QObject::connect(&bench.session, &Session::changed, once, decide);
    bench.session.load();
    decide();
}

void Cli::syncThen(std::function<void(SyncOutcome)> then)
{
    whenSignedIn([this, then = std::move(then)] {
        auto *once = new QObject(&bench.engine);
        QObject::connect(&bench.engine, &SyncEngine::idle, once,
                         [this, once, then](SyncOutcome outcome) {
                             QObject::disconnect(&bench.engine, nullptr, once, nullptr);
                             once->deleteLater();
                             then(outcome);
                         });
        bench.engine.start();
    });
}

void Cli::finish(Exit code)
{
    bench.engine.stop();
    // Later, so that it also ends a loop that has not begun yet.
    const int value = static_cast<int>(code);
    QTimer::singleShot(0, qApp, [value] { QCoreApplication::exit(value); });
}

void Cli::fail(const Error &error)
{
    output.error(error);
    finish(exitFor(error));
}

} // namespace weehours
