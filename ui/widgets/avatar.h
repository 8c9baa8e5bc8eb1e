// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace weehours {

/// A disc with the first letter of the name of a baby or caregiver.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// @param theme must outlive the avatar
    /// @param size  diameter in device-independent pixels
    explicit Avatar(Theme &theme, int size = metrics::avatar, QWidget *parent = nullptr);

    void setName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_size;
    QString m_name;
};

/// An avatar's letter: the first grapheme of the name in upper case; "?" for an empty name.
[[nodiscard]] QString avatarLetter(const QString &name);

/// Paints an avatar without a widget, as in the rows of the timeline.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name,
                 const KindColours &colours, const QFont &font);

} // namespace weehours
