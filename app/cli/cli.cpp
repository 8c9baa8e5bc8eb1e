// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "core/logbook/quickline.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>
#include <utility>

namespace weehours {

namespace {
// With fewer, other entries would match by chance.
constexpr qsizetype leastOfId = 4;

QString wordsWithoutBabies(const Store &store)
{
    for (const BabyRow &baby : store.babies.list().value_or(QList<BabyRow>())) {
        if (baby.access == Access::Revoked) {
            return QStringLiteral("You no longer have access to %1's log. Join with a new invite, "
                                  "or make a log of your own with “baby add name=…”.")
                .arg(baby.name);
        }
    }
    return QStringLiteral("There is no baby on this profile yet. Make one with “baby add name=…”, "
                          "or join with an invite.");
}

} // namespace

Cli::Cli(Workbench &workbench, const Output &out, const QCommandLineParser &options,
         QStringList arguments, QString call)
    : bench(workbench),
      output(out),
      m_options(options),
      m_arguments(std::move(arguments)),
      m_call(std::move(call))
{
}

Result<BabyId> Cli::baby() const
{
    const QString wanted = option(QStringLiteral("baby"));
    // An archived baby must be named.
    const auto babies = wanted.isEmpty() ? bench.logbook.babies() : bench.logbook.allBabies();
    if (!babies)
        return std::unexpected(babies.error());
    QStringList names;
    QList<BabyId> found;
    for (const Entry &entry : *babies) {
        const QString name = entry.text(QLatin1StringView("name"));
        names.append(QStringLiteral("%1 (%2)").arg(name, entry.id().toString()));
        if (wanted.isEmpty() || wanted == entry.id().toString())
            found.append(entry.entity.babyId);
    }
    if (found.isEmpty() && !wanted.isEmpty())
        found = chooseBabies({wanted}, *babies, {}).value_or(QList<BabyId>());
    if (found.size() == 1)
        return found.constFirst();
    if (babies->isEmpty())
        return failure(codes::notFound, wordsWithoutBabies(bench.store));
    if (found.isEmpty()) {
        return failure(codes::notFound, QStringLiteral("No baby here is “%1”. There is: %2.")
                                            .arg(wanted, names.join(QStringLiteral(", "))));
    }
    return failure(codes::usage, QStringLiteral("Say which baby with --baby: %1.")
                                     .arg(names.join(QStringLiteral(", "))));
}

Result<EntityId> Cli::entityId(int index) const
{
    const QString text = m_arguments.value(index).toLower();
    if (const auto id = EntityId::parse(text))
        return *id;
    if (text == QLatin1StringView("last")) {
        if (const auto id = bench.logbook.undoBook.lastChanged())
            return *id;
        return failure(codes::notFound, QStringLiteral("Nothing was changed here yet."));
    }
    if (text.size() < leastOfId) {
        return failure(codes::usage,
                       QStringLiteral("“%1” is not an entry's id. Give at least the last %2 "
                                      "characters of it, or “last” for what you changed last.")
                           .arg(text)
                           .arg(leastOfId));
    }
    const auto ids = bench.store.entries.idsEndingWith(text);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->size() == 1)
        return ids->constFirst();
    return ids->isEmpty()
               ? failure(codes::notFound,
                         QStringLiteral("No entry here has an id that ends in “%1”.").arg(text))
               : failure(codes::usage,
                         QStringLiteral("Several ids end in “%1”: give more of it.").arg(text));
}

bool Cli::expectArguments(int least, int most)
{
    if (m_arguments.size() >= least && m_arguments.size() <= most)
        return true;
    fail({QString(codes::usage),
          m_arguments.size() < least
              ? QStringLiteral("Something is missing: %1. See --help.").arg(m_call)
              : QStringLiteral("“%1” is too much: %2. See --help.")
                    .arg(m_arguments.value(most), m_call)});
    return false;
}

void Cli::whenSessionKnown(std::function<void(const Result<void> &signedIn)> then)
{
    auto *once = new QObject(&bench.session);
    const auto isDecided = std::make_shared<bool>(false);
    const auto decide = [this, once, isDecided, then = std::move(then)] {
        const Session::State state = bench.session.state();
        // The session may emit while it loads, and its state is checked once more below.
        if (state == Session::State::Loading || std::exchange(*isDecided, true))
            return;
        QObject::disconnect(&bench.session, nullptr, once, nullptr);
        once->deleteLater();
        if (state == Session::State::SignedIn) {
            then({});
        } else if (bench.session.tokenError()) {
            then(std::unexpected(withWayOut(*bench.session.tokenError())));
        } else {
            then(failure(codes::unauthenticated,
                         state == Session::State::NoAccount
                             ? QStringLiteral("This profile has no account yet. Use register or "
                                              "login first; what was logged is safe here.")
                             : signInEnded().detail));
        }
    };
    QObject::connect(&bench.session, &Session::changed, once, decide);
    bench.session.load();
    decide();
}

void Cli::whenSignedIn(std::function<void()> then)
{
    whenSessionKnown([this, then = std::move(then)](const Result<void> &signedIn) {
        if (signedIn)
            then();
        else
            fail(signedIn.error());
    });
}

void Cli::trySync(std::function<void(const Result<void> &synced)> then)
{
    whenSessionKnown([this, then = std::move(then)](const Result<void> &signedIn) {
        if (!signedIn) {
            then(signedIn);
            return;
        }
        syncThen([this, then](SyncOutcome outcome) {
            if (outcome == SyncOutcome::Done) {
                then({});
                return;
            }
            if (outcome == SyncOutcome::NeedsSignIn) {
                then(std::unexpected(signInEnded()));
                return;
            }
            const auto why = bench.engine.status().error;
            then(std::unexpected(why.value_or(Error{
                QString(codes::offline), QStringLiteral("The server cannot be reached."), {}})));
        });
    });
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
    // Queued, so that it also ends an event loop that has not started yet.
    const int value = static_cast<int>(code);
    QTimer::singleShot(0, qApp, [value] { QCoreApplication::exit(value); });
}

Error Cli::signInEnded()
{
    return {
        QString(codes::unauthenticated),
        QStringLiteral("The sign-in has ended. Use login again; what was logged is safe here and "
                       "goes out then."),
        {}};
}

Error Cli::withWayOut(const Error &tokenError)
{
    return withAdvice(tokenError,
                      QStringLiteral("Use login with --token-store file to keep it in a file."));
}

void Cli::fail(const Error &error)
{
    // A server's own words do not say what to do here.
    const bool isEnded = error.code == codes::unauthenticated
                         && bench.session.state() == Session::State::NeedsSignIn
                         && !bench.session.tokenError();
    output.error(isEnded ? signInEnded() : error);
    finish(exitFor(error));
}

} // namespace weehours
