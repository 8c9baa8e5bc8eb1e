// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/validation.h"

#include <QJsonDocument>
#include <QTest>

using namespace weehours;

namespace {

const Instant now = Instant::parse(u"2026-11-22T12:00:00Z").value_or(Instant{});

QJsonObject json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// The result of a create with these fields: empty, or the code and field of the refusal.
QString verdict(const QString &kindName, const QJsonObject &fields)
{
    const KindSpec *spec = findKind(kindName);
    const auto normalized = normalizeFields(*spec, fields, now);
    if (!normalized)
        return normalized.error().code + u' ' + normalized.error().field;
    const auto fits = checkEntity(*spec, *normalized);
    return fits ? QString() : fits.error().code + u' ' + fits.error().field;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEntries_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("refusal");

        const QString at = QStringLiteral("\"startedAt\":\"2026-11-22T10:00:00Z\"");
        const auto row = [](const char *name, const char *kind, const QString &fields,
                            const char *refusal) {
            QTest::newRow(name) << QString::fromLatin1(kind) << u'{' + fields + u'}'
                                << QString::fromLatin1(refusal);
        };
        row("a bottle", "feed", at + ",\"method\":\"bottle\",\"amountMl\":120", "");
        row("minus five millilitres", "feed", at + ",\"method\":\"bottle\",\"amountMl\":-5",
            "invalid_field amountMl");
        row("half a millilitre", "feed", at + ",\"method\":\"bottle\",\"amountMl\":1.5",
            "invalid_field amountMl");
        row("amount as text", "feed", at + ",\"method\":\"bottle\",\"amountMl\":\"120\"",
            "invalid_field amountMl");
        row("amount beyond integers", "feed", at + ",\"method\":\"bottle\",\"amountMl\":1e300",
            "invalid_field amountMl");
        row("method banana", "feed", at + ",\"method\":\"banana\"", "invalid_field method");
        row("no method", "feed", at, "invalid_field method");
        row("null method", "feed", at + ",\"method\":null", "invalid_field method");
        row("unknown field", "feed", at + ",\"method\":\"bottle\",\"flavour\":\"x\"",
            "invalid_field flavour");
        row("year 9999", "feed", "\"startedAt\":\"9999-01-01T00:00:00Z\",\"method\":\"bottle\"",
            "invalid_field startedAt");
        row("tomorrow noon", "nappy", "\"startedAt\":\"2026-11-23T12:00:00Z\",\"type\":\"wee\"",
            "");
        row("a moment later", "nappy",
            "\"startedAt\":\"2026-11-23T12:00:00.001Z\",\"type\":\"wee\"",
            "invalid_field startedAt");
        row("last century", "nappy", "\"startedAt\":\"1999-12-31T23:59:59Z\",\"type\":\"wee\"",
            "invalid_field startedAt");
        row("end before start", "sleep", at + ",\"endedAt\":\"2026-11-22T09:59:59Z\"",
            "invalid_entity endedAt");
        row("end at start", "sleep", at + ",\"endedAt\":\"2026-11-22T10:00:00Z\"", "");
        row("seven days", "sleep", at + ",\"endedAt\":\"2026-11-29T10:00:00Z\"", "");
        row("over seven days", "sleep", at + ",\"endedAt\":\"2026-11-29T10:00:00.001Z\"",
            "invalid_entity endedAt");
        row("paused", "feed",
            at
                + ",\"method\":\"breast\",\"pausedAt\":\"2026-11-22T10:05:00Z\","
                  "\"pausedSeconds\":604800",
            "");
        row("paused for ever", "feed", at + ",\"method\":\"breast\",\"pausedSeconds\":604801",
            "invalid_field pausedSeconds");
        row("paused next week", "feed",
            at + ",\"method\":\"breast\",\"pausedAt\":\"2026-11-29T10:05:00Z\"",
            "invalid_field pausedAt");
        row("paused and ended at once", "feed",
            at
                + ",\"method\":\"breast\",\"pausedAt\":\"2026-11-22T10:05:00Z\","
                  "\"endedAt\":\"2026-11-22T10:04:00Z\"",
            "");
        row("colour of a wee", "nappy", at + ",\"type\":\"wee\",\"colour\":\"yellow\"",
            "invalid_entity colour");
        row("colour of a poo", "nappy", at + ",\"type\":\"poo\",\"colour\":\"yellow\"", "");
        row("a zone that is not known here", "nappy",
            at + ",\"type\":\"wee\",\"zone\":\"America/Newtown\"", "");
        row("a zone of 64 characters", "nappy",
            at + ",\"type\":\"wee\",\"zone\":\"" + QString(64, u'z') + u'"', "");
        row("a longer zone", "nappy",
            at + ",\"type\":\"wee\",\"zone\":\"" + QString(65, u'z') + u'"', "invalid_field zone");
        row("a zone", "nappy", at + ",\"type\":\"wee\",\"zone\":\"Europe/London\"", "");
        row("a link", "nappy", at + ",\"type\":\"wee\",\"zone\":\"Etc/UTC\"", "");
        row("a path", "nappy", at + ",\"type\":\"wee\",\"zone\":\"Europe/../../passwd\"",
            "invalid_field zone");
        row("rash as text", "nappy", at + ",\"type\":\"wee\",\"rash\":\"yes\"",
            "invalid_field rash");
        row("control characters", "nappy", at + ",\"type\":\"wee\",\"notes\":\"a\\u0007b\"", "");
        row("line breaks", "nappy", at + ",\"type\":\"wee\",\"notes\":\"a\\nb\"", "");
        row("too little pumped in all", "pumping",
            at + ",\"leftMl\":60,\"rightMl\":50,\"totalMl\":100", "invalid_entity totalMl");
        row("nothing measured", "growth", at, "invalid_entity ");
        row("baby without a name", "baby", "\"name\":\"  \"", "invalid_field name");
        row("baby of a zero width space", "baby", "\"name\":\"\u200b\"", "invalid_field name");
        row("baby of a Hangul filler", "baby", "\"name\":\"\u3164\"", "invalid_field name");
        row("baby of a blank Braille cell", "baby", "\"name\":\"\u2800\"", "invalid_field name");
        row("baby of tag characters", "baby", "\"name\":\"\U000E0041\"", "invalid_field name");
        row("in the potty", "nappy", at + ",\"type\":\"wee\",\"potty\":true", "");
        row("under the arm", "temperature", at + ",\"centiC\":3840,\"site\":\"armpit\"", "");
        row("in the knee", "temperature", at + ",\"centiC\":3840,\"site\":\"knee\"",
            "invalid_field site");
        row("a milestone", "milestone", at + ",\"title\":\"First smile\"", "");
        row("a milestone of nothing", "milestone", at, "invalid_field title");
        row("a vaccination", "vaccination",
            at + ",\"name\":\"MMR\",\"dose\":1,\"site\":\"left leg\"", "");
        row("dose 21", "vaccination", at + ",\"name\":\"MMR\",\"dose\":21", "invalid_field dose");
        const QString title = QStringLiteral("\"title\":\"Vitamin D\"");
        row("a plan by the clock", "plan", title + ",\"times\":\"08:00,20:30\"", "");
        row("a plan by hours", "plan",
            title
                + ",\"everyMinutes\":360,\"minGapMinutes\":240,\"maxPerDay\":4,"
                  "\"forKind\":\"medication\",\"medicine\":\"Paracetamol\",\"amountMilli\":2500,"
                  "\"unit\":\"ml\"",
            "");
        row("an appointment next year", "plan", title + ",\"at\":\"2027-11-22T10:00:00Z\"", "");
        row("a plan without a rule", "plan", title, "invalid_entity ");
        row("a plan with two rules", "plan", title + ",\"times\":\"08:00\",\"everyMinutes\":60",
            "invalid_entity times");
        row("at 24:00", "plan", title + ",\"times\":\"24:00\"", "invalid_field times");
        row("thirteen times", "plan",
            title + ",\"times\":\"08:00" + QStringLiteral(",09:00").repeated(12) + u'"',
            "invalid_field times");
        row("a plan for a baby", "plan", title + ",\"times\":\"08:00\",\"forKind\":\"baby\"",
            "invalid_field forKind");
        row("a plan that ends before it begins", "plan",
            title + ",\"times\":\"08:00\",\"from\":\"2026-11-22\",\"until\":\"2026-11-21\"",
            "invalid_entity until");
        row("no such birthday", "baby", "\"name\":\"Mia\",\"birthDate\":\"2026-02-30\"",
            "invalid_field birthDate");
    }

    void judgesEntries()
    {
        QFETCH(QString, kind);
        QFETCH(QString, fields);
        QFETCH(QString, refusal);
        QVERIFY2(!json(fields).isEmpty(), "the row itself must be JSON");
        QCOMPARE(verdict(kind, json(fields)), refusal);
    }

    void countsCharactersAndNotCodeUnits()
    {
        const QString at = QStringLiteral("2026-11-22T10:00:00Z");
        const auto notes = [&](int count) {
            return QJsonObject{{"startedAt", at},
                               {"type", "wee"},
                               {"notes", QStringLiteral("\U0001F37C").repeated(count)}};
        };
        QCOMPARE(verdict(QStringLiteral("nappy"), notes(4000)), QString());
        QCOMPARE(verdict(QStringLiteral("nappy"), notes(4001)),
                 QStringLiteral("invalid_field notes"));
    }

    void bringsTextIntoCanonicalForm()
    {
        // e + combining acute is composed; outer spaces and carriage returns are removed.
        QCOMPARE(normalizeText(QStringLiteral("  Zoe\u0301\r\nx ")),
                 std::optional(QStringLiteral("Zo\u00e9\nx")));
        QVERIFY(!normalizeText(QString(QChar(0xd800))));
        // Copied text may contain vertical tabs and form feeds.
        QCOMPARE(normalizeText(QStringLiteral("a\vb\fc\td\u0085")),
                 std::optional(QStringLiteral("a b c\td")));
    }

    void closesDirectionsThatAreLeftOpen()
    {
        const auto becomes = [](const char16_t *text) {
            return normalizeText(QString::fromUtf16(text)).value_or(QString());
        };
        QCOMPARE(becomes(u"Eve\u202eevE"), QStringLiteral("Eve\u202eevE\u202c"));
        QCOMPARE(becomes(u"\u202ea\u2067b"), QStringLiteral("\u202ea\u2067b\u2069\u202c"));
        QCOMPARE(becomes(u"\u2067a\u2069b"), QStringLiteral("\u2067a\u2069b"));
        // The end of an isolate closes the override inside it, not the one before it.
        QCOMPARE(becomes(u"\u202ea\u2067\u202db\u2069"),
                 QStringLiteral("\u202ea\u2067\u202db\u2069\u202c"));
        QCOMPARE(becomes(u"a\u202cb\u2069"), QStringLiteral("a\u202cb\u2069"));
    }

    void emptyOptionalTextClears()
    {
        const auto fields = normalizeFields(*findKind(QStringLiteral("nappy")), {{"notes", " "}},
                                            now);
        QVERIFY(fields);
        QVERIFY(fields->value("notes").isNull());
    }

    void timesBecomeUtc()
    {
        const auto fields = normalizeFields(*findKind(QStringLiteral("nappy")),
                                            {{"startedAt", "2026-11-22T11:00:00+01:00"}}, now);
        QVERIFY(fields);
        QCOMPARE(fields->value("startedAt").toString(), QStringLiteral("2026-11-22T10:00:00.000Z"));
    }

    /// The window has its own words for each rule; programs and logs get English with the schema's
    /// names.
    void namesTheRuleThatIsBroken_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *kind, QJsonObject fields, Rule rule,
                            const char *detail) {
            if (!fields.contains("startedAt"))
                fields.insert("startedAt", now.toString());
            QTest::newRow(name) << QString::fromLatin1(kind) << fields << int(rule)
                                << QString::fromLatin1(detail);
        };
        row("range", "temperature", {{"centiC", 9}}, Rule::Range,
            "centiC must be from 3000 to 4500.");
        row("form", "temperature", {{"centiC", "hot"}}, Rule::Form,
            "centiC must be a whole number.");
        row("missing", "temperature", {}, Rule::Missing, "centiC is required.");
        row("empty", "milestone", {{"title", ""}}, Rule::Missing,
            "title must have from 1 to 200 characters.");
        row("long", "milestone", {{"title", QString(201, u'x')}}, Rule::Length,
            "title must have from 1 to 200 characters.");
        row("invisible", "milestone", {{"title", "\u200b"}}, Rule::Invisible,
            "title has nothing that can be seen.");
        row("early", "bath", {{"startedAt", "1999-01-01T00:00:00Z"}}, Rule::TooEarly,
            "startedAt must not be before the year 2000.");
        row("late", "bath", {{"startedAt", "2027-01-01T00:00:00Z"}}, Rule::TooLate,
            "startedAt is more than a day in the future.");
        row("backwards", "sleep", {{"endedAt", "2026-11-22T11:00:00Z"}}, Rule::EndBeforeStart,
            "The end is before the start.");
        row("stool", "nappy", {{"type", "wee"}, {"colour", "red"}}, Rule::StoolOnly,
            "colour goes with a poo or mixed nappy only.");
        row("sum", "pumping", {{"totalMl", 1}, {"leftMl", 2}}, Rule::SumTooSmall,
            "totalMl is less than leftMl and rightMl together.");
        row("growth", "growth", {}, Rule::NothingMeasured,
            "Give at least one of weightG, heightMm and headMm.");
    }

    void namesTheRuleThatIsBroken()
    {
        QFETCH(const QString, kind);
        QFETCH(const QJsonObject, fields);
        QFETCH(const int, rule);
        QFETCH(const QString, detail);
        const KindSpec &spec = *findKind(kind);
        const auto normal = normalizeFields(spec, fields, now);
        const auto whole = normal ? checkEntity(spec, *normal) : std::unexpected(normal.error());
        QVERIFY(!whole);
        QCOMPARE(int(whole.error().rule), rule);
        QCOMPARE(whole.error().detail, detail);
    }
};

QTEST_APPLESS_MAIN(TestValidation)
#include "tst_validation.moc"
