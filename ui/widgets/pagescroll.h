// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include <functional>

namespace weehours {

/// The page of a window. It fills the window; in one that is lower than the page needs, the page
/// keeps its height and scrolls, and what gets the keyboard comes into sight.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// @param page        becomes a child
    /// @param leastHeight what the page needs at a width; both in device-independent pixels
    PageScroll(QWidget &page, std::function<int(int width)> leastHeight, QWidget *parent);

    /// Asks again what the page needs.
    void fill();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::function<int(int width)> m_leastHeight;
};

} // namespace weehours
