// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/screens.h"

#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/deleteddialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/settings/settingsdialog.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/waysdialog.h"
#include "ui/widgets/toast.h"

#include <QDialog>

namespace weehours {

namespace {

Screen view(const QString &name, Qt::Key key, bool table = false)
{
    const auto open = [key, table](DeskFixture &desk) -> QWidget * {
        desk.press(key, Qt::ControlModifier);
        if (table)
            desk.press(Qt::Key_T, Qt::ControlModifier);
        QTest::qWait(50);
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
        QTest::qWait(60);
        return desk.window.get();
    };
    return {"search", open, [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_Escape); }};
}

/// A dialog that `make` builds for a desk.
Screen dialog(const QString &name, const std::function<QDialog *(DeskFixture &)> &make)
{
    const auto open = [make](DeskFixture &desk) -> QWidget * {
        QDialog *made = make(desk);
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->open();
        QTest::qWait(60);
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

Screen account(const QString &name, AccountDialog::Purpose purpose)
{
    Screen screen = dialog(name, [purpose](DeskFixture &desk) {
        return new AccountDialog(purpose, desk.bench->accounts, desk.bench->session,
                                 QStringLiteral("Alex"), desk.window.get());
    });
    screen.isAlone = purpose != AccountDialog::Purpose::SignInAgain;
    return screen;
}

/// The card of an entry that is there, with its other method than the card of a new one.
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
        QTest::qWait(300); // it slides in
        return desk.window.get();
    };
    return {"toast", open, [](DeskFixture &desk, QWidget *) {
                desk.press(Qt::Key_Z, Qt::ControlModifier);
                desk.window->findChild<Toast *>()->hide();
            }};
}

/// A breast feed that runs, on its second side.
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
        QTest::qWait(60);
        return desk.window.get();
    };
    return {name, open,
            [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_Z, Qt::ControlModifier); }};
}

Screen menu()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_F10);
        QTest::qWait(250); // a key holds a button down for a while
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : desk.window.get();
    };
    return {"menu", open, [](DeskFixture &desk, QWidget *shown) {
                if (shown != desk.window.get())
                    shown->close();
            }};
}

Screen sinceYouLooked()
{
    const auto open = [](DeskFixture &desk) -> QWidget * {
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_L);
        QTest::qWait(60);
        return desk.window.get();
    };
    return {"since", open, [](DeskFixture &desk, QWidget *) { desk.press(Qt::Key_L); }};
}

/// What somebody who is alone can choose from.
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
        toast(),
        feeding("feeding", false),
        feeding("feedpaused", true),
        sinceYouLooked(),
        menu(),
        syncPanel(),
        editor(kind::feed),
        dialog("breast", breastFeed),
        editor(kind::sleep),
        editor(kind::nappy),
        editor("note"),
        dialog("baby",
               [](DeskFixture &desk) {
                   return new BabyDialog(desk.bench->logbook, baby(desk), desk.window.get());
               }),
        account("signup", Purpose::Share),
        account("join", Purpose::Join),
        account("signinagain", Purpose::SignInAgain),
        dialog("share",
               [](DeskFixture &desk) {
                   return new ShareDialog(desk.bench->accounts, baby(desk), Role::Owner, UserId(),
                                          {}, desk.window.get());
               }),
        dialog("deleted",
               [](DeskFixture &desk) {
                   return new DeletedDialog(desk.bench->logbook, baby(desk).entity.babyId,
                                            desk.window.get());
               }),
        dialog("settings",
               [](DeskFixture &desk) {
                   return new SettingsDialog(desk.theme, *desk.settings, true, desk.window.get());
               }),
        waysToShare(),
        dialog("keyboard", [](DeskFixture &desk) { return new ShortcutSheet(desk.window.get()); }),
    };
}

} // namespace weehours
