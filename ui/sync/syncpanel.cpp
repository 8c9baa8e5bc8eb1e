// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncpanel.h"

#include "ui/sync/syncwords.h"
#include "ui/theme/metrics.h"
#include "ui/words/entrywords.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace weehours {

namespace {

constexpr int panelWidth = 400;
// More than these would fill the screen; the number says how many there are.
constexpr int shownRefusals = 5;

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

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
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

} // namespace

SyncPanel::SyncPanel(Logbook &logbook, SyncEngine &engine, Session &session, QWidget *parent)
    : Card(parent),
      m_logbook(logbook),
      m_engine(engine),
      m_session(session),
      m_title(label({}, "heading", this)),
      m_detail(label({}, "muted", this)),
      m_babies(new QVBoxLayout),
      m_refused(new QVBoxLayout),
      m_act(button({}, "primary", this)),
      m_share(button(tr("Share …"), "secondary", this))
{
    setRole(QStringLiteral("popover"));
    setAccessibleName(tr("Sync"));
    setFixedWidth(panelWidth);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_act);
    buttons->addWidget(m_share);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                               metrics::cardPadding);
    column->setSpacing(metrics::cardGap);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addLayout(m_babies);
    column->addLayout(m_refused);
    column->addLayout(buttons);
    connect(&m_engine, &SyncEngine::statusChanged, this, &SyncPanel::refresh);
    connect(&m_logbook, &Logbook::statusChanged, this, &SyncPanel::refresh);
    connect(m_share, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT shareRequested();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_session.isSignedIn()) {
            m_engine.syncSoon();
        } else {
            hide();
            Q_EMIT signInRequested();
        }
    });
    hide();
}

void SyncPanel::popUp(QPoint rightTop)
{
    m_rightTop = rightTop;
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
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : sizeHint().height();
    const int left = qMax(metrics::cardGap, m_rightTop.x() - width);
    setGeometry(left, m_rightTop.y(), width,
                qMin(wanted, parentWidget()->height() - m_rightTop.y() - metrics::cardGap));
}

void SyncPanel::refresh()
{
    if (!isVisible())
        return;
    const SyncStatus status = m_engine.status();
    const auto &account = m_session.account();
    const SyncWords words = syncWords(status, account ? account->server.host() : QString(),
                                      SystemClock().now());
    m_title->setText(words.brief);
    m_detail->setText(words.detail);
    showBabies(status);
    showRefused(status.failed);
    m_act->setText(m_session.isSignedIn() ? tr("Sync now") : tr("Sign in …"));
    m_share->setVisible(m_session.isSignedIn());
    place();
    // What is new in it has its height only once it is shown.
    QMetaObject::invokeMethod(this, &SyncPanel::place, Qt::QueuedConnection);
}

void SyncPanel::showBabies(const SyncStatus &status)
{
    clear(m_babies);
    for (const BabySyncStatus &baby : status.babies) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new QLabel(baby.name.isEmpty() ? tr("A baby") : baby.name, line));
        row->addStretch();
        QString words = tr("only here");
        const bool revoked = baby.access == Access::Revoked;
        if (revoked)
            words = tr("no access any more");
        else if (baby.waiting > 0 && m_session.account())
            words = tr("%n waiting", "changes still to be sent", baby.waiting);
        else if (baby.lastSyncAt)
            words = tr("last in step %1").arg(timeText(*baby.lastSyncAt));
        row->addWidget(label(words, revoked ? "warn" : "muted", line));
        m_babies->addWidget(line);
    }
}

void SyncPanel::showRefused(int count)
{
    clear(m_refused);
    if (count == 0)
        return;
    m_refused->addWidget(label(tr("%n change(s) refused", nullptr, count), "small", this));
    const auto rows = m_logbook.refused().value_or(QList<OutboxRow>());
    for (const OutboxRow &row : rows.mid(0, shownRefusals))
        addRefused(row);
}

void SyncPanel::addRefused(const OutboxRow &row)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    const QString title = refusedTitle(row);
    column->addWidget(new QLabel(title, box));
    const QString reason = row.error ? row.error->detail : QString();
    column->addWidget(label(reason, "small", box));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    const auto add = [&](const QString &text, auto &&act) {
        auto *one = button(text, "secondary", box);
        one->setAccessibleName(tr("%1: %2").arg(text, title));
        connect(one, &QPushButton::clicked, this, act);
        buttons->addWidget(one);
    };
    const MutationId id = row.mutation.mutationId;
    add(tr("Retry"), [this, id] {
        if (const auto done = m_logbook.retry(id); !done)
            m_detail->setText(done.error().detail);
    });
    add(tr("Copy"), [title, reason, payload = row.mutation.payload] {
        const QString fields = QString::fromUtf8(QJsonDocument(payload).toJson());
        QApplication::clipboard()->setText(title + u'\n' + reason + u'\n' + fields);
    });
    add(tr("Discard"), [this, id] {
        if (const auto done = m_logbook.discard(id); !done)
            m_detail->setText(done.error().detail);
    });
    buttons->addStretch();
    column->addLayout(buttons);
    m_refused->addWidget(box);
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
    if (event->type() == QEvent::MouseButtonPress) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            hide();
    }
    return Card::eventFilter(watched, event);
}

} // namespace weehours
