// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sealedcopies.h"
#include "tests/support/profilefixture.h"
#include "ui/window/firststart.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace weehours;

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogThatWasSetAsideIsBroughtBackFromHere();
    void anEmptyLogIsNotOffered();
};

namespace {

QList<QPushButton *> offersOf(const FirstStart &page)
{
    QList<QPushButton *> offers;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().contains("Mia"))
            offers.append(button);
    }
    return offers;
}

BabySyncStatus lost(const BabyId &id)
{
    BabySyncStatus baby;
    baby.babyId = id;
    baby.name = "Mia";
    baby.access = Access::Revoked;
    return baby;
}

} // namespace

void TestFirstStart::aLogThatWasSetAsideIsBroughtBackFromHere()
{
    ProfileFixture profile;
    const BabyId mia = profile.addBaby();
    QVERIFY(profile.logbook.add(mia, kind::sleep, {{"startedAt", "2026-11-22T07:00:00.000Z"}}));
    const SealedCopies copies(profile.store);
    QVERIFY(copies.put(mia, profile.clock.instant));
    BabySyncStatus gone = lost(mia);
    gone.sealedUntil = copies.find(mia)->until();

    FirstStart page(profile.logbook, profile.store.profile, profile.store.database);
    const QSignalSpy started(&page, &FirstStart::started);
    page.setRemoved({gone});
    QCOMPARE(offersOf(page).size(), 1);
    QTest::mouseClick(offersOf(page).constFirst(), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QVERIFY(!copies.find(mia));
    const auto babies = profile.logbook.babies();
    const auto back = std::ranges::find_if(*babies, [&](const Entry &baby) {
        return baby.entity.babyId != mia && baby.text(QLatin1StringView("name")) == "Mia";
    });
    QVERIFY(back != babies->cend());
    EntryQuery query;
    query.babyId = back->entity.babyId;
    QCOMPARE(profile.logbook.entries(query)->size(), 1);
}

void TestFirstStart::anEmptyLogIsNotOffered()
{
    ProfileFixture profile;
    FirstStart page(profile.logbook, profile.store.profile, profile.store.database);
    page.setRemoved({lost(BabyId())});
    QCOMPARE(offersOf(page).size(), 0);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith("You no longer have access to Mia's log");
    }));
    // An invite leads back to the log, so it has the weight that a new log has otherwise.
    const auto weightOf = [&page](const QString &text) {
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->property("role").toString();
        }
        return QString();
    };
    QCOMPARE(weightOf("I was sent an invite"), QString("primary"));
    QCOMPARE(weightOf("Start the log"), QString("secondary"));
    page.setRemoved({});
    QCOMPARE(weightOf("I was sent an invite"), QString("quiet"));
    QCOMPARE(weightOf("Start the log"), QString("primary"));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
