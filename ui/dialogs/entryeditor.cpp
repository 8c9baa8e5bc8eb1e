// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/entryeditor.h"

#include "ui/dialogs/entryform.h"
#include "ui/dialogs/historyview.h"
#include "ui/theme/metrics.h"
#include "ui/words/entrywords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int historyHeight = 160;

// What a new entry starts from: now, and what was chosen the last time.
Entry proposal(const Logbook &logbook, const BabyId &babyId, const QString &kindName)
{
    Entry entry;
    entry.entity.babyId = babyId;
    entry.entity.entityType = kindName;
    entry.entity.data.insert(QLatin1StringView("startedAt"), logbook.now().toString());
    const auto last = logbook.last(babyId, kindName);
    if (!last || !*last)
        return entry;
    for (const QLatin1StringView field :
         {QLatin1StringView("method"), QLatin1StringView("amountMl"), QLatin1StringView("milk")}) {
        if ((*last)->has(field))
            entry.entity.data.insert(field, (*last)->entity.data.value(field));
    }
    return entry;
}

} // namespace

EntryEditor::EntryEditor(Logbook &logbook, const BabyId &babyId, const QString &kindName,
                         QWidget *parent)
    : DialogFrame(kindTitle(kindName), parent),
      m_logbook(logbook),
      m_babyId(babyId),
      m_kind(kindName),
      m_form(EntryForm::forKind(kindName, this))
{
    build();
    m_form->setEntry(proposal(logbook, babyId, kindName));
    m_form->firstField()->setFocus();
}

EntryEditor::EntryEditor(Logbook &logbook, HistoryFetcher &histories, const Entry &entry,
                         QWidget *parent)
    : DialogFrame(tr("Change: %1").arg(entryTitle(entry)), parent),
      m_logbook(logbook),
      m_babyId(entry.entity.babyId),
      m_kind(entry.kind()),
      m_entry(entry),
      m_form(EntryForm::forKind(entry.kind(), this))
{
    build();
    offerHistory(histories);
    m_form->setEntry(entry);
    m_form->firstField()->setFocus();
}

void EntryEditor::build()
{
    body()->addWidget(m_form);
    if (m_entry) {
        connect(addButton(tr("Delete"), QStringLiteral("danger")), &QPushButton::clicked, this,
                [this, id = m_entry->id()] {
                    Q_EMIT deleteRequested(id);
                    accept();
                });
    }
    connect(addButton(tr("Cancel"), QStringLiteral("secondary")), &QPushButton::clicked, this,
            &QDialog::reject);
    connect(addButton(m_entry ? tr("Save") : tr("Log it"), QStringLiteral("primary")),
            &QPushButton::clicked, this, &EntryEditor::save);
}

void EntryEditor::offerHistory(HistoryFetcher &histories)
{
    auto *open = new QPushButton(tr("History"), this);
    open->setProperty("role", QStringLiteral("quiet"));
    open->setAutoDefault(false);
    auto *inside = new QScrollArea(this);
    inside->setWidgetResizable(true);
    inside->setFrameShape(QFrame::NoFrame);
    inside->setFocusPolicy(Qt::NoFocus);
    inside->setMinimumHeight(historyHeight);
    inside->hide();
    body()->addWidget(open, 0, Qt::AlignLeading);
    body()->addWidget(inside);
    connect(open, &QPushButton::clicked, this, [this, open, inside, &histories] {
        open->hide();
        auto *history = new HistoryView(m_logbook, histories, *m_entry, inside);
        connect(history, &HistoryView::failed, this, &EntryEditor::showProblem);
        connect(history, &HistoryView::restored, this, [this](const Entry &entry) {
            Q_EMIT saved(entry, false);
            accept();
        });
        auto *page = new QWidget(inside);
        page->setObjectName(QStringLiteral("scrolled"));
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, metrics::gap, 0);
        column->addWidget(history);
        column->addStretch();
        inside->setWidget(page);
        inside->show();
        fit();
    });
}

void EntryEditor::save()
{
    const auto result = m_entry ? m_logbook.edit(m_entry->id(), m_form->fields())
                                : m_logbook.add(m_babyId, m_kind, m_form->fields());
    if (!result) {
        showProblem(result.error().detail);
        return;
    }
    Q_EMIT saved(*result, !m_entry);
    accept();
}

} // namespace weehours
