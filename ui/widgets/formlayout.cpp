// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formlayout.h"

#include "ui/theme/metrics.h"

namespace weehours {

FormLayout::FormLayout(QWidget *parent) : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(metrics::cardGap);
    setVerticalSpacing(metrics::cardGap);
    setRowWrapPolicy(QFormLayout::WrapLongRows);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FormLayout::setGeometry(const QRect &rect)
{
    // QFormLayout keeps the height for two widths, the preferred one and another, but the heights
    // of the rows only for the width asked for last. A size hint that was asked for in between
    // would leave a narrow form with the rows of the preferred width. Asking for a third width
    // makes it find the rows of this one again.
    if (rect != geometry() && hasHeightForWidth())
        heightForWidth(rect.width() + 1);
    QFormLayout::setGeometry(rect);
}

} // namespace weehours
