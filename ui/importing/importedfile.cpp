// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importedfile.h"

#include "ui/importing/wrappedlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wraprow.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace weehours {

namespace {

constexpr int fileTile = 44;

} // namespace

ImportedFile::ImportedFile(Theme &theme, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_title(wrappedLabel(this, QStringLiteral("strong"))),
      m_detail(wrappedLabel(this, QStringLiteral("small"))),
      m_sign(new QLabel(this)),
      m_known(wrappedLabel(this, QStringLiteral("ok"))),
      m_another(new QPushButton(tr("Another file …"), this)),
      m_assign(new QPushButton(tr("Assign columns by hand …"), this))
{
    weehours::setRole(*m_assign, QStringLiteral("quiet"));
    auto *buttons = new WrapRow(this);
    buttons->setFilling(false);
    buttons->add(m_another);
    buttons->add(m_assign);
    auto *hint = wrappedLabel(this, QStringLiteral("small"));
    hint->setText(tr("More files can be dropped anywhere in this window."));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_detail);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::cardGap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto *known = new QHBoxLayout;
    known->setSpacing(metrics::gap);
    known->addWidget(m_sign);
    known->addWidget(m_known, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::cardGap);
    column->addLayout(head);
    column->addLayout(known);
    column->addWidget(buttons);
    column->addWidget(hint);
    connect(m_another, &QPushButton::clicked, this, &ImportedFile::choiceRequested);
    connect(m_assign, &QPushButton::clicked, this, &ImportedFile::columnsRequested);
    m_icon->setFixedSize(fileTile, fileTile);
    m_icon->setAlignment(Qt::AlignCenter);
    weehours::setRole(*m_icon, QStringLiteral("tile"));
    const auto recolour = [this] {
        m_icon->setPixmap(iconPixmap(QStringLiteral("note"), m_theme.palette().accent,
                                     metrics::iconSize, devicePixelRatioF()));
        m_sign->setPixmap(iconPixmap(QStringLiteral("check"), m_theme.palette().ok,
                                     metrics::smallIcon, devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, this, recolour);
    recolour();
}

void ImportedFile::show(const ImportSource &source, const ImportPlan &plan, const QString &name)
{
    const QString program = source.title();
    m_title->setText(tr("%1 · %2", "program, file").arg(program, name));
    const int rows = ImportPlan::together(plan.fresh) + ImportPlan::together(plan.known)
                     + static_cast<int>(plan.rejected.size());
    QString detail = tr("%Ln rows", nullptr, rows);
    if (plan.first) {
        const QDate first = QDateTime::fromMSecsSinceEpoch(plan.first->msecs).date();
        const QDate last = QDateTime::fromMSecsSinceEpoch(plan.last->msecs).date();
        const QString whole = tr("d MMMM yyyy", "a date");
        const bool isOneYear = first.year() == last.year();
        detail = tr("%1 · %2 to %3", "rows, date, date")
                     .arg(detail,
                          QLocale().toString(first, isOneYear ? tr("d MMMM", "a date") : whole),
                          QLocale().toString(last, whole));
    }
    m_detail->setText(detail);
    m_known->setText(source.assignment
                         ? tr("Read by the columns that you have assigned")
                         : tr("Recognised as %1, by what is in it", "a program").arg(program));
}

} // namespace weehours
