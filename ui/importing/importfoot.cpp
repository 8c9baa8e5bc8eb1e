// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importfoot.h"

#include "ui/importing/wrappedlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace weehours {

ImportFoot::ImportFoot(Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(wrappedLabel(this, QStringLiteral("strong"))),
      m_detail(wrappedLabel(this, QStringLiteral("small"))),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_primary(new QPushButton(this))
{
    setRole(*this, QStringLiteral("footer"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Importing"));
    setRole(*m_primary, QStringLiteral("primary"));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::unit / 2);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_bar);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::cardGap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    row->addLayout(buttons);
    const auto recolour = [this] {
        m_icon->setPixmap(iconPixmap(QStringLiteral("undo"), m_theme.palette().muted,
                                     metrics::iconSize, devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, this, recolour);
    recolour();
    setCompact(false);
    showNothing();
}

void ImportFoot::show(bool hasPlan, bool isWriting)
{
    m_bar->setVisible(isWriting);
    m_primary->setVisible(hasPlan && !isWriting);
    m_hasDetail = hasPlan && !isWriting;
    showDetail();
    m_title->clear();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setVisible(true);
}

void ImportFoot::showDetail()
{
    m_icon->setVisible(m_hasDetail && !m_isCompact);
    m_detail->setVisible(m_hasDetail && !m_isCompact);
}

void ImportFoot::showNothing()
{
    show(false, false);
}

void ImportFoot::showPlan(const ImportPlan &plan, bool isUndone)
{
    show(true, false);
    const int fresh = ImportPlan::together(plan.fresh);
    const int known = ImportPlan::together(plan.known);
    m_detail->setText(tr("The same file again adds nothing twice. Others see the entries, "
                         "and are not notified of each."));
    m_primary->setText(tr("Import %Ln entries", nullptr, fresh));
    m_primary->setEnabled(fresh > 0 && plan.questions.isEmpty());
    if (isUndone) {
        m_title->setText(tr("The import is undone."));
    } else if (fresh == 0 && known > 0) {
        m_title->setText(tr("All %Ln rows are here already.", nullptr, known));
    } else if (fresh == 0) {
        m_title->setText(tr("There is nothing in it to import."));
    } else {
        const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        m_title->setText(tr("One Undo (%1) takes it all back.", "a key").arg(key));
    }
}

void ImportFoot::showDone(int count)
{
    show(true, false);
    m_cancel->setText(tr("Undo"));
    m_title->setText(tr("%Ln entries imported.", nullptr, count));
    m_primary->setText(tr("To the day"));
    m_primary->setEnabled(true);
}

void ImportFoot::showWriting(bool canCancel)
{
    show(false, true);
    m_cancel->setVisible(canCancel);
}

void ImportFoot::setProgress(int done, int total, const QString &words)
{
    m_bar->setRange(0, total);
    m_bar->setValue(total > 0 ? done : -1);
    m_title->setText(words);
}

void ImportFoot::setWords(const QString &words)
{
    m_title->setText(words);
}

void ImportFoot::setCompact(bool compact)
{
    m_isCompact = compact;
    const int margin = compact ? metrics::cardGap : metrics::columnGap;
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setContentsMargins(margin, metrics::cardGap, margin, metrics::cardGap);
    row->setSpacing(compact ? metrics::gap : metrics::cardGap);
    showDetail();
}

} // namespace weehours
