// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

namespace weehours {

/// The text as a QR code, one pixel per module, dark on light, without the quiet zone; a null image
/// if the text is too long (more than about 2,900 bytes).
[[nodiscard]] QImage qrImage(const QString &text);

/// A QR code with its quiet zone of four modules (ISO/IEC 18004). It is dark on white in every
/// look, because cameras read nothing else reliably.
class QrCode : public QWidget
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent);

    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace weehours
