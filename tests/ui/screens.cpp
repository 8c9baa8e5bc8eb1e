// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screens.h"

#include "tests/server/runningserver.h"
#include "tests/ui/samplelog.h"

#include "core/sync/accessend.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/importing/babybuddydialog.h"
#include "ui/importing/columnchooser.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importpreview.h"
#include "ui/report/reportdialog.h"
#include "ui/preferences/settingsdialog.h"
#include "ui/sharing/caregiverlist.h"
#include "ui/sharing/hostdialog.h"
#include "ui/sharing/qrcode.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/waysdialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/babybutton.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/toast.h"
#include "ui/window/handoverdialog.h"
#include "ui/window/meanwhilecard.h"
#include "ui/words/messagewords.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace weehours {

namespace {

void await(const std::function<bool()> &isThere, const char *what)
{
    if (!QTest::qWaitFor(isThere, 30'000))
        qFatal("in vain for %s", what);
}

Screen view(const QString &name, Qt::Key key, bool table = false)
{
    const auto open = [key, table](DeskFixture &desk) -> QWidget * {
        desk.press(key, Qt::ControlModifier);
        if (table)
            desk.press(Qt::Key_T, Qt::ControlModifier);
        desk.settle();
        return desk.window.get();
    };
    return {name, open, [table](DeskFixture &desk, QWidget *) {
                if (table)
                    desk.press(Qt::Key_T, Qt::ControlModifier);
            }};
}

Screen search()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(QStringLiteral("poo"));
        const auto *model = qobject_cast<TimelineModel *>(desk.timeline()->model());
        await([model] { return !model->isSearching(); }, "the end of a search");
        desk.settle();
        return desk.window.get();
    };
    return {"search", open, [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_Escape); }};
}

/// A dialog that `make` builds on a desk.
Screen dialog(const QString &name, const std::function<QDialog *(DeskFixture &)> &make)
{
    const auto open = [make](DeskFixture &desk) -> QWidget * {
        QDialog *made = make(desk);
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->open();
        if (!QTest::qWaitForWindowExposed(made, 30'000))
            qFatal("a dialog does not open");
        desk.settle();
        // What the server says of the caregivers comes later, and the dialog grows by it.
        if (const auto *people = made->findChild<CaregiverList *>()) {
            const auto isThere = [made, people] {
                return !people->findChildren<QLabel *>().isEmpty()
                       && made->height() >= made->sizeHint().height();
            };
            if (!QTest::qWaitFor(isThere, 30'000))
                qFatal("the caregivers are not shown");
        }
        return made;
    };
    return {name, open, [](DeskFixture &, QWidget *shown) {
                shown->close();
                QTest::qWait(0);
            }};
}

Entry baby(const DeskFixture &desk)
{
    return desk.bench->logbook.babies()->at(0);
}

Screen editor(const QString &kindName)
{
    return dialog(kindName, [kindName](DeskFixture &desk) {
        return new EntryEditor(desk.bench->logbook, baby(desk).entity.babyId, kindName,
                               desk.window.get());
    });
}

AccountDialog *accountDialog(DeskFixture &desk, AccountDialog::Purpose purpose)
{
    return new AccountDialog(purpose, desk.bench->accounts, desk.bench->session,
                             QStringLiteral("Alex"), desk.window.get());
}

Screen account(const QString &name, AccountDialog::Purpose purpose)
{
    Screen screen = dialog(name,
                           [purpose](DeskFixture &desk) { return accountDialog(desk, purpose); });
    screen.isAlone = true;
    return screen;
}

/// An address without encryption: the question whether anybody may read along.
Screen plainHttp()
{
    Screen screen = dialog("plainhttp", [](DeskFixture &desk) {
        return accountDialog(desk, AccountDialog::Purpose::Share);
    });
    screen.isAlone = true;
    screen.open = [open = screen.open](DeskFixture &desk) {
        QWidget *shown = open(desk);
        QList<QLineEdit *> fields = shown->findChildren<QLineEdit *>();
        fields.removeIf([](const QLineEdit *field) { return !field->isVisible(); });
        // With the dot it passes for another computer, which has no encryption either.
        const QStringList typed{"http://localhost.:1", "Alex", "alex@example.org", "long enough"};
        for (qsizetype i = 0; i < qMin(fields.size(), typed.size()); ++i)
            fields.at(i)->setText(typed.at(i));
        const auto buttons = shown->findChildren<QPushButton *>();
        (*std::ranges::find_if(buttons, &QPushButton::isDefault))->click();
        const auto *agree = shown->findChild<QCheckBox *>();
        await([agree] { return agree->isVisible(); }, "the question");
        desk.settle();
        return shown;
    };
    return screen;
}

/// As the server left it: it takes this computer's token no longer.
Screen signInAgain()
{
    const auto kept = std::make_shared<SignedIn>();
    Screen screen = dialog("signinagain", [kept](DeskFixture &desk) {
        Session &session = desk.bench->session;
        *kept = {QString::fromLatin1(session.token()), session.account()->user};
        session.tokenRefused();
        return accountDialog(desk, AccountDialog::Purpose::SignInAgain);
    });
    screen.leave = [kept, leave = screen.leave](DeskFixture &desk, QWidget *shown) {
        leave(desk, shown);
        Session &session = desk.bench->session;
        if (!session.signIn(session.account()->server, *kept))
            qFatal("Alex is not let in again");
        QTest::qWait(0);
    };
    return screen;
}

/// A link pasted together with its message.
Screen joinByMessage()
{
    Screen screen = dialog("joinpasted", [](DeskFixture &desk) {
        AccountDialog *made = accountDialog(desk, AccountDialog::Purpose::Join);
        made->setInvite(
            QStringLiteral("Join Mia's log in Wee Hours:\n"
                           "weehours://join?server=https://192.168.1.20:8080&code=ABCD2345EF\n"
                           "Or type this code: ABCD2-345EF"));
        return made;
    });
    screen.isAlone = true;
    return screen;
}

/// The sharing dialog with a new invite: code, link and QR code.
Screen invite()
{
    Screen screen = dialog("invite", [](DeskFixture &desk) {
        return new ShareDialog(desk.bench->accounts, baby(desk), Role::Owner, UserId(), {},
                               desk.window.get());
    });
    screen.open = [open = screen.open](DeskFixture &desk) {
        QWidget *shown = open(desk);
        const auto buttons = shown->findChildren<QPushButton *>();
        const auto make = std::ranges::find_if(buttons, &QPushButton::isDefault);
        (*make)->click();
        const auto *code = shown->findChild<QrCode *>();
        await([code] { return code->isVisible(); }, "an invite");
        desk.settle();
        return shown;
    };
    return screen;
}

/// The history of an entry: who changed it, and each value before and after.
Screen history()
{
    Screen screen = dialog("history", [](DeskFixture &desk) -> QDialog * {
        const auto entries = desk.entries();
        // Alex's newest bottle that is more than an hour old: Sam has changed it.
        const auto changed = std::ranges::find_if(entries, [](const Entry &entry) {
            const auto &maker = entry.entity.createdBy;
            return maker && maker->name == QStringLiteral("Alex")
                   && entry.startedAt().msecs < SystemClock().now().msecs - msecsPerHour
                   && entry.integer(QLatin1StringView("amountMl")) > 0;
        });
        const Entry &entry = changed == entries.end() ? entries.constFirst() : *changed;
        // Fetches the server's history before the card does; fetching it again changes nothing.
        bool isFetched = false;
        desk.bench->histories.fetch(entry.id(), [&](const Result<void> &) { isFetched = true; });
        await([&] { return isFetched; }, "a history");
        return new EntryEditor(desk.bench->logbook, desk.bench->histories, entry,
                               desk.window.get());
    });
    screen.open = [open = screen.open](DeskFixture &desk) {
        QWidget *shown = open(desk);
        for (QPushButton *button : shown->findChildren<QPushButton *>()) {
            if (button->property("role") == QStringLiteral("quiet"))
                button->click();
        }
        desk.settle();
        return shown;
    };
    return screen;
}

/// The card of a refused entry, and the panel with the ways to resolve it.
Screen refused(bool inPanel)
{
    const auto open = [inPanel](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.bench->engine.stop();
        const auto entry = desk.bench->logbook.add(
            baby(desk).entity.babyId, kind::nappy,
            {{"type", "wee"}, {"startedAt", desk.bench->logbook.now().toString()}});
        desk.refuse(entry->id(), QString::fromLatin1(refusal));
        desk.bench->engine.start();
        await([&desk] { return desk.bench->engine.status().state == SyncStatus::State::Attention; },
              "what was refused");
        if (inPanel)
            desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.settle();
        return desk.window.get();
    };
    return {inPanel ? "refusedpanel" : "refused", open, [inPanel](DeskFixture &desk, QWidget *) {
                if (inPanel)
                    desk.press(Qt::Key_Escape);
                for (const OutboxRow &row :
                     desk.bench->logbook.unsent.refused().value_or(QList<OutboxRow>())) {
                    if (!desk.bench->logbook.unsent.discard(row.mutation.mutationId))
                        qFatal("what was refused stays");
                }
                QTest::qWait(0);
            }};
}

/// A log of which a server takes no more today, and what the panel says of it.
Screen quota()
{
    struct Full
    {
        explicit Full(const QString &language)
            : server("sqlite:" + folder.filePath("server.sqlite"),
                     [](server::Options &options) { options.quotas.eventsADay = 2; }),
              desk(language)
        {
        }
        QTemporaryDir folder;
        RunningServer server;
        DeskFixture desk;
    };
    const auto full = std::make_shared<std::unique_ptr<Full>>();
    const auto open = [full](DeskFixture &desk) -> QWidget * {
        *full = std::make_unique<Full>(desk.translation.language());
        DeskFixture &own = (*full)->desk;
        own.window->resize(desk.window->size());
        own.theme.setName(desk.theme.name());
        own.begin();
        Workbench &bench = *own.bench;
        if (!bench.logbook.add(baby(own).entity.babyId, kind::nappy,
                               {{"type", "wee"}, {"startedAt", bench.logbook.now().toString()}}))
            qFatal("nothing is logged");
        bench.accounts.registerAccount(
            QUrl(QStringLiteral("http://127.0.0.1:%1").arg((*full)->server.port())),
            {"alex@example.org", "at three in the morning", "Alex"}, [](const Result<User> &user) {
                if (!user)
                    qFatal("%s", qPrintable(errorText(user.error())));
            });
        await(
            [&bench] {
                const auto error = bench.engine.status().error;
                return error && error->code == codes::quota;
            },
            "a limit of the server");
        own.press(Qt::Key_I, Qt::ControlModifier);
        own.settle();
        return own.window.get();
    };
    Screen screen{"quota", open, [full](DeskFixture &desk, QWidget *) {
                      full->reset();
                      desk.window->activateWindow();
                  }};
    screen.isAlone = true;
    return screen;
}

/// The card of an existing entry, with another method than the card of a new one.
QDialog *breastFeed(DeskFixture &desk)
{
    for (const Entry &entry : desk.entries()) {
        if (entry.text(QLatin1StringView("method")) == QLatin1StringView("breast"))
            return new EntryEditor(desk.bench->logbook, desk.bench->histories, entry,
                                   desk.window.get());
    }
    return new EntryEditor(desk.bench->logbook, baby(desk).entity.babyId, kind::feed,
                           desk.window.get());
}

Screen syncPanel()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.settle();
        return desk.window.get();
    };
    return {"sync", open, [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_Escape); }};
}

Screen toast()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_N);
        desk.press(Qt::Key_Return);
        desk.settle(); // it slides in
        return desk.window.get();
    };
    return {"toast", open, [](DeskFixture &desk, QWidget *) {
                desk.press(Qt::Key_Z, Qt::ControlModifier);
                desk.window->findChild<Toast *>()->hide();
            }};
}

/// A running breast feed on its second side.
Screen feeding(const QString &name, bool paused)
{
    const auto open = [paused](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        const Instant now = desk.bench->logbook.now();
        QJsonObject fields{{"method", "breast"},
                           {"startedAt", now.plusMsecs(-12 * msecsPerMinute).toString()},
                           {"leftSeconds", 492},
                           {"endSide", "right"},
                           {"pausedSeconds", 0}};
        if (paused)
            fields.insert("pausedAt", now.plusMsecs(-msecsPerMinute).toString());
        if (!desk.bench->logbook.add(baby(desk).entity.babyId, kind::feed, fields))
            qFatal("the feed does not start");
        desk.settle();
        return desk.window.get();
    };
    return {name, open, [](DeskFixture &desk, QWidget *) {
                desk.press(Qt::Key_Z, Qt::ControlModifier);
                desk.window->findChild<Toast *>()->hide();
            }};
}

Screen menu()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_F10);
        // A key press holds a button down for a while.
        await([] { return QApplication::activePopupWidget() != nullptr; }, "the menu");
        desk.settle();
        return QApplication::activePopupWidget();
    };
    return {"menu", open, [](DeskFixture &, QWidget *shown) { shown->close(); }};
}

/// The calendar that opens below a date field.
Screen calendar()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        auto *dialog = new BabyDialog(desk.bench->logbook, baby(desk), desk.window.get());
        dialog->open();
        if (!QTest::qWaitForWindowExposed(dialog, 30'000))
            qFatal("a dialog does not open");
        auto *date = dialog->findChild<DateField *>();
        QTest::mousePress(date, Qt::LeftButton, Qt::NoModifier,
                          QPoint(date->width() - metrics::gap, date->height() / 2));
        await([] { return QApplication::activePopupWidget() != nullptr; }, "the calendar");
        // No page follows the keyboard while a button is down.
        QTest::mouseRelease(date, Qt::LeftButton);
        desk.settle();
        return QApplication::activePopupWidget();
    };
    return {"calendar", open, [](DeskFixture &desk, QWidget *shown) {
                shown->close();
                if (QWidget *dialog = QApplication::activeModalWidget())
                    dialog->close();
                desk.window->activateWindow();
                QTest::qWait(0);
            }};
}

Screen sinceYouLooked()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_L);
        desk.settle();
        return desk.window.get();
    };
    return {"since", open, [](DeskFixture &desk, QWidget *) {
                // The last button closes the card.
                desk.window->findChild<MeanwhileCard *>()
                    ->findChildren<QPushButton *>()
                    .constLast()
                    ->click();
            }};
}

/// Two days with a fever, first foods and an activity with a name of its own.
void logFever(DeskFixture &desk)
{
    Logbook &logbook = desk.bench->logbook;
    const BabyId id = baby(desk).entity.babyId;
    const Instant now = logbook.now();
    const auto add = [&](QLatin1StringView kindName, QJsonObject fields, int hoursAgo) {
        fields.insert(field::startedAt, now.plusMsecs(-hoursAgo * msecsPerHour).toString());
        if (!logbook.add(id, kindName, fields))
            qFatal("nothing can be logged");
    };
    const QJsonObject dose{{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}};
    for (const auto &[hoursAgo, centiC] :
         {std::pair(40, 3740), std::pair(30, 3810), std::pair(21, 3890), std::pair(14, 3920),
          std::pair(8, 3860), std::pair(2, 3790)})
        add(kind::temperature, {{"centiC", centiC}, {"site", "ear"}}, hoursAgo);
    for (const int hoursAgo : {29, 20, 13, 7})
        add(kind::medication, dose, hoursAgo);
    add(kind::solids, {{"food", "Carrot"}, {"reaction", "liked"}, {"amountG", 20}}, 50);
    add(kind::solids, {{"food", "Carrot"}, {"reaction", "loved"}, {"amountG", 30}}, 26);
    add(kind::solids, {{"food", "Egg"}, {"reaction", "allergic"}}, 4);
    add(kind::activity, {{"activity", "other"}, {"name", "Baby swimming"}}, 52);
    add(kind::growth, {{"weightG", 6420}, {"heightMm", 610}, {"headMm", 399}}, 3);
}

/// A view with more kinds than the usual ones.
Screen kindsIn(const QString &name, Qt::Key key)
{
    const auto open = [key](DeskFixture &desk) -> QWidget * {
        if (desk.bench->logbook.last(baby(desk).entity.babyId, kind::temperature)->has_value()
            == false)
            logFever(desk);
        QList<Topic> topics = desk.settings->overviewTopics();
        for (const QLatin1StringView each : {kind::temperature, kind::medication, kind::solids})
            topics.append({QString(each)});
        topics.append({QString(kind::activity), "Baby swimming"});
        desk.settings->setOverviewTopics(topics);
        desk.window->applySettings();
        desk.press(key, Qt::ControlModifier);
        desk.settle();
        return desk.window.get();
    };
    return {name, open, [](DeskFixture &desk, QWidget *) {
                desk.settings->setOverviewTopics({{QString(kind::feed)},
                                                  {QString(kind::sleep)},
                                                  {QString(kind::nappy)}});
                desk.window->applySettings();
                desk.press(Qt::Key_1, Qt::ControlModifier);
            }};
}

/// What the next person is told.
Screen handOver()
{
    return dialog("handover", [](DeskFixture &desk) {
        const Instant night = desk.bench->logbook.now().plusMsecs(-10 * msecsPerHour);
        return new HandoverDialog(desk.theme, desk.bench->logbook, *desk.settings, baby(desk),
                                  {{}, night}, desk.window.get());
    });
}

/// A second baby, who sleeps while Mia is shown, and the list of both.
Screen twins(bool withList)
{
    const auto open = [withList](DeskFixture &desk) -> QWidget * {
        Logbook &logbook = desk.bench->logbook;
        const QList<Entry> all = logbook.allBabies().value_or(QList<Entry>());
        const auto known = std::ranges::find_if(all, [](const Entry &one) {
            return one.text(field::name) == QStringLiteral("Leo");
        });
        const auto leo = known == all.end()
                             ? logbook.addBaby({{"name", "Leo"}})
                             : logbook.edit(known->id(), {{"archived", QJsonValue::Null}});
        const QString then = logbook.now().plusMsecs(-38 * msecsPerMinute).toString();
        if (!leo || !logbook.add(leo->entity.babyId, kind::sleep, {{"startedAt", then}}))
            qFatal("Leo does not sleep");
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.settle();
        if (!withList)
            return desk.window.get();
        desk.window->findChild<BabyButton *>()->click();
        await([] { return QApplication::activePopupWidget() != nullptr; }, "the babies");
        return QApplication::activePopupWidget();
    };
    return {withList ? "babies" : "twins", open, [withList](DeskFixture &desk, QWidget *shown) {
                if (withList)
                    shown->close();
                Logbook &logbook = desk.bench->logbook;
                const Entry leo = logbook.babies()->constLast();
                if (!logbook.remove(logbook.running(leo.entity.babyId)->at(0).id())
                    || !logbook.edit(leo.id(), {{"archived", true}}))
                    qFatal("Leo stays");
                desk.settle();
            }};
}

/// The card of a log that a server says is not its only owner's, or that was set aside when the
/// access of an owner ended. Only who is alone can be shown it: a real server would set it right.
Screen lostLog(bool isApart)
{
    const auto leo = std::make_shared<BabyId>();
    const auto open = [isApart, leo](DeskFixture &desk) -> QWidget * {
        Logbook &logbook = desk.bench->logbook;
        const auto made = logbook.addBaby({{"name", "Leo"}});
        if (!made || !logbook.add(made->entity.babyId, kind::nappy, {{"type", "wee"}}))
            qFatal("no second log");
        *leo = made->entity.babyId;
        Store &store = desk.bench->store;
        if (isApart) {
            Transaction tx(store.database);
            if (!store.babies.put(tx, *leo, Role::Owner, Access::Apart) || !tx.commit())
                qFatal("the log is not kept apart");
        } else {
            if (!endAccess(store, *leo, Error{QString(codes::accessRevoked), {}, {}},
                           logbook.now()))
                qFatal("the access does not end");
            for (const OutboxRow &row : logbook.unsent.refused().value_or(QList<OutboxRow>())) {
                if (!logbook.unsent.discard(row.mutation.mutationId))
                    qFatal("what was refused stays");
            }
        }
        desk.bench->feed.announce();
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.settle();
        return desk.window.get();
    };
    const auto leave = [isApart, leo](DeskFixture &desk, QWidget *) {
        if (isApart)
            desk.bench->engine.letGo(*leo);
        for (const OutboxRow &row :
             desk.bench->logbook.unsent.refused().value_or(QList<OutboxRow>())) {
            if (!desk.bench->logbook.unsent.discard(row.mutation.mutationId))
                qFatal("what was refused stays");
        }
        if (!desk.bench->logbook.endedAccess.forget(*leo))
            qFatal("the second log stays");
        desk.bench->feed.announce();
        desk.settle();
    };
    return {isApart ? "apart" : "setaside", open, leave, true};
}

/// What somebody sees who may only view the log.
Screen viewer()
{
    const auto become = [](DeskFixture &desk, Role role, Access access) {
        Store &store = desk.bench->store;
        Transaction tx(store.database);
        if (!store.babies.put(tx, baby(desk).entity.babyId, role, access) || !tx.commit())
            qFatal("no other role");
        desk.bench->feed.announce();
        desk.settle();
    };
    Screen screen{
        "viewer",
        [become](DeskFixture &desk) -> QWidget * {
            desk.press(Qt::Key_1, Qt::ControlModifier);
            become(desk, Role::Viewer, Access::Shared);
            return desk.window.get();
        },
        [become](DeskFixture &desk, QWidget *) { become(desk, Role::Owner, Access::Local); }};
    screen.isAlone = true;
    return screen;
}

/// The palette of all kinds, some of them used lately.
Screen palette()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        Logbook &logbook = desk.bench->logbook;
        const BabyId id = baby(desk).entity.babyId;
        if (!*logbook.last(id, kind::medication)
            && (!logbook.add(id, kind::medication,
                             {{"name", "Paracetamol"}, {"amountMilli", 2500}, {"unit", "ml"}})
                || !logbook.add(id, kind::temperature, {{"centiC", 3840}, {"site", "ear"}})))
            qFatal("nothing is logged");
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_K);
        desk.settle();
        return desk.front();
    };
    return {"kinds", open, [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_Escape); }};
}

/// The growth of a girl born five weeks early.
Screen growth(const QString &name, bool table)
{
    Screen screen = view(name, Qt::Key_4, table);
    screen.open = [open = screen.open](DeskFixture &desk) {
        Logbook &logbook = desk.bench->logbook;
        if (!baby(desk).has(QLatin1StringView("birthDate")))
            logSampleGrowth(logbook, baby(desk));
        return open(desk);
    };
    return screen;
}

/// The import page with a file that raises questions.
Screen importing(const QString &name, const QByteArray &rows)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto open = [folder, rows](DeskFixture &desk) -> QWidget * {
        auto *page = desk.window->findChild<ImportPage *>();
        desk.press(Qt::Key_F10);
        await([] { return QApplication::activePopupWidget() != nullptr; }, "the menu");
        auto *shown = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QString words = MainMenu::tr("Import …");
        for (QAction *action : shown->actions()) {
            if (action->iconText() == words)
                action->trigger();
        }
        shown->close();
        await([page] { return page->isVisible(); }, "the import page");
        if (!rows.isEmpty()) {
            QFile file(folder->filePath(QStringLiteral("Mia.csv")));
            if (!file.open(QFile::WriteOnly) || file.write(rows) != rows.size())
                qFatal("no file to import");
            file.close();
            page->open({file.fileName()});
            const auto *table = page->findChild<ImportPreview *>();
            await([table] { return table->isVisible(); }, "the preview");
        }
        desk.settle();
        return desk.window.get();
    };
    return {name, open, [](DeskFixture &desk, QWidget *) {
                desk.press(Qt::Key_1, Qt::ControlModifier);
                desk.settle();
            }};
}

QByteArray rowsToImport()
{
    QByteArray rows("Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n"
                    "Growth,2026-08-01 09:00,,,4.1kg,53cm,,\n"
                    "Temp,2026-08-02 09:00,,,38.1C,,,\n"
                    "Meds,2026-08-02 09:10,,,2.5ml,Paracetamol,,\n"
                    "Bath,2026-08-02 19:00,,,,,,\n"
                    "Sleep,2026-08-03 12:00,2026-08-03 11:00,,,,,\n"
                    "Sleep,2026-08-04 12:00,,,,,,\n"
                    "Temp,2026-08-04 12:00,,,warm,,,\n"
                    "Diaper,2026-08-04 12:00,,,,,purple,\n"
                    "Meds,2026-08-04 12:00,,,2ml,,,\n");
    for (int day = 1; day <= 28; ++day) {
        const QByteArray date = "2026-08-" + QByteArray::number(day).rightJustified(2, '0');
        rows += "Feed," + date + " 06:15,,,Formula,Bottle,"
                + (day % 3 == 0 ? QByteArray("110ml") : QByteArray::number(3 + day % 4 * 0.5))
                + ",\nFeed," + date + " 14:40,,,Formula,Bottle,120ml,\nSleep," + date + " 09:00,"
                + date + " 10:20,,,,,\nDiaper," + date + " 10:30,,,,,Pee,\n";
    }
    return rows;
}

/// The plans of a baby with a fever, and the doses given.
void planForAFever(const DeskFixture &desk)
{
    Logbook &logbook = desk.bench->logbook;
    const BabyId id = baby(desk).entity.babyId;
    EntryQuery query;
    query.babyId = id;
    query.kind = kind::plan;
    if (!logbook.entries(query)->isEmpty())
        return;
    const Instant now = logbook.now();
    const auto add = [&](QLatin1StringView kindName, const QJsonObject &fields) {
        if (!logbook.add(id, kindName, fields))
            qFatal("nothing is planned");
    };
    add(kind::plan, {{"title", "Paracetamol"},
                     {"forKind", "medication"},
                     {"medicine", "Paracetamol"},
                     {"amountMilli", 2500},
                     {"unit", "ml"},
                     {"everyMinutes", 360},
                     {"minGapMinutes", 360},
                     {"maxPerDay", 4}});
    add(kind::plan, {{"title", "Vitamin D"},
                     {"forKind", "medication"},
                     {"amountMilli", 1000},
                     {"unit", "drops"},
                     {"times", "10:00"}});
    add(kind::plan, {{"title", "Night feed"}, {"forKind", "feed"}, {"everyMinutes", 240}});
    add(kind::plan, {{"title", "Health visitor"},
                     {"notes", "at the clinic"},
                     {"at", now.plusMsecs(3 * msecsPerDay).toString()}});
    add(kind::plan, {{"title", "Wash the bottles"}, {"times", "08:00,20:00"}});
    add(kind::plan,
        {{"title", "Iron drops"}, {"forKind", "medication"}, {"times", "09:00"}, {"paused", true}});
    for (const int minutes : {230, 590, 955}) {
        add(kind::medication, {{"name", "Paracetamol"},
                               {"amountMilli", 2500},
                               {"unit", "ml"},
                               {"startedAt", now.plusMsecs(-minutes * msecsPerMinute).toString()}});
    }
}

/// A screen opened by a key, with plans: the card of a medicine that is too early, or all plans.
Screen planned(const QString &name, Qt::Key key)
{
    const auto open = [key](DeskFixture &desk) -> QWidget * {
        planForAFever(desk);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        if (key != Qt::Key_unknown)
            desk.press(key);
        desk.settle();
        return desk.front();
    };
    return {name, open, [key](DeskFixture &desk, QWidget *) {
                if (key != Qt::Key_unknown)
                    desk.press(Qt::Key_Escape);
            }};
}

/// A morning on which nothing needs the person: what happened in the night is handed over.
Screen morning()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        const BabyId id = baby(desk).entity.babyId;
        if (!*desk.bench->logbook.last(id, kind::sleep))
            logSampleDays(desk.bench->logbook, id, 2);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        planForAFever(desk);
        desk.settle();
        return desk.window.get();
    };
    return {"morning", open, [](DeskFixture &, QWidget *) {}, true};
}

/// The ways to share, for a log that is not shared yet.
Screen waysToShare()
{
    Screen screen = dialog("ways", [](DeskFixture &desk) {
        return new WaysDialog(QStringLiteral("Mia"), desk.window.get());
    });
    screen.isAlone = true;
    return screen;
}

} // namespace

QList<Screen> screens()
{
    using Purpose = AccountDialog::Purpose;
    return {
        view("day", Qt::Key_1),
        search(),
        view("week", Qt::Key_2),
        view("weektable", Qt::Key_2, true),
        view("trends", Qt::Key_3),
        view("trendstable", Qt::Key_3, true),
        kindsIn("weekkinds", Qt::Key_2),
        kindsIn("trendskinds", Qt::Key_3),
        kindsIn("daykinds", Qt::Key_1),
        handOver(),
        growth("growthchart", false),
        growth("growthtable", true),
        toast(),
        feeding("feeding", false),
        feeding("feedpaused", true),
        sinceYouLooked(),
        twins(false),
        twins(true),
        viewer(),
        menu(),
        importing("importempty", {}),
        importing("import", rowsToImport()),
        dialog("columns",
               [](DeskFixture &desk) {
                   return new ColumnChooser(
                       *CsvTable::read("Date,Time,Type,Amount,Mood,Notes\n"
                                       "19.11.2026,14:05,bottle,120,merry,warm\n"),
                       desk.window.get());
               }),
        dialog("babybuddy",
               [](DeskFixture &desk) { return new BabyBuddyDialog(desk.window.get()); }),
        syncPanel(),
        editor(kind::feed),
        dialog("breast", breastFeed),
        editor(kind::sleep),
        editor(kind::nappy),
        editor(kind::solids),
        editor(kind::pumping),
        editor(kind::growth),
        editor(kind::medication),
        editor(kind::temperature),
        editor(kind::activity),
        editor(kind::note),
        editor(kind::vaccination),
        palette(),
        planned("dayplans", Qt::Key_unknown),
        planned("dose", Qt::Key_M),
        planned("plans", Qt::Key_R),
        dialog("baby",
               [](DeskFixture &desk) {
                   return new BabyDialog(desk.bench->logbook, baby(desk), desk.window.get());
               }),
        calendar(),
        account("signup", Purpose::Share),
        account("join", Purpose::Join),
        joinByMessage(),
        plainHttp(),
        signInAgain(),
        dialog("share",
               [](DeskFixture &desk) {
                   return new ShareDialog(desk.bench->accounts, baby(desk), Role::Owner, UserId(),
                                          {}, desk.window.get());
               }),
        invite(),
        history(),
        refused(false),
        refused(true),
        quota(),
        lostLog(true),
        lostLog(false),
        dialog("hosting",
               [](DeskFixture &desk) { return new HostDialog(*desk.hosting, desk.window.get()); }),
        dialog("about",
               [](DeskFixture &desk) {
                   return new AboutDialog(desk.bench->store.database.path(), desk.window.get());
               }),
        dialog("deleted",
               [](DeskFixture &desk) {
                   return new DeletedDialog(desk.bench->logbook, baby(desk).entity.babyId,
                                            desk.window.get());
               }),
        dialog("export",
               [](DeskFixture &desk) {
                   return new ExportDialog(desk.bench->store, *desk.bench->logbook.babies(),
                                           baby(desk).entity.babyId, desk.bench->logbook.now(),
                                           desk.window.get());
               }),
        dialog("report",
               [](DeskFixture &desk) {
                   return new ReportDialog(desk.bench->logbook, desk.theme, baby(desk),
                                           localDay(desk.bench->logbook.now()), 0,
                                           desk.window.get());
               }),
        dialog("settings",
               [](DeskFixture &desk) {
                   return new SettingsDialog(desk.theme, *desk.settings, true, desk.window.get());
               }),
        waysToShare(),
        morning(),
        dialog("keyboard", [](DeskFixture &desk) { return new ShortcutSheet(desk.window.get()); }),
    };
}

} // namespace weehours
