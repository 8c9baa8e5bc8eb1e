// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/leftoutrows.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/metrics.h"
#include "ui/words/messagewords.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr qsizetype firstRows = 3;
constexpr qsizetype mostShownRows = 200;

} // namespace

LeftOutRows::LeftOutRows(QWidget *parent)
    : Card(parent),
      m_title(new QLabel(this)),
      m_save(new QPushButton(tr("Save these rows …"), this)),
      m_more(new QPushButton(this)),
      m_rest(new QLabel(tr("They are left out; the rest comes in."), this)),
      m_foot(new QHBoxLayout),
      m_edge(new QSpacerItem(0, 0))
{
    weehours::setRole(*m_title, QStringLiteral("strong"));
    m_title->setWordWrap(true);
    weehours::setRole(*m_more, QStringLiteral("quiet"));
    weehours::setRole(*m_rest, QStringLiteral("small"));
    m_rest->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    m_foot->setSpacing(0);
    m_foot->addSpacerItem(m_edge);
    m_foot->addWidget(m_more);
    m_foot->addWidget(m_rest, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                               metrics::cardGap);
    column->setSpacing(metrics::gap);
    column->addLayout(head);
    column->addLayout(m_foot);
    connect(m_save, &QPushButton::clicked, this, &LeftOutRows::saveRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        build(mostShownRows);
        m_save->setFocus();
    });
}

void LeftOutRows::show(const QList<ImportComplaint> &rejected, const QStringList &files)
{
    m_rejected = rejected;
    m_files = files;
    m_title->setText(tr("%Ln rows not understood", nullptr, static_cast<int>(rejected.size())));
    build(firstRows);
}

void LeftOutRows::build(qsizetype most)
{
    delete m_list;
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::cardGap);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    const qsizetype shown = qMin(most, m_rejected.size());
    for (int i = 0; i < shown; ++i) {
        const ImportComplaint &one = m_rejected.at(i);
        QString place = one.row > 0 ? tr("Row %1").arg(QLocale().toString(one.row)) : QString();
        if (m_files.size() > 1 || place.isEmpty()) {
            const QString name = QFileInfo(m_files.value(one.file)).fileName();
            place = place.isEmpty() ? name
                                    : tr("%1, row %2").arg(name, QLocale().toString(one.row));
        }
        auto *where = new QLabel(place, m_list);
        weehours::setRole(*where, QStringLiteral("muted"));
        where->setWordWrap(m_files.size() > 1);
        const KindFace *face = findFace(one.kind);
        const QString reason = messageText(one.reason);
        auto *why = new QLabel(face ? tr("%1: %2").arg(face->title.said(), reason) : reason,
                               m_list);
        why->setWordWrap(true);
        grid->addWidget(where, i, 0, Qt::AlignTop);
        grid->addWidget(why, i, 1);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_list);
    m_list->setVisible(true);
    const auto others = static_cast<int>(m_rejected.size() - shown);
    m_more->setText(tr("and %Ln more", nullptr, others));
    const bool hasMore = others > 0 && most < mostShownRows;
    m_more->setVisible(hasMore);
    // Its text begins where the rows do, not its invisible edge.
    constexpr int edge = 11; // the border and the padding of a quiet button in the style sheet
    m_edge->changeSize(hasMore ? -edge : 0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_foot->invalidate();
}

} // namespace weehours
