// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/operate/logoutput.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace weehours::server;

class TestLogOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file.reset(std::tmpfile()); }

    void aMessageStaysOnOneLineWhateverItHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("listening");
        QTest::newRow("a line that looks like ours")
            << QStringLiteral("x\n2026-11-22T07:00:00.000Z info weehours.server: all is well");
        QTest::newRow("quotes") << QStringLiteral("\"}, {\"level\": \"info\", \\ \\\"");
        QTest::newRow("controls") << QStringLiteral("a\rb\tc\x1b[2J\x7f");
        QTest::newRow("other scripts") << QStringLiteral("Ünï \u2028 \U0001F476");
        QTest::newRow("half a character") << QString(QChar(0xd83d));
    }

    void aMessageStaysOnOneLineWhateverItHolds()
    {
        QFETCH(QString, text);
        LogOutput(LogOptions{}, m_file.get()).message(QtWarningMsg, "weehours.server", text);
        LogOutput(LogOptions{true}, m_file.get()).message(QtWarningMsg, "weehours.server", text);
        const QList<QByteArray> lines = written().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[2], QByteArray());
        QVERIFY(lines[0].contains("Z warning weehours.server: "));
        for (const char c : lines[0])
            QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);

        QJsonParseError trouble;
        const auto object = QJsonDocument::fromJson(lines[1], &trouble).object();
        QCOMPARE(trouble.error, QJsonParseError::NoError);
        QCOMPARE(object.value(u"level").toString(), QStringLiteral("warning"));
        QCOMPARE(object.value(u"category").toString(), QStringLiteral("weehours.server"));
        // An unpaired surrogate is replaced in UTF-8.
        QCOMPARE(object.value(u"message").toString(), QString::fromUtf8(text.toUtf8()));
    }

    void lessThanTheLevelIsNotLogged()
    {
        const LogOutput writer(LogOptions{false, QtWarningMsg}, m_file.get());
        writer.message(QtDebugMsg, "c", QStringLiteral("one"));
        writer.message(QtInfoMsg, "c", QStringLiteral("two"));
        writer.message(QtWarningMsg, "c", QStringLiteral("three"));
        writer.message(QtCriticalMsg, "c", QStringLiteral("four"));
        const QByteArray log = written();
        QVERIFY(!log.contains("one") && !log.contains("two"));
        QVERIFY(log.contains("three") && log.contains("four"));
    }

    void aRequestIsLogged()
    {
        const RequestRecord record{"GET",
                                   "/api/babies/{baby}/invites",
                                   200,
                                   std::chrono::microseconds(1234),
                                   56,
                                   "192.0.2.1",
                                   "0123456789abcdef"};
        LogOutput(LogOptions{}, m_file.get()).request(record);
        LogOutput(LogOptions{true}, m_file.get()).request(record);
        const QList<QByteArray> lines = written().split('\n');
        QVERIFY2(lines[0].endsWith(" info weehours.server.request: GET /api/babies/{baby}/invites "
                                   "200 1.234 ms 56 bytes 192.0.2.1 0123456789abcdef"),
                 lines[0].constData());
        const auto object = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(object.value(u"method").toString(), QStringLiteral("GET"));
        QCOMPARE(object.value(u"route").toString(), QStringLiteral("/api/babies/{baby}/invites"));
        QCOMPARE(object.value(u"status").toInt(), 200);
        QCOMPARE(object.value(u"ms").toDouble(), 1.234);
        QCOMPARE(object.value(u"bytes").toInt(), 56);
        QCOMPARE(object.value(u"client").toString(), QStringLiteral("192.0.2.1"));
        QCOMPARE(object.value(u"id").toString(), QStringLiteral("0123456789abcdef"));
    }

private:
    QByteArray written()
    {
        std::rewind(m_file.get());
        QByteArray bytes(64 * 1024, '\0');
        bytes.truncate(qsizetype(std::fread(bytes.data(), 1, size_t(bytes.size()), m_file.get())));
        return bytes;
    }

    struct Close
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
};

QTEST_GUILESS_MAIN(TestLogOutput)
#include "tst_logoutput.moc"
