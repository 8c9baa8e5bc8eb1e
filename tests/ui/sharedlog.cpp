// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sharedlog.h"

#include "ui/words/messagewords.h"

namespace weehours {

namespace {

void waitFor(const std::function<bool()> &isThere, const char *what)
{
    if (!QTest::qWaitFor(isThere, 30'000))
        qFatal("in vain for %s", what);
}

QJsonObject bottle(int amount, Instant at)
{
    return {{"method", "bottle"},
            {"milk", "formula"},
            {"amountMl", amount},
            {"startedAt", at.toString()}};
}

BabyId theBaby(const Workbench &bench)
{
    return bench.logbook.babies()->at(0).entity.babyId;
}

} // namespace

SharedLog::SharedLog(DeskFixture &alex, const QString &sam)
    : m_server("sqlite:" + m_folder.filePath("server.sqlite"))
{
    if (!m_server.trouble().isEmpty())
        qFatal("%s", qPrintable(m_server.trouble()));
    auto opened = Workbench::open(m_folder.filePath("sam"), TokenStoreKind::File);
    if (!opened)
        qFatal("%s", qPrintable(errorText(opened.error())));
    m_sam = std::move(*opened);
    m_sam->feed.listen();
    m_sam->engine.start();
    m_sam->session.load();

    signIn(*alex.bench, "alex@example.org", "Alex");
    settle(*alex.bench);
    signIn(*m_sam, "sam@example.org", sam);
    invite(*alex.bench);
    disagree(alex);
}

void SharedLog::signIn(Workbench &bench, const QString &email, const QString &name) const
{
    bool isIn = false;
    const Registration registration{email, "at three in the morning", name};
    bench.accounts.registerAccount(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.port())),
                                   registration, [&](const Result<User> &user) {
                                       if (!user)
                                           qFatal("%s", qPrintable(errorText(user.error())));
                                       isIn = true;
                                   });
    waitFor([&] { return isIn; }, "an account");
}

void SharedLog::invite(Workbench &alex)
{
    QString code;
    alex.accounts.createInvite(theBaby(alex), Role::Editor, {}, [&](const Result<Invite> &invite) {
        if (!invite)
            qFatal("%s", qPrintable(errorText(invite.error())));
        code = invite->code;
    });
    waitFor([&] { return !code.isEmpty(); }, "an invite");
    bool joined = false;
    m_sam->accounts.join(code, [&](const Result<Joined> &done) {
        if (!done)
            qFatal("%s", qPrintable(errorText(done.error())));
        joined = true;
    });
    waitFor([&] { return joined; }, "Sam");
    m_sam->engine.pullSoon();
    waitFor([&] { return m_sam->logbook.babies()->size() == 1; }, "the baby");
    settle(*m_sam);
}

void SharedLog::settle(Workbench &bench) const
{
    bench.engine.syncSoon();
    waitFor([&] { return bench.engine.status().waiting == 0; }, "what waits to be sent");
}

void SharedLog::disagree(DeskFixture &alex)
{
    const BabyId baby = theBaby(*m_sam);
    const Instant now = m_sam->logbook.now();
    const auto ago = [now](int minutes) { return now.plusMsecs(-minutes * msecsPerMinute); };
    const auto kept = [](const Result<Entry> &entry) {
        if (!entry)
            qFatal("%s", qPrintable(errorText(entry.error())));
        return entry->id();
    };
    // One entry that both change while offline, and one that both log.
    const EntityId contested = kept(alex.bench->logbook.add(baby, kind::feed,
                                                            bottle(100, ago(95))));
    settle(*alex.bench);
    m_sam->engine.pullSoon();
    waitFor([&] { return m_sam->logbook.find(contested)->has_value(); }, "Alex's bottle");
    alex.bench->engine.stop();
    kept(alex.bench->logbook.edit(contested, {{"amountMl", 120}}));
    kept(alex.bench->logbook.add(baby, kind::feed, bottle(90, ago(24))));
    kept(m_sam->logbook.add(baby, kind::feed, bottle(90, ago(22))));
    kept(m_sam->logbook.add(
        baby, kind::nappy,
        {{"type", "poo"}, {"colour", "yellow"}, {"startedAt", ago(15).toString()}}));
    kept(m_sam->logbook.edit(contested, {{"amountMl", 90}}));
    settle(*m_sam);
    alex.bench->engine.start();
    settle(*alex.bench);
    waitFor([&] { return !alex.bench->logbook.conflicts.list()->isEmpty(); }, "the conflict");
    alex.settle();
}

} // namespace weehours
