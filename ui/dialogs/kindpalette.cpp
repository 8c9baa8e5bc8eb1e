// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/kindpalette.h"

#include "ui/kinds/entrywords.h"
#include "ui/kinds/kindface.h"
#include "ui/settings/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/painting.h"
#include "ui/words/timewords.h"
#include "ui/words/unbroken.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace weehours {

namespace {

constexpr int paletteWidth = 512;
constexpr int kindRowHeight = 46;
constexpr int rowLineHeight = 18;
constexpr int headingHeight = 28;
constexpr int mostRows = 12;
constexpr int latelyDays = 14;

enum RowRole {
    DetailRole = Qt::UserRole,
    KindRole,   ///< the kind whose icon is shown
    FieldsRole, ///< of an entry, for the icon
    KeyRole,    ///< its key cap
    WhatRole,   ///< the row's What
    PinRole,    ///< whether it has its own button; invalid if it cannot have one
    TopicRole,  ///< what has the button: the kind, or an activity with a name of its own
};
enum class What { Heading, Kind, Own, Line, Note };

What whatOf(const QModelIndex &row)
{
    return static_cast<What>(row.data(WhatRole).toInt());
}

constexpr int leastForPinText = 420;

/// Whether a word of the title begins with the text.
bool begins(const QString &title, const QString &text)
{
    if (title.startsWith(text, Qt::CaseInsensitive))
        return true;
    const QStringList words = title.split(u' ');
    return std::ranges::any_of(words, [&text](const QString &word) {
        return word.startsWith(text, Qt::CaseInsensitive);
    });
}

class KindRowPainter : public QStyledItemDelegate
{
public:
    KindRowPainter(const Theme &theme, QListView *list)
        : QStyledItemDelegate(list), m_theme(theme), m_list(*list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        if (whatOf(index) == What::Heading)
            return {0, headingHeight};
        // Always leaves room for the scroll bar, so that row heights do not depend on it.
        int room = m_list.width() - 2 * m_list.frameWidth()
                   - m_list.verticalScrollBar()->sizeHint().width() - 3 * metrics::cardGap
                   - metrics::rowTile - metrics::unit;
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            room -= keyCapSize(m_theme, key).width() + metrics::cardGap;
        if (index.data(PinRole).isValid())
            room -= pinWidth(index.data(PinRole).toBool());
        return {0, kindRowHeight - rowLineHeight
                       + detailHeight(unbroken(index.data(DetailRole).toString()), room)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (whatOf(index) == What::Heading)
            paintHeading(*painter, option, index.data().toString());
        else
            paintKind(*painter, option, index);
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QString &text) const
    {
        const Palette &palette = m_theme.palette();
        const QRect room = option.rect.adjusted(metrics::cardGap, 0, -metrics::cardGap, 0);
        painter.setFont(m_theme.small());
        painter.setPen(palette.muted);
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        paintLine(painter, room, start | Qt::AlignVCenter, text);
        const int width = qCeil(laidWidth(m_theme.small(), text)) + metrics::cardGap;
        const QRect line(room.left() + width, room.center().y(), room.width() - width, 1);
        painter.fillRect(QStyle::visualRect(option.direction, room, line), palette.line);
    }

    void paintKind(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Palette &palette = m_theme.palette();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const auto mirrored = [&option](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place);
        };
        if (isChosen) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(blend(palette.accent, palette.surface, 0.16));
            painter.drawRoundedRect(option.rect, metrics::buttonRadius, metrics::buttonRadius);
        }
        const QRect room = option.rect.adjusted(metrics::cardGap, 0, -metrics::cardGap, 0);
        const QString kindName = index.data(KindRole).toString();
        const QRect tile(room.left(), room.center().y() - metrics::rowTile / 2 + 1,
                         metrics::rowTile, metrics::rowTile);
        paintIconTile(painter, mirrored(tile),
                      iconNameFor(kindName, index.data(FieldsRole).toJsonObject()),
                      kindColours(palette, kindName), metrics::iconSize);
        int right = room.right();
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty()) {
            const QSize cap = keyCapSize(m_theme, key);
            right -= cap.width();
            paintKeyCap(painter,
                        mirrored(QRect(right, room.center().y() - cap.height() / 2 + 1, cap.width(),
                                       cap.height())),
                        m_theme, key);
            right -= metrics::cardGap;
        }
        if (const QVariant pin = index.data(PinRole); pin.isValid() && (isChosen || pin.toBool()))
            right = paintPin(painter, option,
                             QRect(room.left(), room.top(), right - room.left(), room.height()),
                             pin.toBool());
        const int left = tile.right() + metrics::cardGap;
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const QString title = index.data().toString();
        const QString detail = unbroken(index.data(DetailRole).toString());
        const int wide = right - left;
        const int high = detailHeight(detail, wide);
        // Centred in a row that is taller because it can be pinned.
        int top = room.top() + 5
                  + qMax(0, room.height() - kindRowHeight - high + rowLineHeight) / 2;
        painter.setFont(m_theme.medium());
        painter.setPen(palette.text);
        paintLine(painter, mirrored(QRect(left, top, wide, rowLineHeight)),
                  start | Qt::AlignVCenter, title);
        top += rowLineHeight;
        painter.setFont(m_theme.small());
        painter.setPen(isChosen ? palette.text : palette.muted);
        const QRect place = mirrored(QRect(left, top, wide, high));
        if (laidWidth(m_theme.small(), detail) <= wide)
            paintLine(painter, place, start | Qt::AlignVCenter, detail);
        else
            painter.drawText(place, static_cast<int>(start | Qt::AlignVCenter | Qt::TextWordWrap),
                             detail);
    }

    /// The height of the text below a row's title at a width, in pixels; at least one line.
    [[nodiscard]] int detailHeight(const QString &detail, int width) const
    {
        if (laidWidth(m_theme.small(), detail) <= width)
            return rowLineHeight;
        const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
        const QFontMetrics small(m_theme.small());
        return qMax(rowLineHeight, small.boundingRect(room, Qt::TextWordWrap, detail).height());
    }

    /// The word beside a row's pin. A narrow list has none: it would take a line from the detail,
    /// and the foot of the palette says it.
    [[nodiscard]] QString pinText(bool isPinned, bool isChosen) const
    {
        if (m_list.width() < leastForPinText)
            return {};
        return !isChosen  ? KindPalette::tr("pinned", "a kind with its own button")
               : isPinned ? KindPalette::tr("Unpin", "takes a kind's own button")
                          : KindPalette::tr("Pin", "gives a kind a button");
    }

    /// The maximum width of the pin and its word, in pixels.
    [[nodiscard]] int pinWidth(bool isPinned) const
    {
        const QFont small = m_theme.small();
        const qreal words = qMax(laidWidth(small, pinText(isPinned, true)),
                                 isPinned ? laidWidth(small, pinText(true, false)) : 0);
        return qCeil(words) + 1 + metrics::unit + metrics::smallIcon + metrics::gap;
    }

    /// Paints at the right whether the kind is pinned or can be; returns the remaining room.
    int paintPin(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                 bool isPinned) const
    {
        const Palette &palette = m_theme.palette();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const QString text = pinText(isPinned, isChosen);
        const QColor colour = isChosen ? palette.text : palette.muted;
        painter.setFont(m_theme.small());
        painter.setPen(colour);
        const int words = qCeil(laidWidth(m_theme.small(), text)) + 1;
        const QRect place(room.right() - words, room.top(), words, room.height());
        paintLine(painter, QStyle::visualRect(option.direction, option.rect, place),
                  Qt::AlignCenter, text);
        const QRect mark(place.left() - metrics::unit - metrics::smallIcon,
                         room.center().y() - metrics::smallIcon / 2 + 1, metrics::smallIcon,
                         metrics::smallIcon);
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, mark).topLeft(),
                           iconPixmap(QStringLiteral("pin"), colour, metrics::smallIcon,
                                      painter.device()->devicePixelRatioF()));
        return mark.left() - metrics::gap;
    }

    const Theme &m_theme;
    const QListView &m_list;
};

} // namespace

KindPalette::KindPalette(Theme &theme, const LogReader &logbook, Settings &settings,
                         const BabyId &babyId, QuickLineEdit::Parser parser, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_theme(theme),
      m_settings(settings),
      m_now(logbook.now()),
      m_parser(std::move(parser)),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_rows(new QStandardItemModel(this)),
      m_full(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log something"));
    m_edit->setPlaceholderText(tr("A kind, or an entry: t 38.4"));
    m_edit->setAccessibleName(tr("A kind, or an entry"));
    setRole(*m_edit, QStringLiteral("tall"));
    m_edit
        ->addAction(icon(QStringLiteral("search"), theme.palette().muted),
                    QLineEdit::LeadingPosition)
        ->setText(m_edit->accessibleName());
    m_edit->installEventFilter(this);
    setRole(*m_list, QStringLiteral("bare"));
    m_list->setAccessibleName(tr("Kinds"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new KindRowPainter(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *keys = new KeyHints(
        theme,
        {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
         {{tr("Enter", "a key")}, tr("log", "what Enter does")},
         {{QKeySequence(Qt::ALT | Qt::Key_P).toString(QKeySequence::NativeText)},
          tr("pin at the left")}},
        this);
    auto *close = new KeyHints(theme, {{{QStringLiteral("Esc")}, tr("close")}}, this);
    auto *divider = new QFrame(this);
    setRole(*divider, QStringLiteral("divider"));
    m_full->setText(tr("%n kinds have a button already. Unpin one of them first.", nullptr,
                       static_cast<int>(mostPins)));
    m_full->setWordWrap(true);
    setRole(*m_full, QStringLiteral("unclear"));
    m_full->hide();
    auto *frame = new QFrame(this);
    setRole(*frame, QStringLiteral("popover"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metrics::cardGap, metrics::cardGap, metrics::cardGap,
                               metrics::cardGap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_full);
    column->addWidget(divider);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::cardGap);
    foot->addWidget(keys, 1);
    foot->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(foot);

    for (const KindSpec &spec : kinds()) {
        const KindFace *face = findFace(spec.name);
        if (!spec.isLogEntry || !face)
            continue;
        const Known known{face, logbook.last(babyId, spec.name).value_or(std::nullopt)};
        const bool isLately = known.last
                              && known.last->startedAt()
                                     > m_now.plusMsecs(-latelyDays * msecsPerDay);
        (isLately ? m_lately : m_notLately).append(known);
    }
    std::ranges::stable_sort(m_lately, [](const Known &a, const Known &b) {
        return a.last->startedAt() > b.last->startedAt();
    });
    m_own = logbook.namedActivities(babyId).value_or(QList<Entry>());
    connect(m_edit, &QLineEdit::textChanged, this, &KindPalette::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &row) {
        m_list->setCurrentIndex(row);
        choose();
    });
    // A row's height depends on the wrapped text at the list's width.
    const QWidget *window = parentWidget()->window();
    resize(qMin(paletteWidth, window->width()), height());
    whole->activate();
    column->activate();
    fill();
    // As high as its rows, but at most twelve.
    int rows = 0;
    for (int row = 0; row < qMin(m_rows->rowCount(), mostRows + 2); ++row)
        rows += m_list->sizeHintForRow(row);
    const int around = column->totalMinimumSize().height() - m_list->minimumSizeHint().height();
    m_list->setMinimumHeight(2 * kindRowHeight);
    resize(qMin(paletteWidth, window->width()),
           qMin(around + rows + metrics::unit, window->height()));
    m_edit->setFocus();
}

void KindPalette::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(static_cast<int>(What::Heading), WhatRole);
    m_rows->appendRow(item);
}

void KindPalette::addKind(const Known &known, bool saysLast)
{
    QString detail = known.face->example.said();
    if (known.last) {
        const Instant then = known.last->endedAt().value_or(known.last->startedAt());
        const QString ago = agoText(then, m_now);
        const bool isJustNow = m_now.msecs - then.msecs < msecsPerMinute;
        detail = saysLast && !isJustNow
                     ? tr("last %1", "the last entry of a kind; %1 is how long ago").arg(ago)
                     : ago;
        // A kind without details, such as a bath, has only its name as the title.
        if (const QString title = entryTitle(*known.last); title != known.face->title.said())
            detail = QStringLiteral("%1 · %2").arg(detail, title);
    }
    auto *item = new QStandardItem(known.face->title.said());
    item->setData(detail, DetailRole);
    item->setData(QString(known.face->kind), KindRole);
    if (known.last)
        item->setData(known.last->entity.data, FieldsRole);
    item->setData(keyText(*known.face), KeyRole);
    item->setData(static_cast<int>(What::Kind), WhatRole);
    addPinnable(item, {QString(known.face->kind)});
}

void KindPalette::addPinnable(QStandardItem *item, const Topic &topic)
{
    const QStringList pins = m_settings.pins();
    const auto pin = std::ranges::find_if(pins, [&topic](const QString &each) {
        return Topic::fromString(each) == topic;
    });
    const bool isPinned = pin != pins.cend();
    item->setData(isPinned, PinRole);
    // As the name was written when it got its button.
    item->setData(isPinned ? *pin : topic.toString(), TopicRole);
    QString said = tr("%1, %2", "a kind and what is known of it")
                       .arg(item->text(), item->data(DetailRole).toString());
    if (isPinned)
        said = tr("%1, %2", "a kind and what is known of it")
                   .arg(said, tr("pinned", "a kind with its own button"));
    item->setData(said, Qt::AccessibleTextRole);
    m_rows->appendRow(item);
}

void KindPalette::addOwn(const Entry &last)
{
    const Instant then = last.endedAt().value_or(last.startedAt());
    const QString detail = tr("an activity of your own · last %1", "%1 is how long ago")
                               .arg(agoText(then, m_now));
    auto *item = new QStandardItem(last.text(field::name));
    item->setData(detail, DetailRole);
    item->setData(QString(kind::activity), KindRole);
    item->setData(last.entity.data, FieldsRole);
    item->setData(static_cast<int>(What::Own), WhatRole);
    addPinnable(item, {QString(kind::activity), item->text()});
}

void KindPalette::togglePin()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid() || !row.data(PinRole).isValid())
        return;
    const Topic topic = Topic::fromString(row.data(TopicRole).toString());
    const bool hadRoom = m_settings.togglePin(row.data(TopicRole).toString());
    m_full->setVisible(!hadRoom);
    fill();
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (Topic::fromString(m_rows->index(i, 0).data(TopicRole).toString()) == topic)
            m_list->setCurrentIndex(m_rows->index(i, 0));
    }
    if (hadRoom)
        Q_EMIT pinsChanged();
}

void KindPalette::addWhenTyped(const QString &typed)
{
    const auto isLetter = [&typed](const Known &known) {
        return typed.compare(keyText(*known.face), Qt::CaseInsensitive) == 0;
    };
    QList<Known> found;
    for (const Known &known : m_lately + m_notLately) {
        if (isLetter(known))
            found.prepend(known);
        else if (begins(known.face->title.said(), typed))
            found.append(known);
    }
    const bool isKey = !found.isEmpty() && isLetter(found.constFirst());
    const QuickLineEdit::Preview preview = isKey ? QuickLineEdit::Preview{} : m_parser(typed);
    if (preview.ok) {
        auto *item = new QStandardItem(preview.words);
        item->setData(tr("Enter logs it"), DetailRole);
        item->setData(preview.kind, KindRole);
        item->setData(preview.fields, FieldsRole);
        item->setData(static_cast<int>(What::Line), WhatRole);
        m_rows->appendRow(item);
    }
    for (const Known &known : std::as_const(found))
        addKind(known, false);
    for (const Entry &own : std::as_const(m_own)) {
        if (begins(own.text(field::name), typed))
            addOwn(own);
    }
    if (m_rows->rowCount() > 0)
        return;
    auto *item = new QStandardItem(tr("Log it as a note"));
    item->setData(tr("No kind is called “%1”.").arg(typed), DetailRole);
    item->setData(QString(kind::note), KindRole);
    item->setData(static_cast<int>(What::Note), WhatRole);
    m_rows->appendRow(item);
}

void KindPalette::fill()
{
    m_rows->clear();
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) {
        bool saysLast = true;
        // Usual kinds with their own button are listed only when they are typed.
        const QStringList pins = m_settings.pins();
        const auto hasButton = [&pins](const Known &known) {
            return std::ranges::find(usualPins, known.face->kind) != usualPins.end()
                   && pins.contains(QString(known.face->kind));
        };
        QList<Known> lately = m_lately;
        lately.removeIf(hasButton);
        QList<Known> others = m_notLately;
        others.removeIf(hasButton);
        if (!lately.isEmpty())
            addHeading(tr("Used lately"));
        for (const Known &known : std::as_const(lately)) {
            addKind(known, saysLast);
            saysLast = false;
        }
        if (!others.isEmpty())
            addHeading(tr("Not used lately"));
        for (const Known &known : std::as_const(others))
            addKind(known, true);
        for (const Entry &own : std::as_const(m_own))
            addOwn(own);
    } else {
        addWhenTyped(typed);
    }
    moveChoice(1);
}

void KindPalette::moveChoice(int step)
{
    const QModelIndex now = m_list->currentIndex();
    int row = now.isValid() ? now.row() + step : 0;
    while (row >= 0 && row < m_rows->rowCount() && whatOf(m_rows->index(row, 0)) == What::Heading)
        row += step;
    if (row < 0 || row >= m_rows->rowCount())
        return;
    m_list->setCurrentIndex(m_rows->index(row, 0));
    m_edit->setAccessibleDescription(m_rows->index(row, 0).data(Qt::AccessibleTextRole).toString());
}

void KindPalette::choose()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid())
        return;
    const What what = whatOf(row);
    const QString kindName = row.data(KindRole).toString();
    const QString title = row.data().toString();
    const QString typed = m_edit->text().trimmed();
    accept();
    switch (what) {
    case What::Heading: return;
    case What::Kind: Q_EMIT kindChosen(kindName); return;
    case What::Own: Q_EMIT activityChosen(title); return;
    case What::Line: Q_EMIT lineChosen(typed); return;
    case What::Note: Q_EMIT noteChosen(typed); return;
    }
}

bool KindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() == Qt::AltModifier && press->key() == Qt::Key_P) {
        togglePin();
        return true;
    }
    switch (press->key()) {
    case Qt::Key_Up: moveChoice(-1); return true;
    case Qt::Key_Down: moveChoice(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace weehours
