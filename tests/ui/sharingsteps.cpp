// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sharingsteps.h"

#include "ui/dialogs/accountdialog.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace weehours {

QPushButton *buttonOf(const QWidget *root, const QString &text)
{
    QPushButton *found = nullptr;
    for (QPushButton *button : root->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
        if (!found && button->isVisible() && button->text().startsWith(text))
            found = button;
    }
    return found;
}

bool reach(DeskFixture &desk, const QString &text)
{
    constexpr int most = 80; // more Tab stops than any window has
    for (int i = 0; i < most; ++i) {
        // Looked up each time: an updated list has new buttons.
        const QPushButton *button = buttonOf(desk.front(), text);
        const auto *focus = qobject_cast<const QPushButton *>(desk.keyboard());
        if (button && focus == button)
            return true;
        const bool isInRow = button && focus && focus->group() && focus->group() == button->group();
        desk.press(isInRow ? Qt::Key_Right : Qt::Key_Tab);
    }
    return false;
}

// The first button that begins with the text, in the front window or, for a card, in the main
// window.
void activate(DeskFixture &desk, const QString &text)
{
    QTRY_VERIFY2(buttonOf(desk.front(), text), qPrintable("no button: " + text));
    QVERIFY2(reach(desk, text), qPrintable("out of reach: " + text));
    desk.press(Qt::Key_Space);
}

QString wordsOf(const QWidget *root)
{
    QStringList words;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    // Where a line may not break is not what it says.
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

void fill(DeskFixture &desk, const QString &name, const QString &text)
{
    for (QLineEdit *edit : desk.front()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() != name)
            continue;
        QVERIFY2(edit->isVisible(), qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        desk.type(text);
        return;
    }
    QFAIL(qPrintable("no field: " + name));
}

void makeAccount(DeskFixture &desk, const QString &server, const QString &name)
{
    if (!server.isEmpty())
        fill(desk, "Server", server);
    fill(desk, "Your name", name);
    fill(desk, "E-mail", name.toLower() + "@example.org");
    fill(desk, "Password", "correct horse battery");
    const QPointer<QWidget> asked = desk.front();
    desk.press(Qt::Key_Return);
    // The card of the new invite may be there before anybody looks.
    QTRY_VERIFY(!asked || !asked->isVisible());
    QTRY_COMPARE(desk.bench->engine.status().state, SyncStatus::State::UpToDate);
}

void openSharing(DeskFixture &desk)
{
    desk.press(Qt::Key_I, Qt::ControlModifier);
    activate(desk, QStringLiteral("Share …"));
    QTRY_VERIFY(desk.hasDialog());
}

void share(DeskFixture &desk, const QString &server)
{
    openSharing(desk);
    activate(desk, "Use a server");
    makeAccount(desk, server, "Alex");
    leaveInvite(desk);
}

// After sharing, the card of a new invite opens by itself.
void leaveInvite(DeskFixture &desk)
{
    QTRY_VERIFY(desk.hasDialog());
    QVERIFY(buttonOf(desk.front(), "Make an invite"));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.hasDialog());
}

QString makeInvite(DeskFixture &desk, const QString &role)
{
    openSharing(desk);
    activate(desk, role);
    activate(desk, "Make an invite");
    const QWidget *dialog = desk.front();
    const auto *link = [&]() -> const QLineEdit * {
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == "Invite link")
                return edit;
        }
        return nullptr;
    }();
    if (!link || !QTest::qWaitFor([&] { return !link->text().isEmpty(); }))
        return {};
    activate(desk, "Copy as a message");
    const QString message = QGuiApplication::clipboard()->text();
    desk.press(Qt::Key_Escape);
    return message;
}

void join(DeskFixture &desk, const QString &message)
{
    activate(desk, "I was sent an invite");
    auto *dialog = qobject_cast<AccountDialog *>(desk.front());
    QVERIFY(dialog);
    dialog->setInvite(message);
    makeAccount(desk, {}, "Sam");
    QTRY_VERIFY(desk.timeline()->isVisible());
}

Entry logBottle(DeskFixture &desk, int amount)
{
    const BabyId baby = desk.bench->logbook.babies()->at(0).entity.babyId;
    return *desk.bench->logbook.add(baby, QString(kind::feed),
                                    {{"method", "bottle"},
                                     {"amountMl", amount},
                                     {"startedAt", desk.bench->logbook.now().toString()}});
}

} // namespace weehours
