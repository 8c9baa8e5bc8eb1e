// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/babyactions.h"

#include "core/logbook/logbook.h"
#include "ui/dialogs/babydialog.h"
#include "ui/kinds/entrywords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/popupmenu.h"
#include "ui/widgets/toast.h"
#include "ui/window/shownbaby.h"
#include "ui/window/undoing.h"
#include "ui/words/messagewords.h"

#include <QMenu>

#include <utility>

namespace weehours {

BabyActions::BabyActions(Logbook &logbook, ShownBaby &shown, Undoing &undoing, Toast &toast,
                         QWidget &window)
    : m_logbook(logbook), m_shown(shown), m_undoing(undoing), m_toast(toast), m_window(window)
{
}

void BabyActions::showMenu(QPoint place)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = m_logbook.allBabies().value_or(QList<Entry>());
    QList<Entry> archived;
    int number = 0;
    for (const Entry &baby : all) {
        if (baby.flag(field::archived)) {
            archived.append(baby);
            continue;
        }
        ++number;
        QString words = baby.text(field::name);
        const auto running = m_logbook.running(baby.entity.babyId).value_or(QList<Entry>());
        for (const Entry &timer : running)
            words += QStringLiteral(" · ") + entryTitle(timer);
        auto *action = menu->addAction(PlainText::onButton(words), this,
                                       [this, baby] { m_shown.show(baby); });
        action->setCheckable(true);
        action->setChecked(m_shown.id() == baby.entity.babyId);
        // Shown only: the key is the window's.
        if (number <= mostKeys)
            action->setText(action->text() + u'\t' + QString::number(number));
    }
    menu->addSeparator();
    if (m_shown.isThere()) {
        const QString name = PlainText::onButton(m_shown.name());
        if (m_shown.canLog())
            menu->addAction(tr("Edit %1 …").arg(name), this, &BabyActions::edit);
        if (m_shown.isOwned() && !m_shown.entry()->flag(field::archived))
            menu->addAction(tr("Archive %1").arg(name), this, &BabyActions::archive);
    }
    menu->addAction(tr("Add a baby …"), this, &BabyActions::add);
    if (!archived.isEmpty()) {
        menu->addSeparator();
        for (const Entry &baby : std::as_const(archived)) {
            menu->addAction(tr("Bring back %1", "an archived baby")
                                .arg(PlainText::onButton(baby.text(field::name))),
                            this, [this, baby] { bringBack(baby); });
        }
    }
    popUp(*menu, place);
}

void BabyActions::archive()
{
    const QString name = m_shown.name();
    const auto archived = m_logbook.edit(m_shown.entry()->id(), {{field::archived, true}});
    if (archived)
        m_undoing.offer(tr("%1 is archived. The log is kept, out of the way.").arg(name));
    else
        m_toast.showMessage(errorText(archived.error()));
}

void BabyActions::bringBack(const Entry &baby)
{
    const auto back = m_logbook.edit(baby.id(), {{field::archived, QJsonValue::Null}});
    if (back)
        m_shown.show(*back);
    else
        m_toast.showMessage(errorText(back.error()));
}

void BabyActions::add()
{
    openDialog(std::nullopt);
}

void BabyActions::edit()
{
    openDialog(m_shown.entry());
}

void BabyActions::openDialog(const std::optional<Entry> &baby)
{
    auto *dialog = new BabyDialog(m_logbook, baby, &m_window);
    connect(dialog, &BabyDialog::saved, &m_shown, &ShownBaby::show);
    dialog->open();
}

} // namespace weehours
