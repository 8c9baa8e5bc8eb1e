// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace weehours {

/// A round with the first letter of a name, for a baby or a caregiver.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// @param theme outlives the avatar
    /// @param size  its diameter
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

/// The letter an avatar shows: the first character of the name as a person counts characters, in
/// upper case; "?" for an empty one.
[[nodiscard]] QString avatarLetter(const QString &name);

/// Paints an avatar where there is no widget, as in the rows of the timeline.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name,
                 const KindColours &colours, const QFont &font);

} // namespace weehours
