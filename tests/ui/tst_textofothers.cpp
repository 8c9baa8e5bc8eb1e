// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"
#include "tests/ui/textrecorder.h"

#include "ui/widgets/babybutton.h"

#include <QLabel>
#include <QMenu>
#include <QToolTip>

using namespace weehours;

namespace {

/// Markup, if a label interprets it. The file does not exist, so nothing is loaded; the test only
/// checks which labels would interpret it.
const QStringList texts{
    QStringLiteral("Mia<img src=file:///nonexistent/x.png>"),
    QStringLiteral("<a href=\"weehours://join\">Mia</a>"),
    QStringLiteral("<b>A</b> & B &lt;i>"),
};

/// The existing labels that would interpret the text as markup.
QStringList believers(const QString &screen, const QString &text)
{
    QStringList found;
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label)
            continue;
        // A hidden label is polished before it is shown.
        label->ensurePolished();
        const bool isUndecided = label->textFormat() == Qt::AutoText;
        // A label with intended markup must have other people's text escaped.
        const bool isTaken = label->textFormat() == Qt::RichText && label->text().contains(text);
        if (isUndecided || isTaken) {
            found.append(QStringLiteral("%1: %2 in %3 “%4”")
                             .arg(screen, label->metaObject()->className(),
                                  label->parentWidget()
                                      ? label->parentWidget()->metaObject()->className()
                                      : "nothing",
                                  label->text()));
        }
    }
    return found;
}

} // namespace

/// Other people's text is shown as plain text everywhere: names, notes, food, and a server's words.
class TestTextOfOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverMarkupOnAnyScreen_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }

    void isNeverMarkupOnAnyScreen()
    {
        QFETCH(const QString, text);
        DeskFixture desk;
        QStringList found = believers("firststart", text);
        desk.begin(text);
        for (const Screen &screen : screens()) {
            if (!screen.isAlone)
                continue;
            QWidget *shown = screen.open(desk);
            found += believers(screen.name, text);
            screen.leave(desk, shown);
        }
        const SharedLog shared(desk, text);
        const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
        const QString now = desk.bench->logbook.now().toString();
        QVERIFY(desk.bench->logbook.add(baby, "solids",
                                        {{"food", text}, {"notes", text}, {"startedAt", now}}));
        QVERIFY(desk.bench->logbook.add(baby, "note", {{"notes", text}, {"startedAt", now}}));
        QVERIFY(shared.sam().logbook.add(baby, "note", {{"notes", text}, {"startedAt", now}}));
        shared.sam().engine.syncSoon();
        desk.bench->engine.syncSoon();
        for (const Screen &screen : screens()) {
            if (screen.isAlone)
                continue;
            QWidget *shown = screen.open(desk);
            found += believers(screen.name, text);
            screen.leave(desk, shown);
        }

        // A server's words.
        desk.bench->engine.stop();
        const auto entry = desk.bench->logbook.add(baby, kind::nappy,
                                                   {{"type", "wee"}, {"startedAt", now}});
        QVERIFY(entry);
        desk.refuse(entry->id(), text);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        found += believers("refusal", text);
        desk.press(Qt::Key_Escape);
        desk.window->tell(text);
        found += believers("toast", text);
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void isReadAsItWasWritten()
    {
        DeskFixture desk;
        desk.begin(texts.constFirst());
        QStringList painted;
        for (const PaintedText &each : paintedTexts(*desk.window->findChild<BabyButton *>()))
            painted.append(each.text);
        QVERIFY2(painted.join(u' ').contains("<img"), qPrintable(painted.join(u' ')));
    }

    void isNoMarkupInAToolTip()
    {
        DeskFixture desk;
        for (const QString &text : texts) {
            QToolTip::showText(desk.window->mapToGlobal(QPoint(9, 9)), text, desk.window.get());
            const auto tips = QApplication::topLevelWidgets();
            const auto tip = std::ranges::find_if(tips, [](const QWidget *widget) {
                return widget->inherits("QTipLabel") && widget->isVisible();
            });
            QVERIFY(tip != tips.cend());
            auto *label = qobject_cast<QLabel *>(*tip);
            QCOMPARE(label->text(), text);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QToolTip::hideText();
        }
    }

    void isNoMnemonicInAMenu()
    {
        DeskFixture desk;
        desk.begin("Tom & Jerry");
        QVERIFY(desk.bench->logbook.addBaby({{"name", "Leo"}}));
        desk.window->findChild<BabyButton *>()->click();
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions())
            names.append(action->iconText().section(u'\t', 0, 0));
        QVERIFY2(names.contains("Tom & Jerry"), qPrintable(names.join(u'|')));
        menu->close();
    }

    void isNoPlaceOfAMarkInATitle()
    {
        DeskFixture desk;
        desk.begin("Mia[*]");
        QVERIFY(desk.window->windowTitle().startsWith("Mia[*][*]"));
    }

    void isNoMarkupForTheDesktopEither()
    {
        for (const QString &text : texts) {
            const QString outside = PlainText::outside(text);
            QVERIFY(Qt::mightBeRichText(text) || text.contains('&'));
            QVERIFY(!Qt::mightBeRichText(outside));
            QVERIFY(!outside.contains("&lt;"));
            QCOMPARE(QString(outside).remove(QChar(0x2060)), text);
        }
    }
};

QTEST_MAIN(TestTextOfOthers)
#include "tst_textofothers.moc"
