// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/caregiver.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace weehours::e2e;

namespace {

constexpr int rows = 8000;
constexpr int patience = 60'000;

QByteArray bottles()
{
    QByteArray csv("Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n");
    for (int i = 0; i < rows; ++i) {
        const auto at = QDateTime(QDate(2024, 1, 1), QTime(0, 0)).addSecs(qint64(i) * 3600);
        csv += "Feed," + at.toString(u"yyyy-MM-dd HH:mm").toUtf8() + ",,,Formula,Bottle,90ml,row "
               + QByteArray::number(i) + "\n";
    }
    return csv;
}

/// Bytes that SQLite has written and not yet committed.
qint64 writtenIn(const QString &profile)
{
    qint64 bytes = 0;
    const QDir folder(profile);
    for (const QFileInfo &file : folder.entryInfoList({"*-wal"}, QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

/// An import that is killed while it writes leaves nothing, and can be repeated.
class TestImportKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalfDone()
    {
        Caregiver sam(QStringLiteral("Sam"));
        QCOMPARE(sam.run({"baby", "add", "name=Mia"}).exitCode, 0);
        const QTemporaryDir folder;
        QFile file(folder.filePath("mia.csv"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bottles());
        file.close();
        const QStringList import{"import", file.fileName(), "--zone", "Europe/Berlin"};
        int kills = 0;
        for (const qint64 bytes : {1, 1'000'000, 3'000'000}) {
            const qint64 before = writtenIn(sam.profile());
            QProcess process;
            sam.start(process, import);
            QVERIFY(process.waitForStarted(patience));
            const bool writes = QTest::qWaitFor(
                [&] {
                    return process.state() == QProcess::NotRunning
                           || writtenIn(sam.profile()) >= before + bytes;
                },
                patience);
            QVERIFY(writes);
            process.kill();
            QVERIFY(process.waitForFinished(patience));
            if (process.exitStatus() == QProcess::NormalExit)
                break; // the import was faster than the kill
            ++kills;
            QCOMPARE(sam.run({"list", "--limit", "5"}).array().size(), 0);
        }
        QVERIFY(kills > 0);
        QVERIFY(sam.run(import).exitCode == 0);
        const auto again = sam.run(import).object();
        QCOMPARE(again["known"].toObject()["feed"].toInt(), rows);
        QVERIFY(again["new"].toObject().isEmpty());
        QCOMPARE(sam.run({"undo"}).object()["entries"].toArray().size(), rows);
        QCOMPARE(sam.run({"redo"}).exitCode, 0);
        // For a person that many entries are one line.
        QProcess undo;
        undo.start(qEnvironmentVariable("WEEHOURS_BIN") + "/weehours-cli",
                   {"--profile", sam.profile(), "--token-store", "file", "undo"});
        QVERIFY(undo.waitForFinished(patience));
        QCOMPARE(undo.readAllStandardOutput(), "Undone: 8000 entries.\n");
        QCOMPARE(sam.run({"list"}).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportKilled)
#include "tst_importkilled.moc"
