// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrapcheckbox.h"

#include "ui/theme/metrics.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace weehours {

namespace {

// Enough for a long word; longer texts wrap at spaces.
constexpr int leastWidth = 160;

} // namespace

WrapCheckBox::WrapCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapCheckBox::boxWidth() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this).width()
           + 3 * metrics::unit;
}

int WrapCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - boxWidth() - metrics::unit), QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max(QCheckBox::sizeHint().height(), words + metrics::gap);
}

QSize WrapCheckBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::sizeHint();
    return {std::min(whole.width(), leastWidth), whole.height()};
}

bool WrapCheckBox::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void WrapCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_CheckBox, option);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           rect().adjusted(boxWidth(), 0, -metrics::unit, 0));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    style()->drawItemText(&painter, words,
                          static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap, palette(),
                          isEnabled(), text(), QPalette::WindowText);
}

} // namespace weehours
