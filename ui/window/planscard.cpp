// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/planscard.h"

#include "core/plans/dueplans.h"
#include "ui/kinds/kindface.h"
#include "ui/kinds/planwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/painting.h"
#include "ui/words/unbroken.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr qsizetype mostPlans = 4;
constexpr qsizetype mostFolded = 2;
// A long time, such as "due since yesterday 20:00", leaves so much to the title.
constexpr int leastTitle = 112;
// Changes come in bursts.
constexpr int planDelay = 200;

QLabel *planLabel(QWidget *place, const QString &text, const char *role, Qt::Alignment side)
{
    auto *label = new QLabel(place);
    label->setTextFormat(Qt::PlainText);
    label->setText(unbroken(text));
    label->setWordWrap(true);
    label->setAlignment(side | Qt::AlignVCenter);
    setRole(*label, QString::fromLatin1(role));
    return label;
}

QPixmap planTile(const Palette &palette, const QString &icon, const QString &kindName, qreal ratio)
{
    const QSize size(metrics::rowTile, metrics::rowTile);
    QPixmap tile(size * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    paintIconTile(painter, QRect(QPoint(0, 0), size), icon, kindColours(palette, kindName),
                  metrics::iconSize);
    return tile;
}

} // namespace

PlansCard::PlansCard(Theme &theme, Logbook &logbook, QWidget *parent)
    : Card(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_whole(new QWidget(this)),
      m_folded(new MoreButton(theme, tr("Plans"), {}, this)),
      m_forWhom(new QLabel(m_whole)),
      m_rows(new QVBoxLayout),
      m_more(new QLabel(m_whole)),
      m_open(new QPushButton(tr("Plans …"), m_whole))
{
    auto *title = new QLabel(tr("Plans"), m_whole);
    weehours::setRole(*title, QStringLiteral("strong"));
    weehours::setRole(*m_forWhom, QStringLiteral("small"));
    m_forWhom->setTextFormat(Qt::PlainText);
    m_forWhom->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_forWhom->setWordWrap(true);
    weehours::setRole(*m_more, QStringLiteral("small"));
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_forWhom, 1);
    weehours::setRole(*m_open, QStringLiteral("secondary"));
    auto *key = new QLabel(QStringLiteral("R"), m_whole);
    weehours::setRole(*key, QStringLiteral("keycap"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch();
    foot->addWidget(key, 0, Qt::AlignVCenter);
    m_rows->setSpacing(metrics::cardGap);
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_whole);
    both->addWidget(m_folded);
    m_folded->setIconName(QStringLiteral("bell"));
    m_folded->hide();
    connect(m_folded, &QAbstractButton::clicked, this, &PlansCard::plansRequested);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::cardGap);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(m_more);
    column->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, &PlansCard::plansRequested);
    m_soon.setSingleShot(true);
    m_soon.setInterval(planDelay);
    connect(&m_soon, &QTimer::timeout, this, &PlansCard::refresh);
    m_minute.setInterval(msecsPerMinute);
    connect(&m_minute, &QTimer::timeout, this, &PlansCard::refresh);
    m_minute.start();
    connect(&logbook, &Logbook::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, [this] {
        m_shown.clear();
        refresh();
    });
    show({});
}

void PlansCard::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    refresh();
}

void PlansCard::refresh()
{
    if (m_babyId.isNull())
        return;
    const Instant now = m_logbook.now();
    const auto plans = duePlans(m_logbook, m_babyId, now, QTimeZone::systemTimeZone());
    if (!plans)
        return; // the timeline says what cannot be read
    QList<Row> rows;
    for (const DuePlan &plan : *plans) {
        if (plan.due.state == Due::State::Paused)
            continue;
        const auto entry = m_logbook.find(plan.plan.id).value_or(std::nullopt);
        const PlanLine line = planLine(plan, entry.value_or(Entry()), now);
        const PlanIcon icon = iconOf(plan.plan);
        rows.append({icon.name, icon.kind, plan.plan.title, line.detail, line.when, line.away,
                     line.whole});
    }
    const auto baby = m_logbook.find(entityIdOf(m_babyId)).value_or(std::nullopt);
    m_forWhom->setText(baby && !rows.isEmpty()
                           ? tr("for everyone who looks after %1").arg(baby->text(field::name))
                           : QString());
    if (rows != m_shown)
        show(rows);
}

void PlansCard::show(const QList<Row> &rows)
{
    m_shown = rows;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Row &row : rows.first(qMin(rows.size(), mostPlans)))
        addRow(row);
    const auto rest = static_cast<int>(rows.size() - mostPlans);
    m_more->setText(rows.isEmpty() ? tr("Nothing planned.") : tr("%n more", "plans", rest));
    m_more->setVisible(rows.isEmpty() || rest > 0);
    showFolded();
}

void PlansCard::setFolded(bool isFolded, bool isWanted)
{
    m_isFolded = isFolded;
    m_isWanted = isWanted;
    m_whole->setVisible(!isFolded);
    m_folded->setVisible(isFolded);
    showFolded();
}

void PlansCard::showFolded()
{
    QStringList next;
    for (const Row &row : m_shown.first(qMin(m_shown.size(), mostFolded)))
        next.append(row.title + u' ' + row.whole);
    const QString words = next.join(QStringLiteral(" · "));
    m_folded->setText(next.size() > 1 ? words + MoreButton::shorter + next.constFirst() : words);
    m_folded->setToolTip(words);
    // A reader reads what can be focused.
    m_open->setAccessibleDescription(words);
    m_folded->setAccessibleName(tr("Plans: %1", "the next two").arg(words));
    if (m_isFolded)
        setVisible(m_isWanted && !m_shown.isEmpty());
}

void PlansCard::addRow(const Row &row)
{
    auto *line = new QWidget(m_whole);
    auto *tile = new QLabel(line);
    tile->setFixedSize(metrics::rowTile, metrics::rowTile);
    tile->setPixmap(planTile(m_theme.palette(), row.icon, row.kind, devicePixelRatioF()));
    auto *title = planLabel(line, row.title, "medium", Qt::AlignLeading);
    title->setMinimumWidth(leastTitle);
    auto *detail = planLabel(line, row.detail, "small", Qt::AlignLeading);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(detail);
    detail->setVisible(!row.detail.isEmpty());
    auto *times = new QVBoxLayout;
    times->setSpacing(0);
    auto *away = planLabel(line, row.away, "small", Qt::AlignTrailing);
    times->addWidget(planLabel(line, row.when, "medium", Qt::AlignTrailing));
    times->addWidget(away);
    away->setVisible(!row.away.isEmpty());
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(metrics::cardGap);
    across->addWidget(tile, 0, Qt::AlignVCenter);
    across->addLayout(words, 1);
    across->addLayout(times);
    m_rows->addWidget(line);
    // Until a layout shows it by itself, it counts as nothing.
    line->show();
}

} // namespace weehours
