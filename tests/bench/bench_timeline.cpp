// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs on a big log of all kinds: how long until it can be used and how much
// memory it takes then; how long after their keys the palette, each kind's form and the growth page
// are there; how long each frame takes on the way back through the whole log, several screens a
// frame; and how long the longest step of a search for what is nowhere takes. The real window,
// on a real profile, in a process of its own for each. Beside the time on the clock is the
// processor's time, which other programs on the same computer lengthen less. Two things are
// beside it for comparison: a program with an empty window, and a QListView of as many rows that
// finds their places itself.
//
//     bench_timeline [entries to start with, 100000 if absent] [entries to scroll, 100000 if
//     absent]

#include "app/workbench.h"
#include "core/hosting/hostedserver.h"
#include "core/logbook/wallclock.h"
#include "core/protocol/schema.h"
#include "core/sync/eventapplier.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/searchwords.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/mainwindow.h"
#include "ui/words/messagewords.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QSet>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <unistd.h>

using namespace weehours;

namespace {

constexpr int pageSize = 500;
/// 60 entries a day, so 100,000 of them are four and a half years.
constexpr qint64 step = 24LL * 60 * 1000;
constexpr int inAWeek = 7 * 60;

/// An entry of a log of all kinds: mostly feeds, sleeps and nappies, a weight once a week, and each
/// of the others about twice a day.
struct Made
{
    QString kindName;
    QJsonObject fields;
};

Made madeOf(int number, Instant at)
{
    QJsonObject fields{{QStringLiteral("startedAt"), at.toString()},
                       {QStringLiteral("zone"), QStringLiteral("Europe/London")}};
    const auto with = [&](const QJsonObject &more) {
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
    };
    if (number % inAWeek == 0) {
        // The newest entry has number 0; a child weighs 16 kg at four years.
        with({{field::weightG, std::max(2500, 16000 - number / 7 + number % 11 * 10)}});
        return {kind::growth, fields};
    }
    constexpr int others = 10;
    constexpr int ofAllOther = 3; // in `others` entries
    const int turn = number / others;
    if (number % others >= ofAllOther) {
        if (number % 3 == 0) {
            with({{field::method, QStringLiteral("bottle")},
                  {field::amountMl, 60 + number % 120},
                  {field::milk, QStringLiteral("formula")}});
            return {kind::feed, fields};
        }
        if (number % 3 == 1) {
            with({{field::endedAt, at.plusMsecs(step * 2 / 3).toString()},
                  {field::notes, QStringLiteral("in the pram, nap %1").arg(number)}});
            return {kind::sleep, fields};
        }
        with({{field::type, QStringLiteral("poo")}, {field::colour, QStringLiteral("yellow")}});
        return {kind::nappy, fields};
    }
    switch ((ofAllOther * turn + number % others) % 10) {
    case 0:
        with({{field::food, QStringLiteral("Carrot")}, {field::reaction, QStringLiteral("liked")}});
        return {kind::solids, fields};
    case 1: with({{field::totalMl, 60 + number % 90}}); return {kind::pumping, fields};
    case 3:
        with({{field::name, QStringLiteral("Paracetamol")},
              {field::amountMilli, 2500},
              {field::unit, QStringLiteral("ml")}});
        return {kind::medication, fields};
    case 4: with({{field::centiC, 3650 + number % 200}}); return {kind::temperature, fields};
    case 5: return {kind::bath, fields};
    case 6:
        with({{field::activity, QStringLiteral("other")},
              {field::name, QStringLiteral("Swimming")}});
        return {kind::activity, fields};
    case 2:
    case 7: with({{field::notes, QStringLiteral("Cried a lot")}}); return {kind::note, fields};
    case 8: with({{field::title, QStringLiteral("Rolled over")}}); return {kind::milestone, fields};
    default: with({{field::name, QStringLiteral("6-in-1")}, {field::dose, 1 + number % 3}});
    }
    return {kind::vaccination, fields};
}

/// Fills the log up to `count` entries, of which it has `from`.
void fill(const QString &folder, int from, int count)
{
    auto bench = Workbench::open(folder, TokenStoreKind::File);
    if (!bench)
        qFatal("%s", qPrintable(errorText(bench.error())));
    Workbench &parts = **bench;
    if (from == 0) {
        // Old enough for the oldest measurements to have a place on the curves.
        const auto baby = parts.logbook.addBaby(
            {{field::name, QStringLiteral("Mia")},
             {field::birthDate, localDay(parts.logbook.now()).addYears(-5).toString(Qt::ISODate)},
             {field::gender, QStringLiteral("female")}});
        if (!baby)
            qFatal("%s", qPrintable(errorText(baby.error())));
    }
    const BabyId babyId = parts.logbook.babies()->constFirst().entity.babyId;
    const Person sam{UserId(QUuid::createUuid()), QStringLiteral("Sam")};
    const Instant now = parts.logbook.now();
    EventApplier applier(parts.store);
    for (int done = from; done < count; done += pageSize) {
        PullResponse page;
        page.cursor = QStringLiteral("c%1").arg(done + pageSize);
        page.hasMore = true;
        for (int i = done; i < std::min(done + pageSize, count); ++i) {
            // Later entries lie further in the past.
            const Instant at = now.plusMsecs(-(i + 1) * step);
            const Made made = madeOf(i, at);
            const Entity entity{
                made.kindName, EntityId(QUuid::createUuid()), babyId, 1, at, false, sam,
                made.fields};
            page.events.append(
                {1, Op::Create, {}, MutationId(QUuid::createUuid()), sam, at, entity});
        }
        const QString expected = done == 0 ? QString() : QStringLiteral("c%1").arg(done);
        if (const auto taken = applier.applyPull(babyId, expected, page, UserId()); !taken)
            qFatal("%s", qPrintable(errorText(taken.error())));
    }
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    const auto pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double msecs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double processorMsecs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// The time of single frames, elapsed and CPU.
class Frames
{
public:
    void begin()
    {
        m_clock.start();
        m_processor = processorMsecs();
    }
    void end()
    {
        m_times.push_back(msecs(m_clock));
        m_processorTimes.push_back(processorMsecs() - m_processor);
    }
    void print(const char *what)
    {
        std::printf("%-34s %6zu frames\n", what, m_times.size());
        printTimes("on the clock", m_times);
        printTimes("of the processor", m_processorTimes);
    }

private:
    static void printTimes(const char *what, std::vector<double> &times)
    {
        std::ranges::sort(times);
        const auto at = [&](double share) {
            return times.at(static_cast<size_t>(share * static_cast<double>(times.size() - 1)));
        };
        std::printf("    %-30s p50 %.2f ms, p99 %.2f ms, max %.2f ms (wanted max < 16 ms)\n", what,
                    at(0.5), at(0.99), times.back());
    }

    QElapsedTimer m_clock;
    double m_processor = 0;
    std::vector<double> m_times;
    std::vector<double> m_processorTimes;
};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// What was painted since this was made. Widgets paint themselves when they are shown or scrolled;
/// a repaint by the bench would count twice what a person sees once.
class Painted : public QObject
{
public:
    Painted() { qApp->installEventFilter(this); }

    /// Until the widget or one of its window was painted.
    void wait(const QWidget &widget) const
    {
        if (!QTest::qWaitFor([&] { return m_painted.contains(&widget); }))
            qFatal("nothing was painted");
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            m_painted.insert(watched);
            m_painted.insert(static_cast<QWidget *>(watched)->window());
        }
        return false;
    }

private:
    QSet<const QObject *> m_painted;
};

/// Faster than a mouse wheel, as when the scroll bar is dragged.
constexpr int screensAFrame = 4;

void scrollBack(TimelineView &timeline)
{
    QScrollBar *bar = timeline.verticalScrollBar();
    Frames frames;
    while (bar->value() < bar->maximum()) {
        const Painted painted;
        frames.begin();
        bar->setValue(bar->value() + screensAFrame * bar->pageStep());
        settle();
        painted.wait(*timeline.viewport());
        frames.end();
    }
    std::printf("%-38s %6d rows, %.0f MiB resident\n", "scrolled back through",
                timeline.model()->rowCount(), residentMiB());
    frames.print("scrolling back, 4 screens a frame");
}

void searchInVain(TimelineView &timeline)
{
    auto *model = qobject_cast<TimelineModel *>(timeline.model());
    EntryFilter filter;
    filter.words = searchWords(QStringLiteral("elephant"), model->now());
    Frames frames;
    QElapsedTimer whole;
    whole.start();
    frames.begin();
    model->setFilter(filter);
    frames.end();
    while (model->isSearching()) {
        frames.begin();
        settle();
        frames.end();
    }
    std::printf("%-38s %6.0f ms\n", "searching all for what is not there", msecs(whole));
    frames.print("searching, a step a frame");
}

/// The cost of a new row in a QListView.
void insertIntoListView(int count)
{
    QStandardItemModel model(count, 1);
    QListView list;
    list.setModel(&model);
    list.setVerticalScrollMode(QListView::ScrollPerPixel);
    list.resize(600, 640);
    list.show();
    settle();
    Frames frames;
    for (int i = 0; i < 5; ++i) {
        const Painted painted;
        frames.begin();
        model.insertRow(0, new QStandardItem(QStringLiteral("one more")));
        settle();
        painted.wait(*list.viewport());
        frames.end();
    }
    frames.print("for comparison: a row into QListView");
}

/// What something took, on the clock and of the processor, in ms.
struct Taken
{
    double clock;
    double processor;
};

/// Presses the key, and waits until what it opens was painted.
/// @return the popup or dialog; null if it is a page of the window
QWidget *openByKey(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const Painted painted;
    QTest::keyClick(&window, key, modifiers);
    settle();
    QWidget *opened = QApplication::activePopupWidget();
    if (!opened)
        opened = QApplication::activeModalWidget();
    painted.wait(opened ? *opened : window);
    return opened;
}

/// From a key until what it opens was painted. Closes it again, which is not measured.
Taken timeToOpen(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMsecs();
    QWidget *opened = openByKey(window, key, modifiers);
    const Taken taken{msecs(timer), processorMsecs() - before};
    if (opened)
        opened->close();
    settle();
    // A window manager would give the keyboard back.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not get the focus back");
    // What that repaints is no part of the next opening.
    settle();
    return taken;
}

void printOpened(const QString &what, const Taken &first, const Taken &later, double wanted)
{
    std::printf("%-38s first %6.1f ms, later %6.1f ms, of the processor %.1f and %.1f ms (wanted < "
                "%.0f ms)\n",
                qPrintable(what), first.clock, later.clock, first.processor, later.processor,
                wanted);
}

/// What the keys open: once for the first time, and then the middle of several.
void openByKeys(MainWindow &window)
{
    constexpr double frame = 16;
    constexpr double growthPage = 50;
    const auto measure = [&](const QString &what, Qt::Key key, Qt::KeyboardModifiers modifiers,
                             double wanted) {
        const Taken first = timeToOpen(window, key, modifiers);
        std::vector<Taken> times;
        for (int round = 0; round < 5; ++round) {
            if (modifiers != Qt::NoModifier)
                timeToOpen(window, Qt::Key_1, Qt::ControlModifier);
            times.push_back(timeToOpen(window, key, modifiers));
        }
        std::ranges::sort(times, {}, &Taken::processor);
        printOpened(what, first, times.at(times.size() / 2), wanted);
    };
    measure(QStringLiteral("palette of all kinds"), Qt::Key_K, Qt::NoModifier, frame);
    for (const KindFace &face : faces()) {
        if (face.key != Qt::Key_unknown && isInTimeline(QString(face.kind)))
            measure(QStringLiteral("form: ") + face.kind, face.key, Qt::NoModifier, frame);
    }
    measure(QStringLiteral("growth page"), Qt::Key_4, Qt::ControlModifier, growthPage);
    measure(QStringLiteral("week"), Qt::Key_2, Qt::ControlModifier, growthPage);
    measure(QStringLiteral("trends"), Qt::Key_3, Qt::ControlModifier, growthPage);
    timeToOpen(window, Qt::Key_1, Qt::ControlModifier);
}

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    settle();
    std::printf("usable %.1f %.1f\n", residentMiB(), processorMsecs());
    return 0;
}

/// Runs the program from its start until the window is shown and responds.
int runWindow(const QString &folder, bool scroll)
{
    Theme theme;
    theme.apply(*qApp);
    auto bench = Workbench::open(folder, TokenStoreKind::File);
    if (!bench)
        qFatal("%s", qPrintable(errorText(bench.error())));
    Workbench &parts = **bench;
    Settings settings(folder);
    HostedServer hosting(folder + QStringLiteral("/server"),
                         QCoreApplication::applicationDirPath()
                             + QStringLiteral("/../bin/weehours-server"));
    MainWindow window({parts.store, parts.logbook, parts.session, parts.accounts, parts.histories,
                       parts.engine, hosting, theme, settings});
    parts.feed.listen();
    parts.engine.start();
    parts.session.load();
    window.show();
    settle();
    std::printf("usable %.1f %.1f\n", residentMiB(), processorMsecs());
    std::fflush(stdout);
    auto *timeline = window.findChild<TimelineView *>();
    if (scroll) {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get the focus");
        openByKeys(window);
        std::fflush(stdout);
        scrollBack(*timeline);
        const int rows = timeline->model()->rowCount();
        searchInVain(*timeline);
        insertIntoListView(rows);
    }
    parts.engine.stop();
    return 0;
}

/// @param words  what is started
/// @param wanted its limit; empty for a reference
void benchStart(const QStringList &arguments, const QString &words, const char *wanted)
{
    std::vector<double> times;
    std::vector<double> processor;
    double memory = 0;
    for (int round = 0; round < 7; ++round) {
        QProcess child;
        QElapsedTimer timer;
        timer.start();
        child.start(QCoreApplication::applicationFilePath(), arguments);
        while (child.canReadLine() || child.waitForReadyRead()) {
            const QByteArray line = child.readLine();
            if (!line.startsWith("usable "))
                continue;
            times.push_back(msecs(timer));
            const auto figures = line.trimmed().split(' ');
            memory = figures.value(1).toDouble();
            processor.push_back(figures.value(2).toDouble());
        }
        child.waitForFinished();
    }
    if (times.empty())
        qFatal("the window did not start");
    std::ranges::sort(times);
    std::ranges::sort(processor);
    const auto middle = times.size() / 2;
    std::printf("%-38s %6.0f ms, best %.0f ms, of the processor %.0f ms, %.0f MiB resident%s\n",
                qPrintable(words), times.at(middle), times.front(), processor.at(middle), memory,
                wanted);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--empty"))
        return showEmptyWindow();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QStringLiteral("--")))
        return runWindow(arguments.at(2), arguments.at(1) == QStringLiteral("--scroll"));

    const auto number = [&](int at, int otherwise) {
        return arguments.size() > at ? arguments.at(at).toInt() : otherwise;
    };
    const int toStart = number(1, 100'000);
    const QTemporaryDir folder;
    fill(folder.path(), 0, toStart);
    benchStart({QStringLiteral("--start"), folder.path()},
               QStringLiteral("usable window on %1 entries").arg(toStart),
               " (wanted < 400 ms, < 120 MiB)");
    benchStart({QStringLiteral("--empty"), folder.path()},
               QStringLiteral("for comparison: an empty window"), "");
    fill(folder.path(), toStart, number(2, 100'000));
    std::fflush(stdout);
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--scroll"), folder.path()});
}
