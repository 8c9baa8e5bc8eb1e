// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/qrcode.h"

#include "ui/theme/metrics.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace weehours {

namespace {

constexpr int quietZone = 4;
// A phone at arm's length can read modules of this size.
constexpr int moduleSize = 3;

} // namespace

QImage qrImage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // The lowest bit is the colour (1 is dark); the others describe the encoding.
            const bool dark = (code->data[y * code->width + x] & 1U) != 0;
            image.setPixelColor(x, y, dark ? Qt::black : Qt::white);
        }
    }
    return image;
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code of the invite link"));
}

void QrCode::setText(const QString &text)
{
    m_image = qrImage(text);
    setFixedSize(sizeHint());
    setVisible(!m_image.isNull());
    update();
}

QSize QrCode::sizeHint() const
{
    const int edge = (m_image.width() + 2 * quietZone) * moduleSize;
    return {edge, edge};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), metrics::buttonRadius, metrics::buttonRadius);
    // Without smoothing, since the modules need sharp edges.
    const int margin = quietZone * moduleSize;
    painter.drawImage(rect().adjusted(margin, margin, -margin, -margin), m_image);
}

} // namespace weehours
