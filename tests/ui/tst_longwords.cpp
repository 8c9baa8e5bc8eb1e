// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/longwords.h"
#include "tests/ui/samplelog.h"
#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"
#include "tests/ui/textrecorder.h"

#include "ui/overview/trendspage.h"
#include "ui/widgets/logbutton.h"
#include "ui/widgets/syncpill.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace weehours;

namespace {

QString describe(const QWidget *widget)
{
    QString result = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        result += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return result;
}

/// Whether it can scroll, and so may contain more than it shows.
bool scrollsSideways(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QTableView *>(each) || qobject_cast<const QHeaderView *>(each)
            || qobject_cast<const QLineEdit *>(each))
            return true;
    }
    return false;
}

bool scrollsDown(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area && area->viewport() == widget;
}

/// Whether a widget may elide its text because the full text is elsewhere: the pill's in its panel,
/// a button's in wide windows and on its card, a row's in its editor, a chart's average in the line
/// above the charts, a choice's in its list.
bool mayShorten(const QWidget *widget, int windowWidth)
{
    constexpr int narrow = 500;
    if (windowWidth > narrow)
        return false;
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const SyncPill *>(each) || qobject_cast<const LogButton *>(each)
            || qobject_cast<const TimelineView *>(each) || qobject_cast<const TrendsPage *>(each)
            || qobject_cast<const QComboBox *>(each))
            return true;
    }
    return false;
}

/// The texts of a window that cannot be read: elided, or beyond the widget that paints them.
QStringList cutOff(QWidget *window)
{
    constexpr qreal tolerance = 2; // for font bearings and rounding
    QStringList found;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.prepend(window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != window->window())
            continue;
        const bool mayScroll = scrollsSideways(widget);
        const QRect inWindow(widget->mapTo(window, QPoint()), widget->size());
        if (!mayScroll && (inWindow.left() < -1 || inWindow.right() > window->width() + 1)
            && (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))) {
            found.append(QStringLiteral("wider than the window: ") + describe(widget));
        }
        // A widget can be complete in itself, and still be cut by a parent that gives it too little
        // room.
        if (widget != window && !mayScroll && qobject_cast<QAbstractButton *>(widget)
            && !scrollsDown(widget->parentWidget())
            && !widget->parentWidget()
                    ->rect()
                    .adjusted(-2, -2, 2, 2)
                    .contains(widget->geometry())) {
            found.append(QStringLiteral("beyond its parent: ") + describe(widget));
        }
        if (mayShorten(widget, window->width()))
            continue;
        // Lines of a wrapped text that have no room are not even painted.
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->wordWrap()
            && label->heightForWidth(label->width()) > label->height() + tolerance) {
            found.append(QStringLiteral("too low for “%1”: ").arg(label->text())
                         + describe(widget));
        }
        for (const PaintedText &each : paintedTexts(*widget)) {
            // Labels that lead to a dialog end with a space and an ellipsis.
            const bool isElided = each.text.endsWith(u'…') && !each.text.endsWith(u" …");
            const bool isWide = !mayScroll
                                && (each.place.left() < -tolerance
                                    || each.place.right() > widget->width() + tolerance);
            const bool isTall = !mayScroll && !scrollsDown(widget)
                                && (each.place.bottom() > widget->height() + 2 * tolerance
                                    || each.place.top() < -2 * tolerance);
            if (isElided || isWide || isTall) {
                found.append(QStringLiteral("%1 “%2” of %3")
                                 .arg(isElided ? "elided:"
                                      : isWide ? "too wide:"
                                               : "too tall:",
                                      each.text, describe(widget)));
            }
        }
    }
    return found;
}

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
            found.append(QStringLiteral("“%1” of %2").arg(text, describe(widget)));
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
        QCOMPARE(cutOff(&window), QStringList());
        text->setText("[this is a text that does not fit into its label]");
        text->resize(60, 30);
        QCOMPARE(cutOff(&window).size(), 1);
        text->setWordWrap(true);
        QCOMPARE(cutOff(&window).size(), 1);
        text->setWordWrap(false);
        text->setText(text->fontMetrics().elidedText(text->text(), Qt::ElideRight, 50));
        QCOMPARE(cutOff(&window).size(), 1);
        text->setText("[fits]");
        text->move(340, 0);
        QCOMPARE(cutOff(&window).size(), 1);
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
        QStringList found = cutOff(shown);
        // The sheet of keys always shows everything at once, and is wider than a narrow window.
        if (shown->width() > size.width() && name != "keyboard")
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
