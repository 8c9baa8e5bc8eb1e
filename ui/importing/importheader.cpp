// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importheader.h"

#include "ui/importing/wrappedlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weehours {

ImportHeader::ImportHeader(Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_back(new QPushButton(this)),
      m_title(nullptr),
      m_subtitle(nullptr),
      m_pill(nullptr)
{
    setRole(*this, QStringLiteral("header"));
    m_title = wrappedLabel(this, QStringLiteral("heading"));
    m_subtitle = wrappedLabel(this, QStringLiteral("small"));
    m_subtitle->setText(tr("from another app, a spreadsheet or Wee Hours itself"));
    m_pill = new SyncPill(m_theme, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_pill);
    connect(m_back, &QPushButton::clicked, this, &ImportHeader::left);
    connect(m_pill, &SyncPill::clicked, this, &ImportHeader::syncRequested);
    const auto recolour = [this] {
        setButtonIcon(*m_back, QStringLiteral("back"), m_theme.palette().text);
    };
    connect(&m_theme, &Theme::changed, this, recolour);
    recolour();
    setCompact(false);
}

void ImportHeader::setLeadsToDay(bool leadsToDay)
{
    m_back->setText(leadsToDay ? tr("Day", "back to it") : tr("Back"));
    m_back->setAccessibleName(leadsToDay ? tr("Back to the day") : tr("Back"));
}

void ImportHeader::setCanLeave(bool canLeave)
{
    m_back->setEnabled(canLeave);
}

void ImportHeader::setSync(const SyncWords &words)
{
    m_pill->setState(words.mark, words.brief);
    m_pill->setToolTip(words.detail);
}

void ImportHeader::setCompact(bool compact)
{
    const int margin = compact ? metrics::cardGap : metrics::columnGap;
    m_title->setText(compact ? tr("Import", "the title of a page") : tr("Import a log"));
    m_subtitle->setVisible(!compact);
    layout()->setContentsMargins(margin, metrics::gap, margin, metrics::gap);
    layout()->setSpacing(compact ? metrics::gap : metrics::cardPadding);
}

} // namespace weehours
