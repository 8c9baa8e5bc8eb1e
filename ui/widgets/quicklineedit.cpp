// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/quicklineedit.h"

#include "ui/kinds/kindface.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/ghostline.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/softshadow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace weehours {

namespace {

constexpr int lineHeight = 52;
constexpr int iconEdge = 18;
constexpr int capWidth = 28;

} // namespace

QuickLineEdit::QuickLineEdit(Theme &theme, Parser parser, Completer completer, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_parser(std::move(parser)),
      m_completer(std::move(completer)),
      m_edit(new GhostLine(theme, this)),
      m_icon(new QLabel(this)),
      m_words(new QLabel(this)),
      m_unclear(new QLabel(this)),
      m_enter(new QLabel(this))
{
    new SoftShadow(*this);
    setRole(*m_edit, QStringLiteral("bare"));
    m_edit->setAccessibleName(tr("Quick entry"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setRole(*m_words, QStringLiteral("muted"));
    setRole(*m_unclear, QStringLiteral("unclear"));
    m_words->setTextFormat(Qt::PlainText);
    m_unclear->setTextFormat(Qt::PlainText);
    m_unclear->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    // The preview gets the space that the typed text leaves, if that is enough for it.
    m_words->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_icon->setFixedSize(iconEdge, iconEdge);
    m_enter->setFixedSize(capWidth, 24);
    m_enter->setToolTip(tr("Enter logs it"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::cardPadding + 1, 0, metrics::cardPadding + 1, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_edit, 1);
    row->addWidget(m_icon);
    row->addWidget(m_words);
    row->addWidget(m_unclear);
    row->addWidget(m_enter);
    setFixedHeight(lineHeight);

    connect(m_edit, &QLineEdit::textChanged, this, &QuickLineEdit::refresh);
    connect(m_edit, &QLineEdit::returnPressed, this, &QuickLineEdit::submit);
    connect(&theme, &Theme::changed, this, &QuickLineEdit::refresh);
    refresh();
}

QString QuickLineEdit::text() const
{
    return m_edit->text();
}

void QuickLineEdit::setExample(const QString &example)
{
    m_edit->setPlaceholderText(tr("Type an entry: %1", "%1 is one: b 120 f 14:05").arg(example));
}

void QuickLineEdit::clear()
{
    // Unlike QLineEdit::clear() this leaves nothing to undo: the text has become an entry.
    m_edit->setText({});
}

void QuickLineEdit::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QuickLineEdit::refresh()
{
    const QString text = m_edit->text().trimmed();
    m_preview = text.isEmpty() ? Preview{} : m_parser(text);
    m_icon->setVisible(m_preview.ok);
    m_enter->setVisible(m_preview.ok);
    if (m_preview.ok) {
        m_icon->setPixmap(iconPixmap(iconNameFor(m_preview.kind, m_preview.fields),
                                     kindColours(m_theme.palette(), m_preview.kind).ink, iconEdge,
                                     devicePixelRatioF()));
        QPixmap cap(QSize(capWidth, 24) * devicePixelRatioF());
        cap.setDevicePixelRatio(devicePixelRatioF());
        cap.fill(Qt::transparent);
        QPainter painter(&cap);
        paintKeyCap(painter, QRectF(0, 0, capWidth, 24), m_theme, QString());
        painter.drawPixmap((capWidth - 14) / 2, 4,
                           iconPixmap(QStringLiteral("enter"), m_theme.palette().muted, 14,
                                      devicePixelRatioF()));
        painter.end();
        m_enter->setPixmap(cap);
    }
    fit();
    update();
    m_offer = 0;
    offer();
}

void QuickLineEdit::offer()
{
    const bool isEmpty = m_edit->text().isEmpty();
    m_offers = m_completer && !isEmpty ? m_completer(m_edit->text()) : QStringList();
    const QString typed = m_edit->text().section(u' ', -1);
    const QString whole = m_offers.value(m_offer);
    m_edit->setGhost(whole.mid(typed.size()));
    QStringList said{m_preview.words, m_preview.unclear};
    said.removeAll(QString());
    const QString words = said.join(QStringLiteral(". "));
    m_edit->setAccessibleDescription(whole.isEmpty() ? words : tr("%1. Tab: %2").arg(words, whole));
}

bool QuickLineEdit::complete()
{
    if (m_edit->ghost().isEmpty())
        return false;
    m_edit->insert(m_edit->ghost() + u' ');
    return true;
}

bool QuickLineEdit::correct()
{
    QStringList words = m_edit->text().split(u' ');
    const qsizetype at = m_preview.typed.isEmpty() ? -1 : words.indexOf(m_preview.typed);
    if (at < 0)
        return false;
    const auto before = static_cast<int>(words.mid(0, at).join(u' ').size() + (at > 0 ? 1 : 0));
    m_edit->setSelection(before, static_cast<int>(m_preview.typed.size()));
    m_edit->insert(QString(m_preview.meant));
    m_edit->end(false);
    return true;
}

bool QuickLineEdit::takesKey(int key)
{
    switch (key) {
    case Qt::Key_Tab: return complete() || correct();
    case Qt::Key_Right: return m_edit->cursorPosition() == m_edit->text().size() && complete();
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_offers.size() < 2)
            return false;
        m_offer = (m_offer + (key == Qt::Key_Down ? 1 : m_offers.size() - 1)) % m_offers.size();
        offer();
        return true;
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else
            m_edit->clear();
        return true;
    default: return false;
    }
}

void QuickLineEdit::fit()
{
    // The preview has half of the line, or more where the typed text needs less.
    const int typed = m_edit->fontMetrics().horizontalAdvance(m_edit->text());
    const int rest = width() - typed - metrics::cardPadding;
    const int room = qMax(0, qMax(width() / 2, qMin(rest, width() * 4 / 5)) - metrics::cardPadding
                                 - capWidth - iconEdge);
    const auto put = [](QLabel &label, const QString &text, int most) {
        const QFontMetrics metrics = label.fontMetrics();
        const QString words = metrics.elidedText(text, Qt::ElideRight, most);
        const int wide = words.isEmpty() ? 0 : metrics.horizontalAdvance(words) + 2;
        label.setVisible(!words.isEmpty());
        label.setText(words);
        label.setFixedWidth(wide);
        label.setToolTip(words == text ? QString() : text);
        return wide;
    };
    // Words that were not understood need correcting, so they are elided last.
    const int taken = put(*m_unclear, m_preview.unclear, room);
    put(*m_words, m_preview.words, qMax(0, room - taken));
    const bool isCut = m_unclear->text() != m_preview.unclear || m_words->text() != m_preview.words;
    if (isCut && m_edit->hasFocus()) {
        m_words->hide();
        m_unclear->hide();
        showBelow();
    } else if (m_below) {
        m_below->hide();
    }
}

void QuickLineEdit::showBelow()
{
    if (m_below && m_below->parentWidget() != window())
        delete m_below;
    if (!m_below) {
        m_below = new QFrame(window());
        m_below->setObjectName(QStringLiteral("quickPreview"));
        setRole(*m_below, QStringLiteral("popover"));
        m_allWords = new QLabel(m_below);
        m_allUnclear = new QLabel(m_below);
        setRole(*m_allUnclear, QStringLiteral("unclear"));
        auto *column = new QVBoxLayout(m_below);
        column->setContentsMargins(metrics::cardPadding, metrics::cardGap, metrics::cardPadding,
                                   metrics::cardGap);
        column->setSpacing(metrics::unit);
        for (QLabel *label : {m_allWords, m_allUnclear}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }
    m_allWords->setText(m_preview.words);
    m_allWords->setVisible(!m_preview.words.isEmpty());
    m_allUnclear->setText(m_preview.unclear);
    m_allUnclear->setVisible(!m_preview.unclear.isEmpty());
    placeBelow();
    m_below->show();
    m_below->raise();
}

void QuickLineEdit::placeBelow()
{
    if (!m_below)
        return;
    const int tall = m_below->layout()->totalHeightForWidth(width());
    m_below->setGeometry(QRect(mapTo(window(), QPoint(0, height() + metrics::unit)),
                               QSize(width(), tall)));
}

void QuickLineEdit::submit()
{
    if (m_preview.ok)
        Q_EMIT submitted(m_edit->text().trimmed());
}

// Without typing to undo, the key goes to the log, where it undoes the last entry.
bool QuickLineEdit::isForTheLog(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Undo) && !m_edit->isUndoAvailable())
           || (key.matches(QKeySequence::Redo) && !m_edit->isRedoAvailable());
}

bool QuickLineEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            // Once the field has, or has not, the focus.
            QMetaObject::invokeMethod(this, &QuickLineEdit::fit, Qt::QueuedConnection);
            update();
        }
        if (event->type() == QEvent::ShortcutOverride
            && isForTheLog(*static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key())) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickLineEdit::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
    placeBelow();
}

void QuickLineEdit::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    placeBelow();
}

void QuickLineEdit::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_below)
        m_below->hide();
}

void QuickLineEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &palette = m_theme.palette();
    paintPanel(painter, rect(), metrics::cardRadius, palette.surface, palette.line);
    if (m_edit->hasFocus())
        paintFocusRing(painter, rect(), metrics::cardRadius, palette.accent);
}

} // namespace weehours
