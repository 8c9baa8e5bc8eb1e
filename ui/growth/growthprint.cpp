// SPDX-FileCopyrightText: 2026 The Wee Hours authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/growth/growthprint.h"

#include "ui/growth/growthpicture.h"
#include "ui/growth/growthpointtable.h"
#include "ui/growth/growthwords.h"
#include "ui/paper/papersize.h"
#include "ui/paper/papertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palettes.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace weehours {

namespace {

/// The translation context of the functions below.
struct GrowthPaper
{
    Q_DECLARE_TR_FUNCTIONS(weehours::GrowthPaper)
};

constexpr qreal headingHeight = 62;
constexpr qreal paperRow = 22;
constexpr qreal paperFoot = 26;
constexpr qreal paperNote = 52;

/// Draws the pages one after another.
class GrowthPages
{
public:
    GrowthPages(QPainter &painter, QPagedPaintDevice &device, const GrowthSheet &sheet,
                const Theme &theme, const QRectF &page)
        : m_painter(painter),
          m_device(device),
          m_sheet(sheet),
          m_theme(theme),
          m_page(page),
          m_style{inkPalette(), theme.text(), theme.bold(), theme.small(),
                  QGuiApplication::layoutDirection()}
    {
        m_table.setChart(sheet.chart, sheet.today);
    }

    bool draw()
    {
        qreal top = drawHeading();
        GrowthPicture picture;
        picture.setChart(m_sheet.chart);
        const qreal note = m_note.isEmpty() ? 0 : paperNote;
        const qreal height = std::min(m_page.width() * 0.75,
                                      m_page.height() - top - note - paperFoot - 8 * paperRow);
        picture.layOut(QRectF(m_page.left(), top, m_page.width(), height), m_style);
        picture.paint(m_painter);
        top += height + metrics::gap;
        if (note > 0) {
            write(QRectF(m_page.left(), top, m_page.width(), note), m_note, m_style.small,
                  Qt::AlignTop | Qt::TextWordWrap);
            top += note;
        }
        int row = 0;
        while (true) {
            row = drawRows(top, row);
            drawFoot();
            if (row >= m_table.rowCount())
                return true;
            if (!m_device.newPage())
                return false;
            top = drawHeading();
        }
    }

private:
    void write(const QRectF &place, const QString &text, const QFont &font, int flags)
    {
        m_painter.setFont(font);
        m_painter.setPen(m_style.palette.text);
        const bool mirrored = m_style.direction == Qt::RightToLeft;
        m_painter.drawText(place, flags | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text);
    }

    qreal drawHeading()
    {
        const GrowthChart &chart = m_sheet.chart;
        const QLocale locale;
        QStringList title{m_sheet.babyName, chartTitle(chart.measure)};
        m_painter.setFont(m_theme.large());
        m_painter.setPen(m_style.palette.text);
        const QRectF first(m_page.left(), m_page.top(), m_page.width(), 28);
        papertext::paint(m_painter, first,
                         m_style.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft,
                         title.join(QStringLiteral(" · ")));
        QStringList facts;
        if (chart.child.birthDate) {
            facts.append(GrowthPaper::tr("born %1", "%1 is a date")
                             .arg(locale.toString(*chart.child.birthDate, QLocale::LongFormat)));
        }
        if (chart.child.isPreterm()) {
            facts.append(GrowthPaper::tr("due %1", "%1 is a date")
                             .arg(locale.toString(*chart.child.dueDate, QLocale::LongFormat)));
        }
        facts.append(standardsText(chart.child.sex));
        write(QRectF(m_page.left(), m_page.top() + 30, m_page.width(), 20),
              facts.join(QStringLiteral(" · ")), m_style.text, Qt::AlignVCenter);
        m_note = correctedNote(chart, m_sheet.babyName, m_sheet.today);
        return m_page.top() + headingHeight;
    }

    /// Draws rows from `row` on until the page is full, and returns the next row.
    int drawRows(qreal top, int row)
    {
        const int columns = m_table.columnCount();
        const qreal width = m_page.width() / columns;
        const bool mirrored = m_style.direction == Qt::RightToLeft;
        const auto cell = [&](int column, const QString &text, const QFont &font) {
            const int place = mirrored ? columns - 1 - column : column;
            write(QRectF(m_page.left() + place * width, top, width - metrics::gap, paperRow), text,
                  font, Qt::AlignVCenter);
        };
        for (int column = 0; column < columns; ++column)
            cell(column, m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 m_style.bold);
        top += paperRow;
        while (row < m_table.rowCount() && top + paperRow + paperFoot <= m_page.bottom()) {
            m_painter.setPen(QPen(m_style.palette.line, 1));
            m_painter.drawLine(QPointF(m_page.left(), top), QPointF(m_page.right(), top));
            for (int column = 0; column < columns; ++column)
                cell(column, m_table.index(row, column).data().toString(), m_style.text);
            top += paperRow;
            ++row;
        }
        return row;
    }

    void drawFoot()
    {
        const QString made = QLocale().toString(m_sheet.today, QLocale::LongFormat);
        write(QRectF(m_page.left(), m_page.bottom() - 18, m_page.width(), 18),
              GrowthPaper::tr("Wee Hours, %1", "at the foot of a page: its date").arg(made),
              m_style.small, Qt::AlignVCenter);
    }

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    const GrowthSheet &m_sheet;
    const Theme &m_theme;
    QRectF m_page;
    PictureStyle m_style;
    GrowthPointTable m_table;
    QString m_note;
};

} // namespace

bool printGrowth(QPagedPaintDevice &device, const GrowthSheet &sheet, const Theme &theme)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pixelsPerInch;
    painter.scale(scale, scale);
    const QRectF page(0, 0, device.width() / scale, device.height() / scale);
    const bool isDrawn = GrowthPages(painter, device, sheet, theme, page).draw();
    return painter.end() && isDrawn;
}

} // namespace weehours
