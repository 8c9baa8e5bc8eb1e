// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/noticecolumn.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/sync/syncwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followkeyboard.h"
#include "ui/widgets/morebutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/messagewords.h"
#include "ui/words/unbroken.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

// Three fit beside the timeline of a small window; the rest comes when these are dealt with.
constexpr int mostCards = 3;
constexpr int mostNarrow = 1;
// Changes come in bursts; two weeks of entries are compared once for each.
constexpr int refreshDelay = 200;
const QString foldName = QStringLiteral("fold");

QPushButton *addButton(WrapRow *row, const QString &text, const QString &about, const char *role)
{
    auto *button = new QPushButton(PlainText::onButton(text), row);
    setRole(*button, QString::fromLatin1(role));
    button->setAccessibleDescription(about);
    row->add(button);
    return button;
}

QString plainWords(const QString &words, Qt::TextFormat format)
{
    return format == Qt::RichText ? QTextDocumentFragment::fromHtml(words).toPlainText() : words;
}

// A reader reads what can be focused: the first button of the last card tells the whole of it.
void describe(const QVBoxLayout &part, const QString &title, const QString &words)
{
    const QWidget *card = part.itemAt(part.count() - 1)->widget();
    if (auto *first = card->findChild<QPushButton *>(); first && !title.isEmpty())
        first->setAccessibleDescription(title + u'\n' + words);
}

} // namespace

NoticeColumn::NoticeColumn(Theme &theme, Logbook &logbook, SyncEngine &engine, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_logbook(logbook),
      m_engine(engine),
      m_announcer(new Announcer(this)),
      m_scroll(new QScrollArea(this)),
      m_inside(new QWidget(m_scroll)),
      m_urgent(new QVBoxLayout),
      m_cards(new QVBoxLayout),
      m_most(mostCards)
{
    m_urgent->setSpacing(metrics::cardGap);
    m_cards->setSpacing(metrics::cardGap);
    m_inside->setObjectName(QStringLiteral("scrolled"));
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics::cardGap);
    inside->addLayout(m_urgent);
    inside->addLayout(m_cards);
    inside->addStretch();
    m_inside->installEventFilter(this);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    followKeyboard(*m_scroll);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &NoticeColumn::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(refreshDelay);
    };
    connect(&logbook, &Logbook::statusChanged, this, &NoticeColumn::refresh);
    connect(&logbook, &Logbook::changed, this, soon);
    connect(&engine, &SyncEngine::accessLost, this, soon);
    connect(&theme, &Theme::changed, this, [this] {
        m_shown.clear();
        refresh();
    });
    refresh();
}

void NoticeColumn::setCompact(std::optional<int> room, bool folds)
{
    m_room = room;
    if (m_tail)
        m_tail->setVisible(!room);
    const bool isLed = m_lead && !m_lead->isHidden();
    const int most = !room ? mostCards : isLed ? 0 : mostNarrow;
    const bool isOther = std::exchange(m_most, most) != most;
    if (std::exchange(m_folds, folds) != folds || isOther)
        refresh();
    fitHeight();
}

bool NoticeColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &NoticeColumn::fitHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void NoticeColumn::fitHeight()
{
    m_inside->layout()->activate();
    // What the words need at the width that they have: a scrolling part gives a layout less.
    const QLayout *told = m_inside->layout();
    const int wanted = told->hasHeightForWidth()
                           ? told->totalHeightForWidth(m_scroll->viewport()->width())
                           : told->totalSizeHint().height();
    m_inside->setMinimumHeight(wanted);
    if (!m_room) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    setFixedHeight(qMin(wanted, *m_room));
}

void NoticeColumn::setBaby(const BabyId &babyId)
{
    m_babyId = babyId;
    m_showsAll = false;
    refresh();
}

void NoticeColumn::setLead(QWidget *lead)
{
    m_lead = lead;
    qobject_cast<QVBoxLayout *>(m_inside->layout())->insertWidget(1, lead);
}

void NoticeColumn::setTail(QWidget *tail)
{
    m_tail = tail;
    if (!tail)
        return;
    // Above the stretch.
    auto *inside = qobject_cast<QVBoxLayout *>(m_inside->layout());
    inside->insertWidget(inside->count() - 1, tail);
}

void NoticeColumn::refresh()
{
    struct Told
    {
        Notice notice;
        std::function<void(const Notice &)> add;
    };
    QList<Told> all;
    const auto self = m_logbook.self();
    const Instant now = m_logbook.now();
    const auto refused = m_logbook.unsent.refused().value_or(QList<OutboxRow>());
    // What was left of an access that ended is in the same card.
    QSet<BabyId> gone;
    const SyncStatus sync = m_engine.status();
    for (const BabySyncStatus &baby : sync.babies) {
        if (baby.access == Access::Revoked)
            gone.insert(baby.babyId);
    }
    const auto count = static_cast<int>(std::ranges::count_if(refused, [&](const OutboxRow &row) {
        return !gone.contains(row.babyId);
    }));
    if (count > 0) {
        all.append({{QStringLiteral("refused") + QString::number(count),
                     tr("%n change(s) refused", nullptr, count),
                     tr("The server did not take everything that you logged. It is kept here "
                        "until you decide.")},
                    [this](const Notice &notice) { addRefused(notice); }});
    }
    for (const BabySyncStatus &baby : sync.babies) {
        const QString name = baby.name.isEmpty() ? tr("A baby") : baby.name;
        const bool isApart = baby.access == Access::Apart;
        if (baby.babyId == m_asked && (isApart || baby.sealedUntil)) {
            all.append({{baby.babyId.toString() + u'?',
                         isApart ? tr("Remove %1's log from this computer?").arg(name)
                                 : tr("Remove the copy of %1's log?").arg(name),
                         isApart
                             ? tr("A copy is set aside for 30 days. Until then you can bring it "
                                  "back.")
                             : tr("It cannot be brought back after that.")},
                        [this, baby](const Notice &notice) { addQuestion(notice, baby); }});
            continue;
        }
        if (isApart && !m_logbook.endedAccess.isKeptHere(baby.babyId)) {
            all.append({{baby.babyId.toString(),
                         tr("The server says that %1 is not yours").arg(name), apartWords()},
                        [this, baby](const Notice &notice) { addApart(notice, baby); }});
        }
        if (baby.access != Access::Revoked)
            continue;
        all.append({{baby.babyId.toString() + QString::number(baby.failed),
                     tr("%1 is no longer shared with you").arg(name),
                     accessEndedWords(baby.failed, baby.sealedUntil)},
                    [this, baby](const Notice &notice) { addAccessEnded(notice, baby); }});
    }
    const auto conflicts = m_logbook.conflicts.list().value_or(QList<ToldConflict>());
    for (const ToldConflict &told : conflicts) {
        const Mutation &mine = told.conflict.mine;
        // One that is gone is in no place of the log.
        const bool isThere = told.conflict.current && !told.conflict.current->deleted;
        all.append({{mine.mutationId.toString(), conflictTitle(told, now),
                     conflictWords(told, self, now), Qt::RichText, true,
                     isThere ? mine.entityId : EntityId(), conflictEntry(told, now),
                     tr("Two versions of one entry")},
                    [this, told](const Notice &notice) { addConflict(notice, told); }});
    }
    if (const auto mistake = m_logbook.clockMistakes.find(); mistake && *mistake) {
        const auto moved = static_cast<int>((*mistake)->entries.size());
        all.append({{QStringLiteral("clock") + QString::number((*mistake)->position),
                     tr("Logged while the clock was wrong"), clockWords(**mistake)},
                    [this, what = **mistake, moved](const Notice &notice) {
                        addClockMistake(notice, what, moved);
                    }});
    }
    for (const TwoLogs &logs : m_logbook.splitLogs.find().value_or(QList<TwoLogs>())) {
        const QString name = logs.own.text(field::name);
        all.append({{logs.own.id().toString() + QString::number(logs.entries),
                     tr("Two logs of %1?").arg(name), twoLogsWords(logs), Qt::PlainText, false},
                    [this, logs](const Notice &notice) { addTwoLogs(notice, logs); }});
    }
    const auto duplicates = m_babyId.isNull()
                                ? QList<Duplicate>()
                                : m_logbook.duplicates.of(m_babyId).value_or(QList<Duplicate>());
    for (const Duplicate &duplicate : duplicates) {
        all.append({{duplicate.first.id().toString() + duplicate.second.id().toString(),
                     tr("Logged twice? %1").arg(kindTitle(duplicate.first.kind())),
                     duplicateWords(duplicate, self, now), Qt::PlainText, false,
                     duplicate.first.id(), duplicateEntry(duplicate, now)},
                    [this, duplicate](const Notice &notice) { addDuplicate(notice, duplicate); }});
    }
    // What needs the person is never behind what can wait.
    const bool needs = !all.isEmpty() && all.constFirst().notice.isUrgent;
    const qsizetype most = m_showsAll ? all.size() : needs ? qMax(1, m_most) : m_most;
    if (all.size() > most) {
        const auto more = static_cast<int>(all.size() - most);
        all.resize(most);
        all.append({{QStringLiteral("more"), QString(), tr("%n more", "cards", more), Qt::PlainText,
                     false},
                    [this](const Notice &notice) { addMore(notice); }});
    }
    if (m_folds && !all.isEmpty() && all.constFirst().notice.key != m_opened
        && !all.constFirst().notice.title.isEmpty()) {
        Notice line = all.constFirst().notice;
        line.words.clear();
        all.clear();
        all.append({line, [this](const Notice &notice) { addFolded(notice); }});
    }
    QList<Notice> shown;
    for (const Told &told : std::as_const(all))
        shown.append(told.notice);
    if (shown == m_shown)
        return;
    const auto before = std::exchange(m_shown, shown);
    for (QVBoxLayout *part : {m_urgent, m_cards}) {
        while (QLayoutItem *item = part->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    for (const Told &told : std::as_const(all)) {
        told.add(told.notice);
        describe(*(told.notice.isUrgent ? m_urgent : m_cards), told.notice.title,
                 plainWords(told.notice.words, told.notice.format));
    }
    // Until a layout shows what is new by itself, it counts as nothing.
    for (const QVBoxLayout *part : {m_urgent, m_cards}) {
        for (int i = 0; i < part->count(); ++i)
            part->itemAt(i)->widget()->show();
    }
    if (all.isEmpty() != m_isEmpty) {
        m_isEmpty = all.isEmpty();
        Q_EMIT emptyChanged(m_isEmpty);
    }
    announce(before);
}

void NoticeColumn::announce(const QList<Notice> &before)
{
    // What was there as the window opened is found on the way through it.
    if (!isVisible())
        return;
    for (const Notice &notice : std::as_const(m_shown)) {
        const bool isNew = std::ranges::none_of(before, [&](const Notice &known) {
            return known.key == notice.key;
        });
        if (isNew && notice.isUrgent)
            m_announcer->say(notice.title);
    }
}

WrapRow *NoticeColumn::addCard(const Notice &notice, const QString &role, const QPixmap &sign)
{
    const bool isWarning = role == QLatin1StringView("warnCard");
    auto *card = new Card(this);
    card->setRole(role);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    auto *heading = new QLabel(card);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(notice.about.isNull() || notice.heading.isEmpty() ? notice.title
                                                                       : notice.heading);
    heading->setWordWrap(true);
    setRole(*heading, isWarning ? QStringLiteral("warn") : QStringLiteral("strong"));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gap);
    if (isWarning || !sign.isNull()) {
        auto *mark = new QLabel(card);
        mark->setPixmap(isWarning ? iconPixmap(QStringLiteral("warning"), m_theme.palette().warn,
                                               metrics::iconSize, devicePixelRatioF())
                                  : sign);
        head->addWidget(mark, 0, Qt::AlignTop);
    }
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(heading);
    head->addLayout(names, 1);
    if (!notice.about.isNull()) {
        // The entry's name leads to it, where one reads which it is.
        auto *show = new QPushButton(PlainText::onButton(notice.aboutWords), card);
        setRole(*show, QStringLiteral("link"));
        show->setCursor(Qt::PointingHandCursor);
        show->setToolTip(tr("Show it in the log"));
        show->setAccessibleName(tr("Show %1", "an entry, in the log").arg(notice.aboutWords));
        show->setAccessibleDescription(notice.title);
        connect(show, &QPushButton::clicked, this,
                [this, about = notice.about] { Q_EMIT entryRequested(about); });
        // Its letters, and not the ring of its focus, are below the heading's.
        auto *link = new QHBoxLayout;
        link->setContentsMargins(-metrics::focusWidth, 0, 0, 0);
        link->addWidget(show);
        link->addStretch();
        names->addLayout(link);
    }
    auto *text = new QLabel(card);
    text->setTextFormat(notice.format);
    text->setText(unbroken(notice.words));
    text->setWordWrap(true);
    auto *buttons = new WrapRow(card);
    buttons->setFilling(false);
    if (m_folds) {
        auto *fold = new QPushButton(card);
        setRole(*fold, QStringLiteral("icon"));
        fold->setObjectName(foldName);
        fold->setIcon(icon(QStringLiteral("up"), m_theme.palette().muted));
        fold->setFixedWidth(metrics::buttonHeight);
        fold->setFlat(true);
        fold->setToolTip(tr("Fold (Esc)"));
        fold->setAccessibleName(tr("Fold", "a card, to one line"));
        connect(fold, &QPushButton::clicked, this, &NoticeColumn::fold);
        head->addWidget(fold, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    column->addWidget(text);
    column->addSpacing(metrics::unit);
    column->addWidget(buttons);
    (notice.isUrgent ? m_urgent : m_cards)->addWidget(card);
    return buttons;
}

void NoticeColumn::addAccessEnded(const Notice &notice, const BabySyncStatus &baby)
{
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    if (baby.sealedUntil) {
        auto *back = addButton(buttons, tr("Bring it back"), notice.title, "primary");
        connect(back, &QPushButton::clicked, this, [this, id = baby.babyId] {
            const auto restored = m_logbook.endedAccess.bringBack(id);
            refresh();
            if (restored)
                Q_EMIT broughtBack(*restored);
            else
                Q_EMIT failed(errorText(restored.error()));
        });
    }
    if (baby.failed > 0) {
        auto *show = addButton(buttons, tr("Show what is kept"), notice.title, "primary");
        connect(show, &QPushButton::clicked, this, &NoticeColumn::detailsRequested);
    } else {
        auto *done = addButton(buttons, baby.sealedUntil ? tr("Remove the copy") : tr("Understood"),
                               notice.title, baby.sealedUntil ? "secondary" : "primary");
        if (baby.sealedUntil) {
            connect(done, &QPushButton::clicked, this, [this, id = baby.babyId] { ask(id); });
            return;
        }
        connect(done, &QPushButton::clicked, this, [this, id = baby.babyId] {
            if (const auto forgotten = m_logbook.endedAccess.forget(id); !forgotten)
                Q_EMIT failed(errorText(forgotten.error()));
            refresh();
        });
    }
}

void NoticeColumn::addApart(const Notice &notice, const BabySyncStatus &baby)
{
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    auto *keep = addButton(buttons, tr("Keep it here"), notice.title, "primary");
    connect(keep, &QPushButton::clicked, this, [this, id = baby.babyId] {
        if (const auto kept = m_logbook.endedAccess.keepHere(id); !kept)
            Q_EMIT failed(errorText(kept.error()));
        refresh();
    });
    auto *share = addButton(buttons, tr("Share it from elsewhere …"), notice.title, "secondary");
    connect(share, &QPushButton::clicked, this, &NoticeColumn::elsewhereRequested);
    auto *remove = addButton(buttons, tr("Remove it"), notice.title, "secondary");
    connect(remove, &QPushButton::clicked, this, [this, id = baby.babyId] { ask(id); });
}

void NoticeColumn::ask(const BabyId &babyId)
{
    m_asked = babyId;
    refresh();
    // What removes something should not be what Enter does.
    const auto buttons = m_inside->findChildren<QPushButton *>(QStringLiteral("keep"));
    if (!buttons.isEmpty())
        buttons.constLast()->setFocus();
}

void NoticeColumn::addQuestion(const Notice &notice, const BabySyncStatus &baby)
{
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    auto *keep = addButton(buttons, tr("Keep it", "a log, or the copy of one"), notice.title,
                           "secondary");
    keep->setObjectName(QStringLiteral("keep"));
    connect(keep, &QPushButton::clicked, this, [this] {
        m_asked = {};
        refresh();
    });
    auto *remove = addButton(buttons, tr("Remove it"), notice.title, "danger");
    connect(remove, &QPushButton::clicked, this,
            [this, id = baby.babyId, isApart = baby.access == Access::Apart] {
                m_asked = {};
                if (isApart)
                    m_engine.letGo(id);
                else if (const auto forgotten = m_logbook.endedAccess.forget(id); !forgotten)
                    Q_EMIT failed(errorText(forgotten.error()));
                refresh();
            });
}

void NoticeColumn::addConflict(const Notice &notice, const ToldConflict &told)
{
    const MutationId id = told.conflict.mine.mutationId;
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    const ConflictValues values = conflictValues(told);
    auto *use = addButton(buttons,
                          values.mine.isEmpty() ? tr("Use mine")
                                                : tr("Use mine, %1").arg(values.mine),
                          notice.title, "primary");
    connect(use, &QPushButton::clicked, this, [this, id] {
        if (const auto done = m_logbook.conflicts.useMine(id); !done)
            Q_EMIT failed(errorText(done.error()));
    });
    auto *keep = addButton(buttons,
                           values.theirs.isEmpty() ? tr("Keep theirs", "somebody else's change")
                                                   : tr("Keep %1").arg(values.theirs),
                           notice.title, "secondary");
    connect(keep, &QPushButton::clicked, this, [this, id] {
        if (const auto done = m_logbook.conflicts.dismiss(id); !done)
            Q_EMIT failed(errorText(done.error()));
    });
}

void NoticeColumn::addRefused(const Notice &notice)
{
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    auto *show = addButton(buttons, tr("Show"), notice.title, "primary");
    connect(show, &QPushButton::clicked, this, &NoticeColumn::detailsRequested);
}

void NoticeColumn::addDuplicate(const Notice &notice, const Duplicate &duplicate)
{
    const Entity &entity = duplicate.first.entity;
    auto *buttons = addCard(notice, QStringLiteral("card"),
                            iconPixmap(iconNameFor(entity.entityType, entity.data),
                                       kindColours(m_theme.palette(), entity.entityType).ink,
                                       metrics::iconSize, devicePixelRatioF()));
    const EntityId first = duplicate.first.id();
    const EntityId second = duplicate.second.id();
    auto *merge = addButton(buttons, tr("Merge", "two entries into one"), notice.words,
                            "secondary");
    connect(merge, &QPushButton::clicked, this, [this, first, second] {
        if (const auto entry = m_logbook.duplicates.merge(first, second))
            Q_EMIT merged(*entry);
        else
            Q_EMIT failed(errorText(entry.error()));
        refresh();
    });
    auto *both = addButton(buttons, tr("Keep both"), notice.words, "secondary");
    connect(both, &QPushButton::clicked, this, [this, first, second] {
        if (const auto kept = m_logbook.duplicates.keepBoth(first, second); !kept)
            Q_EMIT failed(errorText(kept.error()));
        refresh();
    });
}

void NoticeColumn::addClockMistake(const Notice &notice, const ClockMistake &mistake, int count)
{
    auto *buttons = addCard(notice, QStringLiteral("warnCard"));
    auto *move = addButton(buttons, tr("Move %n entries", "to their right times", count),
                           notice.title, "primary");
    connect(move, &QPushButton::clicked, this, [this, mistake] {
        if (const auto moved = m_logbook.clockMistakes.move(mistake); !moved)
            Q_EMIT failed(errorText(moved.error()));
        refresh();
    });
    auto *keep = addButton(buttons, tr("Leave them"), notice.title, "secondary");
    connect(keep, &QPushButton::clicked, this, [this, mistake] {
        if (const auto kept = m_logbook.clockMistakes.keep(mistake); !kept)
            Q_EMIT failed(errorText(kept.error()));
        refresh();
    });
}

void NoticeColumn::addTwoLogs(const Notice &notice, const TwoLogs &logs)
{
    auto *buttons = addCard(notice, QStringLiteral("card"));
    auto *join = addButton(buttons, tr("Join them", "two logs of one baby"), notice.title,
                           "primary");
    connect(join, &QPushButton::clicked, this, [this, logs] {
        const BabyId shared = logs.shared.entity.babyId;
        if (const auto joined = m_logbook.splitLogs.join(logs.own.entity.babyId, shared); !joined)
            Q_EMIT failed(errorText(joined.error()));
        else
            Q_EMIT logsJoined(shared, *joined);
        refresh();
    });
    auto *both = addButton(buttons, tr("Two babies"), notice.title, "secondary");
    connect(both, &QPushButton::clicked, this, [this, logs] {
        if (const auto kept = m_logbook.duplicates.keepBoth(logs.own.id(), logs.shared.id()); !kept)
            Q_EMIT failed(errorText(kept.error()));
        refresh();
    });
}

void NoticeColumn::addMore(const Notice &notice)
{
    auto *all = new QPushButton(notice.words, this);
    setRole(*all, QStringLiteral("quiet"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        refresh();
    });
    m_cards->addWidget(all);
}

void NoticeColumn::addFolded(const Notice &notice)
{
    auto *line = new MoreButton(m_theme, notice.title, {}, this);
    line->setIconName(notice.isUrgent ? QStringLiteral("warning") : QStringLiteral("info"));
    line->setWarning(notice.isUrgent);
    connect(line, &QAbstractButton::clicked, this, [this, key = notice.key] {
        m_opened = key;
        refresh();
        if (QAbstractButton *first = firstButton())
            first->setFocus();
    });
    (notice.isUrgent ? m_urgent : m_cards)->addWidget(line);
}

void NoticeColumn::fold()
{
    m_opened.clear();
    refresh();
    if (QAbstractButton *line = firstButton())
        line->setFocus();
}

QAbstractButton *NoticeColumn::firstButton() const
{
    for (const QVBoxLayout *part : {m_urgent, m_cards}) {
        QWidget *card = part->isEmpty() ? nullptr : part->itemAt(0)->widget();
        if (auto *line = qobject_cast<QAbstractButton *>(card))
            return line;
        const auto buttons = card ? card->findChildren<QAbstractButton *>()
                                  : QList<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (each->objectName() != foldName)
                return each;
        }
    }
    return nullptr;
}

void NoticeColumn::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_folds && !m_shown.isEmpty() && m_shown.constFirst().key == m_opened;
    if (isOpen && event->key() == Qt::Key_Escape)
        fold();
    else
        QWidget::keyPressEvent(event);
}

} // namespace weehours
