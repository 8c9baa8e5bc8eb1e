// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/schema.h"
#include "core/protocol/sentence.h"
#include "core/wire/transport.h"
#include "tests/ui/catalogue.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/words/messagewords.h"
#include "ui/words/serverwords.h"
#include "ui/words/timewords.h"
#include "ui/words/translation.h"

#include <QApplication>
#include <QDirIterator>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace weehours;

namespace {

const QString sources = QStringLiteral(SOURCE_DIR);
const QString folder = sources + QStringLiteral("/translations");

QMap<QString, CatalogueText> byKey(const QList<CatalogueText> &texts)
{
    QMap<QString, CatalogueText> result;
    for (const CatalogueText &text : texts)
        result.insert(text.key(), text);
    return result;
}

void addCatalogues()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(folder).entryList({"*.ts"}))
        QTest::newRow(qPrintable(file)) << file;
}

QString languageOf(const QString &file)
{
    return file.section(u'_', 1, 1).section(u'.', 0, 0);
}

/// The string literals of a C++ source, adjacent ones joined, one per line.
QString stringsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    text.remove(seam);
    static const QRegularExpression string(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QString result;
    for (const auto &match : string.globalMatch(text))
        result += match.captured(1) + u'\n';
    return result;
}

} // namespace

/// The catalogues are complete and valid, and the program uses them.
class TestTranslation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_updated;
    QString m_complaints;

private Q_SLOTS:
    /// Extracts the sources' texts with lupdate, as translators do.
    void initTestCase()
    {
        for (const QString &file : QDir(folder).entryList({"*.ts"}))
            QVERIFY(QFile::copy(folder + u'/' + file, m_updated.filePath(file)));
        QProcess update;
        update.start(sources + "/scripts/translate", {m_updated.path()});
        QVERIFY(update.waitForFinished(60'000));
        m_complaints = QString::fromUtf8(update.readAllStandardError());
        QVERIFY2(update.exitCode() == 0, qPrintable(m_complaints));
    }

    /// A text outside a class has no context, and its translation would never be found.
    void everyTextHasItsContext()
    {
        QCOMPARE(m_complaints, QString());
        for (const CatalogueText &text : readCatalogue(m_updated.filePath("weehours_de.ts"))) {
            QVERIFY2(!text.context.isEmpty() && text.context != "weehours",
                     qPrintable(text.source));
        }
    }

    void noCatalogueHasGaps_data() { addCatalogues(); }

    void noCatalogueHasGaps()
    {
        QFETCH(const QString, file);
        const auto ours = byKey(readCatalogue(folder + u'/' + file));
        const auto present = byKey(readCatalogue(m_updated.filePath(file)));
        QVERIFY(!ours.isEmpty());
        QStringList gaps;
        for (const CatalogueText &text : present) {
            const auto found = ours.constFind(text.key());
            if (found == ours.cend())
                gaps.append("missing: " + text.key());
            else if (!found->state.isEmpty())
                gaps.append(found->state + ": " + text.key());
        }
        for (const CatalogueText &text : ours) {
            if (!present.contains(text.key()))
                gaps.append("no longer in the sources: " + text.key());
        }
        QVERIFY2(gaps.isEmpty(),
                 qPrintable("scripts/translate, then translate\n" + gaps.join('\n')));
    }

    void noTranslationIsBroken_data() { addCatalogues(); }

    void noTranslationIsBroken()
    {
        QFETCH(const QString, file);
        const int forms = pluralForms(languageOf(file));
        QVERIFY2(forms > 0, "look up how many plural forms it has");
        QStringList broken;
        for (const CatalogueText &text : readCatalogue(folder + u'/' + file)) {
            if (!text.state.isEmpty())
                continue;
            if (text.translated.size() != (text.isPlural ? forms : 1))
                broken.append(text.key() + " has not all its numbers");
            if (const QString wrong = wrongWith(text); !wrong.isEmpty())
                broken.append(text.key() + ' ' + wrong);
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join('\n')));
    }

    /// Finds singulars such as "Your 1 change are safe", where only the noun was changed.
    void oneThingIsNamedInTheSingular()
    {
        const QRegularExpression plural(
            R"(%n \w+( of yours)?( that)? (are|were|have|go)\b|%n change\b.*\b([Tt]hey|them)\b)");
        for (const QString file : {"weehours_en_GB.ts", "weehours_en_US.ts"}) {
            const auto texts = readCatalogue(folder + u'/' + file);
            QVERIFY(!texts.isEmpty());
            for (const CatalogueText &text : texts) {
                if (text.isPlural)
                    QVERIFY2(!plural.match(text.translated.constFirst()).hasMatch(),
                             qPrintable(text.translated.constFirst()));
            }
        }
    }

    void aBrokenTranslationIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translated");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("sound") << "%1 of %2" << QStringList{"%2: %1"} << true;
        QTest::newRow("placeholder gone") << "%1 of %2" << QStringList{"%1 von"} << false;
        QTest::newRow("placeholder twice") << "%1 of" << QStringList{"%1 von %1"} << true;
        QTest::newRow("placeholder too many") << "%1 of" << QStringList{"%1 von %2"} << false;
        QTest::newRow("one without number")
            << "%n day(s)" << QStringList{"ein Tag", "%n Tage"} << true;
        QTest::newRow("many without number")
            << "%n day(s)" << QStringList{"%n Tag", "Tage"} << false;
        QTest::newRow("tag gone") << "<b>%1</b>" << QStringList{"<b>%1"} << false;
        QTest::newRow("mnemonic gone") << "&Save" << QStringList{"Speichern"} << false;
        QTest::newRow("ellipsis gone") << "Print …" << QStringList{"Drucken"} << false;
        QTest::newRow("full stop gone") << "Saved." << QStringList{"Gespeichert"} << false;
        QTest::newRow("day of a month") << "d" << QStringList{"d."} << true;
        QTest::newRow("comma of no date gone") << ", " << QStringList{". "} << false;
        QTest::newRow("French colon") << "Saved:" << QStringList{"Gardé\u00a0:"} << true;
        QTest::newRow("shortcut gone") << "Table\tCtrl+T" << QStringList{"Tabelle"} << false;
        QTest::newRow("space gone") << " ml" << QStringList{"ml"} << false;
        QTest::newRow("empty") << "Sleep" << QStringList{" "} << false;
    }

    void aBrokenTranslationIsFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QStringList, translated);
        QFETCH(const bool, isSound);
        CatalogueText text;
        text.source = source;
        text.translated = translated;
        QCOMPARE(wrongWith(text).isEmpty(), isSound);
    }

    void theBestLanguageIsFound()
    {
        QCOMPARE(languageFor({"de-AT", "en"}), QString("de"));
        QCOMPARE(languageFor({"fr"}), QString("fr"));
        QCOMPARE(languageFor({"en-US"}), QString("en-US"));
        QCOMPARE(languageFor({"en-CA"}), QString("en-US"));
        QCOMPARE(languageFor({"en-AU"}), QString("en-GB"));
        QCOMPARE(languageFor({"cy", "es-MX"}), QString("es"));
        QCOMPARE(languageFor({"ja"}), QString("en-GB"));
        QCOMPARE(languageFor({}), QString("en-GB"));
        for (const auto &[name, ours] :
             {std::pair("en", "en-GB"), std::pair("en_GB", "en-GB"), std::pair("EN-us", "en-US"),
              std::pair("de_AT.UTF-8", "de"), std::pair("en_CA", "en-US"), std::pair("tlh", ""),
              std::pair("", "")})
            QCOMPARE(languageNamed(name), QString(ours));
    }

    void everyLanguageIsNamedInItself()
    {
        const QList<Language> all = languages();
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0).tag, QString("en-GB"));
        QCOMPARE(all.at(0).name, QString("British English"));
        QVERIFY(all.contains(Language{"en-US", "American English"}));
        QVERIFY(all.contains(Language{"de", "Deutsch"}));
        QVERIFY(all.contains(Language{"fr", "Français"}));
        QVERIFY(all.contains(Language{"es", "Español"}));
    }

    void theProgramSpeaksAndCountsAsItsReadersDo()
    {
        const QDate sunday(2026, 11, 22);
        const Instant afternoon{QDateTime(sunday, QTime(14, 5)).toMSecsSinceEpoch()};
        Translation translation;
        translation.setLanguage("de");
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(dayTitle(sunday, sunday), QString("Heute, Sonntag, 22. November"));
        QCOMPARE(ageText(sunday.addDays(-1), sunday), QString("1 Tag"));
        QCOMPARE(ageText(sunday.addDays(-2), sunday), QString("2 Tage"));
        QCOMPARE(timeText(afternoon), QString("14:05"));
        // Qt's own texts are translated too.
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Abbrechen"));
        translation.setLanguage("en-US");
        QCOMPARE(kindTitle("nappy"), QString("Diaper"));
        // Later releases of Qt write a narrow space.
        QCOMPARE(timeText(afternoon).replace(QChar(0x202f), u' '), QString("2:05 PM"));
        QCOMPARE(dayTitle(sunday, sunday), QString("Today, Sunday, November 22"));
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Sunday);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Cancel"));
        translation.setLanguage("en-GB");
        QCOMPARE(kindTitle("nappy"), QString("Nappy"));
        QCOMPARE(timeText(afternoon), QString("14:05"));
        QCOMPARE(dayTitle(sunday, sunday), QString("Today, Sunday 22 November"));
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
    }

    /// What the core says is a sentence with values, which may be sentences too.
    void whatTheCoreSaysIsShownInTheLanguageOfTheProgram()
    {
        const Message silent{Sentence::HostSilent, {"example.org"}};
        const Message kept{Sentence::NothingLost, {QVariant::fromValue(silent)}};
        const Error denied = ofServer({QString(codes::readOnly), "Read %1 only."});
        const Instant since = *Instant::parse(u"2026-11-22T14:05:00Z");
        const auto asleep = [&since](const QString &name) {
            return messageText({Sentence::AsleepAlready, {name, QVariant::fromValue(since)}});
        };
        {
            Translation translation;
            translation.setLanguage("de");
            QVERIFY(messageText(kept).startsWith("example.org antwortet nicht. Nichts ist"));
            QVERIFY(errorText(denied).contains("lesen"));
            QVERIFY(asleep("Mia").startsWith("Mia schläft schon, seit " + timeText(since) + "."));
            QVERIFY(asleep("%2").startsWith("%2 schläft schon, seit " + timeText(since) + "."));
            QVERIFY(messageText({Sentence::OthersDeleted, {""}}).startsWith("Jemand anderes hat"));
            QVERIFY(messageText({Sentence::TimesTwiceInZone, {2}}).startsWith("2 Uhrzeiten gab"));
            // A cell of a file may be long.
            QCOMPARE(messageText({Sentence::RowNotUnderstood, {QString(50, 'x')}}),
                     QStringLiteral("„%1“ ist nicht zu verstehen.").arg(QString(40, 'x')));
        }
        QVERIFY(messageText(kept).startsWith("example.org does not answer. Nothing was lost"));
        QCOMPARE(errorText(denied), QString("Read %1 only."));
        QCOMPARE(messageText({}), QString());
    }

    void whatAServerSaysIsShownInTheLanguageOfTheProgram()
    {
        const Error wrong{QString(codes::unauthenticated),
                          "Wrong e-mail or password.",
                          {},
                          0,
                          Rule::None,
                          Reason::WrongPassword};
        const Error unknown{QString(codes::readOnly), "Something that a later server says."};
        const Error uninvited{QString(codes::registrationClosed), "A code, please.", "/invite"};
        const Error strange{"of_a_later_server", "Something else."};
        {
            Translation translation;
            translation.setLanguage("de");
            QVERIFY(serverText(wrong).contains("Falsche E-Mail-Adresse"));
            QVERIFY(serverText(unknown).contains("lesen"));
            QVERIFY(serverText(uninvited).contains("Mit einer Einladung beitreten"));
            QCOMPARE(serverText(strange), strange.detail);
            // In English the server's words are shown, which may be more precise.
            translation.setLanguage("en-US");
            QCOMPARE(serverText(unknown), unknown.detail);
        }
        QCOMPARE(serverText(wrong), wrong.detail);
    }

    /// What was refused while the program spoke one language is told in the next one.
    void aStoredRefusalIsToldInTheLanguageOfNow()
    {
        OutboxRow row;
        row.mutation.entityType = QString(kind::nappy);
        const Error said{QString(codes::readOnly), "Only editors may write."};
        Translation translation;
        translation.setLanguage("de");
        row.error = said;
        const QString german = refusalText(row);
        QVERIFY2(german.contains("lesen"), qPrintable(german));
        translation.setLanguage("fr");
        const QString french = refusalText(row);
        QVERIFY(!french.isEmpty() && french != german);
        translation.setLanguage("en-GB");
        // In English the server's own words are kept.
        QCOMPARE(refusalText(row), said.detail);
        // Without words of a server the code has some.
        for (const QLatin1StringView code : {codes::invalidEntity, codes::notFound}) {
            row.error = Error{QString(code)};
            translation.setLanguage("de");
            const QString inGerman = refusalText(row);
            QVERIFY2(inGerman.contains("Server"), qPrintable(inGerman));
            translation.setLanguage("en-GB");
            QVERIFY2(refusalText(row).startsWith("The server"), qPrintable(refusalText(row)));
        }
    }

    /// The words come from the code and its parameter, whatever the sentence beside them is.
    void aRefusalIsFoundByItsCodeAndParameter()
    {
        OutboxRow row;
        row.mutation.entityType = QString(kind::nappy);
        Translation translation;
        translation.setLanguage("de");
        row.error = Error{QString(codes::badServer), {}, "403"};
        QVERIFY2(refusalText(row).contains("hat geantwortet (HTTP 403)"),
                 qPrintable(refusalText(row)));
        translation.setLanguage("en-GB");
        QVERIFY2(refusalText(row).endsWith("server answered (HTTP 403)."),
                 qPrintable(refusalText(row)));
        // As version 0.2 stored them.
        for (const auto &[code, detail] :
             {std::pair(codes::badServer,
                        "Something other than a Wee Hours server answered (HTTP 403)."),
              std::pair(codes::notFound, "The server does not know this entry any more."),
              std::pair(codes::invalidEntity, "The server refused this change.")}) {
            row.error = Error{QString(code), detail};
            translation.setLanguage("en-GB");
            QCOMPARE(refusalText(row), QString(detail));
            translation.setLanguage("de");
            QVERIFY2(refusalText(row).contains("Server") && refusalText(row) != detail,
                     qPrintable(refusalText(row)));
        }
    }

    /// Each translated server sentence must still exist in the server's sources.
    void serversStillSayWhatIsTranslatedWordForWord()
    {
        QString said;
        QDirIterator files(sources + "/server", {"*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            said += stringsOf(files.next());
        QFile file(sources + "/ui/words/serverwords.cpp");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words =
            QString::fromUtf8(file.readAll()).section("sentences{", 1).section("};", 0, 0);
        QTemporaryDir dir;
        QFile part(dir.filePath("part.cpp"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(words.toUtf8());
        part.close();
        int sentences = 0;
        for (const QString &line : stringsOf(part.fileName()).split('\n', Qt::SkipEmptyParts)) {
            if (line == "weehours::ServerText")
                continue;
            QVERIFY2(said.contains(line), qPrintable(line));
            ++sentences;
        }
        QVERIFY(sentences > 5);
    }
};

QTEST_MAIN(TestTranslation)
#include "tst_translation.moc"
