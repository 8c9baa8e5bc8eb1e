// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/validation.h"
#include "ui/dialogs/entryform.h"
#include "ui/dialogs/numberfield.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/fieldwords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/palettes.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/translation.h"

#include <QFile>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace weehours;

namespace {

const Instant now = Instant::parse(u"2026-11-22T14:30:00Z").value_or(Instant{});

/// All words in a kind's face.
QList<Words> wordsOf(const KindFace &face)
{
    QList<Words> all{face.title, face.keyWords, face.example};
    for (const FieldFace &field : face.fields) {
        all << field.title << field.label << field.hint;
        for (const ChoiceFace &choice : field.choices)
            all << choice.text << choice.button << choice.title;
    }
    all.removeIf([](const Words &words) { return words.isEmpty(); });
    return all;
}

/// Whether the editor can edit that type of field.
bool fits(Editor editor, FieldType type)
{
    switch (editor) {
    case Editor::Unsaid: return false;
    case Editor::None: return true;
    case Editor::Time:
    case Editor::End: return type == FieldType::Instant;
    case Editor::Buttons:
    case Editor::List: return type == FieldType::Choice;
    case Editor::Check: return type == FieldType::Boolean;
    case Editor::Line: return type == FieldType::Text;
    case Editor::Number: return type == FieldType::Integer;
    }
    return false;
}

QJsonValue sample(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::Text: return QStringLiteral("bottle");
    case FieldType::Date: return QStringLiteral("2026-11-22");
    case FieldType::Instant:
        return (spec.name == field::endedAt ? now : now.plusMsecs(-20 * msecsPerMinute)).toString();
    case FieldType::Integer: return spec.min + (spec.max - spec.min) / 3;
    case FieldType::Boolean: return true;
    case FieldType::Choice: return QString(spec.choices.back());
    case FieldType::Zone: return QStringLiteral("Europe/London");
    case FieldType::Times: return QStringLiteral("08:00");
    }
    return {};
}

/// An entry with a value in every field that can be combined with the others.
Entry sampleEntry(const KindSpec &spec)
{
    Entry entry;
    entry.entity.entityId = EntityId::parse(u"019ab2c3-0000-7000-8000-000000000001").value();
    entry.entity.entityType = spec.name;
    for (const FieldSpec &one : spec.fields)
        entry.entity.data.insert(one.name, sample(one));
    if (spec.name == kind::nappy)
        entry.entity.data.insert(field::type, QStringLiteral("poo"));
    if (spec.name == kind::pumping)
        entry.entity.data.insert(field::totalMl, 4000);
    return entry;
}

} // namespace

/// Every kind of the schema has a complete face, in every language.
class TestKinds : public QObject
{
    Q_OBJECT

    std::optional<Translation> m_translation;
    std::optional<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        m_theme.emplace();
        m_translation.emplace();
    }

    void init()
    {
        m_translation->setLanguage(QStringLiteral("en-GB"));
        setUnits({});
    }

    void cleanupTestCase() { m_translation.reset(); }

    void everyKindHasAFace()
    {
        QStringList missing;
        QSet<int> keys;
        for (const KindSpec &spec : kinds()) {
            const KindFace *face = findFace(spec.name);
            if (!face) {
                missing.append(spec.name);
                continue;
            }
            const auto want = [&](bool there, const char *what) {
                if (!there)
                    missing.append(QString(spec.name) + ": " + what);
            };
            want(!face->title.isEmpty(), "title");
            want(QFile::exists(QStringLiteral(":/weehours/icons/%1.svg").arg(face->icon)), "icon");
            for (const Palette &palette : {lightPalette(), darkPalette(), nightPalette()}) {
                want((palette.*face->ink).isValid() && (palette.*face->ground).isValid(), "colour");
            }
            if (spec.isLogEntry) {
                want(!face->several.isEmpty(), "word for several");
                want(face->key != Qt::Key_unknown && !keys.contains(face->key), "own key");
                want(!face->keyWords.isEmpty() && !face->example.isEmpty(), "words of the key");
                keys.insert(face->key);
            }
        }
        QCOMPARE(faces().size(), kinds().size());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void someChoicesHaveAnIconOfTheirOwn()
    {
        QCOMPARE(iconNameFor(kind::feed), QString("bottle"));
        QCOMPARE(iconNameFor(kind::feed, {{"method", "breast"}}), QString("breast"));
        QCOMPARE(iconNameFor(kind::activity, {{"activity", "other"}}), QString("ball"));
        QCOMPARE(iconNameFor(kind::activity, {{"activity", "tummy_time"}}), QString("tummy"));
        QCOMPARE(iconNameFor("tooth"), QString("note"));
        for (const KindFace &face : faces()) {
            for (const FieldFace &field : face.fields) {
                for (const ChoiceFace &choice : field.choices) {
                    QVERIFY2(!choice.icon
                                 || QFile::exists(
                                     QStringLiteral(":/weehours/icons/%1.svg").arg(choice.icon)),
                             choice.icon);
                }
            }
        }
    }

    void everyFieldHasAFace()
    {
        QStringList missing;
        for (const KindSpec &spec : kinds()) {
            const KindFace *kindFace = findFace(spec.name);
            QVERIFY(kindFace);
            for (const FieldFace &face : kindFace->fields) {
                if (!spec.field(QString(face.field)))
                    missing.append(QString(spec.name) + '.' + face.field + ": in the schema");
            }
            for (const Series &series : kindFace->series) {
                const FieldSpec *drawn = spec.field(QString(series.field));
                const bool isNumber = series.sum == Series::Sum::Total
                                      || series.sum == Series::Sum::Latest;
                if (isNumber && (!drawn || drawn->type != FieldType::Integer))
                    missing.append(QString(spec.name) + ": a number to draw");
                if (series.sum == Series::Sum::Choices && (!drawn || drawn->choices.empty()))
                    missing.append(QString(spec.name) + ": choices to draw");
                if (!isNumber && series.sum != Series::Sum::Choices && !series.field.isEmpty())
                    missing.append(QString(spec.name) + ": a sum of that field");
            }
            for (const FieldSpec &one : spec.fields) {
                const QString name = QString(spec.name) + '.' + one.name;
                const FieldFace *face = kindFace->field(one.name);
                if (!face) {
                    missing.append(name);
                    continue;
                }
                const auto want = [&](bool there, const QString &what) {
                    if (!there)
                        missing.append(name + ": " + what);
                };
                want(!face->title.isEmpty() && !face->labelText().isEmpty(), "words");
                want(fits(face->editor, one.type), "editor");
                want(!spec.isLogEntry || !one.required || face->editor != Editor::None,
                     "editor of what is required");
                want(face->editor != Editor::End || !face->hint.isEmpty(), "words of no end");
                want(face->choices.size() == one.choices.size(), "choices");
                for (const QLatin1StringView word : one.choices) {
                    const ChoiceFace *choice = face->choice(word);
                    want(choice && !choice->text.isEmpty(), "words of " + QString(word));
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *language : {"de", "en_US", "es", "fr"})
            QTest::newRow(language) << QStringLiteral("weehours_%1.qm").arg(language);
    }

    void everyWordIsTranslated()
    {
        QFETCH(const QString, file);
        QTranslator translator;
        QVERIFY(translator.load(":/weehours/languages/" + file));
        QStringList missing;
        for (const KindFace &face : faces()) {
            for (const Words &words : wordsOf(face)) {
                if (translator.translate("weehours::Kinds", words.text, words.comment).isEmpty())
                    missing.append(QString(face.kind) + ": " + words.text);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    /// The German words for an entry contain no names from the schema.
    void noLineFallsBackToTheSchema()
    {
        m_translation->setLanguage(QStringLiteral("de"));
        QStringList wrong;
        for (const KindSpec &spec : kinds()) {
            for (const FieldSpec &one : spec.fields) {
                const QString title = fieldTitle(spec.name, one.name);
                if (title == one.name && one.name != field::name)
                    wrong.append(QString(spec.name) + ' ' + title);
                for (const QLatin1StringView word : one.choices) {
                    const QString text = fieldValueText(spec.name, one.name, QString(word));
                    if (text == word && one.name != field::unit && one.name != field::forKind)
                        wrong.append(QString(spec.name) + ' ' + text);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        Entry entry;
        entry.entity.entityType = kind::activity;
        entry.entity.data = {{"activity", "tummy_time"}};
        QCOMPARE(entryTitle(entry), QString("Bauchlage"));
        QCOMPARE(fieldValueText("solids", "reaction", "loved"), QString("fand es großartig"));
        entry.entity.entityType = kind::medication;
        entry.entity.data = {{"name", "Vitamin D"}, {"amountMilli", 2000}, {"unit", "tablet"}};
        QCOMPARE(entryTitle(entry), QString("Vitamin D, 2 Tabletten"));
    }

    void aHistoryNamesValuesByTheirFields()
    {
        HistoryStep step;
        step.what = HistoryStep::What::Edited;
        step.changes = {{"centiC", 3800, 3850}};
        QCOMPARE(stepText("temperature", step).replace(QChar::Nbsp, u' '),
                 QString("temperature 38.0 °C → 38.5 °C"));
        step.changes = {{"weightG", 6420, 6500}};
        QCOMPARE(stepText("growth", step), QString("weight 6.42 kg → 6.50 kg"));
        step.changes = {{"amountMilli", 5000, 2500}};
        QCOMPARE(stepText("medication", step), QString("dose 5 → 2.5"));
        step.changes = {{"type", "wee", "mixed"}};
        QCOMPARE(stepText("nappy", step), QString("nappy wee → mixed"));
        step.changes = {{"milk", "formula", "mixed"}};
        QCOMPARE(stepText("feed", step), QString("milk formula → mixed milk"));
    }

    void whatPeopleWroteStaysAsTheyWroteIt()
    {
        m_translation->setLanguage(QStringLiteral("de"));
        for (const QString text : {"bottle", "wee", "mixed", "2026-11-22T14:30:00.000Z"}) {
            QCOMPARE(fieldValueText("feed", "notes", text), text);
            QCOMPARE(fieldValueText("sleep", "place", text), text);
            QCOMPARE(fieldValueText("solids", "food", text), text);
        }
    }

    void linesReadAsDrawn_data()
    {
        QTest::addColumn<QString>("kindName");
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *kindName, const QJsonObject &fields,
                            const char *title, const char *detail) {
            QTest::newRow(name) << QString(kindName) << fields << QString::fromUtf8(title)
                                << QString::fromUtf8(detail);
        };
        row("solids", "solids", {{"food", "Carrot"}, {"reaction", "liked"}, {"amountG", 20}},
            "Carrot", "liked it · 20 g");
        row("temperature", "temperature", {{"centiC", 3840}, {"site", "ear"}}, "38.4 °C",
            "in the ear");
        row("medicine", "medication",
            {{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}}, "Paracetamol, 2.5 ml",
            "");
        row("one drop", "medication",
            {{"name", "Vitamin D"}, {"amountMilli", 1000}, {"unit", "drops"}}, "Vitamin D, 1 drop",
            "");
        row("growth", "growth", {{"weightG", 6420}, {"heightMm", 610}, {"headMm", 399}},
            "Weight 6.42 kg", "length 61.0 cm · head 39.9 cm");
        row("a head alone", "growth", {{"headMm", 399}}, "Head 39.9 cm", "");
        row("pumping", "pumping", {{"totalMl", 110}, {"leftMl", 60}, {"rightMl", 50}},
            "Pumped 110 ml", "left 60 ml · right 50 ml");
        row("activity", "activity",
            {{"activity", "tummy_time"},
             {"startedAt", "2026-11-22T09:12:00.000Z"},
             {"endedAt", "2026-11-22T09:24:00.000Z"}},
            "Tummy time, 12 min", "9:12–9:24");
        row("an own activity", "activity", {{"activity", "other"}, {"name", "Baby swimming"}},
            "Baby swimming", "");
        row("milestone", "milestone", {{"title", "Rolled onto her side"}}, "Rolled onto her side",
            "");
        row("vaccination", "vaccination", {{"name", "6-in-1"}, {"dose", 2}, {"site", "left thigh"}},
            "6-in-1, dose 2", "left thigh");
        row("note", "note", {{"notes", "a\nb"}}, "Note", "a b");
        row("bath", "bath", {}, "Bath", "");
        row("potty", "nappy", {{"type", "poo"}, {"potty", true}}, "Poo", "in the potty");
        row("a kind of a newer version", "tooth", {{"notes", "upper left"}}, "Entry", "upper left");
    }

    void linesReadAsDrawn()
    {
        QFETCH(const QString, kindName);
        QFETCH(const QJsonObject, fields);
        QFETCH(const QString, title);
        QFETCH(const QString, detail);
        Entry entry;
        entry.entity.entityType = kindName;
        entry.entity.data = fields;
        // A catalogue may use a no-break space between number and unit.
        QCOMPARE(entryTitle(entry).replace(QChar::Nbsp, u' '), title);
        QCOMPARE(entryDetail(entry, now).replace(QChar::Nbsp, u' '), detail);
    }

    void aFormGivesBackWhatItWasGiven_data()
    {
        QTest::addColumn<bool>("isImperial");
        QTest::newRow("metric") << false;
        QTest::newRow("imperial") << true;
    }

    void aFormGivesBackWhatItWasGiven()
    {
        QFETCH(const bool, isImperial);
        if (isImperial) {
            setUnits({VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                      TemperatureUnit::Fahrenheit});
        }
        for (const KindSpec &spec : kinds()) {
            if (!spec.isLogEntry)
                continue;
            const Entry entry = sampleEntry(spec);
            QWidget window;
            EntryForm form(spec.name, &window);
            form.setEntry(entry, now);
            const QJsonObject fields = form.fields();
            for (const FieldFace &face : findFace(spec.name)->fields) {
                if (face.editor == Editor::None)
                    continue;
                const bool shown = !face.isShown || face.isShown(entry.entity.data);
                // A field that is not shown for these values keeps its value.
                const QJsonValue wanted = shown ? entry.entity.data.value(face.field)
                                                : QJsonValue(QJsonValue::Undefined);
                QVERIFY2(fields.value(face.field) == wanted,
                         qPrintable(QString(spec.name) + '.' + face.field));
            }
            const auto normal = normalizeFields(spec, fields, now);
            QVERIFY2(normal, normal ? "" : qPrintable(errorText(normal.error())));
        }
    }

    void onlyThePersonClearsWhatAFormHides()
    {
        Entry entry = sampleEntry(*findKind(QString(kind::activity)));
        entry.entity.data.insert("activity", "indoor_play");
        QWidget window;
        EntryForm form("activity", &window);
        form.setEntry(entry, now);
        // The name is not shown for indoor play, so the form does not touch it.
        QVERIFY(!form.fields().contains("name"));
        entry.entity.data.insert("activity", "other");
        form.setEntry(entry, now);
        QCOMPARE(form.fields().value("name"), entry.entity.data.value("name"));
        for (QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->accessibleName() == "Tummy time")
                button->click();
        }
        QCOMPARE(form.fields().value("activity").toString(), QString("tummy_time"));
        QVERIFY(form.fields().value("name").isNull());
    }

    /// A form with only a time says what is missing, without names from the schema.
    void whatIsWrongIsSaidInTheWordsOfTheForm()
    {
        m_translation->setLanguage(QStringLiteral("de"));
        const auto said = [](const QString &kindName, QJsonObject fields) {
            fields.insert("startedAt", now.toString());
            const KindSpec &spec = *findKind(kindName);
            const auto normal = normalizeFields(spec, fields, now);
            const auto whole = normal ? checkEntity(spec, *normal)
                                      : std::unexpected(normal.error());
            return whole ? QString() : complaintText(kindName, whole.error());
        };
        QCOMPARE(said("growth", {}), QString("Gib Gewicht, Länge oder Kopfumfang an."));
        QCOMPARE(said("growth", {{"weightG", 20}}).replace(QChar::Nbsp, u' '),
                 QString("Gewicht: von 0,20 kg bis 50,00 kg."));
        QCOMPARE(said("temperature", {}), QString("Temperatur: fehlt noch."));
        QCOMPARE(said("pumping", {{"totalMl", 50}, {"leftMl", 60}}),
                 QString("Insgesamt ist es weniger als beide Seiten zusammen."));
        QCOMPARE(said("nappy", {{"type", "wee"}, {"colour", "red"}}),
                 QString("Farbe: nur, wo Kacka ist."));
        QCOMPARE(said("sleep", {{"endedAt", "2026-11-22T10:00:00Z"}}),
                 QString("Das Ende liegt vor dem Anfang."));
        QCOMPARE(said("milestone", {}), QString("Meilenstein: fehlt noch."));
    }

    void whatAServerRefusedIsSaidInOurWordsToo()
    {
        m_translation->setLanguage(QStringLiteral("de"));
        OutboxRow row;
        row.mutation.op = Op::Create;
        row.mutation.entityType = kind::feed;
        row.mutation.payload = {{"method", "bottle"}, {"startedAt", now.toString()}};
        row.error = Error{"invalid_field", "startedAt is more than a day in the future.",
                          "startedAt"};
        QCOMPARE(refusalText(row), QString("Zeit: mehr als einen Tag in der Zukunft."));
        // If this version would accept the entry, the server's code is said in words.
        row.error = Error{"invalid_field", "method must be one of tube.", "method"};
        QCOMPARE(refusalText(row), QString("Der Server nimmt diesen Wert nicht an."));
    }

    void bothSignsAreTheDecimalSign_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "de_CH"})
            QTest::newRow(locale) << QString(locale);
    }

    void bothSignsAreTheDecimalSign()
    {
        QFETCH(const QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const auto typed = [](Quantity quantity, qint64 most, const QString &text) {
            NumberField field(quantity, most, "x");
            field.show();
            field.selectAll();
            QTest::keyClicks(&field, text);
            return field.stored().toInteger();
        };
        setUnits({.volume = VolumeUnit::Ounces});
        QCOMPARE(typed(Quantity::Milk, 2000, "4.5"), 133);
        QCOMPARE(typed(Quantity::Milk, 2000, "4,5"), 133);
        setUnits({});
        QVERIFY(qAbs(typed(Quantity::Milk, 2000, "90.5") - 90) <= 1);
        QVERIFY(qAbs(typed(Quantity::Milk, 2000, "90,5") - 90) <= 1);
        QCOMPARE(typed(Quantity::Temperature, 4500, "38,4"), 3840);
        QCOMPARE(typed(Quantity::Temperature, 4500, "38.4"), 3840);
        QCOMPARE(typed(Quantity::Weight, 50000, "6.42"), 6420);
        QCOMPARE(typed(Quantity::Weight, 50000, "6,42"), 6420);
        // A second decimal sign is not accepted.
        QCOMPARE(typed(Quantity::Thousandths, 10000000, "2,5.5"), 2550);
        QLocale::setDefault(before);
    }

    void whatWasEnteredReadsBackTheSame_data()
    {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](Quantity quantity, const char *typed, const char *shown) {
            QTest::newRow(typed) << int(quantity) << QString(typed) << QString::fromUtf8(shown);
        };
        row(Quantity::Milk, "4", "4 oz");
        row(Quantity::Milk, "4.25", "4.25 oz");
        row(Quantity::Weight, "6 lb 3 oz", "6 lb 3 oz");
        row(Quantity::Weight, "6 3", "6 lb 3 oz");
        row(Quantity::Weight, "99 oz", "6 lb 3 oz");
        row(Quantity::Weight, "7lb", "7 lb 0 oz");
        row(Quantity::Weight, "8 lb 0.5 oz", "8 lb 0.5 oz");
        row(Quantity::Temperature, "101.2", "101.2 °F");
        row(Quantity::Temperature, "98.6", "98.6 °F");
        row(Quantity::Length, "24.25", "24.25 in");
        row(Quantity::Length, "20", "20 in");
    }

    void whatWasEnteredReadsBackTheSame()
    {
        QFETCH(const int, quantity);
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        setUnits({VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                  TemperatureUnit::Fahrenheit});
        NumberField field(static_cast<Quantity>(quantity), 50000, "x");
        field.show();
        field.selectAll();
        QTest::keyClicks(&field, typed);
        const qint64 stored = field.stored().toInteger();
        QCOMPARE(quantityText(static_cast<Quantity>(quantity), stored).replace(QChar::Nbsp, u' '),
                 shown);
        NumberField again(static_cast<Quantity>(quantity), 50000, "x");
        again.setStored(stored);
        QCOMPARE(again.text().replace(QChar::Nbsp, u' '), shown);
        QCOMPARE(again.stored().toInteger(), stored);
    }

    /// Every tenth of a degree, every quarter of an inch and every half ounce of a weight.
    void everyUsualValueKeepsItsNumber()
    {
        setUnits({VolumeUnit::Ounces, WeightUnit::Pounds, LengthUnit::Inches,
                  TemperatureUnit::Fahrenheit});
        const auto keeps = [](Quantity quantity, double from, double step, int count) {
            for (int i = 0; i < count; ++i) {
                const double number = from + i * step;
                const double back = shownNumber(quantity, storedNumber(quantity, number));
                if (qAbs(back - number) > 1e-6)
                    return QStringLiteral("%1 became %2").arg(number).arg(back);
            }
            return QString();
        };
        QCOMPARE(keeps(Quantity::Temperature, 86, 0.1, 270), QString());
        QCOMPARE(keeps(Quantity::Length, 8, 0.25, 200), QString());
        QCOMPARE(keeps(Quantity::Weight, 8, 0.5, 3000), QString());
        QCOMPARE(keeps(Quantity::Milk, 0.25, 0.25, 260), QString());
    }

    void theLanguageProposesItsUnits()
    {
        const QLocale before;
        QLocale::setDefault(QLocale("en_US"));
        QCOMPARE(usualUnits().temperature, TemperatureUnit::Fahrenheit);
        QLocale::setDefault(QLocale("de_DE"));
        QCOMPARE(usualUnits(), Units());
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(TestKinds)
#include "tst_kinds.moc"
