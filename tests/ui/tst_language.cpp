// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/catalogue.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"
#include "tests/ui/textrecorder.h"

#include "ui/desktop/tray.h"
#include "ui/preferences/settingsdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>

using namespace weehours;

namespace {

QList<CatalogueText> catalogue(const QString &tag)
{
    return readCatalogue(QStringLiteral(SOURCE_DIR "/translations/weehours_%1.ts")
                             .arg(QString(tag).replace(u'-', u'_')));
}

/// What a language says where another says something else.
QSet<QString> wordsOnlyOf(const QString &tag, const QString &other)
{
    const auto said = [](const QString &of) {
        // The sources are in British English, and have a catalogue for the plurals alone.
        const bool isSource = of == "en-GB";
        QHash<QString, QStringList> words;
        for (const CatalogueText &text : catalogue(isSource ? "en-US" : of))
            words.insert(text.key(), isSource ? QStringList{text.source} : text.translated);
        return words;
    };
    const auto theirs = said(other);
    QSet<QString> everyWord;
    // Single words of longer texts, too: "Baby" is German, and a part of "Baby Buddy".
    for (const QStringList &each : theirs) {
        for (const QString &whole : each) {
            everyWord.insert(whole);
            for (const QString &word : whole.split(u' '))
                everyWord.insert(word);
        }
    }
    QSet<QString> result;
    const auto own = said(tag);
    for (const QStringList &each : own) {
        for (const QString &word : each) {
            // What is shorter than this is a unit or a letter, the same in several languages.
            constexpr int least = 4;
            if (word.size() >= least && !word.contains(u'%') && !everyWord.contains(word))
                result.insert(word.section(u'\t', 0, 0));
        }
    }
    for (const auto length : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = QLocale(tag).dayName(day, length);
            if (name != QLocale(other).dayName(day, length))
                result.insert(name);
        }
    }
    return result;
}

/// All that the program says at this moment, on the screen, to a reader, and in its sheet of keys.
QStringList said(const DeskFixture &desk)
{
    QStringList result;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->window() != desk.window.get() && !widget->window()->isVisible())
            continue;
        result << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
               << widget->windowTitle();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            result << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            result << button->text();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                result << box->itemText(i);
        }
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            result << edit->placeholderText();
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions())
                result << action->iconText().section(u'\t', 0, 0);
        }
        if (!widget->isVisible())
            continue;
        for (const PaintedText &painted : paintedTexts(*widget))
            result << painted.text;
    }
    for (const QShortcut *shortcut : desk.window->findChildren<QShortcut *>())
        result << shortcut->whatsThis();
    // Dates and sentences are put together of words.
    QStringList whole;
    for (const QString &each : std::as_const(result))
        whole << each << each.split(QRegularExpression("[,·:\\n ]+"), Qt::SkipEmptyParts);
    return whole;
}

/// The names of languages are the same in all of them.
QStringList found(const DeskFixture &desk, const QSet<QString> &words)
{
    QStringList result;
    for (const QString &each : said(desk)) {
        if (words.contains(each) && !result.contains(each))
            result << each;
    }
    return result;
}

} // namespace

/// Another language is spoken at once, by all that is open and by all that opens after.
class TestLanguage : public QObject
{
    Q_OBJECT

    std::optional<Theme> m_look;

    /// All that can be seen without a server, one after the other.
    static QStringList walk(DeskFixture &desk, const QSet<QString> &words)
    {
        QStringList result;
        const auto look = [&](const char *where) {
            desk.settle();
            for (const QString &each : found(desk, words))
                result << QStringLiteral("%1: %2").arg(where, each);
        };
        constexpr std::array views{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
        for (const Qt::Key view : views) {
            desk.press(view, Qt::ControlModifier);
            look("view");
        }
        desk.press(Qt::Key_1, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_F, Qt::Key_N, Qt::Key_K, Qt::Key_R, Qt::Key_Question}) {
            desk.press(key);
            if (!QTest::qWaitFor([&] { return desk.hasDialog(); }))
                return {"no dialog"};
            look("card");
            desk.press(Qt::Key_Escape);
            if (!QTest::qWaitFor([&] { return !desk.hasDialog(); }))
                return {"a dialog stays"};
        }
        desk.press(Qt::Key_I, Qt::ControlModifier);
        look("sync");
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_F10);
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            return {"no menu"};
        look("menu");
        QApplication::activePopupWidget()->close();
        return result;
    }

private Q_SLOTS:
    void initTestCase() { m_look.emplace().apply(*qApp); }
    void cleanupTestCase() { m_look.reset(); }

    void allThatIsOpenSpeaksIt()
    {
        DeskFixture desk("de");
        desk.settings->setLanguage("de");
        desk.window->resize(720, 640);
        desk.begin();
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 3);
        Tray tray(desk.bench->logbook, QIcon());
        QString before = "de";
        for (const QString &next :
             {QString("en-GB"), QString("fr"), QString("es"), QString("en-GB"), QString("de")}) {
            const QSet<QString> words = wordsOnlyOf(before, next);
            QVERIFY2(words.size() > 500, qPrintable(next));
            // The detector itself: as long as the language is spoken, its words are found.
            desk.press(Qt::Key_3, Qt::ControlModifier);
            desk.settle();
            const auto spoken = found(desk, words);
            QVERIFY2(spoken.size() > 30, qPrintable(spoken.join('\n')));
            const QSize size = desk.window->size();

            desk.press(Qt::Key_Comma, Qt::ControlModifier);
            QTRY_VERIFY(desk.hasDialog());
            const auto boxes = desk.front()->findChildren<QComboBox *>();
            const auto box = std::ranges::find_if(boxes, [&](const QComboBox *each) {
                return each->findData(QVariant(next)) >= 0;
            });
            QVERIFY(box != boxes.cend());
            const QPointer<MainWindow> old = desk.window.get();
            (*box)->setCurrentIndex((*box)->findData(next));
            QTRY_VERIFY(!old);
            // As large as it was, with the same view, and the settings are open where they were
            // left.
            QTRY_VERIFY(desk.hasDialog());
            QCOMPARE(desk.window->size(), size);
            QVERIFY(qobject_cast<SettingsDialog *>(desk.front()));
            QCOMPARE(qobject_cast<QComboBox *>(desk.keyboard())->currentData().toString(), next);
            QCOMPARE(desk.settings->view(), 2);
            // The desktop here may have the C locale, which is English by that name.
            QCOMPARE(QLocale().bcp47Name().left(2), next.left(2));
            const QStringList left = found(desk, words);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
            desk.press(Qt::Key_Escape);
            QTRY_VERIFY(!desk.hasDialog());
            const QStringList stays = walk(desk, words);
            QVERIFY2(stays.isEmpty(), qPrintable(next + '\n' + stays.join('\n')));

            tray.setBaby(desk.window->shownBaby().entry());
            for (const QAction *action : tray.menu().actions())
                QVERIFY2(!words.contains(action->iconText()), qPrintable(action->iconText()));
            before = next;
        }
    }

    void eachLineOfTheMenuHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &each : languages())
            QTest::newRow(qPrintable(each.tag)) << each.tag;
    }

    void eachLineOfTheMenuHasALetterOfItsOwn()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        desk.begin();
        desk.press(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QSet<QString> letters;
        QStringList without;
        QAction *settings = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString letter = QKeySequence::mnemonic(action->text()).toString().right(1);
            QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
            if (letter.isEmpty())
                without.append(action->text().section('\t', 0, 0));
            else
                letters.insert(letter);
            if (action->iconText().startsWith(MainMenu::tr("Settings …")))
                settings = action;
        }
        // A line has none only if all its letters are taken.
        for (const QString &line : std::as_const(without)) {
            for (const QChar letter : line) {
                const bool isFree = letter.toLower() >= 'a' && letter.toLower() <= 'z'
                                    && !letters.contains(letter.toUpper());
                QVERIFY2(!isFree, qPrintable(line));
            }
        }
        QVERIFY(without.size() <= 1);
        QVERIFY(settings);
        // It is chosen by its letter, with Alt or without.
        const QString text = settings->text();
        QTest::keyClick(menu, text.at(text.indexOf(u'&') + 1).toLatin1());
        QTRY_VERIFY(desk.hasDialog());
        QVERIFY(qobject_cast<SettingsDialog *>(desk.front()));
    }

    void theSizeAsksForANewStart()
    {
        DeskFixture desk;
        desk.begin();
        const QSignalSpy chosen(desk.window.get(), &MainWindow::sizeChosen);
        desk.window->showSize();
        QTRY_VERIFY(desk.hasDialog());
        auto *size = qobject_cast<QComboBox *>(desk.keyboard());
        QVERIFY(size);
        QCOMPARE(size->currentData().toInt(), 100);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.settings->sizePercent(), 115);
        QCOMPARE(chosen.count(), 1);
    }

    /// What others log meanwhile comes into the window that took the place of the first.
    void theNewWindowLives()
    {
        DeskFixture desk;
        desk.settings->setLanguage("en-GB");
        desk.begin();
        desk.settings->setLanguage("de");
        Q_EMIT desk.window->languageChosen();
        QTRY_VERIFY(desk.hasDialog());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.hasDialog());
        desk.press(Qt::Key_N);
        QTRY_VERIFY(desk.hasDialog());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.timeline()->model()->rowCount(), 1);
        QCOMPARE(desk.entries().size(), 1);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
