// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace weehours {

/// A row of segments to choose one view from. With fewer than two segments it takes no space. The
/// arrow keys, Home and End move the choice, as in a tab bar.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    /// @param theme must outlive the widget
    explicit Segmented(Theme &theme, QWidget *parent = nullptr);

    /// Replaces the segments, and chooses the first.
    void setSegments(const QStringList &titles);
    [[nodiscard]] int currentIndex() const { return m_current; }
    /// Chooses a segment and emits currentChanged() on a change; ignores an invalid index.
    void setCurrentIndex(int index);

    /// Whether the segments share the available width, and close up if there is little; otherwise
    /// they are as wide as their texts.
    void setStretching(bool stretching);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another segment was chosen, by the person or by setCurrentIndex().
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentAt(QPoint point) const;
    void describe();

    Theme &m_theme;
    QStringList m_titles;
    int m_current = -1;
    int m_hovered = -1;
    bool m_stretching = false;
};

} // namespace weehours
