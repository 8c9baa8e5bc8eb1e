// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keycap.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weehours {

void setKeyCap(QPushButton &button, const QString &key)
{
    const QString name = QStringLiteral("keycap");
    auto *cap = button.findChild<QLabel *>(name);
    if (!cap) {
        cap = new QLabel(&button);
        cap->setObjectName(name);
        setRole(*cap, name);
        cap->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *row = new QHBoxLayout(&button);
        row->setContentsMargins(metrics::cardGap, 0, metrics::cardGap, 0);
        row->addStretch();
        row->addWidget(cap, 0, Qt::AlignVCenter);
    }
    cap->setText(key);
    cap->setVisible(!key.isEmpty());
    cap->ensurePolished();
    const QString side = button.layoutDirection() == Qt::RightToLeft ? QStringLiteral("left")
                                                                     : QStringLiteral("right");
    button.setStyleSheet(key.isEmpty()
                             ? QString()
                             : QStringLiteral("QPushButton { padding-%1: %2px; }")
                                   .arg(side)
                                   .arg(metrics::cardGap + cap->sizeHint().width() + metrics::gap));
}

} // namespace weehours
