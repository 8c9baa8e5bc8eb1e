// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost of a large import: reading the file, planning it, writing it, planning it again where it
// is there already, undoing it and redoing it. Processor time of the process, and real time.
//
//     bench_import [rows, default 50000]

#include "core/exchange/importer.h"
#include "core/protocol/fields.h"
#include "tests/support/profilefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimeZone>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace weehours;

namespace {

QByteArray tableOf(int rows)
{
    QByteArray csv("Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n");
    for (int i = 0; i < rows; ++i) {
        const QDateTime at = QDateTime(QDate(2021, 1, 1), QTime(0, 0), QTimeZone::utc())
                                 .addSecs(qint64(i) * 3600);
        const QByteArray time = at.toString(u"yyyy-MM-dd HH:mm").toUtf8();
        const QByteArray number = QByteArray::number(i);
        switch (i % 4) {
        case 0: csv += "Sleep," + time + "," + time + ",0:00,,Cot,,row " + number + "\n"; break;
        case 1: csv += "Diaper," + time + ",,yellow,Loose,,Poo:large,row " + number + "\n"; break;
        default: csv += "Feed," + time + ",,,Formula,Bottle,120ml,row " + number + "\n";
        }
    }
    return csv;
}

void measure(const char *what, const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    if (!work())
        qFatal("%s failed", what);
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("%-14s %6.2f s of a processor, %6.2f s\n", what, seconds,
                static_cast<double>(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr int usual = 50000;
    const QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : usual;
    const QByteArray csv = tableOf(rows);
    ProfileFixture profile;
    profile.clock.instant = *Instant::parse(u"2026-11-22T12:00:00Z");
    if (!profile.logbook.addBaby({{field::name, QStringLiteral("Testa")}}))
        qFatal("no baby");
    const Importer importer(profile.logbook);
    ImportAnswers answers;
    answers.zone = "Europe/Berlin";
    Result<ImportSource> source = failure(codes::usage, QString());
    Result<ImportPlan> plan = failure(codes::usage, QString());
    std::printf("%d rows\n", rows);
    measure("read",
            [&] { return (source = readImport({{QStringLiteral("a.csv"), csv}})).has_value(); });
    measure("plan", [&] { return (plan = importer.plan(*source, answers)).has_value(); });
    measure("write", [&] { return importer.write(*plan).has_value(); });
    measure("plan again", [&] {
        const auto again = importer.plan(*source, answers);
        return again && again->entries.isEmpty();
    });
    measure("undo", [&] { return profile.logbook.undoBook.undo().has_value(); });
    measure("redo", [&] { return profile.logbook.undoBook.redo().has_value(); });
    return 0;
}
