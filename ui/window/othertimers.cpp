// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/othertimers.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/morebutton.h"

#include <QVBoxLayout>

#include <utility>

namespace weehours {

OtherTimers::OtherTimers(Theme &theme, Logbook &logbook, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_logbook(logbook), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metrics::unit);
    connect(&logbook, &Logbook::changed, this, &OtherTimers::refresh);
    hide();
}

void OtherTimers::setBaby(const BabyId &shown)
{
    m_shown = shown;
    refresh();
}

void OtherTimers::refresh()
{
    QStringList told;
    QList<Entry> theirs;
    QStringList icons;
    for (const Entry &baby : m_logbook.babies().value_or(QList<Entry>())) {
        if (baby.entity.babyId == m_shown)
            continue;
        const auto running = m_logbook.running(baby.entity.babyId).value_or(QList<Entry>());
        for (const Entry &timer : running) {
            QuickEntry said;
            said.kind = timer.kind();
            said.fields = {{field::startedAt, timer.startedAt().toString()},
                           {field::method, timer.text(field::method)}};
            told.append(tr("%1: %2", "a baby, what runs: Leo: Asleep since 8:00")
                            .arg(baby.text(field::name), quickWords(said, m_logbook.now())));
            theirs.append(baby);
            icons.append(iconNameFor(timer.kind(), timer.entity.data));
        }
    }
    if (told == m_told)
        return;
    m_told = told;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < told.size(); ++i) {
        auto *line = new MoreButton(m_theme, told.at(i), {}, this);
        line->setIconName(icons.at(i));
        line->setToolTip(tr("Go to this baby's log"));
        connect(line, &QAbstractButton::clicked, this,
                [this, baby = theirs.at(i)] { Q_EMIT babyChosen(baby); });
        m_lines->addWidget(line);
    }
    setVisible(!told.isEmpty());
}

} // namespace weehours
