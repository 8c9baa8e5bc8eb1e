// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importplace.h"

#include "core/exchange/importformats.h"
#include "ui/importing/wrappedlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int placeTile = 56;
constexpr int mostWidth = 140 * metrics::unit;

QString programNames()
{
    QStringList names;
    for (const ImportFormat &format : importFormats())
        names.append(QString(format.title));
    return QLocale().createSeparatedList(names);
}

} // namespace

ImportPlace::ImportPlace(Theme &theme, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(wrappedLabel(this, QStringLiteral("heading"))),
      m_words(wrappedLabel(this, QStringLiteral("muted"))),
      m_bar(new QProgressBar(this)),
      m_choose(new QPushButton(this)),
      m_assign(new QPushButton(tr("Assign columns …"), this)),
      m_babyBuddy(new QPushButton(tr("From a Baby Buddy server …"), this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Reading"));
    weehours::setRole(*m_babyBuddy, QStringLiteral("quiet"));
    // A line over the whole page would be hard to read.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(mostWidth);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(metrics::cardPadding, 2 * metrics::columnGap, metrics::cardPadding,
                             2 * metrics::columnGap);
    page->addWidget(middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    // All of it is a place to drop a file.
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_choose, 0, Qt::AlignCenter);
    column->addWidget(m_assign, 0, Qt::AlignCenter);
    column->addWidget(m_babyBuddy, 0, Qt::AlignCenter);
    column->addWidget(m_words);
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &ImportPlace::choiceRequested);
    connect(m_assign, &QPushButton::clicked, this, &ImportPlace::columnsRequested);
    connect(m_babyBuddy, &QPushButton::clicked, this, &ImportPlace::babyBuddyRequested);
    const auto recolour = [this] {
        m_icon->setPixmap(iconPixmap(QStringLiteral("import"), m_theme.palette().accent, placeTile,
                                     devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, this, recolour);
    recolour();
    showEmpty();
}

void ImportPlace::offer(const QString &title, const QString &choice, const QString &words)
{
    m_title->setText(title);
    m_choose->setText(choice);
    m_words->setText(words);
    m_bar->hide();
    m_choose->show();
    m_words->show();
}

void ImportPlace::showEmpty()
{
    offer(tr("Drop a file here"), tr("Choose …"),
          tr("%1. Also folders and zip archives of their files.", "names of programs")
              .arg(programNames()));
    m_assign->hide();
    m_babyBuddy->show();
}

void ImportPlace::showUnreadable(const QString &why)
{
    offer(why, tr("Another file …"),
          tr("Nothing was written. Wee Hours reads logs of %1.", "names of programs")
              .arg(programNames()));
    m_assign->show();
    m_babyBuddy->hide();
}

void ImportPlace::showNobodys(const QString &why)
{
    offer(why, tr("Another file …"),
          tr("Go back and enter the baby's name. Then bring this file along "
             "again. Nothing was written."));
    m_assign->hide();
    m_babyBuddy->hide();
}

void ImportPlace::showBusy()
{
    m_bar->show();
    for (QWidget *widget : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_assign),
                            static_cast<QWidget *>(m_babyBuddy), static_cast<QWidget *>(m_words)})
        widget->hide();
}

void ImportPlace::setWords(const QString &words)
{
    m_title->setText(words);
}

} // namespace weehours
