// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every screen in every look, in a wide and a narrow window, with a month of entries, into a
// folder; and one overview sheet per look and width. With QT_SCALE_FACTOR=2 it draws for a
// high-density screen. `scripts/run --demo --screenshots DIR` runs both.

#include "tests/ui/samplelog.h"
#include "tests/ui/screens.h"
#include "tests/ui/sharedlog.h"

#include "ui/overview/weekpage.h"
#include "ui/overview/weekprint.h"
#include "ui/paper/papersize.h"

#include <QCommandLineParser>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

using namespace weehours;

namespace {

/// All pictures of one look and width as thumbnails on one sheet.
class Sheet
{
public:
    void add(const QPixmap &picture)
    {
        QImage image = picture.toImage();
        image.setDevicePixelRatio(1);
        m_pictures.append(image.scaled(tile, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }

    [[nodiscard]] QImage drawn() const
    {
        const int columns = 5;
        const int rows = (static_cast<int>(m_pictures.size()) + columns - 1) / columns;
        QImage sheet(columns * (tile.width() + gap) + gap, rows * (tile.height() + gap) + gap,
                     QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (qsizetype i = 0; i < m_pictures.size(); ++i) {
            const auto place = std::div(static_cast<int>(i), columns);
            painter.drawImage(gap + place.rem * (tile.width() + gap),
                              gap + place.quot * (tile.height() + gap), m_pictures.at(i));
        }
        return sheet;
    }

private:
    static constexpr QSize tile{380, 300};
    static constexpr int gap = 8;
    QList<QImage> m_pictures;
};

/// Those that a wide window shows in another way.
const QStringList wideScreens{"day",      "week",     "weekkinds", "trends", "trendskinds",
                              "dayplans", "daykinds", "since",     "morning"};

void save(const QPixmap &picture, const QString &path)
{
    // Fast to write; size does not matter.
    if (!picture.save(path, "PNG", 85))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

int main(int argc, char *argv[])
{
    // The offscreen screen has 800 by 800 pixels by default: at scale 2 no dialog fits.
    QTemporaryFile monitor;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && monitor.open()) {
        monitor.write(
            R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 2880, "height": 2400,
                         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        monitor.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + monitor.fileName().toUtf8());
    }
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument("DIR", "Where the pictures go.");
    parser.addOptions({{"language", "In this language.", "TAG", "en-GB"},
                       {"screens", "These alone, with commas between.", "NAMES"},
                       {"right-to-left", "Mirrored, as for Arabic or Hebrew."}});
    parser.addHelpOption();
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        parser.showHelp(2);
    if (parser.isSet("right-to-left"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    // Widgets take their fonts when they are created, so the look is applied first.
    Theme look;
    look.apply(app);
    DeskFixture fresh(parser.value("language"));
    DeskFixture alone(parser.value("language"));
    alone.begin();
    DeskFixture desk(parser.value("language"));
    desk.begin();
    logSampleDays(desk.bench->logbook, desk.bench->logbook.babies()->at(0).entity.babyId, 30);
    const SharedLog shared(desk);

    const std::pair<ThemeName, QString> looks[] = {
        {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Night, "night"}};
    QList<Screen> all = screens();
    if (parser.isSet("screens")) {
        const QStringList names = parser.value("screens").split(u',');
        all.removeIf([&names](const Screen &screen) { return !names.contains(screen.name); });
    }
    const int percent = qRound(desk.window->devicePixelRatioF() * 100);
    for (const QSize &size : {QSize(1280, 800), QSize(360, 720), QSize(1920, 1080)}) {
        for (const auto &[name, lookName] : looks) {
            Sheet sheet;
            look.setName(name);
            const QString end =
                QStringLiteral("-%1-%2-%3.png").arg(lookName).arg(size.width()).arg(percent);
            const auto keep = [&](const QString &screen, QWidget *shown) {
                const QPixmap picture = shown->grab();
                save(picture, folder + u'/' + screen + end);
                sheet.add(picture);
            };
            for (DeskFixture *each : {&fresh, &alone, &desk}) {
                each->window->resize(size);
                each->theme.setName(name);
            }
            fresh.window->activateWindow();
            keep("firststart", fresh.window.get());
            for (const Screen &screen : all) {
                if (size.width() > 1600 && !wideScreens.contains(screen.name))
                    continue;
                DeskFixture &person = screen.isAlone ? alone : desk;
                person.window->activateWindow();
                QWidget *shown = screen.open(person);
                keep(screen.name, shown);
                screen.leave(person, shown);
            }
            save(QPixmap::fromImage(sheet.drawn()), folder + "/sheet" + end);
        }
    }

    QPdfWriter paper(folder + "/week.pdf");
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageOrientation(QPageLayout::Landscape);
    setPaperMargins(paper);
    if (!printWeek(paper, desk.window->findChild<WeekPage *>()->sheet(), desk.theme))
        qFatal("the week cannot be printed");
    return 0;
}
