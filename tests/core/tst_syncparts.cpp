// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/backoff.h"
#include "core/wire/eventstream.h"

#include <QTest>

using namespace weehours;

class TestSyncParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitDoublesUpToAMinuteAndIsJittered()
    {
        Backoff backoff(QRandomGenerator(3));
        qint64 previousLongest = 0;
        for (int i = 0; i < 12; ++i) {
            const qint64 whole = qMin(qint64(60'000), qint64(1000) << qMin(i, 7));
            const qint64 wait = backoff.next();
            QVERIFY(wait >= whole / 2 && wait <= whole);
            QVERIFY(whole >= previousLongest);
            previousLongest = whole;
        }
        QVERIFY(Backoff(QRandomGenerator(1)).next() != Backoff(QRandomGenerator(2)).next());
        backoff.reset();
        QVERIFY(backoff.next() <= 1000);
    }

    void theServersWishIsTheLeast() { QVERIFY(Backoff(QRandomGenerator(1)).next(90) >= 90'000); }

    void aStreamIsReadHoweverTheNetworkCutsIt()
    {
        const QByteArray bytes = ": hello\n\nevent: head\r\ndata: {\"a\":1}\r\n\r\n"
                                 "data:one\ndata: two\n\nevent: access\ndata\n\nevent: lost\n\n";
        const QList<StreamEvent> expected{{"head", "{\"a\":1}"}, {"", "one\ntwo"}, {"access", ""}};
        for (int piece = 1; piece <= bytes.size(); ++piece) {
            EventStream stream;
            QList<StreamEvent> events;
            for (int at = 0; at < bytes.size(); at += piece)
                events += stream.feed(bytes.mid(at, piece));
            QCOMPARE(events, expected);
        }
    }

    void aStreamThatNeverEndsALineIsNoticed()
    {
        EventStream stream;
        QVERIFY(stream.feed(QByteArray(2'000'000, 'x')).isEmpty());
        QVERIFY(stream.isOverlong());
    }
};

QTEST_GUILESS_MAIN(TestSyncParts)
#include "tst_syncparts.moc"
