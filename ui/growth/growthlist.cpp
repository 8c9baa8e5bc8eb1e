// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthlist.h"

#include "ui/growth/growthpointtable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sayrow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace weehours {

namespace {

constexpr int growthRowHeight = 46;

class GrowthRowPainter : public QStyledItemDelegate
{
public:
    GrowthRowPainter(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, growthRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto text = [&index](GrowthPointTable::Column column) {
            return index.siblingAtColumn(column).data().toString();
        };
        const Palette &palette = m_theme.palette();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (isChosen) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(blend(palette.accent, palette.surface, 0.16));
            painter->drawRoundedRect(option.rect, metrics::buttonRadius, metrics::buttonRadius);
            if (option.state.testFlag(QStyle::State_HasFocus))
                paintFocusRing(*painter, option.rect, metrics::buttonRadius, palette.accent);
        } else {
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(),
                                    1),
                              palette.line);
        }
        const QRect room = option.rect.adjusted(metrics::cardGap, 6, -metrics::cardGap, -6);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        const auto line = [&](int top, const QString &before, const QString &after) {
            const QRect place(room.left(), room.top() + top, room.width(), 17);
            painter->drawText(place, static_cast<int>(leading | Qt::AlignVCenter), before);
            painter->drawText(place, static_cast<int>(trailing | Qt::AlignVCenter), after);
        };
        painter->setFont(m_theme.medium());
        painter->setPen(palette.text);
        line(0, text(GrowthPointTable::Day), text(GrowthPointTable::Value));
        painter->setFont(m_theme.small());
        painter->setPen(isChosen ? palette.text : palette.muted);
        QStringList rest{text(GrowthPointTable::Percentile), text(GrowthPointTable::Gain)};
        rest.removeAll(QString());
        line(18, text(GrowthPointTable::Age), rest.join(QStringLiteral(" · ")));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

GrowthList::GrowthList(Theme &theme, GrowthPointTable &model, QWidget *parent) : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new GrowthRowPainter(theme, this));
    setRole(*this, QStringLiteral("bare"));
    setAccessibleName(tr("Measurements"));
    sayRowWithKeyboard(*this);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
}

void GrowthList::chooseRow(int row)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(model()->index(row, 0));
    viewport()->update();
}

int GrowthList::contentHeight() const
{
    return model()->rowCount() * growthRowHeight;
}

void GrowthList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowChosen(current.row());
}

void GrowthList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT openRequested(currentIndex().row());
        return;
    }
    // Letters are the window's shortcuts.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace weehours
