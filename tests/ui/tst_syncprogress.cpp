// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sharedlog.h"
#include "ui/sync/syncbanner.h"

#include <QLabel>
#include <QProgressBar>

using namespace weehours;

namespace {

/// Records the texts of a window's banner while it is visible.
class Watcher : public QObject
{
public:
    explicit Watcher(const DeskFixture &desk) : m_banner(desk.window->findChild<SyncBanner *>())
    {
        // Queued, so that the banner has updated first.
        connect(&desk.bench->engine, &SyncEngine::statusChanged, this, &Watcher::look,
                Qt::QueuedConnection);
    }

    [[nodiscard]] bool isShown() const { return m_banner->isVisible(); }

    QStringList words;
    QList<int> percents;
    QPixmap picture;

private:
    void look()
    {
        const auto *bar = m_banner->findChild<QProgressBar *>();
        if (!bar->isVisible())
            return;
        words.append(m_banner->findChild<QLabel *>()->text());
        percents.append(bar->maximum() == 0 ? -1 : 100 * bar->value() / bar->maximum());
        if (percents.constLast() != 0)
            picture = m_banner->grab();
    }

    SyncBanner *m_banner;
};

} // namespace

/// A long sync shows its progress.
class TestSyncProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongFlushAndAFirstSnapshotShowHowFarTheyAre()
    {
        constexpr int many = 1'600;
        DeskFixture alex;
        alex.begin();
        const SharedLog shared(alex);
        alex.bench->engine.stop();
        logOffline(*alex.bench, many);
        const Watcher sending(alex);
        alex.bench->engine.start();
        QTRY_COMPARE_WITH_TIMEOUT(alex.bench->engine.status().waiting, 0, 30'000);
        QTRY_VERIFY(!sending.isShown());
        QVERIFY2(sending.words.value(0).startsWith("Sending what you logged: 1600"),
                 qPrintable(sending.words.join(u'\n')));
        QVERIFY(std::ranges::is_sorted(sending.percents));
        QVERIFY2(sending.percents.constFirst() < 10 && sending.percents.constLast() >= 60,
                 qPrintable(QString::number(sending.percents.constLast())));
        keep(sending.picture, "flush");

        DeskFixture phone;
        phone.begin("Ben");
        const Watcher fetching(phone);
        const Account account = *alex.bench->session.account();
        phone.bench->accounts.login(account.server, account.user.email, "at three in the morning",
                                    [](const Result<User> &user) { QVERIFY(user); });
        QTRY_COMPARE_WITH_TIMEOUT(
            phone.bench->store.checksums.of(babyOf(*alex.bench)).value_or(QString()),
            alex.bench->store.checksums.of(babyOf(*alex.bench)).value(), 30'000);
        QTRY_VERIFY(!fetching.isShown());
        QVERIFY(!fetching.words.isEmpty());
        QVERIFY2(fetching.words.constLast().startsWith("Fetching the log: "),
                 qPrintable(fetching.words.join(u'\n')));
        keep(fetching.picture, "snapshot");
    }

private:
    static BabyId babyOf(const Workbench &bench)
    {
        return bench.logbook.babies()->at(0).entity.babyId;
    }

    // Writes entries as the logbook does, but in one transaction: separate ones take most of the
    // time.
    static void logOffline(Workbench &bench, int many)
    {
        const SystemClock clock;
        IdSource ids(clock);
        Transaction tx(bench.store.database);
        for (int i = 0; i < many; ++i) {
            Mutation mutation;
            mutation.mutationId = ids.next<MutationId>();
            mutation.entityType = "nappy";
            mutation.entityId = ids.next<EntityId>();
            mutation.op = Op::Create;
            mutation.updatedAt = clock.now();
            mutation.payload = {
                {"type", "wee"},
                {"startedAt", clock.now().plusMsecs(-45LL * 60'000 * i).toString()}};
            QVERIFY(bench.store.outbox.append(tx, babyOf(bench), mutation));
            QVERIFY(bench.store.entries.refresh(tx, mutation.entityId, true));
        }
        QVERIFY(tx.commit());
    }

    // Saves a picture for a look if WEEHOURS_PICTURES names a folder.
    static void keep(const QPixmap &picture, const QString &name)
    {
        const QString folder = qEnvironmentVariable("WEEHOURS_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + "/progress-" + name + ".png"));
    }
};

QTEST_MAIN(TestSyncProgress)
#include "tst_syncprogress.moc"
