// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace weehours {

/// The button with the baby whose log is shown: avatar, name, age, and a chevron, since it opens
/// the list of babies. In a narrow window the name is elided and the age is left out; the tool tip
/// has both.
class BabyButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// @param theme must outlive the button
    explicit BabyButton(Theme &theme, QWidget *parent = nullptr);

    /// @param age may be empty
    void setBaby(const QString &name, const QString &age);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_name;
    QString m_age;
};

} // namespace weehours
