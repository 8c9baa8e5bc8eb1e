// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/instant.h"

#include <QTest>

using namespace weehours;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRfc3339_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical"); // empty: refused

        QTest::newRow("canonical") << "2026-11-22T07:14:03.120Z" << "2026-11-22T07:14:03.120Z";
        QTest::newRow("no fraction") << "2026-11-22T07:14:03Z" << "2026-11-22T07:14:03.000Z";
        QTest::newRow("nanoseconds are cut") << "2026-11-22T07:14:03.123999999Z"
                                             << "2026-11-22T07:14:03.123Z";
        QTest::newRow("east") << "2026-11-22T07:14:03+01:30" << "2026-11-22T05:44:03.000Z";
        QTest::newRow("west over midnight") << "2026-12-31T23:30:00-01:00"
                                            << "2027-01-01T00:30:00.000Z";
        QTest::newRow("lower case") << "2026-11-22t07:14:03z" << "2026-11-22T07:14:03.000Z";
        QTest::newRow("leap day") << "2024-02-29T00:00:00Z" << "2024-02-29T00:00:00.000Z";
        QTest::newRow("before 1970") << "1969-12-31T23:59:59.999Z" << "1969-12-31T23:59:59.999Z";
        QTest::newRow("leap second") << "2016-12-31T23:59:60Z" << "2016-12-31T23:59:59.000Z";
        QTest::newRow("no offset") << "2026-11-22T07:14:03" << "";
        QTest::newRow("no such day") << "2026-02-30T07:14:03Z" << "";
        QTest::newRow("no such hour") << "2026-11-22T24:00:00Z" << "";
        QTest::newRow("offset without colon") << "2026-11-22T07:14:03+0130" << "";
        QTest::newRow("empty fraction") << "2026-11-22T07:14:03.Z" << "";
        QTest::newRow("trailing text") << "2026-11-22T07:14:03Zz" << "";
        QTest::newRow("signs for digits") << "2026-11-22T+7:14:03Z" << "";
        QTest::newRow("year 10000") << "12026-11-22T07:14:03Z" << "";
        QTest::newRow("empty") << "" << "";
    }

    void readsRfc3339()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto instant = Instant::parse(text);
        QCOMPARE(instant ? instant->toString() : QString(), canonical);
    }

    void writesWhatItReads()
    {
        for (const qint64 msecs : {qint64(0), qint64(-1), qint64(1), qint64(1795331643120)}) {
            const auto again = Instant::parse(Instant{msecs}.toString());
            QVERIFY(again);
            QCOMPARE(again->msecs, msecs);
        }
    }

    void knowsDates()
    {
        QVERIFY(isDate(u"2026-02-28"));
        QVERIFY(!isDate(u"2026-02-29"));
        QVERIFY(!isDate(u"2026-2-28"));
        QVERIFY(!isDate(u"2026-02-28T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
