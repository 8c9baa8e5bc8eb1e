// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/headerbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/babybutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/words/timewords.h"

#include <QDate>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>

namespace weehours {

HeaderBar::HeaderBar(Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_baby(new BabyButton(theme, this)),
      m_grid(new QGridLayout(this)),
      m_views(new Segmented(theme, this)),
      m_search(new QPushButton(this)),
      m_menu(new QPushButton(this)),
      m_pill(new SyncPill(theme, this))
{
    setRole(*this, QStringLiteral("header"));
    setRole(*m_search, QStringLiteral("icon"));
    m_search->setFixedSize(metrics::buttonHeight, metrics::buttonHeight);
    m_search->setAutoDefault(false);
    m_menu->setAutoDefault(false);
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setToolTip(
        tr("%1 (%2)", "what a button does, its key")
            .arg(m_search->accessibleName(),
                 QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    connect(m_search, &QPushButton::clicked, this, &HeaderBar::searchRequested);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Sharing, settings and more (F10)"));
    connect(m_menu, &QPushButton::clicked, this, [this] {
        Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height() + metrics::unit)));
    });
    connect(m_pill, &SyncPill::clicked, this, &HeaderBar::syncRequested);
    connect(m_baby, &QAbstractButton::clicked, this, [this] {
        const int start = layoutDirection() == Qt::RightToLeft ? m_baby->width() : 0;
        Q_EMIT babiesRequested(m_baby->mapToGlobal(QPoint(start,
                                                          m_baby->height() + metrics::unit)));
    });

    m_views->setSegments({tr("Day", "view of the log"), tr("Week", "view of the log"),
                          tr("Trends", "view of the log"), tr("Growth", "view of the log")});
    auto *end = new QHBoxLayout;
    end->setSpacing(metrics::gap);
    end->addStretch();
    end->addWidget(m_search);
    end->addWidget(m_menu);
    end->addWidget(m_pill);
    m_grid->setContentsMargins(metrics::columnGap, metrics::gap, metrics::columnGap, metrics::gap);
    m_grid->setVerticalSpacing(metrics::gap);
    // As much room on both sides of the views: they stand still, however long the name is.
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_baby, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_grid->addWidget(m_views, 0, 1);
    m_grid->addLayout(end, 0, 2);
    setCompact(false);
    connect(&theme, &Theme::changed, this, &HeaderBar::tint);
}

void HeaderBar::tint()
{
    setButtonIcon(*m_search, QStringLiteral("search"), m_theme.palette().text);
    setButtonIcon(*m_menu, QStringLiteral("menu"), m_theme.palette().text);
}

void HeaderBar::setBaby(const Entry &baby, QDate today)
{
    const auto date = [&baby](QLatin1StringView field) {
        return QDate::fromString(baby.text(field), Qt::ISODate);
    };
    const QDate birth = date(QLatin1StringView("birthDate"));
    QString age = ageText(birth, today);
    if (age.isEmpty())
        age = dueText(birth.isValid() ? birth : date(QLatin1StringView("dueDate")), today);
    m_baby->setBaby(baby.text(QLatin1StringView("name")), age);
}

void HeaderBar::setCompact(bool compact)
{
    const int margin = compact ? metrics::cardGap : metrics::columnGap;
    m_grid->setContentsMargins(margin, metrics::gap, margin, metrics::gap);
    m_grid->setHorizontalSpacing(compact ? metrics::gap : metrics::columnGap);
    m_grid->removeWidget(m_views);
    m_views->setStretching(compact);
    if (compact)
        m_grid->addWidget(m_views, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_views, 0, 1);
    // Alone in its row, the name has all that the menu and the indicator leave.
    m_grid->setColumnStretch(2, compact ? 0 : 1);
    if (m_menu->text().isEmpty() == compact)
        return;
    m_menu->setText(compact ? QString() : tr("Menu"));
    m_menu->setShortcut(Qt::Key_F10); // another text takes it away
    setRole(*m_menu, compact ? QStringLiteral("icon") : QStringLiteral("secondary"));
    m_menu->setMinimumWidth(compact ? metrics::buttonHeight : 0);
    m_menu->setMaximumWidth(compact ? metrics::buttonHeight : QWIDGETSIZE_MAX);
    tint();
}

void HeaderBar::setRoomy(bool roomy)
{
    m_search->setVisible(roomy);
}

void HeaderBar::setSync(const SyncWords &words)
{
    m_pill->setState(words.mark, words.brief);
    m_pill->setToolTip(words.detail);
}

} // namespace weehours
