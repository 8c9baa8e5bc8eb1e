// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/noticecolumn.h"

#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/words/entrywords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

struct NoticeCard
{
    Card *card;
    QHBoxLayout *buttons;
};

NoticeCard makeCard(const QString &title, const QString &words, QWidget *parent)
{
    auto *card = new Card(parent);
    card->setRole(QStringLiteral("warnCard"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    auto *heading = new QLabel(title, card);
    setRole(*heading, QStringLiteral("warn"));
    auto *text = new QLabel(words, card);
    text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    column->addWidget(heading);
    column->addWidget(text);
    column->addLayout(buttons);
    return {card, buttons};
}

QPushButton *addButton(const NoticeCard &card, const QString &text, const char *role)
{
    auto *button = new QPushButton(text, card.card);
    setRole(*button, QString::fromLatin1(role));
    card.buttons->addWidget(button);
    return button;
}

} // namespace

NoticeColumn::NoticeColumn(Logbook &logbook, QWidget *parent)
    : QWidget(parent), m_logbook(logbook), m_cards(new QVBoxLayout)
{
    m_cards->setSpacing(metrics::cardGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_cards);
    column->addStretch();
    connect(&logbook, &Logbook::statusChanged, this, &NoticeColumn::refresh);
    refresh();
}

void NoticeColumn::refresh()
{
    const auto conflicts = m_logbook.conflicts().value_or(QList<ToldConflict>());
    const qsizetype refused = m_logbook.refused().value_or(QList<OutboxRow>()).size();
    QList<std::pair<MutationId, QString>> shown;
    for (const ToldConflict &told : conflicts) {
        shown.append({told.conflict.mine.mutationId, conflictWords(told, m_logbook.self())});
    }
    // Cards stay as they are, with the focus that is on them, unless something came or went.
    if (shown == m_shown && refused == m_refused)
        return;
    m_shown = shown;
    m_refused = refused;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ToldConflict &told : conflicts)
        addConflict(told);
    if (refused > 0)
        addRefused(refused);
    const bool empty = conflicts.isEmpty() && refused == 0;
    if (empty != m_isEmpty) {
        m_isEmpty = empty;
        Q_EMIT emptyChanged(empty);
    }
}

void NoticeColumn::addConflict(const ToldConflict &told)
{
    const Mutation &mine = told.conflict.mine;
    const NoticeCard card = makeCard(
        tr("Two versions of one entry: %1").arg(kindTitle(mine.entityType)),
        conflictWords(told, m_logbook.self()), this);
    const MutationId id = mine.mutationId;
    auto *use = addButton(card, tr("Use mine"), "primary");
    connect(use, &QPushButton::clicked, this, [this, id] {
        if (const auto done = m_logbook.useMine(id); !done)
            Q_EMIT failed(done.error().detail);
    });
    auto *keep = addButton(card, tr("Keep what stands"), "secondary");
    connect(keep, &QPushButton::clicked, this, [this, id] {
        if (const auto done = m_logbook.dismissConflict(id); !done)
            Q_EMIT failed(done.error().detail);
    });
    card.buttons->addStretch();
    m_cards->addWidget(card.card);
}

void NoticeColumn::addRefused(qsizetype count)
{
    const NoticeCard card = makeCard(
        tr("%n change(s) refused", nullptr, static_cast<int>(count)),
        tr("The server did not take everything that you logged. It is kept here until "
           "you decide."),
        this);
    connect(addButton(card, tr("Show"), "primary"), &QPushButton::clicked, this,
            &NoticeColumn::detailsRequested);
    card.buttons->addStretch();
    m_cards->addWidget(card.card);
}

} // namespace weehours
