// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of unknown origin: tables recognised by their columns, and a Baby Buddy server.

#include "core/exchange/babybuddyclient.h"
#include "core/exchange/importer.h"
#include "core/wire/httptransport.h"
#include "tests/support/profilefixture.h"
#include "ui/words/messagewords.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace weehours;

namespace {

/// Imitates Baby Buddy's API: pages of its records for requests with the right token.
class BabyBuddyServer : public QTcpServer
{
public:
    BabyBuddyServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_heard += socket->readAll();
                if (!m_heard.contains("\r\n\r\n"))
                    return;
                requests.append(m_heard);
                socket->write(answer(m_heard));
                m_heard.clear();
            });
        });
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
    }

    QHash<QString, QJsonArray> models;
    QStringList missing;
    QList<QByteArray> requests;
    /// If set, the answer to every request.
    QByteArray instead;

private:
    static QByteArray http(const QByteArray &status, const QByteArray &type, const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
               + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QByteArray answer(const QByteArray &request)
    {
        if (!instead.isEmpty())
            return instead;
        if (!request.toLower().contains("authorization: token s3cret\r\n"))
            return http("403 Forbidden", "application/json", R"({"detail":"Invalid token."})");
        const QUrl url(QString::fromLatin1(request.split(' ').value(1)));
        const QString model = url.path().section(u'/', 2, 2);
        if (missing.contains(model))
            return http("404 Not Found", "text/html", "<h1>Not Found</h1>");
        const QUrlQuery query(url);
        const int limit = query.queryItemValue("limit").toInt();
        const int offset = query.queryItemValue("offset").toInt();
        const QJsonArray all = models.value(model);
        QJsonArray page;
        for (qsizetype i = offset; i < qMin<qsizetype>(offset + limit, all.size()); ++i)
            page.append(all.at(i));
        // As behind a proxy: the server does not know its public address.
        const QJsonValue next = offset + limit < all.size()
                                    ? QJsonValue("http://localhost:8000/api/" + model
                                                 + "/?limit=100&offset="
                                                 + QString::number(offset + limit))
                                    : QJsonValue();
        return http("200 OK", "application/json",
                    QJsonDocument(QJsonObject{{"count", all.size()},
                                              {"next", next},
                                              {"previous", QJsonValue()},
                                              {"results", page}})
                        .toJson());
    }

    QByteArray m_heard;
};

ImportAnswers metric(const char *zone = "Europe/Berlin")
{
    ImportAnswers answers;
    answers.zone = zone;
    answers.volume = Unit::Millilitre;
    answers.weight = Unit::Kilogram;
    answers.length = Unit::Centimetre;
    answers.temperature = Unit::Celsius;
    return answers;
}

class Family : public ProfileFixture
{
public:
    Family() { baby = logbook.addBaby({{"name", "Testa Probe"}})->entity.babyId; }

    Result<ImportPlan> bring(const Result<ImportSource> &source)
    {
        if (!source)
            return std::unexpected(source.error());
        auto plan = Importer(logbook).plan(*source, metric());
        if (plan) {
            if (const auto done = Importer(logbook).write(*plan); !done)
                return std::unexpected(done.error());
        }
        return plan;
    }

    [[nodiscard]] QJsonObject at(QLatin1StringView kind, const char *start) const
    {
        for (const Entry &entry : logbook.entries(EntryQuery()).value_or(QList<Entry>())) {
            if (entry.kind() == kind
                && entry.startedAt() == Instant::parse(QString::fromLatin1(start)))
                return entry.entity.data;
        }
        return {};
    }

    BabyId baby;
};

QString reasons(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportComplaint &one : plan.rejected)
        texts.append(QString::number(one.row) + ' ' + messageText(one.reason));
    return texts.join(u'\n');
}

} // namespace

class TestImportSources : public QObject
{
    Q_OBJECT

    static Result<QList<ImportFile>> fetched(const QString &server, const QByteArray &token)
    {
        HttpTransport transport;
        BabyBuddyClient client(transport);
        std::optional<Result<QList<ImportFile>>> answer;
        client.fetch(server, token,
                     [&](const Result<QList<ImportFile>> &files) { answer = files; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return failure(codes::offline, "no answer");
        return *answer;
    }

    static ColumnAssignment assigned(const QByteArray &csv, const QString &kind,
                                     const QString &text)
    {
        const auto assignment = parseAssignment(*findTable({{"a", csv}}), kind, text);
        if (!assignment)
            qFatal("%s", qPrintable(errorText(assignment.error())));
        return *assignment;
    }

private Q_SLOTS:
    void aTableIsReadByItsColumns()
    {
        const QByteArray csv("Day;Clock;What;How much;Remark\n"
                             "19.11.2026;14:05;bottle;120;\"warm; all\"\n"
                             "19.11.2026;15:00;Poo;;\n"
                             "19.11.2026;15:30;Fläschchen;90;\n"
                             "19.11.2026;16:00;dragon;;\n"
                             "19.11.2026;25:00;bottle;90;\n"
                             "19.11.2026;17:30;Medicine;2;\n"
                             "19.11.2026;18:00;nap;;short\n"
                             "19.11.2026;;bottle;120;\n");
        QVERIFY(!readImport({{"a", csv}}));
        const ColumnAssignment by = assigned(
            csv, {}, "Day=date,Clock=time,What=kind,How much=amountMl,Remark=notes");
        Family family;
        const auto source = readImport({{"a", csv}}, {.byHand = by});
        const auto plan = family.bring(source);
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        const QJsonObject bottle = family.at(kind::feed, "2026-11-19T13:05:00Z");
        QCOMPARE(bottle["amountMl"].toInt(), 120);
        QCOMPARE(bottle["method"].toString(), "bottle");
        QCOMPARE(bottle["notes"].toString(), "warm; all");
        QCOMPARE(bottle["zone"].toString(), "Europe/Berlin");
        QCOMPARE(family.at(kind::nappy, "2026-11-19T14:00:00Z")["type"].toString(), "poo");
        // “dragon”, a wrong time, a medicine without a name, a sleep without an end, and no time.
        QCOMPARE(plan->rejected.size(), 5);
        QVERIFY2(reasons(*plan).contains("5 “dragon” is no kind"), qPrintable(reasons(*plan)));
        // The words of the window's other languages are known too.
        const QJsonObject other = family.at(kind::feed, "2026-11-19T14:30:00Z");
        QCOMPARE(other["amountMl"].toInt(), 90);
        QCOMPARE(other["method"].toString(), "bottle");
        QVERIFY(family.bring(source)->entries.isEmpty());
    }

    void aTableOfOneKindHasEndsAndLengths()
    {
        const QByteArray csv("From,To,Min,Where\n"
                             "2026-11-19 20:00,06:10,,cot\n"
                             "2026-11-19 12:00,,45,pram\n"
                             "2026-11-19 09:00,2026-11-19 09:30,99,\n");
        Family family;
        const auto plan = family.bring(readImport(
            {{"a", csv}},
            {.byHand = assigned(csv, "sleep", "From=start,To=end,Min=minutes,Where=place")}));
        QVERIFY2(plan->rejected.isEmpty(), qPrintable(reasons(*plan)));
        const auto end = [&](const char *start) {
            return family.at(kind::sleep, start)["endedAt"].toString();
        };
        QCOMPARE(end("2026-11-19T19:00:00Z"), "2026-11-20T05:10:00.000Z");
        QCOMPARE(end("2026-11-19T11:00:00Z"), "2026-11-19T11:45:00.000Z");
        QCOMPARE(end("2026-11-19T08:00:00Z"), "2026-11-19T08:30:00.000Z");
        QCOMPARE(family.at(kind::sleep, "2026-11-19T11:00:00Z")["place"].toString(), "pram");
    }

    void whatWasAssignedIsKnownByItsHeadings()
    {
        const QByteArray csv("When,Left,Right,Extra\n2026-11-19 09:00,7,0:05,x\n");
        const ColumnAssignment by = assigned(csv, "feed",
                                             "When=start,Left=leftSeconds,Right=rightSeconds,"
                                             "Extra=note");
        Family family;
        QVERIFY(saveAssignment(family.store, by));
        ColumnAssignment other = by;
        other.headings = QStringList{"when"};
        QVERIFY(saveAssignment(family.store, other));
        QVERIFY(saveAssignment(family.store, by));
        const auto saved = savedAssignments(family.store);
        QCOMPARE(saved->size(), 2);
        QCOMPARE(saved->at(0), by);
        const auto source = readImport({{"b", csv}}, {.assignments = *saved});
        QVERIFY(source && source->assignment == by);
        QVERIFY(family.bring(source));
        const QJsonObject feed = family.at(kind::feed, "2026-11-19T08:00:00Z");
        QCOMPARE(feed["leftSeconds"].toInt(), 420);
        QCOMPARE(feed["rightSeconds"].toInt(), 300);
        QCOMPARE(feed["method"].toString(), "breast");
        QCOMPARE(feed["notes"].toString(), "Extra: x");
        // A table with its columns in another order is another table.
        QVERIFY(!readImport({{"b", "Left,When,Right,Extra\n1,2026-11-19 09:00,2,x\n"}},
                            {.assignments = *saved}));
    }

    void columnsAreProposedByTheirNames()
    {
        const auto table = findTable({{"a", "Date,Time,Type,Amount,Notes,Mood\n1,2,3,4,5,6\n"}});
        const ColumnAssignment proposed = proposedAssignment(*table);
        QCOMPARE(proposed.targets.value("date"), QString(columntarget::date));
        QCOMPARE(proposed.targets.value("time"), QString(columntarget::time));
        QCOMPARE(proposed.targets.value("type"), QString(columntarget::kind));
        QCOMPARE(proposed.targets.value("amount"), QString(field::amountMl));
        QCOMPARE(proposed.targets.value("mood"), QString(columntarget::note));
        for (const char *wrong : {"Nothing=start", "Date=banana", "Amount=amountMl", "Date"})
            QCOMPARE(parseAssignment(*table, {}, wrong).error().code, QString(codes::usage));
        QVERIFY(!findTable({{"a", "{}"}}));
    }

    void aUnitInAHeadingIsTaken()
    {
        const QByteArray csv("Datum;Uhrzeit;Art;Menge (oz);Dauer (s);Gewicht [lb];Inhalt\n"
                             "19.11.2026;14:05 Uhr;Flasche;4;;;\n"
                             "19.11.2026;15h30;Schlaf;;1800;;\n"
                             "19.11.2026;16:00;Gewicht;;;13.5;\n"
                             "19.11.2026;17:00;Windel;;;;nass und Stuhl\n");
        ColumnAssignment by = proposedAssignment(*findTable({{"a", csv}}));
        QCOMPARE(by.targets.value("mengeoz"), QString(field::amountMl));
        QCOMPARE(by.targets.value("dauers"), QString(columntarget::minutes));
        QCOMPARE(by.targets.value("gewichtlb"), QString(field::weightG));
        by.targets["inhalt"] = field::type;
        QCOMPARE(assigned(csv, {}, "Datum=date,Menge=amountMl").targets.value("mengeoz"),
                 QString(field::amountMl));
        Family family;
        const auto source = readImport({{"a", csv}}, {.byHand = by});
        QVERIFY(source);
        ImportAnswers answers;
        answers.zone = "UTC";
        const auto plan = Importer(family.logbook).plan(*source, answers);
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QVERIFY(plan->questions.isEmpty());
        QVERIFY2(plan->rejected.isEmpty(), qPrintable(reasons(*plan)));
        QVERIFY(Importer(family.logbook).write(*plan));
        QCOMPARE(family.at(kind::feed, "2026-11-19T14:05:00Z")["amountMl"].toInt(), 118);
        QCOMPARE(family.at(kind::sleep, "2026-11-19T15:30:00Z")["endedAt"].toString(),
                 "2026-11-19T16:00:00.000Z");
        QCOMPARE(family.at(kind::growth, "2026-11-19T16:00:00Z")["weightG"].toInt(), 6123);
        QCOMPARE(family.at(kind::nappy, "2026-11-19T17:00:00Z")["type"].toString(), "mixed");
    }

    void aServerIsFetchedPageByPage()
    {
        BabyBuddyServer server;
        server.models["children"] = {QJsonObject{{"id", 1},
                                                 {"first_name", "Testa"},
                                                 {"last_name", "Probe"},
                                                 {"birth_date", "2026-05-02"},
                                                 {"slug", "testa-probe"},
                                                 {"picture", QJsonValue()}}};
        for (int i = 0; i < 250; ++i) {
            server.models["changes"].append(QJsonObject{
                {"id", i},
                {"child", 1},
                {"time", QDateTime(QDate(2026, 11, 1), QTime(0, 0), QTimeZone::utc())
                             .addSecs(i * 3600)
                             .toString(Qt::ISODate)},
                {"wet", true},
                {"solid", i % 2 == 1},
                {"color", ""},
                {"notes", i == 3 ? "a \"b\", c\nd" : ""},
                {"tags", i == 3 ? QJsonArray{"spit up", "late"} : QJsonArray()}});
        }
        server.models["feedings"] = {QJsonObject{{"id", 14},
                                                 {"child", 1},
                                                 {"start", "2026-10-25T02:30:00+02:00"},
                                                 {"end", "2026-10-25T02:10:00+01:00"},
                                                 {"duration", "00:40:00"},
                                                 {"type", "breast milk"},
                                                 {"method", "right breast"},
                                                 {"amount", QJsonValue()},
                                                 {"notes", QJsonValue()},
                                                 {"tags", QJsonArray()}},
                                     QJsonObject{{"id", 13},
                                                 {"child", 1},
                                                 {"start", "2026-11-19T18:00:00+01:00"},
                                                 {"end", "2026-11-19T18:00:00+01:00"},
                                                 {"type", "formula"},
                                                 {"method", "bottle"},
                                                 {"amount", 120.5},
                                                 {"tags", QJsonArray()}}};
        server.missing = QStringList{"medication", "head-circumference"};
        const auto files = fetched(server.url() + "/", " s3cret\n");
        QVERIFY2(files, files ? "" : qPrintable(errorText(files.error())));
        Family family;
        const auto source = readImport(*files);
        const auto plan = family.bring(source);
        QVERIFY2(plan, plan ? "" : qPrintable(errorText(plan.error())));
        QCOMPARE(plan->fresh.value("nappy"), 250);
        QCOMPARE(plan->fresh.value("feed"), 2);
        QVERIFY2(plan->rejected.isEmpty(), qPrintable(reasons(*plan)));
        QCOMPARE(family.at(kind::feed, "2026-10-25T00:30:00Z")["endedAt"].toString(),
                 "2026-10-25T01:10:00.000Z");
        QCOMPARE(family.at(kind::feed, "2026-11-19T17:00:00Z")["amountMl"].toInt(), 121);
        const QJsonObject third = family.at(kind::nappy, "2026-11-01T03:00:00Z");
        QCOMPARE(third["type"].toString(), "mixed");
        QCOMPARE(third["notes"].toString(), "a \"b\", c\nd\ntags: spit up, late");
        // Pages of a hundred, and only at the address that was given.
        int pages = 0;
        for (const QByteArray &request : std::as_const(server.requests)) {
            QVERIFY(request.contains("limit=100"));
            pages += request.startsWith("GET /api/changes/") ? 1 : 0;
        }
        QCOMPARE(pages, 3);
        // Fetching again, or importing Baby Buddy's CSV export, gives the same entries.
        QVERIFY(family.bring(readImport(*fetched(server.url(), "s3cret")))->entries.isEmpty());
        const QByteArray csv("id,child_id,child_first_name,child_last_name,start,end,type,method,"
                             "amount,notes,tags\n"
                             "13,1,Testa,Probe,2026-11-19 18:00:00,2026-11-19 18:00:00,formula,"
                             "bottle,120.5,,\n");
        QVERIFY(family.bring(readImport({{"Feeding.csv", csv}}))->entries.isEmpty());
    }

    void aServerThatCannotBeReadIsNamed()
    {
        BabyBuddyServer server;
        server.models["children"] = {QJsonObject{{"id", 1}, {"first_name", "Testa"}}};
        const auto code = [&](const QString &url, const QByteArray &token) {
            const auto files = fetched(url, token);
            if (files)
                return QString("fetched");
            // The token must not be in any error.
            return errorText(files.error()).contains("s3cret") ? QString("told")
                                                               : files.error().code;
        };
        QCOMPARE(code(server.url(), "wrong"), QString(codes::unauthenticated));
        QCOMPARE(code(server.url(), ""), QString(codes::unauthenticated));
        QCOMPARE(code("http://192.0.2.1", "s3cret"), QString(codes::plainHttp));
        QCOMPARE(code("no address", "s3cret"), QString(codes::usage));
        server.instead =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nHi";
        QCOMPARE(code(server.url(), "s3cret"), QString(codes::badServer));
        server.instead = "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\n"
                         "Content-Length: 0\r\n\r\n";
        QCOMPARE(code(server.url(), "s3cret"), QString(codes::badServer));
        server.instead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                         "Content-Length: 2\r\n\r\n{}";
        QCOMPARE(code(server.url(), "s3cret"), QString(codes::badServer));
        const QString gone = server.url();
        server.close();
        for (QTcpSocket *socket : server.findChildren<QTcpSocket *>())
            socket->abort();
        QCOMPARE(code(gone, "s3cret"), QString(codes::offline));
        BabyBuddyServer empty;
        QCOMPARE(code(empty.url(), "s3cret"), QString(codes::notFound));
    }
};

QTEST_GUILESS_MAIN(TestImportSources)
#include "tst_importsources.moc"
