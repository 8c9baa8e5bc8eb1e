// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/messages.h"
#include "tests/support/answers.h"

#include <QJsonDocument>
#include <QTest>

using namespace weehours;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyJsonIsTaken_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("taken");
        for (const char *number : {"0", "-0", "-7", "5.0", "1e3", "1E+3", "-0.5e-3", "120"})
            QTest::newRow(number) << QByteArray(number) << true;
        for (const char *number : {"5.", "05", "-", "-01", "1e", "1e+", ".5", "+5", "0x5", "1.e3",
                                   "NaN", "Infinity", "- 1"})
            QTest::newRow(number) << QByteArray(number) << false;
        const auto text = [](const char *name, const QByteArray &inside, bool taken) {
            QTest::newRow(name) << '"' + inside + '"' << taken;
        };
        text("empty", "", true);
        text("escapes", R"(\" \\ \/ \b \f \n \r \t \u00e4)", true);
        text("what looks like a number", "05 5. -", true);
        text("an escaped end", R"(\\\")", true);
        text("a pair", R"(\ud83d\udc76)", true);
        text("a pair in capitals", R"(\uD83D\uDC76)", true);
        text("UTF-8", "\xf0\x9f\x91\xb6", true);
        text("half a pair", R"(\ud83d)", false);
        text("half a pair and more", R"(\ud83dx)", false);
        text("half a pair and another escape", R"(\ud83d\n)", false);
        text("two first halves", R"(\ud83d\ud83d)", false);
        text("the other half", R"(\udc76)", false);
        text("a pair the wrong way round", R"(\udc76\ud83d)", false);
        text("a line break", "a\nb", false);
        text("a tab", "a\tb", false);
        text("a null", QByteArray("a\0b", 3), false);
        text("an unknown escape", R"(\x41)", false);
        text("half an escape", R"(\u00)", false);
        text("not UTF-8", "\xff", false);
        text("a surrogate in UTF-8", "\xed\xa0\xbd", false);
    }

    void onlyJsonIsTaken()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, taken);
        for (const QByteArray &whole : {"{\"a\":" + value + "}", "{\"a\":[" + value + " , 1]}",
                                        " { \"a\" : " + value + " } "})
            QCOMPARE(parseJsonObject(whole).has_value(), taken);
        if (value.startsWith('"'))
            QCOMPARE(parseJsonObject("{" + value + ":1}").has_value(), taken);
    }

    // Text written directly must equal the serialised tree.
    void textIsWhatItsTreeWouldBe()
    {
        const QString odd = QString::fromUtf8("a\"b\\c\n\t\x01/ \u00e4\xf0\x9f\x91\xb6");
        Mutation mutation;
        mutation.mutationId = MutationId(QUuid::createUuid());
        mutation.entityId = EntityId(QUuid::createUuid());
        mutation.entityType = QStringLiteral("feed");
        mutation.updatedAt = Instant{1'795'332'843'120};
        mutation.payload = {{odd, odd}, {QStringLiteral("amountMl"), 90}};
        for (const Op op : {Op::Create, Op::Update, Op::Delete}) {
            for (const QString &type : {QStringLiteral("feed"), odd, QString()}) {
                mutation.op = op;
                mutation.entityType = type;
                mutation.baseVersion += 1;
                QCOMPARE(canonicalBytes(mutation),
                         QJsonDocument(toJson(mutation)).toJson(QJsonDocument::Compact));
            }
        }

        Entity entity;
        entity.entityType = QStringLiteral("feed");
        entity.entityId = mutation.entityId;
        entity.babyId = BabyId(QUuid::createUuid());
        entity.version = 42;
        entity.data = mutation.payload;
        MutationResult result;
        result.mutationId = mutation.mutationId;
        PushResponse response;
        const auto isTheSame = [&] {
            return toJsonText(response)
                   == QJsonDocument(toJson(response)).toJson(QJsonDocument::Compact);
        };
        QVERIFY(isTheSame());
        response.cursor = QStringLiteral("AAAA_-");
        response.results.append(result);
        result.entity = entity;
        response.results.append(result);
        entity.createdBy = Person{UserId(QUuid::createUuid()), odd};
        result.entity = entity;
        result.merged = true;
        response.results.append(result);
        entity.deleted = true;
        result.entity = entity;
        result.replayed = true;
        response.results.append(result);
        result.lost = QStringList{odd};
        response.results.append(result);
        result.error = Error{odd, odd, odd};
        response.results.append(result);
        QVERIFY(isTheSame());
    }

    void fieldsAreWrittenAsQtWritesThem_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"null",
                                  "true",
                                  "false",
                                  "0",
                                  "-0",
                                  "-0.0",
                                  "-7",
                                  "120",
                                  "5.0",
                                  "1e3",
                                  "1e15",
                                  "1e16",
                                  "1e18",
                                  "1e19",
                                  "1e22",
                                  "-1e300",
                                  "0.1",
                                  "-0.5e-3",
                                  "3.141592653589793",
                                  "5e-324",
                                  "9007199254740993",
                                  "9223372036854775807",
                                  "-9223372036854775808",
                                  "9223372036854775808",
                                  "[]",
                                  "[1,\"a\",[{\"b\":null}]]",
                                  "{}",
                                  "{\"b\":{\"a\":[true]},\"a\":0.25}"})
            QTest::newRow(value) << QByteArray(value);
        for (const char *text :
             {"", "plain", "a\\\"b", "a\\\\b", "\\n\\t\\u0001", "\x7f", "\u00e4\u20ac", "\u00e4\\n",
              "\xf0\x9f\x91\xb6", "\u2028", "\u0085"})
            QTest::newRow(text) << QByteArray('"' + QByteArray(text) + '"');
    }

    void fieldsAreWrittenAsQtWritesThem()
    {
        QFETCH(QByteArray, value);
        const QJsonDocument document = QJsonDocument::fromJson("{\"a\":" + value
                                                               + ",\"\u00e4\":" + value + "}");
        QVERIFY(document.isObject());
        QCOMPARE(jsonText(document.object()), document.toJson(QJsonDocument::Compact));
    }

    void anyNumberIsWrittenAsQtWritesIt()
    {
        for (const double number : {0.0, -0.0, 1.0, 0.1, 1e15, 1e16, 1e18, 9.3e18, -9.3e18, 1e22,
                                    5e-324, qInf(), qQNaN()}) {
            const QJsonObject object{{QStringLiteral("a"), number}};
            QCOMPARE(jsonText(object), QJsonDocument(object).toJson(QJsonDocument::Compact));
        }
    }

    void anErrorNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("place");
        const QByteArray sam = R"({"id":"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b","name":"Sam"})";
        const auto event = [](const QByteArray &author, const QByteArray &entity) {
            return R"({"seq":1,"op":"create","at":"2026-11-22T07:14:03.120Z","author":)" + author
                   + R"(,"entity":)" + entity + '}';
        };
        const auto entity = [](const QByteArray &version, const QByteArray &createdBy) {
            return R"({"entityType":"nappy","entityId":"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c",)"
                   R"("babyId":"0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d","data":{},"version":)"
                   + version + R"(,"updatedAt":"2026-11-22T07:14:03.120Z","createdBy":)" + createdBy
                   + '}';
        };
        const QByteArray right = event(sam, entity("1", sam));
        const auto row = [&](const char *name, const QByteArray &wrong, const char *place) {
            QTest::newRow(name) << '[' + right + ',' + wrong + ']' << QString::fromLatin1(place);
        };
        row("none", right, "");
        row("no object", "7", "/events/1");
        row("a member", R"({"seq":"1"})", "/events/1/seq");
        row("the author", event(R"({"id":"7","name":"Sam"})", entity("1", sam)),
            "/events/1/author/id");
        row("no author", event("7", entity("1", sam)), "/events/1/author");
        row("the entity", event(sam, entity("1.5", sam)), "/events/1/entity/version");
        row("its creator", event(sam, entity("1", R"({"id":"7"})")),
            "/events/1/entity/createdBy/id");
        row("no creator", event(sam, entity("1", "null")), "");
        row("no person", event(sam, entity("1", "7")), "/events/1/entity/createdBy");
    }

    void anErrorNamesItsPlace()
    {
        QFETCH(QByteArray, events);
        const auto read = pullResponseFromJson(
            parseJsonObject(R"({"cursor":"c","serverTime":"2026-11-22T07:14:03.120Z","events":)"
                            + events + '}')
                .value());
        QTEST(read ? QString() : read.error().field, "place");
    }

    void onlyAnObjectIsTaken()
    {
        for (const char *whole : {"", " ", "[]", "1", "null", "{", "{}x", "{},", "{\"a\"}"})
            QCOMPARE(parseJsonObject(whole).error().code, QString(codes::malformed));
        QVERIFY(parseJsonObject("{}"));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
