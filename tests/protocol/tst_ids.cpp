// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/ids.h"

#include <QSet>
#include <QTest>

using namespace weehours;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return instant; }
    Instant instant{1795331643120};
};

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneSpellingOnly()
    {
        QVERIFY(parseUuid(u"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
        QVERIFY(!parseUuid(u"0193A1B2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
        QVERIFY(!parseUuid(u"{0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}"));
        QVERIFY(!parseUuid(u"0193a1b2c3d47e5f8a9b0c1d2e3f4a5b"));
        QVERIFY(!parseUuid(u"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g"));
        QVERIFY(!parseUuid(u"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5\u0661"));
        QVERIFY(!parseUuid(u"0193a1b2-c3d4-7e5f-8a9b00c1d2e3f4a5b"));
        QVERIFY(!parseUuid(u"0193a1b-2c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
    }

    void isWrittenInThatSpelling()
    {
        for (const QUuid &uuid :
             {QUuid(), QUuid("0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"),
              QUuid("ffffffff-ffff-ffff-ffff-ffffffffffff"), QUuid::createUuid()})
            QCOMPARE(uuidText(uuid), uuid.toByteArray(QUuid::WithoutBraces));
    }

    void idsOfOneSourceSortAsMade()
    {
        FixedClock clock;
        IdSource source(clock, QRandomGenerator(42));
        EntityId last = source.next<EntityId>();
        QSet<EntityId> all{last};
        // Far more than one millisecond's counter holds, with a clock that stops and then goes
        // back.
        for (int i = 0; i < 20000; ++i) {
            if (i == 10000)
                clock.instant.msecs -= 3'600'000;
            const auto id = source.next<EntityId>();
            QVERIFY(last < id);
            QVERIFY(EntityId::parse(id.toString()) == id);
            QCOMPARE(id.toString()[14], QChar(u'7'));
            last = id;
            all.insert(id);
        }
        QCOMPARE(all.size(), 20001);
    }

    void carriesTheTime()
    {
        FixedClock clock;
        IdSource source(clock);
        const QString text = source.next<EntityId>().toString().remove(u'-');
        QCOMPARE(text.left(12).toLongLong(nullptr, 16), clock.instant.msecs);
    }

    void sortsAsWritten()
    {
        const auto small = EntityId::parse(u"00000000-0000-7000-8000-0000000000ff");
        const auto great = EntityId::parse(u"ff000000-0000-7000-8000-000000000000");
        QVERIFY(small && great);
        QVERIFY(*small < *great);
        QVERIFY(!(*great < *small));
        // A difference counts in each place, and the earlier place counts more.
        QString before(36, u'0');
        for (const int hyphen : {8, 13, 18, 23})
            before[hyphen] = u'-';
        for (qsizetype place = 0; place < before.size(); ++place) {
            if (before[place] == u'-')
                continue;
            QString text = before;
            text[place] = u'9';
            QString later = before;
            later[place] = u'a';
            std::fill(text.begin() + place + 1, text.end(), u'f');
            for (const int hyphen : {8, 13, 18, 23})
                text[hyphen] = u'-';
            QVERIFY(*EntityId::parse(text) < *EntityId::parse(later));
            QVERIFY(!(*EntityId::parse(later) < *EntityId::parse(text)));
        }
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
