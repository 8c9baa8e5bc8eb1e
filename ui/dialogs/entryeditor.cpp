// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/entryeditor.h"

#include "ui/dialogs/entryform.h"
#include "ui/theme/metrics.h"
#include "ui/words/entrywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

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
    : QDialog(parent), m_logbook(logbook), m_babyId(babyId), m_kind(kindName)
{
    build(kindTitle(kindName), kindName);
    m_form->setEntry(proposal(logbook, babyId, kindName));
}

EntryEditor::EntryEditor(Logbook &logbook, const Entry &entry, QWidget *parent)
    : QDialog(parent), m_logbook(logbook), m_babyId(entry.entity.babyId), m_kind(entry.kind()),
      m_entry(entry)
{
    build(tr("Change: %1").arg(entryTitle(entry)), entry.kind());
    m_form->setEntry(entry);
}

void EntryEditor::build(const QString &title, const QString &kindName)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(440);

    auto *heading = new QLabel(title, this);
    heading->setProperty("role", QStringLiteral("heading"));
    m_form = EntryForm::forKind(kindName, this);
    m_problem = new QLabel(this);
    m_problem->setProperty("role", QStringLiteral("warn"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *save = new QPushButton(m_entry ? tr("Save") : tr("Log it"), this);
    save->setProperty("role", QStringLiteral("primary"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &EntryEditor::save);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("role", QStringLiteral("secondary"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * metrics::unit);
    if (m_entry) {
        auto *remove = new QPushButton(tr("Delete"), this);
        remove->setProperty("role", QStringLiteral("danger"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this, id = m_entry->id()] {
            Q_EMIT deleteRequested(id);
            accept();
        });
        buttons->addWidget(remove);
    }
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * metrics::unit, 5 * metrics::unit, 5 * metrics::unit,
                               5 * metrics::unit);
    column->setSpacing(4 * metrics::unit);
    column->addWidget(heading);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_form->setFocus();
}

void EntryEditor::save()
{
    const auto result = m_entry ? m_logbook.edit(m_entry->id(), m_form->fields())
                                : m_logbook.add(m_babyId, m_kind, m_form->fields());
    if (!result) {
        m_problem->setText(result.error().detail);
        m_problem->show();
        return;
    }
    Q_EMIT saved(*result, !m_entry);
    accept();
}

} // namespace weehours
