// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/weekpicture.h"

#include <QWidget>

namespace weehours {

/// The words and shapes of the week's picture, in one line or, where it is narrower, in several.
class WeekLegend : public QWidget
{
    Q_OBJECT
public:
    /// @param theme outlives the legend
    explicit WeekLegend(Theme &theme, QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] PictureStyle style() const;

    Theme &m_theme;
    QList<Topic> m_topics = usualTopics();
};

} // namespace weehours
