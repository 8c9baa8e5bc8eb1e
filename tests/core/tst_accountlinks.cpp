// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/account/invitelink.h"
#include "core/wire/serveraddress.h"
#include "ui/words/messagewords.h"

#include <QTest>

using namespace weehours;

class TestAccountLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << typed << address;
        };
        row("example.org", "https://example.org");
        row(" https://example.org/ ", "https://example.org");
        row("https://example.org/wee/", "https://example.org/wee");
        row("example.org:8443", "https://example.org:8443");
        row("http://example.org", "http://example.org");
        row("localhost:8787", "http://localhost:8787");
        row("127.0.0.1:8787", "http://127.0.0.1:8787");
        row("192.168.1.20:8787", "https://192.168.1.20:8787");
        row("[::1]:8787", "http://[::1]:8787");
        row("nas", "https://nas");
        row("nas.local:8787", "https://nas.local:8787");
        row("8.8.8.8:8787", "https://8.8.8.8:8787");
    }
    void anAddressIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto url = parseServerAddress(typed);
        QVERIFY2(url, qPrintable(url ? QString() : errorText(url.error())));
        QCOMPARE(url->toString(), address);
    }

    void whatIsNoAddressIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "  ", "two words", "ftp://example.org", "http://", "example.org:99999",
              "https:/example.org", "http//127.0.0.1:8787", "https://https/example.org",
              "https://user:secret@example.org", "https://example.org/?a=b", "weehours://join"})
            QTest::newRow(typed) << typed;
    }
    void whatIsNoAddressIsRefusedInWords()
    {
        QFETCH(QString, typed);
        const auto url = parseServerAddress(typed);
        QVERIFY(!url);
        QCOMPARE(url.error().code, QString(codes::usage));
        QVERIFY(!errorText(url.error()).isEmpty());
    }

    void aCallLiesUnderTheServersPath()
    {
        QCOMPARE(apiUrl(QUrl("https://example.org/wee"), "sync/heads").toString(),
                 QString("https://example.org/wee/api/sync/heads"));
    }

    void anInviteLinkComesBackAsItWasMade()
    {
        const QUrl server("https://192.168.1.20:8787/wee");
        const auto invite = parseInvite(inviteLinkText(server, "0123456789"));
        QVERIFY(invite);
        QCOMPARE(invite->server, server);
        QCOMPARE(invite->code, QString("0123456789"));
    }

    void noLinkLeadsToWhereAnybodyReadsAlong()
    {
        QCOMPARE(inviteLinkText(QUrl("http://192.168.1.20:8787"), "0123456789"), QString());
        QVERIFY(!inviteLinkText(QUrl("http://127.0.0.1:8787"), "0123456789").isEmpty());
        const auto invite = parseInvite(
            "weehours://join?server=http%3A%2F%2Fevil.example&code=0123456789");
        QVERIFY(!invite);
        QVERIFY(errorText(invite.error()).contains("without encryption"));
    }

    void oneServerIsKnownByItsPinWhereverItIsReached()
    {
        const QUrl home("https://192.168.1.20:8787");
        QVERIFY(isSameServer(home, home));
        QVERIFY(!isSameServer(home, QUrl("https://192.168.1.21:8787")));
        QVERIFY(!isSameServer(home, QUrl("https://192.168.1.20:8788")));
        const auto print = CertificateFingerprint::parse(QString(64, 'a'));
        const auto other = CertificateFingerprint::parse(QString(64, 'b'));
        QVERIFY(print && other);
        QVERIFY(isSameServer(pinnedTo(home, *print),
                             pinnedTo(QUrl("https://127.0.0.1:1"), *print)));
        QVERIFY(!isSameServer(pinnedTo(QUrl("https://127.0.0.1:1"), *other),
                              pinnedTo(home, *print)));
    }

    void aLinkIsFoundInTheMessageThatItCameIn()
    {
        const QUrl server("https://home.example");
        const QString link = inviteLinkText(server, "0123456789");
        const auto invite = parseInvite("Join Mia's log in Wee Hours:\n" + link
                                        + "\nIt is good once, until 23/11/2026 19:00.");
        QVERIFY(invite);
        QCOMPARE(invite->server, server);
        QCOMPARE(invite->code, QString("0123456789"));
    }

    void aCodeIsReadHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"01ABCDEFGH", "01abcdefgh", " 01ABC-DEFGH ", "oiABC DEFGH", "01ABCDEFGH.",
              "01ABC\u2013DEFGH", "01ABC\u2011DEFGH", "\u200b01ABCDEFGH", "01ABC\u200bDEFGH\ufeff",
              "01ab cdef gh", "Code: 01ABCDEFGH", "code:01ABC-DEFGH", "\u201c01ABC-DEFGH\u201d",
              "(01ABC-DEFGH)",
              "Join Mia\u2019s log in Wee Hours with the invitation 01ABC-DEFGH, good until 19:00.",
              "Your code: 01ABC DEFGH. See you!", "01ABC-DEFGH\n\nSent from my phone"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void aCodeIsReadHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        const auto invite = parseInvite(typed);
        QVERIFY(invite);
        QVERIFY(!invite->server);
        QCOMPARE(invite->code, QString("01ABCDEFGH"));
    }

    void whatIsNoInviteIsRefusedWithoutRepeatingIt_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "short", "0123456789A", "Please accept my invitation", "Please join",
              "Come at 9 then", "We can talk", "Where There is a way", "01ABCDEFGH or 02ABCDEFGH",
              "01234U6789", "weehours://join?code=0123456789", "weehours://join?server=x",
              "weehours://leave?server=a.org&code=0123456789",
              "https://example.org/join?code=0123456789"})
            QTest::newRow(typed) << typed;
    }
    void whatIsNoInviteIsRefusedWithoutRepeatingIt()
    {
        QFETCH(QString, typed);
        const auto invite = parseInvite(typed);
        QVERIFY(!invite);
        QVERIFY(!errorText(invite.error()).contains("0123456789"));
    }

    void aLinkEndsWhereTheSentenceGoesOn()
    {
        const QString link = inviteLinkText(QUrl("https://home.example"), "01ABCDEFGH");
        for (const QString &text :
             {QString(link + "."), QString("(" + link + ")"), QString("\u200b" + link + "\u200b"),
              QString("<" + link + ">,")}) {
            const auto invite = parseInvite(text);
            QVERIFY2(invite, qUtf8Printable(text));
            QCOMPARE(invite->code, QString("01ABCDEFGH"));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountLinks)
#include "tst_accountlinks.moc"
