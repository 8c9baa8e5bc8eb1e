// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/enddialog.h"

#include "ui/dialogs/timefield.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/widgets/card.h"
#include "ui/words/timewords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

EndDialog::EndDialog(Logbook &logbook, const Entry &timer, Instant proposal, QWidget *parent)
    : DialogFrame(tr("When did it end?"), parent),
      m_logbook(logbook),
      m_timer(timer),
      m_end(new TimeField(tr("Ended"), this))
{
    auto *began = new QLabel(tr("%1, since %2", "what ran, a day and time")
                                 .arg(kindTitle(timer.kind()), dayAndTimeText(timer.startedAt())),
                             this);
    setRole(*began, QStringLiteral("muted"));
    began->setWordWrap(true);
    m_end->setNow(logbook.now());
    m_end->setInstant(proposal);
    body()->addWidget(began);
    body()->addWidget(m_end);
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(tr("Save"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &EndDialog::save);
    m_end->setFocus();
}

void EndDialog::save()
{
    const Instant end = m_end->instant();
    if (end < m_timer.startedAt()) {
        showProblem(tr("That would be before it began."));
        return;
    }
    const auto result = m_logbook.edit(m_timer.id(), endFields(m_timer, end));
    if (!result) {
        showProblem(complaintText(m_timer.kind(), result.error()));
        return;
    }
    Q_EMIT ended(*result);
    accept();
}

} // namespace weehours
