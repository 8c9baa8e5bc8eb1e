// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace weehours {

/// A check box whose words go on in a second line where they have no room in one, which Qt's own
/// cuts off. Keys, clicks and screen readers meet the same check box.
class WrapCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrapCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &place) const override;

private:
    /// What the box itself and the gap behind it take of the width.
    [[nodiscard]] int boxWidth() const;
};

} // namespace weehours
