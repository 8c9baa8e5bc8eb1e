// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workbench.h"
#include "core/hosting/hostedserver.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/languagechange.h"
#include "ui/window/mainwindow.h"
#include "ui/words/messagewords.h"
#include "ui/words/translation.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace weehours {

/// Sets a time zone in which it is between 15:00 and 16:00 now, so that what the screens show does
/// not depend on the hour at which a test runs. A test can choose another zone later.
inline bool makeItAfternoon()
{
    constexpr int hour = 15;
    constexpr int mostEast = 14;
    const int hourOfGreenwich = static_cast<int>(std::time(nullptr) / 3600 % 24);
    int east = hour - hourOfGreenwich;
    if (east > mostEast)
        east -= 24;
    // These names count to the west.
    return qputenv("TZ",
                   "Etc/GMT" + QByteArray(east > 0 ? "-" : "+") + QByteArray::number(qAbs(east)));
}

/// Before main(), because Qt keeps what it has once asked about the zone.
inline const bool isAfternoon = makeItAfternoon();

/// The desktop program as a person uses it: the real window on a real profile. Keys go to the
/// widget that has the focus.
class DeskFixture
{
public:
    /// @param language the default, en-GB, has the words and formats that the tests expect,
    /// whatever the system's language
    explicit DeskFixture(const QString &language = QStringLiteral("en-GB"))
    {
        translation.setLanguage(language);
        start();
    }

    /// Opens the program on the profile, after quitting an open one.
    void start()
    {
        languageChange.reset();
        window.reset();
        hosting.reset();
        settings.reset();
        bench.reset();
        auto opened = Workbench::open(folder.path(), tokens);
        if (!opened)
            qFatal("%s", qPrintable(errorText(opened.error())));
        bench = std::move(*opened);
        settings = std::make_unique<Settings>(folder.path());
        hosting = std::make_unique<HostedServer>(folder.path() + QStringLiteral("/server"),
                                                 qEnvironmentVariable("WEEHOURS_BIN")
                                                     + QStringLiteral("/weehours-server"));
        window = std::make_unique<MainWindow>(MainWindow::Parts{
            bench->store, bench->logbook, bench->session, bench->accounts, bench->histories,
            bench->engine, *hosting, theme, *settings});
        languageChange = std::make_unique<LanguageChange>(window, translation, [](MainWindow &) {});
        hosting->resume();
        bench->feed.listen();
        bench->engine.start();
        bench->session.load();
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not get the focus");
    }

    /// Completes the first start with this baby.
    void begin(const QString &babyName = QStringLiteral("Mia"))
    {
        type(babyName);
        press(Qt::Key_Return);
    }

    /// The window that gets the keys: a dialog, if one is open.
    [[nodiscard]] QWidget *front() const
    {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog ? dialog : window.get();
    }

    /// The widget that gets the keys.
    [[nodiscard]] QWidget *keyboard() const
    {
        // A window manager would activate the window again when a dialog closes; here the test has
        // to.
        if (!front()->isActiveWindow()) {
            front()->activateWindow();
            if (!QTest::qWaitForWindowActive(front()))
                qFatal("the window does not get the focus back");
        }
        QWidget *focus = front()->focusWidget();
        return focus ? focus : front();
    }

    [[nodiscard]] bool hasDialog() const { return QApplication::activeModalWidget() != nullptr; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboard(), key, modifiers);
        QTest::qWait(0);
    }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(keyboard(), letter.toLatin1());
        QTest::qWait(0);
    }

    /// Waits until nothing is pending that the window delays: timers that collect changes, and
    /// animations.
    void settle() const
    {
        const auto isStill = [this] {
            const auto timers = window->findChildren<QTimer *>();
            const auto animations = window->findChildren<QAbstractAnimation *>();
            return std::ranges::none_of(timers,
                                        [](const QTimer *timer) {
                                            return timer->isActive() && timer->isSingleShot()
                                                   && timer->interval() < 1000;
                                        })
                   && std::ranges::none_of(animations, [](const QAbstractAnimation *animation) {
                          return animation->state() == QAbstractAnimation::Running;
                      });
        };
        QTest::qWait(0);
        if (!QTest::qWaitFor(isStill, 30'000))
            qFatal("the window does not come to rest");
        QTest::qWait(0);
    }

    [[nodiscard]] TimelineView *timeline() const { return window->findChild<TimelineView *>(); }

    [[nodiscard]] QString selectedId() const
    {
        return timeline()->currentIndex().data(TimelineModel::IdRole).toString();
    }

    /// The log in the store, newest first.
    [[nodiscard]] QList<Entry> entries() const
    {
        const auto babies = bench->logbook.babies().value_or(QList<Entry>());
        if (babies.isEmpty())
            return {};
        EntryQuery query;
        query.babyId = babies.constFirst().entity.babyId;
        return bench->logbook.entries(query).value_or(QList<Entry>());
    }

    /// Marks the unsent entry as refused, as after a server's answer.
    /// @param why the server's words
    void refuse(const EntityId &id, const QString &why) const
    {
        Store &store = bench->store;
        const auto rows = store.outbox.rowsOf(id);
        Transaction tx(store.database);
        // A code that stays refused, whatever the server's version.
        const Error error{QString(codes::wrongBaby), why, {}};
        if (!rows || rows->isEmpty()
            || !store.outbox.markFailed(tx, rows->constFirst().mutation.mutationId, error)
            || !store.entries.refresh(tx, id, false) || !tx.commit())
            qFatal("nothing can be refused");
        bench->feed.announce();
    }

    Translation translation;
    TokenStoreKind tokens = TokenStoreKind::File; ///< from the next start on
    QTemporaryDir folder;
    Theme theme;
    std::unique_ptr<Workbench> bench;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<HostedServer> hosting;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<LanguageChange> languageChange;
};

} // namespace weehours
