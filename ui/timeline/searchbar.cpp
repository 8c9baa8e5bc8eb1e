// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/searchbar.h"

#include "core/protocol/schema.h"
#include "ui/kinds/entrywords.h"
#include "ui/kinds/searchwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spokenrole.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace weehours {

SearchBar::SearchBar(Theme &theme, LogReader &logbook, TimelineModel &model, QWidget *parent)
    : QFrame(parent),
      m_logbook(logbook),
      m_model(model),
      m_text(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_people(new QComboBox(this)),
      m_count(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Search the log"));
    m_text->setAccessibleName(tr("Search the log"));
    setSpokenName(*m_kind, tr("Which kind"));
    m_kind->addItem(tr("All kinds"), QString());
    for (const KindSpec &spec : kinds()) {
        if (spec.isLogEntry)
            m_kind->addItem(kindTitle(spec.name), QString(spec.name));
    }
    setSpokenName(*m_people, tr("Logged by whom"));
    setRole(*m_count, QStringLiteral("small"));
    auto *leave = new QToolButton(this);
    leave->setAccessibleName(tr("Close the search"));
    leave->setToolTip(tr("Close the search (Esc)"));
    const auto paintLeave = [&theme, leave] {
        leave->setIcon(iconPixmap(QStringLiteral("close"), theme.palette().muted,
                                  metrics::smallIcon, leave->devicePixelRatioF()));
    };
    paintLeave();
    connect(&theme, &Theme::changed, leave, paintLeave);

    // Two lines, so that it fits into a narrow window.
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::gap);
    choices->addWidget(m_kind);
    choices->addWidget(m_people);
    choices->addStretch();
    choices->addWidget(m_count);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(m_text, 1);
    line->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addLayout(line);
    column->addLayout(choices);
    hide();

    for (QWidget *field : std::initializer_list<QWidget *>{m_text, m_kind, m_people, leave})
        field->installEventFilter(this);
    connect(leave, &QToolButton::clicked, this, &SearchBar::close);
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchBar::entered);
    for (const QComboBox *box : {m_kind, m_people})
        connect(box, &QComboBox::currentIndexChanged, this, &SearchBar::search);
    connect(&model, &TimelineModel::searchingChanged, this, &SearchBar::tellCount);
    connect(&model, &TimelineModel::rowsInserted, this, &SearchBar::tellCount);
    connect(&model, &TimelineModel::rowsRemoved, this, &SearchBar::tellCount);
    connect(&model, &TimelineModel::modelReset, this, &SearchBar::tellCount);
}

void SearchBar::open()
{
    fillPeople();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void SearchBar::close()
{
    hide();
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_people->setCurrentIndex(0);
    m_model.setFilter({});
    Q_EMIT closed();
}

void SearchBar::fillPeople()
{
    const QSignalBlocker quiet(m_people);
    const QString chosen = m_people->currentData().toString();
    m_people->clear();
    m_people->addItem(tr("Everybody"), QString());
    const auto self = m_logbook.self();
    const auto caregivers = m_logbook.caregivers(m_model.baby()).value_or(QList<Caregiver>());
    for (const Caregiver &each : caregivers) {
        const bool isSelf = self && self->id == each.userId;
        m_people->addItem(isSelf ? tr("you") : each.name, each.userId.toString());
    }
    m_people->setCurrentIndex(qMax(0, m_people->findData(chosen)));
    m_people->setVisible(caregivers.size() > 1);
}

void SearchBar::search()
{
    EntryFilter filter;
    filter.kind = m_kind->currentData().toString();
    if (const QUuid id = QUuid::fromString(m_people->currentData().toString()); !id.isNull()) {
        const auto self = m_logbook.self();
        filter.creator = UserId(id);
        filter.orNobody = self && self->id == *filter.creator;
    }
    filter.words = searchWords(m_text->text(), m_logbook.now());
    m_model.setFilter(filter);
    tellCount();
}

void SearchBar::tellCount()
{
    if (!isVisible())
        return;
    const int rows = m_model.rowCount();
    if (m_model.filter().isEmpty())
        m_count->clear();
    else if (m_model.isSearching() && rows == 0)
        m_count->setText(tr("Searching …"));
    else if (m_model.canFetchMore({}))
        m_count->setText(tr("%n or more", "entries found", rows));
    else
        m_count->setText(tr("%n found", "entries", rows));
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && isVisible()) {
            close();
            return true;
        }
        if (watched == m_text && key == Qt::Key_Down) {
            Q_EMIT entered();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace weehours
