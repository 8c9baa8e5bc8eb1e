// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every screen with text of one and a half times the size, as on a screen of 1200 by 720 pixels.
// What is left for the program is what it has on the small screen of 800 by 480 beside a cot.

#include "tests/ui/cuttexts.h"
#include "tests/ui/samplelog.h"
#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"

#include <QMenu>
#include <QScreen>
#include <QSet>
#include <QTemporaryFile>

using namespace weehours;

namespace {

/// What the keyboard reaches, but stays out of sight even when it has the focus.
QStringList outOfSight(QWidget *window)
{
    QStringList found;
    const QRect screen = window->screen()->availableGeometry();
    // The platform gives a window a frame of a pixel.
    if (!screen.contains(window->geometry().adjusted(1, 1, -1, -1))) {
        const QRect place = window->geometry();
        found.append(QStringLiteral("beyond the screen: %1,%2 %3x%4")
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height()));
    }
    if (qobject_cast<QMenu *>(window))
        return found;
    // Only in the active window does a change of the focus tell what scrolls.
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        found.append(QStringLiteral("not active"));
    QSet<const QWidget *> reached;
    constexpr int most = 300; // more stops than any window has
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window, Qt::Key_Tab);
        const QWidget *widget = window->focusWidget();
        if (!widget || reached.contains(widget))
            continue;
        reached.insert(widget);
        // What scrolls has followed the keyboard.
        const QRect seen = widget->visibleRegion().boundingRect();
        // A list or a chart can be higher than the screen; it has to show a row.
        constexpr int row = 40;
        constexpr int rounding = 1; // of pixels of a screen that is scaled by 1.5
        if (seen.height() >= qMin(widget->height(), row)
            && seen.width() >= qMin(widget->width(), 2 * row) - rounding)
            continue;
        found.append(QStringLiteral("out of sight, %1x%2 of %3x%4: “%5” %6")
                         .arg(seen.width())
                         .arg(seen.height())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->accessibleName(), placeInTree(widget)));
    }
    return found;
}

} // namespace

class TestLargeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWholeAndInReach_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en-GB") << "en-GB";
        QTest::newRow("de") << "de";
    }

    void everythingIsWholeAndInReach()
    {
        QFETCH(const QString, language);
        DeskFixture desk(language);
        const QSize size = desk.window->screen()->availableSize();
        QCOMPARE(size, QSize(800, 480));
        QCOMPARE(desk.window->devicePixelRatioF(), 1.5);
        desk.window->resize(size);
        desk.settle();
        QStringList found = look("firststart", desk.window.get());
        desk.begin();
        for (const Screen &screen : screens()) {
            if (screen.isAlone)
                found += open(desk, screen);
        }
        logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 30);
        const SharedLog shared(desk);
        for (const Screen &screen : screens()) {
            if (!screen.isAlone)
                found += open(desk, screen);
        }
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

private:
    static QStringList open(DeskFixture &desk, const Screen &screen)
    {
        QWidget *shown = screen.open(desk);
        const QStringList found = look(screen.name, shown);
        screen.leave(desk, shown);
        return found;
    }

    static QStringList look(const QString &name, QWidget *shown)
    {
        QStringList found = cutTexts(shown) + outOfSight(shown);
        for (QString &each : found) {
            each.prepend(name + ": ");
            // QtTest truncates long failure messages.
            qInfo().noquote() << each;
        }
        const QString folder = qEnvironmentVariable("WEEHOURS_LARGE_TEXT_PICTURES");
        if (!folder.isEmpty()) {
            const QString tag = QString::fromUtf8(QTest::currentDataTag());
            shown->grab().save(folder + u'/' + tag + u'-' + name + QStringLiteral(".png"));
        }
        return found;
    }
};

int main(int argc, char *argv[])
{
    QTemporaryFile monitor;
    if (!monitor.open())
        return 1;
    monitor.write(R"({"screens": [{"name": "low", "x": 0, "y": 0, "width": 1200, "height": 720,
                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    monitor.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + monitor.fileName().toUtf8());
    // As the program does with QT_FONT_DPI=144.
    qputenv("QT_SCALE_FACTOR", "1.5");
    QApplication app(argc, argv);
    // Widgets take their fonts when they are created, so the look is applied first.
    Theme look;
    look.apply(app);
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_largetext.moc"
