// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/cuttexts.h"
#include "tests/ui/longwords.h"
#include "tests/ui/samplelog.h"
#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"

#include <QLabel>

using namespace weehours;

namespace {

/// Painted texts of a window that were not offered to translators.
QStringList untranslated(QWidget *window, const QStringList &peoplesOwn)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QLabel *>()) {
        const QString text = qobject_cast<QLabel *>(widget)->text();
        // An invite's code has no lower-case letters.
        const bool hasWords = std::count_if(text.cbegin(), text.cend(),
                                            [](QChar c) { return c.isLower(); })
                              > 2;
        const bool isKey = text.contains(u'+');
        if (widget->isVisible() && hasWords && !isKey && !text.contains(u'[')
            && !peoplesOwn.contains(text))
            found.append(QStringLiteral("“%1” of %2").arg(text, placeInTree(widget)));
    }
    return found;
}

} // namespace

/// Every screen has room for languages with longer words than English, in wide and narrow windows.
class TestLongWords : public QObject
{
    Q_OBJECT

    /// Names of people and plans, the server's own words, and the columns and values of a file.
    inline static const QStringList peoplesOwn{
        "Mia",        "Alex",        "Sam",        "Vitamin D",     "Wash the bottles",
        "Night feed", "Paracetamol", "Iron drops", "Baby swimming", "Health visitor",
        refusal,      "Date",        "Time",       "Type",          "Amount",
        "Mood",       "Notes",       "bottle",     "merry",         "warm"};

    std::optional<Theme> m_look;
    LongWords m_words;

private Q_SLOTS:
    void initTestCase() { m_look.emplace().apply(*qApp); }

    void cleanupTestCase() { m_look.reset(); }

    void aTextGrowsAndKeepsWhatIsNotForPeople()
    {
        QCOMPARE(LongWords::lengthened("d MMMM"), QString("d MMMM"));
        const QString text = LongWords::lengthened("Print <b>%1</b> …\tCtrl+P");
        QVERIFY(text.startsWith("[Prîñt <b>%1</b> …"));
        QVERIFY(text.endsWith("]\tCtrl+P"));
        QVERIFY(LongWords::lengthened("Discard").size() >= 10);
    }

    /// Tests the detector: it finds a cut text, and passes one that fits.
    void aCutTextIsFound()
    {
        QWidget window;
        auto *text = new QLabel("[fits]", &window);
        text->setGeometry(0, 0, 200, 30);
        window.resize(360, 100);
        window.show();
        QCOMPARE(cutTexts(&window), QStringList());
        text->setText("[this is a text that does not fit into its label]");
        text->resize(60, 30);
        QCOMPARE(cutTexts(&window).size(), 1);
        text->setWordWrap(true);
        QCOMPARE(cutTexts(&window).size(), 1);
        text->setWordWrap(false);
        text->setText(text->fontMetrics().elidedText(text->text(), Qt::ElideRight, 50));
        QCOMPARE(cutTexts(&window).size(), 1);
        text->setText("[fits]");
        text->move(340, 0);
        QCOMPARE(cutTexts(&window).size(), 1);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("long wide") << "long" << QSize(1280, 800);
        for (const char *language : {"long", "de", "fr", "es"})
            QTest::addRow("%s narrow", language) << QString(language) << QSize(360, 720);
    }

    void everyTextCanBeRead()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        const bool isLong = language == "long";
        DeskFixture desk(isLong ? "en-GB" : language);
        if (isLong) {
            // The translator that is installed last is asked first.
            QCoreApplication::installTranslator(&m_words);
            desk.start();
        }
        desk.window->resize(size);
        desk.settle();
        QStringList found = look("firststart", desk.window.get(), size, isLong);
        desk.begin();
        for (const Screen &screen : screens()) {
            if (!screen.isAlone)
                continue;
            QWidget *shown = screen.open(desk);
            found += look(screen.name, shown, size, isLong);
            screen.leave(desk, shown);
        }
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 30);
        const SharedLog shared(desk);
        for (const Screen &screen : screens()) {
            if (screen.isAlone)
                continue;
            QWidget *shown = screen.open(desk);
            found += look(screen.name, shown, size, isLong);
            screen.leave(desk, shown);
        }
        QCoreApplication::removeTranslator(&m_words);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

private:
    static QStringList look(const QString &name, QWidget *shown, const QSize &size, bool isLong)
    {
        QStringList found = cutTexts(shown);
        if (shown->width() > size.width())
            found.prepend(QStringLiteral("%1 px wide").arg(shown->width()));
        if (isLong)
            found += untranslated(shown, peoplesOwn);
        for (QString &each : found) {
            each.prepend(name + ": ");
            // QtTest truncates long failure messages.
            qInfo().noquote() << each;
        }
        if (!found.isEmpty()) {
            shown->grab().save(QStringLiteral("longwords-%1-%2.png")
                                   .arg(QString(QTest::currentDataTag()).replace(' ', '-'), name));
        }
        return found;
    }
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"
