// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keyhints.h"

#include "ui/theme/laidtext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace weehours {

namespace {

constexpr int hintHeight = 22;

} // namespace

KeyHints::KeyHints(Theme &theme, const QList<Hint> &hints, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hints(hints)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<KeyHints::Placed> KeyHints::placed(int width) const
{
    QList<Placed> all;
    int x = 0;
    int y = 0;
    for (const auto &[keys, meaning] : m_hints) {
        const int words = qCeil(laidWidth(m_theme.small(), meaning)) + 1;
        int wide = words + metrics::unit;
        for (const QString &key : keys)
            wide += keyCapSize(m_theme, key).width() + metrics::unit;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += hintHeight + metrics::unit;
        }
        for (const QString &key : keys) {
            const QSize cap = keyCapSize(m_theme, key);
            all.append({QRect(QPoint(x, y + (hintHeight - cap.height()) / 2), cap), key, true});
            x += cap.width() + metrics::unit;
        }
        all.append({QRect(x, y, words, hintHeight), meaning, false});
        x += words + metrics::cardGap;
    }
    return all;
}

int KeyHints::heightForWidth(int width) const
{
    const QList<Placed> all = placed(width);
    return all.isEmpty() ? 0 : all.constLast().rect.y() + hintHeight;
}

QSize KeyHints::sizeHint() const
{
    const QList<Placed> all = placed(QWIDGETSIZE_MAX);
    return {all.isEmpty() ? 0 : all.constLast().rect.right() + 1, hintHeight};
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Placed &each : placed(width())) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), each.rect);
        if (each.isKey) {
            paintKeyCap(painter, place, m_theme, each.text);
            continue;
        }
        painter.setFont(m_theme.small());
        painter.setPen(m_theme.palette().muted);
        paintLine(painter, place, Qt::AlignCenter, each.text);
    }
}

} // namespace weehours
