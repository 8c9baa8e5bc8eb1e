// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportfile.h"

#include "core/store/privatefile.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace weehours {

bool printReport(QPagedPaintDevice &device, const Report &report)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / Report::unitsPerInch;
    painter.scale(scale, scale);
    // A printer that cannot print to the edge has its origin inside the margins.
    const QRectF printable = device.pageLayout().paintRect(QPageLayout::Inch);
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Inch);
    painter.translate((full.topLeft() - printable.topLeft()) * Report::unitsPerInch);
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        report.paint(painter, page);
    }
    return painter.end();
}

Result<void> writeReport(const QString &path, const Report &report, QPageSize::PageSizeId paper,
                         const QString &title)
{
    const auto refused = [&path](const QString &why) {
        return failure(codes::writeFailed,
                       Report::tr("%1 could not be written (%2).").arg(path, why));
    };
    PrivateFile file(path);
    if (!file.begin())
        return refused(file.errorString());
    QPdfWriter writer(&file);
    constexpr int fineness = 600; // dots per inch
    writer.setResolution(fineness);
    writer.setPageSize(QPageSize(paper));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Wee Hours"));
    if (!printReport(writer, report) || !file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace weehours
