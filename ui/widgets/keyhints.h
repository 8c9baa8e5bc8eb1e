// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace weehours {

/// Key caps with what they do, in as many lines as the width requires.
class KeyHints : public QWidget
{
    Q_OBJECT
public:
    /// The keys, and what they do.
    using Hint = std::pair<QStringList, QString>;

    /// @param theme must outlive the hints
    KeyHints(Theme &theme, const QList<Hint> &hints, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Placed
    {
        QRect rect;
        QString text;
        bool isKey = false;
    };
    [[nodiscard]] QList<Placed> placed(int width) const;

    Theme &m_theme;
    QList<Hint> m_hints;
};

} // namespace weehours
