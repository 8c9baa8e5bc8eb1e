// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncpanel.h"

#include "core/logbook/wallclock.h"
#include "ui/kinds/complaintwords.h"
#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/wraprow.h"
#include "ui/words/messagewords.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace weehours {

namespace {

constexpr int panelWidth = 400;
// More would fill the screen; the number says how many there are.
constexpr int shownRefusals = 5;
constexpr int shownWaiting = 20;
// Of what scrolls, a line or two has to be seen.
constexpr int leastTold = 72;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

// What is added to a layout is shown by a later event, and would be missing until then.
void showNow(const QVBoxLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            widget->show();
    }
}

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *result = new QLabel(unbroken(text), parent);
    result->setProperty("role", QString::fromLatin1(role));
    result->setWordWrap(true);
    return result;
}

QPushButton *button(const QString &text, const char *role, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    setRole(*result, QString::fromLatin1(role));
    return result;
}

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    setRole(*line, QStringLiteral("divider"));
    return line;
}

} // namespace

SyncPanel::SyncPanel(Logbook &logbook, SyncEngine &engine, Session &session, QWidget *parent)
    : Card(parent),
      m_logbook(logbook),
      m_engine(engine),
      m_session(session),
      m_title(label({}, "heading", this)),
      m_detail(label({}, "muted", this)),
      m_babies(new QVBoxLayout),
      m_conflicts(new QVBoxLayout),
      m_refused(new QVBoxLayout),
      m_waiting(new QVBoxLayout),
      m_scroll(new QScrollArea(this)),
      m_inside(new QWidget(m_scroll)),
      m_showWaiting(button({}, "secondary", this)),
      m_act(button({}, "primary", this)),
      m_share(button(tr("Share …"), "secondary", this)),
      m_buttons(new WrapRow(this))
{
    setRole(QStringLiteral("popover"));
    setAccessibleName(tr("Sync"));
    setFixedWidth(panelWidth);
    m_buttons->setFilling(false);
    for (QPushButton *one : {m_act, m_showWaiting, m_share})
        m_buttons->add(one);
    // The content can be long: it scrolls between the heading and the buttons.
    m_inside->setObjectName(QStringLiteral("scrolled"));
    auto *told = new QVBoxLayout(m_inside);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(metrics::cardGap);
    // What needs the person comes first.
    for (QVBoxLayout *part : {m_conflicts, m_refused, m_babies, m_waiting}) {
        part->setSpacing(metrics::gap);
        told->addLayout(part);
    }
    told->addWidget(divider(m_inside));
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The default minimum would be higher than a short list needs.
    m_scroll->setMinimumHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);
    connect(&m_engine, &SyncEngine::statusChanged, this, &SyncPanel::refresh);
    connect(&m_logbook, &Logbook::statusChanged, this, &SyncPanel::refresh);
    connect(m_share, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT shareRequested();
    });
    connect(m_act, &QPushButton::clicked, this, &SyncPanel::act);
    connect(m_showWaiting, &QPushButton::clicked, this, [this] {
        m_tellsWaiting = true;
        refresh();
    });
    hide();
}

template <typename T>
void SyncPanel::tellProblem(const Result<T> &done)
{
    if (!done)
        m_detail->setText(errorText(done.error()));
}

void SyncPanel::act()
{
    if (m_session.isSignedIn()) {
        m_engine.syncSoon();
        return;
    }
    hide();
    if (m_session.account())
        Q_EMIT signInRequested();
    else
        Q_EMIT shareRequested();
}

void SyncPanel::popUp(QPoint rightTop)
{
    m_tellsWaiting = false;
    // The indicator may have been scrolled out of a low window.
    m_rightTop = {rightTop.x(), qMax(metrics::cardGap, rightTop.y())};
    show();
    refresh();
    raise();
    m_act->setFocus();
    qApp->installEventFilter(this);
}

void SyncPanel::place()
{
    const int width = qMin(panelWidth, parentWidget()->width() - 2 * metrics::cardGap);
    setFixedWidth(width);
    layout()->activate();
    m_inside->layout()->activate();
    const int inner = width - 2 * metrics::cardPadding - 2;
    const auto heightOf = [inner](const QWidget *part) {
        part->ensurePolished();
        return part->hasHeightForWidth() ? part->heightForWidth(inner) : part->sizeHint().height();
    };
    const QLayout *told = m_inside->layout();
    const int toldHeight = told->hasHeightForWidth() ? told->totalHeightForWidth(inner)
                                                     : told->totalSizeHint().height();
    const int around = 2 * metrics::cardPadding + 2 + heightOf(m_title) + heightOf(m_detail)
                       + heightOf(m_buttons) + 3 * metrics::gap;
    // Aligned with the end of the indicator, which is at the window's edge.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored
                         ? qMin(m_rightTop.x(), parentWidget()->width() - width - metrics::cardGap)
                         : qMax(metrics::cardGap, m_rightTop.x() - width);
    setGeometry(left, m_rightTop.y(), width,
                qMin(around + toldHeight,
                     parentWidget()->height() - m_rightTop.y() - metrics::cardGap));
    const int end = lowestEnd(around + qMin(toldHeight, leastTold));
    if (end < geometry().bottom())
        resize(width, end - m_rightTop.y());
}

int SyncPanel::lowestEnd(int least) const
{
    const int end = parentWidget()->height() - metrics::cardGap;
    if (!m_below || !m_below->isVisible() || m_below->x() > geometry().right()
        || m_below->geometry().right() < x()
        || m_below->y() - metrics::gap < m_rightTop.y() + least)
        return end;
    return m_below->y() - metrics::gap;
}

void SyncPanel::keepAbove(const QWidget &widget)
{
    m_below = &widget;
}

void SyncPanel::refresh()
{
    if (!isVisible())
        return;
    const SyncStatus status = m_engine.status();
    const auto &account = m_session.account();
    const SyncWords words = syncWords(status, serverWords(account), SystemClock().now());
    m_title->setText(words.brief);
    m_detail->setText(words.detail);
    m_act->setAccessibleDescription(words.brief + u'\n' + words.detail);
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    showBabies(status);
    showConflicts();
    showRefused(status);
    showWaiting(status.waiting);
    const bool isOut = status.state == SyncStatus::State::Offline
                       || status.state == SyncStatus::State::Trouble;
    m_act->setText(!m_session.account()      ? tr("Share …")
                   : !m_session.isSignedIn() ? tr("Sign in …")
                   : isOut                   ? tr("Try now")
                                             : tr("Sync now"));
    m_share->setVisible(m_session.isSignedIn());
    const bool needs = status.failed > 0 || status.conflicts > 0;
    weehours::setRole(*m_act, needs ? QStringLiteral("secondary") : QStringLiteral("primary"));
    // The pressed button disappears with its line; the focus, and Esc with it, stays in the panel.
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        m_act->setFocus();
    place();
    // New content has its height only once it is shown.
    QMetaObject::invokeMethod(this, &SyncPanel::place, Qt::QueuedConnection);
}

void SyncPanel::showBabies(const SyncStatus &status)
{
    clear(m_babies);
    for (const BabySyncStatus &baby : status.babies) {
        m_babies->addWidget(divider(m_inside));
        auto *line = new QWidget(m_inside);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new QLabel(baby.name.isEmpty() ? tr("A baby") : baby.name, line));
        row->addStretch();
        QStringList parts;
        const bool revoked = baby.access == Access::Revoked;
        if (revoked)
            parts.append(tr("no access any more"));
        else if (baby.access == Access::Apart)
            parts.append(tr("only here"));
        else if (baby.lastSyncAt)
            parts.append(tr("last synced %1").arg(momentText(*baby.lastSyncAt, m_logbook.now())));
        else
            parts.append(m_session.account() ? tr("not synced yet") : tr("only here"));
        if (!revoked && baby.access != Access::Apart && baby.waiting > 0 && m_session.account())
            parts.append(tr("%n waiting", "changes still to be sent", baby.waiting));
        if (!revoked && baby.role == Role::Viewer)
            parts.append(tr("you can only view", "as opposed to: log and edit"));
        const QString words = parts.join(QStringLiteral(" · "));
        row->addWidget(label(words, revoked ? "warn" : "muted", line));
        m_babies->addWidget(line);
    }
    showNow(m_babies);
}

// The same as the card beside the log; the red number leads here.
void SyncPanel::showConflicts()
{
    const auto conflicts = m_logbook.conflicts.list().value_or(QList<ToldConflict>());
    QList<Decision> decisions;
    if (conflicts.size() > 1) {
        const QString many = tr("%n conflicts", nullptr, static_cast<int>(conflicts.size()));
        decisions.append({{},
                          many,
                          many,
                          tr("Decide them all at once, or one by one below."),
                          {{tr("Use all of mine"),
                            [this] { tellProblem(m_logbook.conflicts.useAllMine()); }},
                           {tr("Keep all of theirs", "other caregivers' changes"),
                            [this] { tellProblem(m_logbook.conflicts.dismissAll()); }}}});
    }
    for (const ToldConflict &told : conflicts.mid(0, shownRefusals)) {
        const ConflictValues values = conflictValues(told);
        const MutationId id = told.conflict.mine.mutationId;
        const auto &current = told.conflict.current;
        const bool isThere = current && !current->deleted;
        const QString title = conflictTitle(told, m_logbook.now());
        decisions.append({id.toString(),
                          title,
                          isThere ? tr("Two versions of one entry") : title,
                          conflictWords(told, m_logbook.self(), m_logbook.now()),
                          {{values.mine.isEmpty() ? tr("Use mine")
                                                  : tr("Use mine, %1").arg(values.mine),
                            [this, id] { tellProblem(m_logbook.conflicts.useMine(id)); }},
                           {values.theirs.isEmpty() ? tr("Keep theirs", "somebody else's change")
                                                    : tr("Keep %1").arg(values.theirs),
                            [this, id] { tellProblem(m_logbook.conflicts.dismiss(id)); }}},
                          isThere ? told.conflict.mine.entityId : EntityId(),
                          conflictEntry(told, m_logbook.now()),
                          true});
    }
    decide(m_conflicts, m_shownConflicts, {}, decisions);
}

void SyncPanel::decide(QVBoxLayout *part, QStringList &shown, const QString &words,
                       const QList<Decision> &decisions)
{
    QStringList now{words};
    for (const Decision &one : decisions) {
        now += {one.id, one.title, one.words, one.entry.toString()};
        for (const auto &choice : one.choices)
            now.append(choice.first);
    }
    if (now == shown)
        return;
    shown = now;
    clear(part);
    if (decisions.isEmpty())
        return;
    part->addWidget(divider(m_inside));
    if (!words.isEmpty())
        part->addWidget(label(words, "small", m_inside));
    for (const Decision &one : decisions)
        part->addWidget(boxOf(one));
    showNow(part);
}

// A heading, a text, and buttons.
QWidget *SyncPanel::boxOf(const Decision &decision)
{
    auto *box = new QWidget(m_inside);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    auto *heading = label(decision.heading, "strong", box);
    heading->setTextFormat(Qt::PlainText);
    column->addWidget(heading);
    if (!decision.entry.isNull()) {
        auto *show = button(PlainText::onButton(decision.entryWords), "link", box);
        show->setCursor(Qt::PointingHandCursor);
        show->setToolTip(tr("Show it in the log"));
        show->setAccessibleName(tr("Show %1", "an entry, in the log").arg(decision.entryWords));
        show->setAccessibleDescription(decision.title);
        connect(show, &QPushButton::clicked, this, [this, entry = decision.entry] {
            hide();
            Q_EMIT entryRequested(entry);
        });
        // Its letters, and not the ring of its focus, are below the heading's.
        auto *link = new QHBoxLayout;
        link->setContentsMargins(-metrics::focusWidth, 0, 0, 0);
        link->addWidget(show);
        link->addStretch();
        column->addLayout(link);
    }
    auto *words = label(decision.words, "small", box);
    if (decision.isRich)
        words->setTextFormat(Qt::RichText);
    column->addWidget(words);
    auto *buttons = new WrapRow(box);
    buttons->setFilling(false);
    // A reader reads what can be focused: the first button tells why.
    QString why = decision.isRich ? QTextDocumentFragment::fromHtml(words->text()).toPlainText()
                                  : words->text();
    for (const auto &[text, act] : decision.choices) {
        auto *one = button(text, "secondary", box);
        one->setAccessibleDescription(std::exchange(why, {}));
        one->setAccessibleName(
            tr("%1: %2", "what to do with which change").arg(text, decision.title));
        connect(one, &QPushButton::clicked, this, act);
        buttons->add(one);
    }
    column->addSpacing(metrics::unit);
    column->addWidget(buttons);
    return box;
}

void SyncPanel::showRefused(const SyncStatus &status)
{
    QList<Decision> decisions;
    const auto rows = status.failed > 0 ? m_logbook.unsent.refused().value_or(QList<OutboxRow>())
                                        : QList<OutboxRow>();
    for (const OutboxRow &row : rows.mid(0, shownRefusals)) {
        const MutationId id = row.mutation.mutationId;
        const QString title = refusedTitle(row, m_logbook.now());
        // Without access it would only be refused again.
        const bool canRetry = std::none_of(status.babies.cbegin(), status.babies.cend(),
                                           [&](const BabySyncStatus &baby) {
                                               return baby.babyId == row.babyId
                                                      && baby.access == Access::Revoked;
                                           });
        Decision decision{id.toString(), title, title, refusalText(row), {}};
        if (canRetry) {
            decision.choices.append({tr("Retry"),
                                     [this, id] { tellProblem(m_logbook.unsent.retry(id)); }});
        }
        decision.choices.append({tr("Copy"), [text = refusedText(row, m_logbook.now())] {
                                     QApplication::clipboard()->setText(text);
                                 }});
        decision.choices.append({tr("Discard"),
                                 [this, id] { tellProblem(m_logbook.unsent.discard(id)); }});
        decisions.append(decision);
    }
    decide(m_refused, m_shownRefused, tr("%n change(s) refused", nullptr, status.failed),
           decisions);
}

void SyncPanel::showWaiting(int waiting)
{
    clear(m_waiting);
    const bool offers = waiting > 0 && m_session.account().has_value();
    m_showWaiting->setVisible(offers && !m_tellsWaiting);
    m_showWaiting->setText(tr("Show the %n waiting", "changes still to be sent", waiting));
    if (!offers || !m_tellsWaiting)
        return;
    m_waiting->addWidget(divider(m_inside));
    m_waiting->addWidget(label(tr("Still to be sent"), "small", m_inside));
    const auto rows = m_logbook.unsent.waiting().value_or(QList<OutboxRow>());
    for (const OutboxRow &row : rows.mid(0, shownWaiting)) {
        auto *line = label(refusedTitle(row, m_logbook.now()), "", m_inside);
        line->setTextFormat(Qt::PlainText);
        m_waiting->addWidget(line);
    }
    if (rows.size() > shownWaiting) {
        m_waiting->addWidget(label(tr("and %n more", "changes still to be sent",
                                      static_cast<int>(rows.size()) - shownWaiting),
                                   "muted", m_inside));
    }
    showNow(m_waiting);
}

void SyncPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        Card::keyPressEvent(event);
    }
}

bool SyncPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible()) {
        qApp->removeEventFilter(this);
        return false;
    }
    const bool moves = event->type() == QEvent::Show || event->type() == QEvent::Hide
                       || event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (watched == m_below && moves)
        place();
    if (event->type() == QEvent::MouseButtonPress) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            hide();
    }
    return Card::eventFilter(watched, event);
}

} // namespace weehours
