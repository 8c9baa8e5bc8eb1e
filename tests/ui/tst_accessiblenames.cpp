// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/deskfixture.h"

#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/babydialog.h"
#include "ui/dialogs/entryeditor.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sync/syncpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QDialog>
#include <QSet>

using namespace weehours;

namespace {

/// What Tab can reach, among what is shown.
QList<QWidget *> tabStops(const QWidget *root)
{
    QList<QWidget *> stops;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // A composite hands its focus to a part, which is a stop itself.
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->focusPolicy() & Qt::TabFocus && widget->window() == root->window()) {
            stops.append(widget);
        }
    }
    return stops;
}

QString describe(const QWidget *widget)
{
    QString result = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        result += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return result;
}

} // namespace

/// Every control says what it is, and the keyboard gets to every control.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

    DeskFixture *m_desk = nullptr;

    void check(const QWidget *root)
    {
        const auto stops = tabStops(root);
        QVERIFY(!stops.isEmpty());
        for (QWidget *widget : stops) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("no name: ") + describe(widget)));
        }
        QSet<QWidget *> reached;
        // A date field has a stop for each of its parts.
        constexpr int partsOfADate = 6;
        for (qsizetype i = 0; i < partsOfADate * stops.size(); ++i) {
            QWidget *focus = m_desk->keyboard();
            reached.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        for (QWidget *widget : stops) {
            // Of a group of exclusive choices Tab reaches one, and the arrows the others.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->group() && button->group()->exclusive())
                continue;
            QVERIFY2(reached.contains(widget),
                     qPrintable(QStringLiteral("Tab does not reach ") + describe(widget)));
        }
    }

    void checkDialog(QDialog *dialog)
    {
        dialog->open();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        check(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->hasDialog());
    }

private Q_SLOTS:
    void init() { m_desk = new DeskFixture; }

    void cleanup()
    {
        delete m_desk;
        m_desk = nullptr;
    }

    void firstStart() { check(m_desk->window.get()); }

    void day()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        check(m_desk->window.get());
    }

    void narrowDay()
    {
        m_desk->begin();
        m_desk->window->resize(420, 700);
        check(m_desk->window.get());
    }

    void week()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        check(m_desk->window.get());
        m_desk->press(Qt::Key_2, Qt::ControlModifier);
        m_desk->press(Qt::Key_T, Qt::ControlModifier);
        check(m_desk->window.get());
    }

    void trends()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_3, Qt::ControlModifier);
        check(m_desk->window.get());
        m_desk->press(Qt::Key_N);
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_3, Qt::ControlModifier);
        check(m_desk->window.get());
    }

    void runningSleep()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_S);
        m_desk->press(Qt::Key_Return);
        check(m_desk->window.get());
    }

    void syncPanel()
    {
        m_desk->begin();
        m_desk->press(Qt::Key_I, Qt::ControlModifier);
        auto *panel = m_desk->window->findChild<SyncPanel *>();
        QVERIFY(panel && panel->isVisible());
        for (const QWidget *widget : tabStops(panel))
            QVERIFY(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                        ->text(QAccessible::Name)
                        .size()
                    > 0);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
    }

    void editors_data()
    {
        QTest::addColumn<QString>("kindName");
        for (const char *kindName : {"feed", "sleep", "nappy", "note"})
            QTest::newRow(kindName) << QString(kindName);
    }

    void editors()
    {
        QFETCH(const QString, kindName);
        m_desk->begin();
        const BabyId baby = m_desk->bench->logbook.babies()->at(0).entity.babyId;
        checkDialog(new EntryEditor(m_desk->bench->logbook, baby, kindName, m_desk->window.get()));
    }

    void accountDialogs()
    {
        m_desk->begin();
        for (const auto purpose : {AccountDialog::Purpose::Share, AccountDialog::Purpose::Join,
                                   AccountDialog::Purpose::SignInAgain}) {
            checkDialog(new AccountDialog(purpose, m_desk->bench->accounts, m_desk->bench->session,
                                          QStringLiteral("Alex"), m_desk->window.get()));
        }
    }

    void otherDialogs()
    {
        m_desk->begin();
        const Entry baby = m_desk->bench->logbook.babies()->at(0);
        checkDialog(new BabyDialog(m_desk->bench->logbook, baby, m_desk->window.get()));
        checkDialog(new ShareDialog(m_desk->bench->accounts, baby, Role::Owner, UserId(), {},
                                    m_desk->window.get()));
        checkDialog(new ShortcutSheet(m_desk->window.get()));
    }
};

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
