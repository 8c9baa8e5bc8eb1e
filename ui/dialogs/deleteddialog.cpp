// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/deleteddialog.h"

#include "core/logbook/wallclock.h"
#include "ui/kinds/complaintwords.h"
#include "ui/kinds/entrywords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

DeletedDialog::DeletedDialog(Logbook &logbook, const BabyId &babyId, QWidget *parent)
    : DialogFrame(tr("Recently deleted"), parent),
      m_logbook(logbook),
      m_babyId(babyId),
      m_list(new QVBoxLayout)
{
    auto *intro = new QLabel(tr("Deleted entries can be restored for 30 days."), this);
    setRole(*intro, QStringLiteral("muted"));
    intro->setWordWrap(true);
    body()->addWidget(intro);
    // As high as its lines need; the dialog scrolls where the screen has no room for them.
    m_list->setSpacing(metrics::cardGap);
    body()->addLayout(m_list);
    auto *close = addButton(tr("Close"), QStringLiteral("secondary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    refresh();
    close->setFocus();
}

void DeletedDialog::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto deleted = m_logbook.history.recentlyDeleted(m_babyId);
    if (!deleted) {
        showProblem(errorText(deleted.error()));
        return;
    }
    for (const DeletedEntry &one : *deleted)
        addEntry(one);
    if (deleted->isEmpty()) {
        auto *nothing = new QLabel(tr("Nothing was deleted."), this);
        setRole(*nothing, QStringLiteral("muted"));
        m_list->addWidget(nothing);
    }
    fit();
}

void DeletedDialog::addEntry(const DeletedEntry &deleted)
{
    Entry asItWas = deleted.entry;
    asItWas.entity.deleted = false;
    const QString title = entryTitle(asItWas);
    const QDate day = localDay(asItWas.startedAt());
    const auto self = m_logbook.self();
    const bool isOwn = deleted.by ? self && self->id == deleted.by->id : !self;
    const QString ago = agoText(deleted.at, m_logbook.now());
    QString who = tr("deleted %1").arg(ago);
    if (isOwn)
        who = tr("deleted by you %1", "%1 is like: 5 min ago").arg(ago);
    else if (deleted.by)
        who = tr("deleted by %1 %2", "%2 is like: 5 min ago").arg(deleted.by->name, ago);

    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *heading = new QLabel(line);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(unbroken(QStringLiteral("%1 · %2").arg(title, timeText(asItWas.startedAt()))));
    heading->setWordWrap(true);
    auto *detail = new QLabel(line);
    detail->setTextFormat(Qt::PlainText);
    detail->setText(QStringLiteral("%1 · %2").arg(dayTitle(day, localDay(m_logbook.now())), who));
    detail->setWordWrap(true);
    setRole(*detail, QStringLiteral("small"));
    words->addWidget(heading);
    words->addWidget(detail);
    auto *restore = new QPushButton(tr("Restore", "a deleted entry"), line);
    setRole(*restore, QStringLiteral("secondary"));
    restore->setAutoDefault(false);
    restore->setAccessibleName(tr("Restore %1").arg(heading->text()));
    connect(restore, &QPushButton::clicked, this, [this, id = asItWas.id()] {
        const auto entry = m_logbook.restore(id);
        if (!entry) {
            showProblem(complaintText({}, entry.error()));
            return;
        }
        showProblem({});
        Q_EMIT restored(*entry);
        refresh();
    });
    row->addLayout(words, 1);
    row->addWidget(restore, 0, Qt::AlignVCenter);
    m_list->addWidget(line);
}

} // namespace weehours
