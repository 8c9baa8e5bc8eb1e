// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace weehours {

/// The soft edge around a panel, as if it lay on the page. It is drawn on what is behind the panel:
/// the window, or what scrolls with it. In the dark looks there is none.
class SoftShadow : public QObject
{
public:
    /// @param panel owns the shadow
    explicit SoftShadow(QWidget &panel);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findGround();
    /// The panel has moved, or come or gone.
    void follow();
    void paint(const QRect &dirty);

    QWidget &m_panel;
    QPointer<QWidget> m_ground;
    /// Where the panel was on its ground when it was drawn last.
    QRect m_place;
};

} // namespace weehours
