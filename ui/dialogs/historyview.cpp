// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/historyview.h"

#include "ui/kinds/complaintwords.h"
#include "ui/kinds/fieldwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

bool tookEffect(const HistoryStep &step)
{
    return step.state == HistoryStep::State::Accepted || step.state == HistoryStep::State::Waiting;
}

} // namespace

QJsonObject fieldsAfterStep(const History &history, qsizetype index)
{
    QJsonObject fields;
    for (qsizetype i = history.steps.size() - 1; i > index; --i) {
        const HistoryStep &later = history.steps.at(i);
        if (!tookEffect(later) || later.what == HistoryStep::What::Deleted)
            continue;
        for (const FieldChange &change : later.changes) {
            if (!change.before.isUndefined())
                fields.insert(change.field, change.before);
        }
    }
    return fields;
}

HistoryView::HistoryView(Logbook &logbook, HistoryFetcher &fetcher, const Entry &entry,
                         QWidget *parent)
    : QWidget(parent),
      m_logbook(logbook),
      m_id(entry.id()),
      m_steps(new QVBoxLayout),
      m_remark(new QLabel(this))
{
    setRole(*m_remark, QStringLiteral("small"));
    m_remark->setWordWrap(true);
    m_steps->setSpacing(metrics::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addLayout(m_steps);
    column->addWidget(m_remark);
    tell();
    fetcher.fetch(m_id, [guard = QPointer<HistoryView>(this)](const Result<void> &asked) {
        if (guard && asked)
            guard->tell();
    });
}

void HistoryView::tell()
{
    const auto history = m_logbook.history.of(m_id);
    if (history) {
        show(*history);
    } else {
        m_remark->setText(errorText(history.error()));
        m_remark->show();
    }
}

void HistoryView::show(const History &history)
{
    if (m_steps->count() > 0 && history.steps == m_history.steps)
        return;
    m_history = history;
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = history.steps.size() - 1; i >= 0; --i) {
        const HistoryStep &step = history.steps.at(i);
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        const QString who = step.isOwn || !step.who ? tr("You") : step.who->name;
        QString words = QStringLiteral("%1 · %2 · %3")
                            .arg(who, momentText(step.at, m_logbook.now()),
                                 stepText(history.kind, step));
        switch (step.state) {
        case HistoryStep::State::Accepted: break;
        case HistoryStep::State::Waiting:
            // Without an account there is no server to send it to.
            if (m_logbook.self())
                words += QStringLiteral(" · ") + tr("not sent yet");
            break;
        case HistoryStep::State::Refused: words += QStringLiteral(" · ") + tr("refused"); break;
        case HistoryStep::State::Lost: words += QStringLiteral(" · ") + tr("does not count"); break;
        }
        auto *text = new QLabel(line);
        text->setTextFormat(Qt::PlainText);
        text->setText(unbroken(words));
        text->setWordWrap(true);
        row->addWidget(text, 1);
        const bool canGoBack = tookEffect(step) && step.what != HistoryStep::What::Deleted
                               && step.what != HistoryStep::What::Joined
                               && !fieldsAfterStep(history, i).isEmpty();
        if (canGoBack) {
            auto *back = new QPushButton(tr("Go back to this", "an earlier state of an entry"),
                                         line);
            setRole(*back, QStringLiteral("secondary"));
            back->setAutoDefault(false);
            back->setAccessibleName(tr("Restore as it was after: %1").arg(words));
            connect(back, &QPushButton::clicked, this, [this, i] { goBackTo(i); });
            row->addWidget(back, 0, Qt::AlignTop);
        }
        m_steps->addWidget(line);
    }
    m_remark->setText(tr("What happened earlier is not known on this computer."));
    m_remark->setVisible(history.isPartial);
}

void HistoryView::goBackTo(qsizetype step)
{
    const auto entry = m_logbook.edit(m_id, fieldsAfterStep(m_history, step));
    if (entry)
        Q_EMIT restored(*entry);
    else
        Q_EMIT failed(complaintText(m_history.kind, entry.error()));
}

} // namespace weehours
