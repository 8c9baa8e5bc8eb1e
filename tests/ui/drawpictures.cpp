// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws each view of the log in each look and several widths into a folder, with a month of
// entries. Started with QT_SCALE_FACTOR=2 it draws them as a fine screen shows them.

#include "tests/ui/deskfixture.h"
#include "tests/ui/samplelog.h"

#include "ui/overview/weekpage.h"
#include "ui/overview/weekprint.h"
#include "ui/words/translation.h"

#include <QDir>
#include <QPdfWriter>

using namespace weehours;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        qFatal("usage: drawpictures DIR [right-to-left]");
    Translation translation;
    translation.setLanguage(QStringLiteral("en-GB"));
    if (arguments.contains("right-to-left"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    // Widgets take their fonts when they are made, so the look has to be there before them.
    Theme look;
    look.apply(app);
    DeskFixture desk;
    desk.begin();
    logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 30);
    const std::pair<ThemeName, QString> looks[] = {
        {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Night, "night"}};
    struct View
    {
        Qt::Key key;
        QString name;
        bool table = false;
    };
    const View views[] = {{Qt::Key_1, "day"},
                          {Qt::Key_2, "week"},
                          {Qt::Key_2, "weektable", true},
                          {Qt::Key_3, "trends"},
                          {Qt::Key_3, "trendstable", true}};
    const int ratio = qRound(desk.window->devicePixelRatioF() * 100);
    for (const QSize &size : {QSize(1280, 800), QSize(800, 700), QSize(360, 720)}) {
        desk.window->resize(size);
        for (const auto &[name, lookName] : looks) {
            look.setName(name);
            desk.theme.setName(name);
            for (const auto &[key, viewName, table] : views) {
                desk.press(key, Qt::ControlModifier);
                if (table)
                    desk.press(Qt::Key_T, Qt::ControlModifier);
                QTest::qWait(60);
                const QString path = QStringLiteral("%1/%2-%3-%4-%5.png")
                                         .arg(arguments.at(1), viewName, lookName)
                                         .arg(size.width())
                                         .arg(ratio);
                if (!desk.window->grab().save(path))
                    qFatal("%s cannot be written", qPrintable(path));
                if (table)
                    desk.press(Qt::Key_T, Qt::ControlModifier);
            }
        }
    }
    QPdfWriter paper(arguments.at(1) + "/week.pdf");
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageOrientation(QPageLayout::Landscape);
    if (!printWeek(paper, desk.window->findChild<WeekPage *>()->sheet(), desk.theme))
        qFatal("the week cannot be printed");
    return 0;
}
