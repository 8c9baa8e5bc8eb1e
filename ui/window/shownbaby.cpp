// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shownbaby.h"

#include "core/logbook/logreader.h"
#include "core/protocol/schema.h"
#include "ui/settings/settings.h"
#include "ui/words/messagewords.h"

#include <algorithm>

namespace weehours {

ShownBaby::ShownBaby(const LogReader &logbook, Settings &settings)
    : m_logbook(logbook), m_settings(settings)
{
}

BabyId ShownBaby::id() const
{
    return m_baby ? m_baby->entity.babyId : BabyId();
}

QString ShownBaby::name() const
{
    return m_baby ? m_baby->text(field::name) : QString();
}

bool ShownBaby::canLog() const
{
    return m_baby && m_logbook.roleFor(id()).value_or(Role::Owner) != Role::Viewer;
}

bool ShownBaby::isOwned() const
{
    return m_baby && m_logbook.roleFor(id()).value_or(Role::Viewer) == Role::Owner;
}

QString ShownBaby::readOnlyWords() const
{
    return tr("You can view %1's log. An owner can let you log, too.").arg(name());
}

void ShownBaby::choose()
{
    auto babies = m_logbook.babies();
    // If all are archived, their logs can still be read.
    if (babies && babies->isEmpty())
        babies = m_logbook.allBabies();
    if (!babies) {
        Q_EMIT failed(errorText(babies.error()));
        return;
    }
    if (babies->isEmpty()) {
        m_baby.reset();
        Q_EMIT changed(true);
        return;
    }
    const QString wanted = m_baby ? m_baby->id().toString() : m_settings.baby();
    const auto found = std::ranges::find_if(*babies, [&](const Entry &baby) {
        return baby.id().toString() == wanted;
    });
    show(found == babies->end() ? babies->constFirst() : *found);
}

void ShownBaby::show(const Entry &baby)
{
    const bool isAnother = !m_baby || m_baby->id() != baby.id();
    m_baby = baby;
    if (isAnother)
        m_settings.setBaby(baby.id().toString());
    Q_EMIT changed(isAnother);
}

void ShownBaby::showAt(int index)
{
    const auto babies = m_logbook.babies().value_or(QList<Entry>());
    if (index < babies.size())
        show(babies.at(index));
}

} // namespace weehours
